"""Corrections, ratings, tips and how to reach the newsroom."""

from __future__ import annotations

from pipeline.rules.model import Rule

_US = r"(?:us|me|the (?:author|writer|reporter|editors?|newsroom|news ?desk|desk|team)|our \w+)"
"""Whom the reader is to write to: the clerk of a town is somebody of the story."""

RULES = (
    Rule(
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
    ),
    Rule(
        "feedback.asked_here", "feedback",
        why="Hints beside the field for a reader's question, and the thanks after it.",
        match="whole", max_chars=160,
        patterns={
            "en": (
                r"\d{1,4} characters (?:left|remaining)",
                r"include your e-?mail address to get a message when this question is answered\.?",
                r"thanks! we're glad this was helpful\.?",
                r"if this question .{3,60} is answered below, let us know\.?",
                r"submit a tip",
                r"all tip submissions are carefully reviewed before being published\.?",
                r"thanks for (?:submitting a tip for review|your question|letting us know)[.!]?",
                r".{0,120}\bthis article has been viewed [\d.,]{3,12} times\.?",
            ),
            "de": (r"(?:noch )?\d{1,4} (?:zeichen|buchstaben) (?:übrig|verbleibend|frei)",),
            "fr": (r"\d{1,4} caractères restants?",),
            "es": (r"\d{1,4} caracteres restantes",),
            "it": (r"\d{1,4} caratteri rimanenti",),
            "pt": (r"\d{1,4} caracteres restantes",),
            "nl": (r"(?:nog )?\d{1,4} tekens over",),
            "pl": (r"pozostało \d{1,4} znak(?:ów|i)",),
        },
    ),
    Rule(
        "feedback.thanked", "feedback",
        why="The publisher thanks whoever has read so far.",
        match="whole", max_chars=240,
        patterns={
            "en": (
                r"(?:thank you|thanks) for reading (?:this|our|the) (?:article|story|post|newsletter)(?: to the end)?[.!]?"
                r"(?: (?:please|if|you|we|follow|share)\b.{3,160})?",
            ),
            "de": (
                r"(?:vielen )?dank,? dass (?:sie|du) (?:diesen|unseren) (?:artikel|beitrag|text) (?:bis zum (?:ende|schluss) )?"
                r"gelesen ha(?:ben|st)[.!]?",
            ),
            "fr": (r"merci d'avoir lu (?:cet|notre) article(?: jusqu'(?:au bout|à la fin))?[.!]?",),
            "es": (r"gracias por (?:leer|haber leído) (?:este|nuestro) artículo(?: hasta el final)?[.!]?",),
            "it": (r"grazie per aver letto (?:questo|il nostro) articolo(?: fino alla fine)?[.!]?",),
            "pt": (r"obrigad[oa] por (?:ler|ter lido) (?:este|o nosso) artigo(?: até ao? fim)?[.!]?",),
            "nl": (r"bedankt voor het lezen van (?:dit|ons) artikel[.!]?",),
            "pl": (
                r"dziękujemy,? że przeczytał\S{1,14} (?:do końca )?(?:nasz|ten) (?:artykuł|tekst)(?: do końca)?[.!]?"
                r"(?: (?:jeśli|zapraszamy|bądź)\b.{3,160})?",
            ),
            "cs": (r"děkujeme,? že jste (?:náš|tento) článek dočetli(?: až do konce)?[.!]?",),
            "ru": (r"спасибо,? что (?:дочитали|прочитали) (?:эту|нашу) (?:статью|публикацию)(?: до конца)?[.!]?",),
            "tr": (r"(?:bu )?(?:yazıyı|haberi) (?:sonuna kadar )?okuduğunuz için teşekkür\w*(?: ederiz)?[.!]?",),
        },
    ),
    Rule(
        "feedback.rating", "feedback",
        why="A question on how the page was liked, and its answers.",
        match="start", max_chars=160, amid=0.7,
        patterns={
            "en": (
                r"(?:was|is|did you find|how (?:useful|helpful) (?:was|is)) this (?:article|page|post|information|content|story"
                r"|answer|guide|recipe|blog|document|section)\b.{0,80}",
                r"(?:did|does) this (?:article|page|answer|help)\b.{0,80}",
                r"did you (?:like|enjoy|find) (?:this|the)\b.{0,80}",
                r"(?:please )?(?:rate|review) (?:this|the|our) .{0,40}(?:article|post|page|story|recipe|content)\b.{0,40}\Z",
                r"(?:how would you rate|click to rate|give your rating|click on a star)\b.{0,60}",
                r"(?:vote count|no votes so far|as you found this post useful|we are sorry that this post"
                r"|let us improve this post|tell us how we can improve|how can we improve"
                r"|thank(?:s| you) for (?:your feedback|rating|voting|letting us know|your vote))\b.{0,120}",
                r"\(?\d+ (?:votes?|ratings?)(?:,? average.{0,40})?\)?\Z"
                r"|(?:give|send|leave|provide|share)(?: us)?(?: your)? feedback.{0,60}\Z"
                r"|(?:feedback|helpful|not helpful|very helpful|unhelpful)(?: (?:yes|no|/|-))*\Z"
                r"|(?:yes|no)(?: |/|-)+(?:yes|no)\Z|what did you think(?: of this)?.{0,40}\Z",
            ),
            "de": (
                r"(?:war (?:dieser|der|diese) (?:artikel|beitrag|seite|text|inhalt)\b.{0,60}(?:hilfreich|interessant|nützlich)"
                r".{0,20}|wie hat ihnen (?:dieser|der) .{0,40}|hat ihnen der .{0,40}gefallen.{0,20}|artikel bewerten.{0,20}"
                r"|bewerten sie.{0,60}|ihre bewertung.{0,40}|feedback(?: geben| senden)?|vielen dank für ihr feedback.{0,40})",
            ),
            "fr": (
                r"(?:(?:cet article|cette page|ce contenu) (?:vous )?(?:a-t-(?:il|elle)|vous a).{0,60}"
                r"|avez-vous (?:aimé|apprécié|trouvé).{0,60}|noter cet article.{0,20}|donnez une note.{0,30}"
                r"|merci pour votre (?:avis|retour|vote).{0,30})",
            ),
            "es": (
                r"(?:¿?te (?:ha )?(?:gustó|gustado|resultó|sirvió|ha resultado) (?:útil )?.{0,60}"
                r"|¿?(?:te|le|fue) (?:ha sido |fue )?útil.{0,40}|valora(?:r)? (?:este|esta|el) .{0,30}|califica .{0,40}"
                r"|gracias por (?:tu|su) (?:valoración|voto|opinión).{0,30})",
            ),
            "it": (
                r"(?:(?:questo|l') ?(?:articolo|contenuto|pagina) (?:ti )?(?:è stat|è piaciut|è util).{0,50}"
                r"|ti è (?:piaciuto|stato utile).{0,50}|vota (?:questo|l').{0,30}"
                r"|valuta (?:questo|questa|l'|il contenuto|il servizio).{0,40}|grazie per (?:il tuo|aver).{0,40})",
            ),
            "pt": (
                r"(?:(?:este|esta|o) (?:artigo|conteúdo|página|texto|matéria) (?:foi|te|lhe).{0,50}(?:útil|ajudou).{0,20}"
                r"|você gostou .{0,50}|gostou d(?:o|a|este|esta) .{0,50}"
                r"|avalie (?:est[ea]|o (?:conteúdo|artigo)|a (?:matéria|página)|nosso).{0,40}|obrigado pel[oa] .{0,40})",
            ),
            "nl": (
                r"(?:was (?:dit|deze) (?:artikel|pagina|informatie).{0,50}|vond (?:je|u) dit .{0,50}"
                r"|beoordeel (?:dit|deze|ons|onze|het artikel|hier) ?.{0,40}|hoe waardeert? (?:je|u).{0,40})",
            ),
            "pl": (
                r"(?:czy (?:ten|artykuł|ta|tekst|podobał).{0,60}|oceń (?:ten|tekst|artykuł|treść|stronę|materiał).{0,40}"
                r"|podobał (?:ci|się) .{0,40}|dziękujemy za (?:ocenę|opinię|głos).{0,30}|twoja ocena.{0,20})",
            ),
            "ru": (
                r"(?:(?:вам )?(?:была ли|понравил\w+|полезн\w+) (?:эта |этот |ли )?(?:статья|материал|новость|полезн\w+).{0,40}"
                r"|оцените (?:статью|материал|новость).{0,30}|оценка статьи.{0,20})",
            ),
            "uk": (
                r"(?:(?:вам )?(?:чи була|сподобал\w+|корисн\w+) (?:ця |цей |чи )?(?:стаття|матеріал|новина|корисн\w+).{0,40}"
                r"|оцініть (?:статтю|матеріал|новину).{0,30})",
            ),
        },
        unless=(
            r"rate (?:cut|hike|rise|of)\b",
            r"(?:partag|compart|compárt|condivid|compartilh|partilh|deel het|share it|teilen sie"
            r"|stato (?:pubblicat|scritt|tradott))\w*",
        ),
    ),
    Rule(
        "feedback.contact", "feedback",
        why="How to reach the newsroom or the author: an address, a form, a call for tips, addressed to the reader.",
        match="start", max_chars=420, where="tail",
        patterns={
            "en": (
                rf"(?:do you |have you |if you |got |have )(?:have |got |know |know of |would like |want |been )*"
                rf"(?:a |an |any |more |to |something )*(?:story|stories|news tips?|tips?|news|information|comments?|questions?"
                rf"|concerns?|feedback|photos?|video|affected|suggestions?|say|share|thoughts|experience|idea|issue)\b"
                rf"[^.]{{0,160}}(?:(?:contact|e-?mail|call|write(?: to)?|message|reach(?: out to)?|tell|get in touch with"
                rf"|send (?:it|them|your \w+|an e-?mail)(?: in)?(?: to)?|share (?:it|them|your \w+)(?: with)?) "
                rf"(?:{_US}|<name> (?:at|on) (?:<email>|@\w+))|let us know|get in touch|<email>|click here|(?:this|our) form"
                rf"|form below|drop us|leave a comment)\b.{{0,240}}",
                rf"(?:please )?(?:contact|e-?mail|reach|write to|get in touch with|send (?:an )?e-?mails? to"
                rf"|send (?:your )?(?:tips|questions|feedback|comments|letters|news|story ideas|press releases)(?: \w+)? to"
                rf"|message) (?:{_US}|(?:me|him|her|them|<name>) (?:at|on|via) (?:<email>|@\w+|<nets>)"
                rf"|our (?:news ?desk|newsroom|team|editors?|reporters?))\b.{{0,200}}",
                r"call us (?:at|on|now|today|toll)\b.{0,120}",
                r"(?:e-?mail|contact|phone|tel|telephone|fax|address|website|web|twitter|whatsapp|call us|write us|contact us"
                r"|tips|text)(?: (?:us|the author|address|number|him|her))?: ?(?:<email>|@\w+|\+?[\d(][\d ()/.-]{5,24}).{0,60}\Z",
                r"<email>(?: ?[|/,;-] ?.{2,60})?\Z",
                r"(?:you can )?(?:e-?mail|reach|contact|message) (?:him|her|them|me) (?:at|on|via|by)\b[^.]{0,30}"
                r"(?:<email>|@\w+|<nets>|e-?mail|\d{3}).{0,160}",
                r"(?:he|she|they|the (?:author|writer|reporter)|<name>) can be (?:reached|contacted|followed|found) "
                r"(?:at|on|by|via) [^.]{0,30}(?:<email>|@\w+|\be-?mail\b|\b<nets>\b|\d{3}[ .-]\d{3,4}).{0,120}",
                r"(?:for|with) (?:more|further|any|additional|media|press|general|all)(?: other)? "
                r"(?:information|inquiries|enquiries|questions|details|queries|info|feedback)\b[^.]{0,60}"
                r"(?:contact|call|e-?mail|visit|reach) (?:us|our|the (?:author|newsroom|editors?|reporter)|<email>"
                r"|[^.]{0,60}<email>)\b.{0,200}",
                r"(?:share|tell|send)(?: us)?(?: with us)? your (?:story|stories|experiences?|views|news|photos|videos|tips"
                r"|thoughts|questions)(?: (?:(?:with|to) us|with our|to our|to <email>|here|below|by e-?mail|via)\b.{0,160})?\Z",
                r"do you have (?:an opinion|views?|a view) (?:on|about) [^?]{0,120}\? ?[^.]{0,60}"
                r"(?:submit a letter|send (?:us|your)|write to us|e-?mail us|letters section)\b.{0,260}",
                rf"(?:any )?(?:comments?|questions|feedback|suggestions)\? (?:please |just )?"
                rf"(?:(?:e-?mail|write(?: to)?|contact|call|message) (?:{_US}|<email>|<name> at <email>)|let us know|tell us"
                rf"|send us|get in touch|leave|drop|click|<email>)\b.{{0,100}}",
                r"(?:contact|reach|connect with|talk to)(?: us| me| the author| our team| the newsroom| an expert)"
                r"(?: today| now| here| at .{2,60}| via .{2,60})?\Z",
                r"fill (?:out|in) (?:this|our|the)(?: quick| short| contact)? form(?: below| here)?"
                r"(?:\Z|[.,] .{0,120}| to (?:send|tell|contact|get|share|let)\b.{0,120})",
                r"(?:let us help!|we look forward to hearing from you|we(?:'d| would) love to hear from you|getting help\Z"
                r"|want to work with us|reach us (?:at|on|via|by)|get in touch (?:with us|here|today|at|via)|drop us a line"
                r"|send us a (?:message|tip|note)|write to us"
                r"|letters? to the editor(?:\Z|:| (?:can|may|should|must|are) (?:be )?)"
                r"|submit a (?:letter|tip|story|news tip|press release).{0,30}|send (?:a )?(?:news )?tips?(?: to)?\b.{0,30}"
                r"|got a (?:news )?tip)\b.{0,160}",
            ),
            "de": (
                r"(?:(?:haben sie|hast du) (?:fragen|hinweise|anregungen|tipps|kritik|lob|eine frage|informationen|ein thema)"
                r"|schreiben sie (?:uns|der redaktion|dem autor|an)|kontaktieren sie|ihr kontakt zur|kontakt zur redaktion"
                r"|kontakt zum autor|leserbriefe? (?:an|bitte)|sie erreichen (?:uns|den autor|die))\b.{0,200}",
                r"(?:e-?mail|telefon|tel\.?|fax|kontakt|mail)(?: ?:| an) ?(?:<email>|\+?[\d(][\d ()/.-]{5,24}).{0,60}\Z",
            ),
            "fr": (
                r"(?:(?:vous avez|avez-vous) (?:une |des )?(?:information|question|témoignage|remarque)\w*"
                r"|contactez[- ](?:nous|la rédaction)|écrivez[- ]nous|nous contacter"
                r"|pour (?:nous )?(?:contacter|joindre|écrire))\b.{0,160}",
            ),
            "es": (
                r"(?:(?:¿)?(?:tienes|tiene) (?:una|alguna|algún|información|pistas|dudas|un)\b[^.]{0,60}"
                r"(?:escrib\w+|contact\w+|cuént\w+|envía\w*|manda\w*|háblanos)|escr[ií]b[ea]nos|contáct[ae]nos|ponte en contacto"
                r"|contacto:)\b.{0,160}",
            ),
            "it": (
                r"(?:(?:hai|avete) (?:una |delle )?(?:segnalazion\w+|domand\w+|notizi\w+|informazion\w+)"
                r"|scriv(?:i|ici|eteci)(?: a| alla)?|contatta(?:ci|teci)|per (?:contattarci|segnalazioni|informazioni))\b"
                r".{0,160}",
            ),
            "pt": (
                r"(?:(?:tem|você tem) (?:alguma |uma |sugestões|dúvidas)\b[^.]{0,60}(?:envie|entre|mande|escreva|fale)"
                r"|entre em contato|fale (?:conosco|connosco|com a redação)|envie (?:sua|a sua|o seu)|contacte-nos|contato:)\b"
                r".{0,160}",
            ),
            "nl": (
                r"(?:(?:heb (?:je|u)) (?:een )?(?:tip|vraag|vragen|opmerking|nieuwstip)\w*"
                r"|neem contact op(?! met (?:de|het|uw|je|een) (?!redactie|auteur|krant))|mail (?:ons|de redactie|naar)"
                r"|tip (?:de|onze) redactie|stuur (?:ons|je|uw|een))\b.{0,140}",
            ),
            "pl": (
                r"(?:(?:masz|macie|chcesz)\b[^.]{0,60}(?:napisz|skontaktuj|prześlij|wyślij|zgłoś|daj nam)"
                r"|napisz do (?:nas|autora|redakcji)|skontaktuj się|kontakt z (?:redakcją|autorem)|wyślij (?:nam )?)\b.{0,140}",
            ),
            "ru": (
                r"(?:(?:есть|у вас есть) (?:новост\w+|вопрос\w*|информаци\w+|истори\w+)\b[^.]{0,80}"
                r"(?:пишите|напишите|присылайте|свяжитесь)|(?:пишите|напишите) нам|свяжитесь с (?:нами|редакцией)|присылайте)\b"
                r".{0,140}",
            ),
            "uk": (
                r"(?:(?:маєте|є|у вас є) (?:новин\w+|питанн\w+|інформаці\w+|істор\w+|тем\w+)\b[^.]{0,80}"
                r"(?:пишіть|напишіть|надсилайте|зв'яжіться)|(?:пишіть|напишіть) нам|зв'яжіться з (?:нами|редакцією)"
                r"|надсилайте)\b.{0,140}",
            ),
            "no": (r"(?:telefon|e-post|sportsredaktør|ansvarlig redaktør|tips)(?: ?:) ?.{2,80}\Z",),
        },
        unless=(
            r"(?:anyone|witnesses|people|residents|those) with (?:any )?information",
            r"police|crime ?stoppers|101\b|detectives?|hotline|samaritans|helpline|lifeline",
        ),
    ),
    Rule(
        "feedback.tip_line", "feedback",
        why="'Do you have a story? Write to us': a question to the reader, then the way to the newsroom.",
        match="start", max_chars=300,
        patterns={
            "de": (
                r"(?:haben sie|hast du|kennen sie|wissen sie) (?:\w+ )?(?:geschichten?|themen?|tipps?|hinweise?|fotos?"
                r"|informationen|neuigkeiten)\b[^?]{0,80}\? ?(?:dann )?(?:schreib\w*|meld\w*|erzähl\w*|schick\w*|mail\w*"
                r"|kontaktier\w*)\b.{0,160}",
            ),
            "fr": (
                r"(?:vous avez|avez-vous|vous connaissez) (?:une |des |un )(?:histoires?|infos?|informations?|témoignages?"
                r"|photos?|sujet)\b[^?]{0,80}\? ?(?:écrivez|contactez|envoyez|racontez|partagez|signalez)\b.{0,160}",
            ),
            "es": (
                r"¿?(?:tienes|tiene|conoces|conoce) (?:una |alguna |un |algún )(?:historias?|noticias?|denuncias?|pistas?|fotos?"
                r"|tema)\b[^?]{0,80}\? ?.?(?:escríb\w*|contact\w*|cuént\w*|envía\w*|manda\w*)\b.{0,160}",
            ),
            "it": (
                r"(?:hai|avete|conosci) (?:una |delle |un )(?:stori[ae]|notizi[ae]|segnalazion[ei]|foto|tema)\b[^?]{0,80}\? ?"
                r"(?:scriv\w*|mand\w*|contatt\w*|raccont\w*|segnal\w*|invia\w*)\b.{0,160}",
            ),
            "pt": (
                r"(?:tem|tens|conhece) (?:uma |alguma |um )(?:histórias?|notícias?|denúncias?|sugest\w+|fotos?|tema)\b"
                r"[^?]{0,80}\? ?(?:escrev\w*|envi\w*|mand\w*|cont\w*|fale|partilh\w*)\b.{0,160}",
            ),
            "nl": (
                r"(?:heb je|heeft u|heb jij|ken je) (?:een |zelf )?(?:verhaal|tips?|nieuwstip|foto's?|onderwerp)\b[^?]{0,80}\? ?"
                r"(?:mail|schrijf|stuur|laat|tip|neem|app)\b.{0,160}",
            ),
            "pl": (
                r"(?:masz|macie|znasz|widziałeś) (?:\w+ )?(?:histori\w*|temat\w*|informacj\w*|zdjęci\w*|newsa)\b[^?]{0,80}\? ?"
                r"(?:napisz\w*|wyślij\w*|prześlij\w*|daj\w*|skontaktuj\w*|zadzwoń\w*)\b.{0,160}",
            ),
            "ru": (
                r"(?:у вас есть|есть|стали свидетелем) (?:\w+ )?(?:истори\w+|новост\w+|тем\w+|фото\w*|информаци\w+|событи\w+)\b"
                r"[^?]{0,80}\? ?(?:пишите|напишите|присылайте|расскажите|сообщите|звоните)\b.{0,160}",
            ),
            "tr": (
                r"[^.?!]{0,40}(?:haberiniz|hikayeniz|ihbarınız|fotoğrafınız)\b[^?]{0,40}\? ?.{0,30}"
                r"(?:yazın|gönderin|ulaşın|iletin)\b.{0,120}",
            ),
            "sv": (
                r"vill du tipsa (?:oss|redaktionen)\b[^?]{0,40}\? ?(?:mejla|maila|skriv|ring|kontakta|hör av)\b.{0,120}",
                r"(?:har du|vet du) (?:ett |en |något )?(?:tips|historia|bilder|nyhetstips|mer information)\b[^?]{0,60}\? ?"
                r"(?:tipsa|mejla|skriv|hör av|kontakta|skicka)\b.{0,120}",
            ),
            "da": (
                r"(?:har du|ved du) (?:et |en |noget )?(?:tip|historie|billeder|nyhedstip)\b[^?]{0,60}\? ?"
                r"(?:tip|skriv|send|kontakt)\b.{0,120}",
            ),
            "no": (
                r"(?:har du|vet du) (?:et |en |noe )?(?:tips|historie|bilder|nyhetstips)\b[^?]{0,60}\? ?"
                r"(?:tips|skriv|send|kontakt)\b.{0,120}",
            ),
            "cs": (
                r"(?:máte|víte o) (?:\w+ )?(?:příběh\w*|tip\w*|informac\w+|foto\w*|téma)\b[^?]{0,60}\? ?"
                r"(?:napište|pošlete|ozvěte|kontaktujte)\b.{0,120}",
            ),
            "ja": (r"(?:情報|ご意見|体験談)(?:を|は).{0,12}(?:お寄せ|募集し|ご提供).{0,30}",),
        },
    ),
    Rule(
        "feedback.answer", "feedback",
        why="'Yes', 'No' alone: a button below a question on the page, but a whole answer in an interview.",
        max_chars=20, where="edge", needs=("closing",), full_stop=False, probability=0.7,
        patterns={
            "en": (r"yes|no|useful|feedback",),
            "de": (r"ja|nein",),
            "fr": (r"oui|non",),
            "es": (r"sí|no",),
            "it": (r"sì|no",),
            "pt": (r"sim|não",),
            "nl": (r"ja|nee",),
            "pl": (r"tak|nie",),
        },
    ),
    Rule(
        "feedback.write_too", "feedback",
        why="'Would you like to write an opinion piece? Send it to ...': the paper asks its readers for texts.",
        match="start", max_chars=300,
        patterns={
            "en": (
                r"(?:would you like|do you want) to (?:write|submit|contribute)\b[^?]{0,60}"
                r"(?:opinion|op-ed|letter|column|piece|essay)\b[^?]{0,30}\? ?(?:send|e-?mail|write|submit|read|find|click)\b"
                r".{0,200}",
            ),
            "da": (
                r"vil du (?:også )?(?:skrive|bidrage)\b[^?]{0,60}(?:debat\w*|indlæg|kronik|læserbrev)\b[^?]{0,30}\? ?"
                r"(?:send|skriv|læs)\b.{0,200}",
            ),
            "no": (
                r"(?:vil|ønsker) du (?:også )?(?:å )?(?:skrive|bidra|delta)\b[^?]{0,60}(?:debatt\w*|innlegg|kronikk|leserbrev)\b"
                r"[^?]{0,30}\? ?(?:send|skriv|les)\b.{0,200}",
            ),
            "sv": (
                r"(?:vill du (?:också )?skriva|skriv)\b[^?]{0,60}(?:debatt\w*|insändare|replik)\b[^?]{0,30}\? ?"
                r"(?:skicka|mejla|läs|maila)\b.{0,200}",
            ),
            "de": (
                r"(?:möchten sie|möchtest du|wollen sie|willst du) (?:auch |selbst )?(?:einen?|uns)\b[^?]{0,60}"
                r"(?:leserbrief|gastbeitrag|kommentar|beitrag)\b[^?]{0,30}\? ?"
                r"(?:schreiben|schicken|senden|mailen|schick|schreib)\b.{0,200}",
            ),
            "nl": (
                r"(?:wil je|wilt u) (?:ook |zelf )?(?:een|reageren)\b[^?]{0,60}(?:opinie\w*|brief|ingezonden|bijdrage)\b"
                r"[^?]{0,40}\? ?(?:stuur|mail|lees)\b.{0,200}",
            ),
        },
    ),
    Rule(
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
                r"diskutieren sie mit.{0,40}",
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
    ),
    Rule(
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
    ),
    Rule(
        "feedback.votes", "feedback",
        why="How many readers found the page helpful, and the question to them.",
        max_chars=110, where="tail",
        patterns={
            "en": (
                r"<n> ?%? (?:out )?of (?:<n> )?(?:people|readers|users|visitors) found this\b.{2,40}\bhelpful",
                r"click (?:on )?a star to (?:add|rate|vote)\b.{0,40}",
                r"still (?:looking for an answer|have questions)\??",
                r"was this (?:helpful|useful)\??",
            ),
            "de": (
                r"<n> ?%? (?:von <n> )?(?:leser\w*|personen|nutzer\w*) fanden (?:das|diesen|diese)\b.{2,40}\bhilfreich",
                r"war das hilfreich\??",
            ),
            "fr": (
                r"<n> ?%? (?:personnes|lecteurs|utilisateurs) ont trouvé\b.{2,40}\butile",
                r"cela vous a-t-il (?:aidé|été utile) ?\??",
            ),
            "es": (
                r"<n> ?%? (?:personas|lectores|usuarios) (?:encontraron|consideran)\b.{2,40}\bútil",
                r"¿?(?:te|le) (?:ha sido|resultó|fue) útil\??",
            ),
            "it": (r"<n> ?%? (?:persone|lettori|utenti) hanno trovato\b.{2,40}\butile", r"(?:ti )?è stato utile\??"),
            "pt": (
                r"<n> ?%? (?:pessoas|leitores|usuários) (?:acharam|consideraram)\b.{2,40}\bútil",
                r"(?:isto|isso) foi útil\??",
            ),
            "nl": (r"<n> ?%? (?:mensen|lezers|bezoekers) vonden\b.{2,40}\bnuttig", r"was dit nuttig\??"),
            "pl": (r"czy to było (?:pomocne|przydatne)\??",),
            "ko": (r"이 (?:기사|글)가? (?:마음에|도움이) .{0,10}(?:좋아요|눌러).{0,20}",),
        },
    ),
    Rule(
        "feedback.know_more", "feedback",
        why=(
            "'Know something? Call our newsroom': a question to the reader and "
            "the way to the newsroom; the police ask for themselves."
        ),
        match="start", max_chars=220, where="tail",
        patterns={
            "en": (
                r"(?:do you )?know (?:more|something|anything)(?: about (?:this|it)\b[^?]{0,40})?\? ?(?:please )?"
                r"(?:ring|call|phone|text|contact|e-?mail|write to|message|tell) "
                r"(?:us|our \w+|the (?:news ?desk|newsroom|editors?|news team))\b.{0,120}",
            ),
            "de": (
                r"(?:wissen sie|weißt du|wisst ihr) (?:etwas|mehr|was)(?: (?:dazu|darüber|über)\b[^?]{0,40})?\? ?(?:dann )?"
                r"(?:bitte )?(?:rufen sie|schreiben sie|melden sie sich|mailen sie|ruf|schreib|meld dich|meldet euch|schreibt)\b"
                r".{0,30}\b(?:uns|redaktion|newsdesk)\b.{0,120}",
            ),
            "fr": (
                r"(?:vous en savez|en savez-vous|vous savez) (?:plus|davantage|quelque chose)[^?]{0,30}\? ?"
                r"(?:appelez|écrivez|contactez|joignez|téléphonez)\b.{0,12}(?:nous|la rédaction)\b.{0,120}",
            ),
            "es": (
                r"¿?(?:sabes?|sabe usted) (?:algo|más)(?: más)?(?: (?:de|sobre)\b[^?]{0,40})?\? ?"
                r"(?:llam\w+|escríb\w+|contact\w+|cuént\w+)\b.{0,12}(?:nos|redacción|periódico|diario)?\b.{0,120}",
            ),
            "it": (
                r"(?:ne sai|ne sapete|sai|sapete) (?:di più|qualcosa|altro)[^?]{0,30}\? ?(?:chiama\w*|scriv\w+|contatta\w*)\b"
                r".{0,12}(?:ci|redazione)?\b.{0,120}",
            ),
            "pt": (
                r"(?:sabes?|você sabe) (?:mais|algo|alguma coisa)[^?]{0,30}\? ?(?:ligue|liga|escrev\w+|contact\w+|fale)\b.{0,20}"
                r"(?:nos|redação|connosco|conosco|jornal)\b.{0,120}",
            ),
            "nl": (
                r"(?:weet u|weet je|weet jij) (?:meer|iets|hier meer)[^?]{0,30}\? ?(?:bel|mail|schrijf|tip|app)\b.{0,12}\b"
                r"(?:ons|redactie)\b.{0,120}",
            ),
            "pl": (
                r"(?:wiesz|wiecie|wie pan\w*) (?:więcej|coś)[^?]{0,40}\? ?(?:zadzwoń|napisz\w*|daj\w*|skontaktuj\w*)\b.{0,12}\b"
                r"(?:nam|nami|do nas|redakcji|redakcją)\b.{0,120}",
            ),
            "ru": (
                r"(?:вы )?(?:знаете|вам известно) (?:больше|что-то|подробности|что-нибудь)[^?]{0,40}\? ?"
                r"(?:звоните|пишите|напишите|позвоните|сообщите)\b.{0,12}\b(?:нам|редакци\w+)\b.{0,120}",
            ),
            "uk": (
                r"(?:ви )?(?:знаєте|вам відомо) (?:більше|щось|подробиці)[^?]{0,40}\? ?"
                r"(?:телефонуйте|пишіть|напишіть|зателефонуйте|повідомте)\b.{0,12}\b(?:нам|редакці\w+)\b.{0,120}",
            ),
            "sv": (
                r"vet du (?:mer|något|mera)[^?]{0,30}\? ?(?:ring|mejla|maila|tipsa|skriv till|kontakta) (?:gärna )?"
                r"(?:oss|redaktionen|vår\w*)\b.{0,120}",
            ),
            "da": (r"ved du (?:mere|noget)[^?]{0,30}\? ?(?:ring|skriv|kontakt|tip)\b.{0,12}\b(?:os|redaktionen)\b.{0,120}",),
            "no": (r"vet du (?:mer|noe)[^?]{0,30}\? ?(?:ring|skriv|kontakt|tips)\b.{0,12}\b(?:oss|redaksjonen)\b.{0,120}",),
            "fi": (
                r"tiedätkö (?:lisää|jotain|enemmän)[^?]{0,30}\? ?(?:soita|kirjoita|kerro|ota yhteyttä|lähetä)\b.{0,12}\b"
                r"(?:meille|toimitukse\w+)\b.{0,120}",
            ),
            "cs": (
                r"víte (?:o tom )?(?:více|něco)[^?]{0,30}\? ?(?:volejte|napište|ozvěte se|zavolejte)\b.{0,12}\b"
                r"(?:nám|redakc\w+|redakci)\b.{0,120}",
            ),
            "hu": (
                r"(?:többet|valamit) tud[^?]{0,30}\? ?(?:hívja?|írjon|hívjon)\b.{0,12}\b(?:nekünk|szerkesztőség\w*|minket)\b"
                r".{0,120}",
            ),
            "ro": (
                r"(?:știi|știți|stiti) (?:mai multe|ceva)[^?]{0,30}\? ?(?:sun\w+|scri\w+|contact\w+)\b.{0,12}\b"
                r"(?:ne|redacți\w+|nouă)\b.{0,120}",
            ),
            "el": (
                r"(?:γνωρίζετε|ξέρετε) (?:κάτι|περισσότερα)[^?;]{0,30}[?;] ?(?:καλέστε|γράψτε|επικοινωνήστε|τηλεφωνήστε)\b"
                r".{0,16}(?:μας|σύνταξη|μαζί μας)\b.{0,120}",
            ),
            "tr": (r"(?:daha fazlasını|bir şey) (?:mi )?biliyor musunuz\? ?(?:bizi|bize|haber merkezi\w*)\b.{0,120}",),
        },
        unless=(r"police|polizei|polis\w*|polici\w*|polizia|policj\w*|politie|politi\w*|полици\w*|поліці\w*|rendőr\w*|αστυνομ\w*",),
    ),
    Rule(
        "feedback.send_in", "feedback",
        why=(
            "'If you've been affected by the issues in this story', 'Please include a "
            "contact number': readers are asked to write in, in fixed words."
        ),
        match="start", max_chars=420, quotable=True,
        patterns={
            "en": (
                r"(?:if you've|if you have|have you) been affected by (?:any of )?(?:the )?"
                r"(?:issues|matters|topics|themes|anything) (?:raised |covered |discussed |mentioned )?in this "
                r"(?:story|article|report|programme)\b",
                r"(?:e-?mail|contact|write to) <email>[,.]? (?:and )?(?:please )?include (?:a|your) (?:contact number|name)\b",
                r"please include a contact number if you are willing to speak to\b",
                r"if you are reading this page and can't see the form\b",
                r"do you have an opinion on the (?:issues|points) raised in this article\?",
                r"if you(?:'re| are) (?:unable to|not able to|having trouble) (?:load|loading|view|viewing|see|seeing|access"
                r"|accessing|complete) (?:the|this) (?:form|poll|survey|quiz|gallery|map|video|content|embed)\b.{0,100}\Z",
                r"(?:can't|cannot) see the (?:form|poll|survey|quiz|gallery|map|video)(?: below)?\? (?:please )?"
                r"(?:click|tap|try|refresh)\b.{0,60}\Z",
                r"when we learn of a mistake, we acknowledge it with a correction\b",
                r"send (?:me|us) a (?:secure |confidential )?(?:news )?tip\b.{0,60}\Z",
                r"(?:take|vote in|answer|join in|try) (?:our|this week's|today's) (?:\w+ )?(?:poll|quiz|survey)\b.{0,40}\Z",
                r"(?:the )?[\w ]{2,40} is committed to publishing a diversity of letters\b",
                r"(?:letters|submissions|op-eds) (?:to the editor )?should be "
                r"(?:no (?:more|longer) than|under|fewer than|between|limited to|about) <n>\b.{0,160}",
            ),
        },
    ),
    Rule(
        "feedback.memories", "feedback",
        why=(
            "'Do you remember the Bull, or have an old photograph? Write to Harold "
            "at the Gazette': a paper asks its readers for more of the kind."
        ),
        match="start", max_chars=420, where="tail",
        patterns={
            "en": (
                r"(?:do you (?:remember|recognise)|(?:do you have|have you got|got) (?:an?|any|old|your own) (?:\w+ )?"
                r"(?:photo|picture|memor|stor|letter|tale)\w*)\b[^?]{3,160}\? (?:please )?"
                r"(?:write to|e-?mail|send (?:it|them|us|your)|let us know|tell us|get in touch)\b.{3,240}",
            ),
        },
    ),
    Rule(
        "feedback.press_contact", "feedback",
        why=(
            "'For interviews, please contact ... in the press office', name, "
            "telephone and address below a press release: for journalists."
        ),
        match="whole", max_chars=320, where="tail",
        patterns={
            "any": (
                r"(?:press|media|medie|presse|prensa|stampa|imprensa|pers|tisk|prasa|prasowy|pressa)?-? ?"
                r"(?:contacts?|kontakt\w*|contacto|contatti|contato|contact(?:persoon)?)"
                r"(?: (?:presse|prensa|stampa|imprensa|pers|media|medias|prasowy|pro media))? ?:",
                r"<names>(?:, [^.!?@]{2,80}){0,3}[,:;]? (?:tel\.?|phone|mobile|mobil|t|m|telefon|tlf\.?)?"
                r":? ?\+?\d[\d ()./-]{6,20}\d[,;|]? ?(?:e-?mail|mail)?:? ?<email>",
                r"<names>, [^.!?@]{2,80}[,:;] ?(?:e-?mail|mail)?:? ?<email>",
                r"(?:photo|video|logo|image|infographic|graphic|foto|bild)s? ?[-–:] ?https?://\S+",
            ),
            "en": (
                r"for (?:interviews?|interview requests|media (?:enquiries|inquiries|requests)|press (?:enquiries|inquiries)"
                r"|high[- ]res(?:olution)? (?:images|photos)|(?:more|further) information,? (?:or (?:interviews|images),? )?"
                r"(?:please )?contact)\b.{0,160}(?:<email>|\d[\d ()-]{6,}|press office|media team|contact)[^?!]{0,120}",
                r"(?:for )?(?:more|further) information:? (?:please )?contact:?",
                r"notes? to (?:editors?|journalists):?",
            ),
            "de": (
                r"(?:für )?(?:weitere informationen|rückfragen|pressekontakt|medienkontakt"
                r"|ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?)"
                r"(?: (?:erhalten sie bei|für (?:medien|redaktionen)|bitte an))?:?",
            ),
            "sv": (r"för (?:mer|ytterligare) information,? (?:vänligen )?(?:kontakta|ring):?", r"presskontakt:?"),
            "da": (r"for (?:mere|yderligere) information,? (?:kontakt|ring):?",),
            "no": (r"for (?:mer|ytterligere) informasjon,? (?:kontakt|ring):?",),
            "nl": (r"(?:voor meer informatie|perscontact|contact voor de pers|noot voor de redactie):?",),
            "fi": (r"lisätiedot:?", r"lisätietoja (?:antaa|medialle):?"),
            "fr": (r"contacts? (?:presse|médias?):?",),
            "es": (r"contacto (?:de|para) (?:prensa|medios):?",),
            "it": (r"(?:contatti|ufficio) stampa:?",),
            "pl": (r"(?:kontakt dla mediów|dodatkowych informacji udziela):?",),
            "cs": (r"kontakt(?:y)? pro média:?",),
        },
    ),
)
