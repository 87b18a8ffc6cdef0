"""Sentences that ask the reader to subscribe, or promise a letter."""

from __future__ import annotations

from pipeline.rules.model import Rule

_ASKS = (
    r"(?:\A(?:(?:please|and|so|then|just|simply|also|or|but|now|oh|click here to|tap here to|you can(?: also)?|why not"
    r"|don't forget to|remember to"
    r"|be sure to|make sure (?:to|you)|if you[^.]{2,100}?|(?:to|for) [^.]{2,60}?"
    r"|(?:follow|like|join|visit|share|check out|donate|read|listen|download|become|support|consider)\b[^.]{0,120}?),? "
    r"(?:and |please |or )?)?"
    r"|\b(?:please|you can|you may|and don't forget to) |[!?:] )"
)
"""What asks the reader to: a story tells of who was asked to subscribe, an invitation asks."""

INVITATION = Rule(
    "newsletter.invitation", "newsletter",
    why=(
        "In the imperative, to the reader, naming the publisher's own letter: "
        "a story about newsletters speaks of them, it does not ask."
    ),
    match="start", max_chars=420, sentences=True,
    patterns={
        "en": (
            r"(?:please |click here to |tap here to |you can |want more\?? )?(?:sign[ -]?up|subscribe|register|join)"
            r"(?: now| today| here| below| free| for free)* (?:for|to|with|by)? ?(?:our|my|<site>'s) .{0,80}?"
            r"(?:newsletters?|mailing list|e-?mail (?:list|updates|alerts)|e-?mails|bulletin|digest|briefing|inbox|alerts)",
            r"(?:get|receive|have) (?:our |the |all |all the |more |daily |weekly |free |breaking |top )*[^.?!]{0,120}"
            r"(?:delivered|sent|straight|directly|right|free)[^.?!]{0,40} (?:in|to|into) your (?:e-?mail )?"
            r"(?:inbox|e-?mail|phone|mailbox)",
            r"(?:get|receive) [^.?!]{0,100} (?:in|to|into) your (?:e-?mail )?inbox",
            r"(?:get|receive) (?:our |the |a |your )?(?:<site> )?(?:free |daily |weekly |morning |evening )*"
            r"(?:news(?:letter)?|e-?mail|headlines|updates)(?: (?:alerts|updates|newsletter|briefing))?(?: by| via) e-?mail",
            r"get (?:our |the |<site>'s )?(?:free )?(?:daily|weekly|breaking|national|morning) [^.?!]{0,60}news(?:letters?)?"
            r"(?: alerts?)?\Z",
            r"(?:never|don't) miss (?:a|an|another|any|out on)(?: (?:single|big|breaking|important|new|<site>))? "
            r"(?:story|stories|post|article|update|beat|headline|episode|issue|news)\b",
            r"(?:want|looking for|need|like|love|enjoy(?:ed|ing)?)\b[^.!?]{0,120}[?!.] (?:please |just |then )?"
            r"(?:sign up|subscribe|join|get our|register)\b.{0,200}(?:newsletter|inbox|e-?mail|list|updates)",
            r"we invite you to (?:become|join|subscribe|sign up)",
            r"(?:click|tap) here (?:to (?:sign up|subscribe|get|receive)|for) [^.]{0,80}"
            r"(?:newsletters?|alerts|updates|e-?mails)",
            r"(?:to )?(?:sign up|subscribe) (?:to|for) (?:the )?[^.,]{2,60} newsletters?,? (?:click|tap|go|visit|by|at)\b",
            r"(?:sign[ -]?up|subscribe|register)(?: now| today| here| below| free| for free)* to (?:get|receive)"
            r" [^.?!]{0,80}(?:newsletters?|alerts|updates|e-?mails?|headlines|notifications)\b[^.?!]{0,60}",
            r"(?:our|the) (?:free |daily |weekly )*newsletter (?:delivers|brings you|gives you|keeps you)",
            r"(?:for more|if you) [^.]{0,100} (?:sign up|subscribe) (?:for|to) (?:our|the|my)\b[^.]{0,60}"
            r"(?:newsletter|list|alerts)",
            r"(?:please )?bookmark <domain> and sign up",
            r"our website is (?:the place|your destination) for",
            r"(?:join|become one of) (?:the )?(?:over |more than )?<n>\+? ?(?:thousand |million )?(?:other )?"
            r"(?:subscribers|readers|people|others|fellow \w+|professionals|members) .{0,120}"
            r"(?:newsletter|inbox|subscrib|e-?mail|sign up)",
            r"(?:the )?best of [^.]{2,60},? (?:delivered|straight|sent|direct) ",
            r"delivered (?:once a (?:week|month)|daily|weekly|every \w+)",
        ),
        "de": (
            r"(?:jetzt |hier |gleich |einfach |bitte )*(?:abonnier(?:en|e|t)|bestell(?:en|e|t)|hol(?:en|e|t)?"
            r"|sicher(?:n|e|t)|erhalt(?:en|e)|bekomm(?:en|e|t)|les(?:en|t)|meld(?:en|e|et)|registrier(?:en|e|t)"
            r"|trag(?:en|e|t))\b(?:(?: sie| ihr| euch| dich| dir| sich| jetzt| hier| auch)* .{0,100}?"
            r"(?:newsletters?|whatsapp-kanal|rundbrief)"
            r"|(?: sie| ihr| euch| dich| dir| jetzt| hier| auch)+ .{0,100}?per e-?mail)\b",
            r"(?:jetzt |hier |gleich )*(?:für |zum |den |unseren |unserem |kostenlosen )+[^.]{0,60}newsletter "
            r"(?:anmelden|abonnieren|bestellen|eintragen|registrieren)",
            r"hier (?:geht'?s|geht es|können sie|kannst du) [^.]{0,80}(?:newsletter|anmeldung|abonnieren)",
            r"(?:mit|in) (?:unserem|dem) [^.]{0,60}newsletter (?:erhalten|bekommen|verpassen|bleiben|informiert|sind|lesen)",
            r"(?:bleiben sie|bleib|bleibt|immer) (?:immer |stets )?"
            r"(?:informiert|auf dem laufenden|up to date|bestens informiert)\b.{0,120}"
            r"(?:newsletter|whatsapp|kanal|app|push|abonn)",
            r"sie möchten [^?.]{0,80}[?] ?.{0,60}(?:newsletter|abonnieren|anmeld)",
            r"(?:alle|die) (?:wichtigsten?|wichtigen|besten|aktuellen|neuesten) [^.]{0,100}"
            r"(?:direkt|kostenlos|täglich|bequem)[^.]{0,60}"
            r"(?:(?:ihr|dein|euer|eur)\w* (?:\w+ )?(?:postfach|e-?mail\w*|handy|inbox)|newsletter"
            r"|(?:aufs|auf das|ins) (?:\w+ )?(?:handy|postfach))",
            r"sie mögen [^?]{0,100}\? .{0,60}newsletter",
        ),
        "fr": (
            r"(?:inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi|je m'inscris|je m'abonne|s'inscrire|s'abonner)"
            r"(?: dès maintenant| gratuitement| ici| vite)* (?:à|aux|pour)\b .{0,60}?"
            r"(?:newsletters?|infolettres?|lettres? d'info\w*|lettre|bulletin|alertes?)",
            r"recevez\b[^.]{0,120}(?:newsletter|infolettre|par (?:e-?mail|mail|courriel)|dans votre (?:boîte|messagerie)"
            r"|chaque (?:matin|jour|semaine|soir|vendredi|dimanche|samedi))",
            r"(?:pour (?:ne rien manquer|recevoir|être informé)|ne (?:manquez|ratez) (?:rien|plus rien|aucun))[^.]{0,120}"
            r"(?:newsletter|infolettre|inscri\w+|abonn\w+|notifications?)",
            r"(?:toute l'actualité|l'essentiel de l'actualité|le meilleur de) [^.]{0,80}"
            r"(?:dans votre boîte|par (?:e-?mail|mail)|newsletter)",
        ),
        "es": (
            r"(?:suscr[ií]bete|suscr[ií]base|suscribirse|ap[uú]ntate|reg[ií]strate|inscr[ií]bete|regístrese|únete)"
            r"(?: aqu[ií]| gratis| ahora| ya)* (?:a|al|en|para)\b .{0,80}?(?:newsletters?|bolet[ií]n(?:es)?|lista de correo"
            r"|alertas)",
            r"(?:recibe|reciba|recibir(?! un| una)) [^.]{0,120}"
            r"(?:newsletter|bolet[ií]n(?:es)?|en (?:tu|su) (?:correo|bandeja|e-?mail|buz[oó]n|m[oó]vil)"
            r"|por (?:correo|e-?mail))",
            r"(?:no te pierdas|mantente|para no perderte)[^.]{0,120}(?:newsletter|bolet[ií]n|suscr[ií]bete|en tu correo)",
        ),
        "it": (
            r"(?:iscriviti|iscrivetevi|registrati|abbonati|iscrizione)(?: qui| ora| subito| gratis| gratuitamente)* "
            r"(?:a|al|alla|alle|ai)\b .{0,60}?(?:newsletters?|mailing list|notifiche)",
            r"(?:ricevi|ricevere|ricevete) [^.]{0,120}"
            r"(?:newsletter|via (?:e-?mail|mail)|nella tua (?:casella|posta|inbox|mail))"
            r"|(?:ricevi|ricevete) [^.]{0,120}ogni (?:mattina|giorno|settimana)",
            r"(?:resta|rimani) (?:sempre )?(?:aggiornato|informato)[^.]{0,100}"
            r"(?:newsletter|iscriviti|canale|whatsapp|telegram)",
        ),
        "pt": (
            r"(?:assine|inscreva-se|cadastre-se|subscreva|registe-se|receba|faça seu cadastro)"
            r"(?: já| aqui| agora| grátis| gratuitamente)* (?:a |à |o |na |nas |no |em |as |nossa |nossas |nosso |para )*"
            r".{0,80}?(?:newsletters?|boletim|boletins|lista de e-?mails?)\b",
            r"receba [^.]{0,120}(?:no seu (?:e-?mail|celular|telem[oó]vel)|na sua caixa|por e-?mail|em primeira mão"
            r"|pelo whatsapp|no whatsapp)",
        ),
        "nl": (
            r"(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)|inschrijven|aanmelden|registreer)"
            r"(?: nu| hier| gratis| snel)* (?:nu |hier |gratis )*(?:in |aan )?(?:voor|op)\b .{0,60}?"
            r"(?:nieuwsbrief|nieuwsbrieven|mailinglijst|pushberichten|e-?mails)",
            r"(?:ontvang|krijg) (?=[^.]{0,120}(?:\b(?:je|jouw|uw|u|onze|ons|gratis|nieuws\w*|updates?|artikelen|verhalen)\b)"
            r")[^.]{0,120}(?:nieuwsbrief|in (?:je|uw) (?:mail|mailbox|inbox|e-?mail)|per e-?mail|via e-?mail)",
            r"(?:altijd op de hoogte|niets missen|mis niets|wil je niets missen)[^.]{0,100}(?:nieuwsbrief|whatsapp|app)",
        ),
        "pl": (
            r"(?:zapisz si[eę]|zapiszcie si[eę]|zasubskrybuj|subskrybuj|dołącz|zapraszamy do (?:subskrypcji|zapisania))"
            r"(?: już dziś| teraz| do| na| nasz\w*| bezpłatn\w+)* .{0,60}?(?:newsletter\w*|list[yęa]|powiadomie\w+)",
            r"(?:otrzymuj|odbieraj) [^.]{0,100}(?:newsletter\w*|e-?mail\w*|na (?:swoj[aą]|twoj[aą]) skrzynk\w+)",
            r"(?:chcesz|bądź|nie przegap)[^.?!]{0,100}[?!.,] ?(?:zapisz si[eę]|subskrybuj|zasubskrybuj)",
        ),
        "ru": (
            r"подпи(?:шитесь|сывайтесь|саться(?![^.]*\bможно\b)|шись) на "
            r"(?!(?:наш )?(?:канал|telegram|телеграм|youtube|дзен))[^.]{0,60}"
            r"(?:рассылк\w*|новости|уведомлени\w+|обновлени\w+|дайджест\w*)",
            r"получайте [^.]{0,80}(?:на почту|рассылк\w+|по e-?mail)",
        ),
        "uk": (
            r"підпи(?:шіться|суйтесь|суйтеся|сатися(?![^.]*\bможна\b)|шись) на "
            r"(?!(?:наш )?(?:канал|telegram|телеграм|youtube))[^.]{0,60}"
            r"(?:розсилк\w*|новини|сповіщення|оновлення|дайджест\w*)",
            r"отримуйте [^.]{0,80}(?:на пошту|розсилк\w+|e-?mail)",
        ),
        "sv": (
            r"(?:prenumerera|anmäl dig) (?:på|till) [^.]{0,50}nyhetsbrev",
            r"få (?:vår|vårt|våra|dagens|de|det|alla|mer|ett|gratis|senaste|nyhet\w*)\b[^.]{0,80}"
            r"(?:nyhetsbrev|direkt i (?:din )?(?:inkorg|mejl))",
        ),
        "da": (r"(?:tilmeld dig|få (?:vores|dagens|de|det|alle|et|gratis|seneste|nyhed\w*)|modtag)\b[^.]{0,60}nyhedsbrev",),
        "no": (
            r"(?:meld deg på|få (?:vårt|våre|dagens|de|det|alle|et|gratis|siste|nyhet\w*)|abonner på|motta)\b"
            r"[^.]{0,60}nyhetsbrev",
        ),
        "fi": (
            r"tilaa(?! on\b| ei\b| oli\b| riitt)(?: ilmainen| maksuton)?\b[^.]{0,40}uutiskirj\w+.{0,60}",
            r"tilaa [^.]{0,50}uutiskir\w+",
        ),
        "cs": (
            r"(?:přihlaste se|odebírejte|přihlásit se)(?: se)? [^.]{0,50}"
            r"(?:newsletter\w*|odběr\w*(?! (?:vod|krv|plyn|elektř|energi|odpad|pop))|novink\w+)",
        ),
        "hu": (
            r"iratkozz(?:on)? fel [^.]{0,50}(?:hírlevel\w*|értesít\w+)",
            r"feliratkozás (?!nélkül)[^.]{0,30}hírlevél(?:re\b|\W*\Z)",
        ),
        "ro": (
            r"(?:abonează-te|abonați-vă|înscrie-te|abonare)\b[^.]{0,30}newsletter\w*"
            r"(?!.{0,60}, (?:le|îi|ne|o) (?:recomand|cer|sfătu)).{0,60}",
            r"(?:abonează-te|abonați-vă|înscrie-te|abonare) (?:la|pentru) [^.]{0,50}newsletter\w*"
            r"(?!.{0,60}, (?:le|îi|ne|o) (?:recomand|cer|sfătu))",
        ),
        "tr": (
            r"(?:[^.]{0,40}bülten\w*|e-posta listemize) (?:abone|kayıt|üye) ol(?:un|unuz|abilirsiniz|dunuz)?\b"
            r"|(?:[^.]{0,40}bülten(?:ler)?imiz\w*|e-posta listemize) (?:abone|kayıt|üye) ol(?:mak|arak)\b"
            r"|[^.]{0,40}bülten\w* (?:abone|kayıt|üye) olmak için[^.]{0,30}(?:tıkla|gir|yaz|doldur)",
        ),
        "el": (
            r"(?:εγγραφείτε|εγγράψου|γραφτείτε|κάντε εγγραφή)\b[^.]{0,50}(?:newsletter|ενημερωτικό δελτίο)\b.{0,100}",
            r"(?:εγγραφείτε|γραφτείτε) (?:στο|για το) [^.]{0,30}(?:newsletter|ενημερωτικό)"
            r"|εγγραφή (?:στο|για το) [^.]{0,30}(?:newsletter|ενημερωτικό)(?: δελτίο| μας)*\W*\Z",
        ),
        "ar": (
            r"(?:اشتركوا?|سجل(?:وا)?|للاشتراك|انضموا? (?:الي|ل))(?: الان)? (?:في |ب|الي )?"
            r"(?:نشرتنا|النشرة (?:البريدية|الاخبارية|الإخبارية|اليومية)|القائمة البريدية)\b.{0,120}",
            r"اشترك (?:في|الان في) (?:النشرة|نشرتنا|قائمتنا|خدمتنا|خدمة (?:الاخبار|الاشعار|التنبيه|الرسائل|النشر))",
            r"سجل (?:الان )?في (?:النشرة|نشرتنا)",
        ),
        "he": (r"(?:הירשמו|הרשמו|הצטרפו) (?:ל|עכשיו ל)(?:ניוזלטר|עדכונים|רשימת התפוצה(?! של ))",),
        "hi": (
            r"[^।]{0,60}न्यूज.{0,2}लेटर[^।]{0,40}(?:सब्सक्राइब करें|साइन अप करें|सदस्यता लें|पाएं)(?!ग).{0,40}",
            r"[^।]{0,40}न्यूज़?लेटर [^।]{0,30}(?:सब्सक्राइब|सदस्यता)(?: करें| लें| कीजिए|\Z)",
        ),
        "zh": (
            r"(?:立即|馬上|免费|免費)?(?:订阅|訂閱)(?:我们的|我們的|本报|本站)?[^.,]{0,8}"
            r"(?:电子报|電子報|邮件|郵件|newsletter|简报|簡報)[^.,]{0,12}[.!]?\Z",
            r"(?:订阅|訂閱)(?:我们的|我們的|本报|本站)?(?:电子报|電子報|新闻通讯|新聞通訊|邮件|郵件|简报|簡報)",
        ),
        "ja": (
            r".{0,20}(?:メールマガジン|メルマガ|ニュースレター)(?:の|に|を)?(?:無料)?(?:ご)?(?:登録|購読|申し込み|お申込み)"
            r"(?:は(?:こちら|コチラ)|する|はここから|してください)?.{0,6}\Z",
            r"(?:無料)?(?:メールマガジン|メルマガ|ニュースレター)(?:に|を|の)?(?:ご)?(?:登録|購読|配信)"
            r"(?:\Z|は|する\Z|すると|フォーム|のご案内|のお申|し(?:ませんか|てください|よう))",
        ),
        "ko": (
            r".{0,24}뉴스레터(?:를|을)? ?(?:무료 ?)?(?:구독|신청)(?:하기|하세요|해 ?보세요|해 ?주세요|\Z).{0,10}",
            r"(?:뉴스레터|이메일 뉴스)(?:를|을)? ?(?:구독|신청)(?:\Z|하기|하시면|하세요|하면|해 ?주|해 ?보)",
        ),
        "th": (
            r"(?:สมัคร|ลงทะเบียน)(?:เพื่อ)?(?:รับ)?(?:จดหมายข่าว|newsletter|ข่าวสารทางอีเมล).{0,60}",
            r"สมัครรับ(?:จดหมายข่าว|ข่าวสาร)(?!.*แล้ว)",
        ),
        "fa": (
            r"(?!.*(?:شد|بود|کرد)\b)(?:برای )?(?:عضویت|مشترک شدن|عضو شدن) در خبرنامه\b.{0,80}",
            r"در خبرنامه\b[^.]{0,40}(?:عضو|مشترک) شوید.{0,40}",
        ),
        "bn": (r"[^।]{0,60}নিউজ ?লেটার[^।]{0,40}(?:সাবস্ক্রাইব|সাইন আপ|যুক্ত) (?:করুন|হোন).{0,40}",),
        "ta": (
            r"[^.]{0,60}(?:செய்திமடல்|செய்தி மடல்|நியூஸ்லெட்டர்)\S*[^.]{0,40}"
            r"(?:பதிவு செய்யுங்கள்|பதிவு செய்யவும்|குழுசேருங்கள்|குழுசேரவும்).{0,20}",
        ),
        "ur": (r"[^.۔]{0,40}نیوز ?لیٹر[^.۔]{0,40}(?:سبسکرائب|سائن اپ) کریں.{0,40}",),
        "vi": (
            r"đăng ký(?: ngay)?(?: để)?(?: nhận)? (?:bản tin|newsletter)\b"
            r"(?! (?:thời tiết|của (?:trường|xã|phường|huyện|lớp))"
            r"| [^.]*, (?:ngư dân|nông dân|phụ huynh|học sinh|người|bà|ông|chị|anh) ).{0,120}",
        ),
        "id": (
            r"(?!.*\b(?:membuat|menjadi|sejak|kata(?! sandi| kunci))\b)(?:daftar(?:kan)?|berlangganan|langganan|dapatkan)\b"
            r"[^.]{0,50}(?:newsletter|buletin|surel|nawala)\b.{0,80}",
        ),
        "bg": (
            r"(?:абонирайте се|абонирай се|запишете се) (?:за|по)\b[^.]{0,50}(?:бюлетин\w*|нюзлетър\w*|имейл\w*)\b.{0,80}",
        ),
        "sr": (
            r"(?:prijavite se|pretplatite se|prijavi se) (?:na|za)\b[^.]{0,50}(?:newsletter\w*|njuzleter\w*|bilten\w*)\b"
            r".{0,80}",
            r"(?:пријавите се|претплатите се) (?:на|за)\b[^.]{0,50}(?:њузлетер\w*|билтен\w*)\b.{0,80}",
        ),
    },
)

