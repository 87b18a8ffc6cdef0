"""How to report an error on the page."""

from __future__ import annotations

from pipeline.rules.model import Rule

CORRECTION = Rule(
    "feedback.correction", "feedback",
    why="How to report an error on the page.",
    match="start", max_chars=320, sentences=True, amid=0.7,
    patterns={
        "en": (
            r"(?:have you |did you |if you(?:'ve| have)? |please |you can |to )*"
            r"(?:found|spot(?:ted)?|see|saw|notice(?:d)?|report|suggest|submit|request|highlight|select) "
            r"(?:an?|any|the|some|a possible|something|factual|your|us)\b[^.]{0,40}"
            r"(?:errors?|typos?|mistakes?|corrections?|clarifications?|inaccura\w+|wrong|spelling|ctrl)\b.{0,200}",
            r"(?:see|spot|notice) (?:an? )?(?:error|typo|mistake|something)(?: wrong)?\b.{0,120}",
            r"(?:report|flag|suggest|submit|send us)(?: an?| a| your| us)? (?:errors?|typos?|mistakes?|corrections?|problem"
            r"|issue|inaccuracy|edit|update|(?:suggestions? or )?corrections?)"
            r"(?:\Z| (?:to|in|on|here|with|or|about|by|for|via)\b.{0,160})",
            r"(?:please )?(?:leave|send)(?: us)? your (?:suggestions?|corrections?|feedback|comments)"
            r"(?: (?:or|and) (?:suggestions?|corrections?|feedback))?(?: (?:here|to|at|below)\b.{0,120})?\Z",
            r"(?:you can (?:also )?)?(?:highlight|select) the text and press ctrl",
            r"press ctrl ?\+ ?enter.{0,80}",
            r"(?:error|typo) (?:report|in (?:the|this) (?:text|article)).{0,120}",
            r"(?:for )?corrections?(?: (?:or|and) clarifications?)?[:,]? (?:please )?"
            r"(?:contact|e-?mail|write|send|see|click)\b.{0,160}",
            r"(?:help us (?:improve|correct)|report an issue|have a correction)\b.{0,160}",
        ),
        "de": (
            r"(?:(?:haben sie|hast du) (?:einen? )?(?:fehler|tippfehler)"
            r"|fehler (?:gefunden|entdeckt|melden|im (?:text|artikel))|(?:ist ihnen|ihnen ist) ein fehler|anregungen oder"
            r"|hinweise? (?:senden|an (?:die redaktion|uns)|(?:zu|auf) (?:fehlern?|tippfehlern?)\b)"
            r"|korrektur(?:hinweis|wunsch))\b.{0,160}",
        ),
        "fr": (
            r"(?:signaler une? (?:erreur|faute|coquille|contenu)"
            r"|une erreur dans (?:cet|ce|l') ?(?:article|texte|page|contenu)"
            r"|vous avez (?:repéré|constaté|trouvé|vu) une (?:erreur|faute|coquille)|une (?:faute|coquille|erreur) ?(?=\?))"
            r"(?:\b|(?=\W)).{0,140}",
        ),
        "es": (
            r"(?:(?:has )?(?:encontrado|detectado|visto|encontraste) (?:un|algún|algun) error|reporta(?:r)? (?:un )?error"
            r"|informar de un error|comunicar (?:un )?error"
            r"|¿?(?:hay|ves) (?:un|algún) error (?:en (?:este|esta|el (?:texto|artículo)|la noticia)|\?)"
            r"|notifica(?:r)? (?:un )?error)\b.{0,140}",
        ),
        "it": (
            r"(?:(?:hai )?(?:trovato|notato|riscontrato) (?:un )?(?:errore|refuso)"
            r"|segnala(?:ci)? (?:un |l')?(?:errore|refuso|contenuto)"
            r"|c'è un errore (?:in|nel|nell')[^.]{0,20}(?:articolo|testo|pagina)|c'è un errore ?(?=\?))(?:\b|(?=\W)).{0,140}",
        ),
        "pt": (
            r"(?:(?:encontrou|viu|achou|detetou|detectou) (?:algum|um) erro|reporta(?:r)? (?:um )?erro|comunicar erro"
            r"|informar erro|avise(?:-nos)? (?:sobre|de|se)|erro(?:u)?\?)\b.{0,140}",
        ),
        "nl": (
            r"(?:(?:foutje|fout|taalfout|typefout|typfout)(?:en)? (?:gezien|gevonden|gespot|ontdekt|melden|in dit)(?! door)"
            r"|heb (?:je|u) een (?:fout|foutje|tip|opmerking)|zie (?:je|u) een fout|meld (?:een )?fout|opmerking\?)\b"
            r".{0,140}",
        ),
        "pl": (
            r"(?:(?:zauważył\w+|znalazł\w+|widzisz|dostrzegł\w+) (?:błąd|literówkę)"
            r"(?=[^.]{0,40}\?|,? (?:w (?:tekście|artykule|treści|materiale)|zgłoś|napisz|daj|poinform|zaznacz|wyślij)"
            r"|[.!,:-]? ?(?:zgłoś|napisz|daj|poinform|zaznacz|wyślij|\Z))|zgłoś (?:błąd|literówkę|naruszenie|uwagę)"
            r"|(?:masz|widzisz) (?:uwagi|błąd)|błąd w tekście|zaznacz (?:tekst|błąd))\b.{0,140}",
        ),
        "ru": (
            r"(?:(?:нашли|заметили|увидели|если (?:вы )?(?:нашли|заметили|обнаружили)) (?:ошибку|опечатку)"
            r"(?=[^.]{0,40}\?|,? (?:в (?:тексте|статье|материале|новости)|выдел|сообщ|нажм|пиш|напиш|отправ)"
            r"|[.!,:-]? ?(?:выдел|сообщ|нажм|пиш|напиш|отправ|\Z))|сообщи(?:ть|те) об (?:ошибке|опечатке)"
            r"|выделите (?:её|ее|текст|ошибку|фрагмент|её мышкой)|нажмите ctrl|ошибка в тексте)\b.{0,160}",
        ),
        "uk": (
            r"(?:(?:знайшли|помітили|побачили|якщо (?:ви )?(?:знайшли|помітили|виявили)) (?:помилку|одруківку|орфографічну)"
            r"(?=[^.]{0,40}\?|,? (?:помилк|(?:в|у) (?:тексті|статті|матеріалі|новині)|виділ|повідом|натисн|пиш|напиш)"
            r"|[.!,:-]? ?(?:виділ|повідом|натисн|пиш|напиш|\Z))|повідом(?:ити|те) про (?:помилку|одруківку)"
            r"|виділіть (?:її|текст|помилку|фрагмент)|натисніть ctrl|помилка (?:в|у) тексті)\b.{0,160}",
        ),
        "sv": (r"(?:rapportera (?:ett )?fel|hittat (?:ett )?fel|anmäl fel|tipsa oss|har du tips)\b.{0,100}",),
        "da": (r"(?:fundet en fejl|fandt du en fejl|ret en fejl|indberet fejl|tip os)\b.{0,100}",),
        "no": (r"(?:funnet en feil|fant du en feil|meld (?:fra om )?feil|tips oss|har du tips)\b.{0,100}",),
        "cs": (r"(?:našli jste chybu|nahlásit chybu|nahlaste chybu|upozornit na chybu)\b.{0,100}",),
        "hu": (
            r"(?:elírást|helyesírási hibát) (?:talált|találtál|észlelt|vett észre)\w*[^.?]{0,30}\?.{0,100}",
            r"(?:hibát talált(?=[^.?]{0,30}\?| (?:a |az )?(?:cikk|szöveg|hír|oldal|írás)\w*|\W*\Z)|hibát találtál"
            r"|jelezze?(?=.{0,60}(?:hib|nekünk|szerkeszt|@)|\W*\Z)|hibabejelentés)\b.{0,60}(?:hib\w+)?.{0,60}",
        ),
        "ro": (
            r"(?:ai|ați) (?:găsit|observat|depistat|sesizat) o (?:greșeală|eroare)\b.{0,120}"
            r"|(?:selectează|selectați) (?:textul|greșeala)\b.{0,80}",
            r"(?:ai (?:găsit|observat|depistat) o (?:greșeală|eroare)|semnalează o (?:greșeală|eroare)"
            r"|dacă (?:ai|ați) (?:depistat|găsit))\b.{0,120}",
        ),
        "el": (
            r"(?:εντοπίσατε|βρήκατε|είδατε) (?:κάποιο )?λάθος.{0,80}",
            r"(?:βρήκατε (?:κάποιο )?λάθος|αναφορά λάθους)\b.{0,80}",
        ),
        "zh": (r"(?:发现错误|發現錯誤|报错|纠错|糾錯|文章有误|错误报告|我要纠错|举报\Z).{0,40}",),
        "ja": (
            r"(?:情報提供(?:はこちら|をお待ち)|誤字(?:・|や)?脱字|記事へのご意見).{0,50}",
            r"(?:誤字脱字|間違い(?:の?報告|を(?:報告|見つけ|指摘)|\Z)|記事に関する(?:報告|お問い合わせ)|不適切な記事"
            r"|この記事の(?:誤り|間違い)).{0,40}",
        ),
        "ko": (
            r"(?:독자 ?제보|기사 ?문의|제보(?:는|하기|전화|메일)?) ?[:=]? ?(?:<email>|[\d-]{8,14}|카카오톡|이메일).{0,60}",
            r"(?:오류 ?신고|기사 ?제보|제보하기|오탈자 ?신고|정정 ?보도 ?(?:신청|요청|문의|\Z)).{0,40}",
        ),
        "tr": (
            r"(?:hata (?:bildir|buldum)|yazım hatası(?! (?:yüzünden|nedeniyle|sonucu|olarak|içeren|bulunan))|haberde hata)"
            r".{0,60}",
        ),
        "ar": (r"(?:ابلغ عن خطا|الابلاغ عن خطا|هل وجدت خطا).{0,60}",),
        "he": (r"(?:מצאתם טעות(?! ב(?:תעודה|חשבון|מסמך))|דווחו על (?:טעות|שגיאה|תקלה|תוכן)|מצאת טעות|טעינו\?).{0,60}",),
        "fa": (r"(?:گزارش (?:خطا|اشتباه)|خطایی در (?:متن|خبر))\b.{0,80}",),
        "hi": (
            r"(?:खबर|ख़बर|आर्टिकल|लेख) में (?:कोई )?(?:गलती|त्रुटि) (?:दिखी|मिली|दिखे|मिले|की रिपोर्ट|नजर आए|बताएं).{0,80}",
        ),
        "bn": (r"(?:খবরে|লেখায়|প্রতিবেদনে) (?:কোনো )?ভুল (?:চোখে প.{1,2}েছে|পেলে|দেখলে|থাকলে).{0,80}",),
        "vi": (
            r"(?:báo lỗi(?: bài viết)?|góp ý bài viết)\Z|(?:bạn )?(?:phát hiện|thấy) lỗi (?:trong|ở) (?:bài|tin)\b"
            r"[^.?]{0,40}\?.{0,60}",
        ),
        "id": (
            r"(?:menemukan|lihat|temukan) (?:ada )?(?:kesalahan|typo|kekeliruan|salah ketik)\b[^.?]{0,60}\?.{0,80}"
            r"|laporkan (?:kesalahan|typo)\b(?! (?:tagihan|data|hitung)).{0,60}",
        ),
        "bg": (
            r"(?:видяхте|открихте|забелязахте|намерихте)(?: ли)? (?:грешка|нередност|неточност)\b"
            r"(?:[^.]{0,60}\?.{0,120}|,? (?:в (?:текста|статията|материала)|пиш|съобщ|сигнал|изпрат|маркир).{0,120}"
            r"|[.!,]?\Z)|(?:съобщете|сигнализирайте|докладвай) за (?:грешка|нередност)\b.{0,80}",
        ),
        "sr": (
            r"(?:uočili ste|primetili ste|našli ste|prijavi(?:te)?|vidite) (?:li )?grešku\b.{0,120}"
            r"|(?:уочили сте|приметили сте|пријавите) грешку\b.{0,120}",
        ),
        "fi": (
            r"(?:huomasitko|löysitkö|oliko jutussa) virhe\w*.{0,80}|(?:ilmoita|kerro) virheestä.{0,60}"
            r"|(?:lähetä|anna) palautetta(?: .{0,60})?\Z",
        ),
        "th": (r"(?:พบข้อผิดพลาด(?!ใน(?!ข่าว|บทความ|เนื้อหา|หน้า))|แจ้งแก้ไข(?:ข่าว)?|แจ้งข้อผิดพลาด).{0,60}",),
    },
)