OFFER_IN_TEXT = Rule(
    "newsletter.offer_in_text", "newsletter",
    why="A sentence that promises delivery to the reader's own inbox sells a letter, wherever it stands.",
    match="part", max_chars=500, sentences=True,
    patterns={
        "en": (
            r"(?:delivered|sent)(?: \w+){0,3} (?:in|to|into) your (?:e-?mail )?(?:inbox|mailbox)",
            r"straight (?:in|to|into) your (?:e-?mail )?inbox",
            rf"{_ASKS}(?:sign up (?:for|to) our (?:free |daily |weekly |e-?mail )*newsletters?"
            rf"|subscribe to (?:our|my) (?:free |daily |weekly |monthly |e-?mail |youtube )*"
            rf"(?:newsletters?|channel|podcast|mailing list|blog))",
        ),
        "de": (
            r"(?:direkt|kostenlos|bequem) (?:in|per) (?:dein(?:em|en)?|euer|eure[mn]) (?:privaten )?(?:e-?mail-)?"
            r"(?:postfach|inbox|handy|briefkasten|e-?mail)",
            r"(?:newsletter|morgenpost|nachrichten|news|\bsie\b)[^.]{0,120}(?:direkt|kostenlos|bequem) (?:in|per) ihr"
            r"(?:em|en)? (?:privaten )?(?:e-?mail-)?(?:postfach|inbox|handy|e-?mail)",
            r"newsletter informiert (?:sie|dich|euch)",
            r"direkt auf (?:dein|ihr) handy",
            r"hier geht'?s zur anmeldung",
        ),
        "fr": (r"(?:directement )?dans votre boîte (?:mail|e-?mail|de réception|aux lettres électronique)",),
        "es": (
            r"en tu (?:bandeja de entrada|correo electrónico cada)",
            r"\b(?:reciba|suscr[ií]base|bolet[ií]n|newsletter)\b[^.]{0,120}en su (?:bandeja de entrada|correo electrónico)",
        ),
        "it": (r"direttamente nella (?:tua|vostra) (?:casella|posta|inbox|e-?mail)",),
        "pt": (
            r"\b(?:receba|assine|inscreva-se|newsletter|boletim)\b[^.]{0,120}(?:na|em) sua caixa de "
            r"(?:entrada|e-?mail|correio)",
        ),
        "nl": (r"(?:direct|gratis|dagelijks|elke \w+) in (?:je|uw) (?:mailbox|inbox|mail\b)",),
        "pl": (r"(?:prosto|bezpośrednio) na (?:twoj[aą]|swoj[aą]) (?:skrzynk\w+|e-?mail)",),
    },
    unless=(
        r"(?:had|has|have|was|were) (?:been )?(?:delivered|sent)",
        r"(?:that|which|who) (?:is|are|was|were|gets?|lands?|arrives?|promis\w+|offer\w*|lets?)\b",
        r"(?:promis(?:ed|es)|offer(?:ed|s)|sold|sells|lets|founded|launched|invented|used to) (?!by (?:us|our))[^.]{0,100}"
        r"(?:delivered|sent|straight)",
    ),
)