TELL_US = Rule(
    "feedback.tell_us", "feedback",
    why="A fault in the text, a story for the newsroom, in short lines of more languages: 'Spotted a mistake? Let us know'.",
    match="start", max_chars=220, where="tail",
    patterns={
        "en": (
            r"(?:do you|if you) (?:know (?:more|something|anything)|have (?:information|a tip|documents))\b"
            r"[^?.]{0,60}[?,.] ?.{0,20}(?:contact|write|e-?mail|reach|message|tell)\b.{0,160}",
            r"(?:send|submit) (?:tips|your tips|a tip|corrections?) to\b.{0,120}",
        ),
        "de": (
            r"fehler (?:auf|in) dies\w+ (?:seite|artikel|text)\b.{0,60}",
            r"(?:fehler|korrektur)hinweis\w*(?: senden| geben)?",
            r"diskutieren sie mit(?:[!.:]|\Z| (?:uns|anderen|auf|über|im|in|unter|hier)\b).{0,40}",
        ),
        "nl": (
            r"(?:taal|spel|type?)?-?(?:fout|foutje) (?:gezien|gevonden|ontdekt|gespot)\b.{0,80}",
            r"(?:zie|vond|ontdekte) (?:je|u) een (?:fout|foutje)\b.{0,80}",
        ),
        "es": (
            r"(?:si|¿) ?(?:tiene|tienes|cuenta con) (?:más )?(?:información|datos|pruebas)\b[^.]{0,60}"
            r"(?:escríb\w+|contáct\w+|envíe\w*)\b.{0,120}",
            r"(?:has|ha) (?:visto|encontrado) (?:un|algún) error\b.{0,60}",
        ),
        "fr": (
            r"(?:une (?:erreur|faute|coquille)|vous avez des informations)\b[^?.]{0,40}[?.]? ?"
            r"(?:signalez|écrivez|contactez)\b.{0,100}",
        ),
        "pt": (r"(?:viu|encontrou) (?:algum|um) (?:erro|engano)\b.{0,80}", r"(?:sugerir|reportar) correc?[çc][ãa]o.{0,20}"),
        "it": (r"(?:hai (?:visto|trovato|notato) un (?:errore|refuso))\b.{0,80}",),
        "pl": (
            r"(?:masz|znasz) (?:temat|ciekawy temat|newsa)\b.{0,120}",
            r"(?:znalazł\w+|widzisz|zauważył\w+) (?:błąd|literówkę)\b"
            r"(?:[^.]{0,40}\?.{0,80}|,? (?:w (?:tekście|artykule|treści|materiale)|zgłoś|napisz|daj|poinform|zaznacz|wyślij)"
            r".{0,80}|[.!,:-]? ?(?:(?:zgłoś|napisz|daj|poinform|zaznacz|wyślij).{0,80})?\Z)",
        ),
        "sv": (r"har du (?:tips|synpunkter|frågor)\b.{0,120}", r"(?:hittat|sett) ett fel\b.{0,60}"),
        "cs": (r"(?:našli|objevili) jste (?:v \w+ )?chybu\b.{0,80}",),
        "uk": (r"(?:знайшли|помітили|бачите) (?:помилку|одрук\w*)\b.{0,120}",),
        "ru": (
            r"(?:нашли|заметили|видите) (?:ошибку|опечатку)\b"
            r"(?:[^.]{0,40}\?.{0,120}|,? (?:в (?:тексте|статье|материале|новости)|выдел|сообщ|нажм|пиш|напиш|отправ).{0,120}"
            r"|[.!,:-]? ?(?:(?:выдел|сообщ|нажм|пиш|напиш|отправ).{0,120})?\Z)",
        ),
        "tr": (r"(?:hata|yazım hatası) (?:mı )?(?:gördünüz|buldunuz|bildir)\w*.{0,60}",),
    },
)

REPORT_HERE = Rule(
    "feedback.report_here", "feedback",
    why="'Click here to report a typo', 'Send us your questions': to the reader, and how.",
    match="start", max_chars=220,
    patterns={
        "en": (
            r"(?:please )?click here to (?:report|submit|send|suggest)\b.{0,160}(?:correction|typo|error|tip|feedback)\b"
            r".{0,80}",
            r"(?:send|tell|share with) us (?:your|a) (?:questions?|stor(?:y|ies)|thoughts|views|photos|tips?|experiences?)\b"
            r"[^.]{0,80}(?::| by | via | on | at |whatsapp).{0,100}",
            r"feedback ?: (?:use|send|fill)\b.{0,200}",
        ),
        "de": (r"(?:schicken|senden|stellen) sie uns (?:ihre|eine) (?:fragen?|fotos?|geschichten?|meinung)\b.{0,120}",),
        "fr": (r"(?:envoyez|posez)-nous (?:vos|votre) (?:questions?|photos?|témoignages?|avis)\b.{0,120}",),
        "es": (
            r"(?:envíanos|envíenos|mándanos|cuéntanos) (?:tus|tu|sus|su) (?:preguntas?|fotos?|historias?|dudas)\b.{0,120}",
        ),
    },
)