INVITED_TO_SUBSCRIBE = Rule(
    "newsletter.invited_to_subscribe", "newsletter",
    why="'We invite you to subscribe to our weekly': the paper offers itself, in Polish and Czech.",
    match="start", max_chars=400,
    patterns={
        "pl": (
            r"zapraszamy (?:też |także |również |państwa )?do "
            r"(?:subskrypcji|prenumeraty|lektury (?:naszego|nowego|najnowszego))\b.{0,340}",
        ),
        "cs": (r"zveme vás k předplatnému\b.{0,300}",),
    },
)

CLOSING_CALL = Rule(
    "newsletter.closing_call", "newsletter",
    why="A word on what the letter brings, and 'Sign up here.' as its last sentence: what no story ends a paragraph with.",
    match="end", max_chars=260,
    unless=(r"telegram|телеграм|whats ?app|viber|вайбер|youtube|instagram|facebook|tik ?tok|канал|kanal",),
    patterns={
        "en": (
            r"\b(?:inbox|newsletters?|e-?mails?|mailbox|bulletin|reads|stories|headlines|news|updates|briefing|digest)\b"
            r".{0,140}[.!?] (?:sign[ -]?up|subscribe|register|join(?: us)?)(?: (?:here|now|today|below|free|for free))*!?",
        ),
        "de": (
            r"(?:hier|jetzt|gleich|einfach)(?: \w+){0,4} newsletter (?:bestellen|abonnieren|anmelden|sichern)!?",
            r"\b(?:newsletter|postfach|e-?mail|wichtigste\w*|nachrichten|morgen)\b.{0,120}[.!?:] (?:hier|jetzt|gleich)"
            r"(?: \w+){0,3} (?:anmelden|abonnieren|bestellen|registrieren|eintragen)!?",
        ),
        "fr": (
            r"\b(?:newsletter|infolettre|boîte|lettre|mail|e-?mail|chaque \w+|actualité|essentiel)\b.{0,120}[.!?] "
            r"(?:inscrivez-vous|abonnez-vous|je m'inscris|je m'abonne)(?: (?:ici|gratuitement|dès maintenant|maintenant))*!?",
        ),
        "es": (
            r"\b(?:newsletter|boletín|correo|bandeja|noticias|cada (?:mañana|día|semana))\b.{0,120}[.!?] [!¡]?"
            r"(?:inscríb[ae]se|inscríbete|suscríb[ae]se|suscríbete|regístr[ae]te|apúntate)(?: (?:aquí|gratis|ahora|ya))*!?",
        ),
        "it": (
            r"\b(?:newsletter|casella|posta|mail|notizie|ogni (?:mattina|giorno|settimana))\b.{0,120}[.!?] "
            r"(?:iscriviti|abbonati|registrati|iscrivetevi)(?: (?:qui|ora|subito|gratis))*!?",
        ),
        "pt": (
            r"\b(?:newsletter|boletim|e-?mail|correio|notícias|cada (?:manhã|dia|semana))\b.{0,120}[.!?] "
            r"(?:inscreva-se|assine|cadastre-se|subscreva|registe-se)(?: (?:aqui|já|agora|grátis|gratuitamente))*!?",
        ),
        "nl": (
            r"\b(?:nieuwsbrief|mailbox|inbox|e-?mail|nieuws|elke \w+)\b.{0,120}[.!?] "
            r"(?:meld je (?:hier |nu |gratis )*aan|schrijf je (?:hier |nu |gratis )*in|abonneer (?:je|u)(?: (?:nu|hier))*)!?",
        ),
        "pl": (
            r"\b(?:newsletter\w*|skrzynk\w+|e-?mail\w*|wiadomości|informacje)\b.{0,120}[.!?] "
            r"(?:zapisz się|zasubskrybuj|subskrybuj)(?: (?:tutaj|teraz|już dziś|tu))*!?",
        ),
        "ru": (
            r"\b(?:рассылк\w+|почт\w+|новост\w+)\b.{0,120}[.!?] (?:подпишитесь|подписывайтесь|подписаться)"
            r"(?: (?:здесь|сейчас))*!?",
        ),
        "uk": (
            r"\b(?:розсилк\w+|пошт\w+|новин\w*)\b.{0,120}[.!?] (?:підпишіться|підписуйтесь|підписуйтеся|підписатися)"
            r"(?: (?:тут|зараз))*!?",
        ),
        "sv": (
            r"\b(?:nyhetsbrev\w*|inkorg\w*|mejl\w*|nyheter\w*)\b.{0,120}[.!?] (?:prenumerera|anmäl dig)"
            r"(?: (?:här|nu|gratis))*!?",
        ),
        "cs": (
            r"\b(?:newsletter\w*|e-?mail\w*|zprávy|novinky)\b.{0,120}[.!?] (?:přihlaste se|odebírejte|přihlásit se)"
            r"(?: (?:zde|nyní))*!?",
        ),
        "tr": (
            r"\b(?:bülten\w*|e-posta\w*|haberler\w*)\b.{0,120}[.!?] (?:hemen |şimdi |ücretsiz )*(?:abone|kayıt|üye) ol\w*!?",
        ),
    },
)

SIGN_UP_TO_RECEIVE = Rule(
    "newsletter.sign_up_to_receive", "newsletter",
    why="What a newsroom is, and 'Sign up to receive our stories': its box above or amid a story.",
    match="end", max_chars=320,
    patterns={"en": (r"[.!?] sign up to (?:receive|get) (?:our|the|all our)\b.{0,120}",)},
)
