"""Invitations to newsletters, alerts and push messages, the fields of their forms, and what is said once one signed up."""

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

RULES = (
    Rule(
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
    ),
    Rule(
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
    ),
    Rule(
        "newsletter.stay_updated", "newsletter",
        why="'Stay up to date with the latest news' is what stands above a form. Short, imperative, about news in general.",
        match="start", max_chars=130, sentences=True,
        patterns={
            "en": (
                r"(?:stay|keep|be|remain)(?: yourself)? (?:informed|updated|up[ -]to[ -]date|up[ -]to[ -]speed|in the know"
                r"|in the loop|connected|tuned|posted)(?: with| on| to| about| of| by)* ?"
                r"(?:all |the |our |your |<site>'s |this |important |latest |most |breaking |daily |top )*"
                r"(?:news|headlines|stories|updates|newsletter|coverage|developments|important)\b",
                r"(?:stay|keep) (?:informed|updated|up[ -]to[ -]date|in the know|in the loop|connected|tuned)\Z",
                r"(?:get|receive) (?:all )?(?:the |our )?(?:latest|top|breaking|more|daily|most important)(?: <site>)? "
                r"(?:news|headlines|stories|updates|notifications|alerts)[^.]{0,60}\Z",
                r"get (?:instant|real-?time|live) (?:alerts|updates|notifications)\b",
            ),
            "de": (
                r"(?:möchten|wollen|möchtest|willst) (?:sie|du|ihr) (?:auch )?(?:nichts|keine \w+)(?: mehr)? verpassen\??\Z",
                r"(?:bleiben sie|bleib|bleibt) (?:immer )?(?:informiert|auf dem laufenden|auf dem neuesten stand|up to date)",
                r"(?:verpassen sie|verpass|verpasse) (?:nichts|keine[nrs]?)\b[^.]{0,50}"
                r"(?:mehr|nachricht\w*|news|beitr\w+|artikel)?\Z",
            ),
            "fr": (
                r"restez (?:informé|connecté|à jour|au courant)\w*",
                r"ne (?:manquez|ratez) (?:rien|plus rien|aucune? (?:info|actualité|article|nouvelle))",
            ),
            "es": (
                r"(?:mantente|manténgase) (?:informad|actualizad|al d[ií]a|al tanto)\w*",
                r"no te pierdas (?:nada|ninguna noticia|las últimas noticias|lo último)",
            ),
            "it": (
                r"(?:resta|rimani|restate) (?:sempre )?(?:aggiornat|informat|connesso)\w*",
                r"non perder(?:ti|e) (?:nessuna|le ultime|neanche)",
            ),
            "pt": (
                r"(?:fique|mantenha-se) (?:por dentro|informad\w+|atualizad\w+|a par|ligado)\b",
                r"não perca (?:nenhuma|nada|as últimas)",
            ),
            "nl": (
                r"blijf (?:op de hoogte|geïnformeerd|bij(?! (?:de|het|een|elkaar|ons|mij|me|hem|haar|je|uw|zijn)\b)|up-to-date)",
                r"mis (?:niets|nooit meer (?:iets|(?:een |het |ons |belangrijk |enkel )*"
                r"(?:laatste|nieuws\w*|artikel|update|bericht|aflevering|verhaal|podcast|recept|actie))"
                r"|geen (?:enkel )?(?:nieuws|bericht|artikel))",
            ),
            "pl": (
                r"b[aą]d[zź](?:cie)? (?:zawsze )?na bie[zż][aą]co",
                r"nie przegap (?:najważniejszych|żadn\w+|nowych|najnowszych)",
            ),
            "ru": (r"(?:будьте|оставайтесь) (?:всегда )?в курсе", r"не пропусти(?:те)? (?:самое|важн|интересн|новост)\w*"),
            "uk": (
                r"(?:будьте|залишайтеся|залишайтесь) (?:завжди )?(?:в курсі|на зв'язку)",
                r"не пропусти(?:ть)? (?:найважливіше|важлив|цікав|новин)\w*",
            ),
        },
    ),
    Rule(
        "newsletter.title", "newsletter",
        why="A line that is nothing but the name of a letter and the wish to be subscribed to.",
        max_chars=90,
        patterns={
            "en": (
                r"(?:please )?(?:sign[ -]?up|subscribe)(?: now| here| today| for free| for updates| for more| below| for alerts"
                r"| via e-?mail| by e-?mail| for our e-?mails| to our e-?mails| to updates| for emails| to this blog| to blog"
                r"| to our blog| to our best newsletters)?",
                r"(?:sign up|subscribe|join)(?: now| here| today)? ?(?:to|for)? (?:our|the|my|this|your)?(?: [\w&.'-]+){0,6} "
                r"(?:newsletters?|mailing list|e-?mail list|e-?mails|bulletin|updates|briefing|alerts)"
                r"(?: here| now| today| below)?(?: ?subscribe(?: now)?| ?sign up)?",
                r"(?:get|receive|try|read) (?:our|the|my)(?: [\w&.'-]+){0,6} newsletters?(?: here| now| today)?",
                r"subscribe to (?:the )?<site>",
                r"(?:join|be part of) our(?: [\w&.'-]+){0,3} (?:newsletter|mailing list|community|list)",
                r"(?:free |daily |weekly |our |the |e-?mail |morning |evening )+newsletters?(?: sign ?up| subscription)?",
                r"newsletters? (?:sign ?-?up|subscription|signup|registration)s?",
                r"sign up for (?:breaking news|e-?mail|daily|free|news|text|push)(?: news| e-?mail)? "
                r"(?:alerts?|updates?|notifications?|newsletters?|emails?)(?: here| today| now)?",
                r"i (?:want to|would like to|agree to) (?:subscribe|receive|sign up)[^.]{0,60}",
                r"yes,? (?:please )?(?:sign me up|subscribe me|i want|i would like)[^.]{0,60}",
                r"(?:turn on|enable|allow|manage|activate) (?:push |browser |desktop )?notifications?",
                r"get notified(?: (?:about|of|when) [^.]{0,50})?",
                r"follow (?:this )?(?:topics?|story|author)(?: and get alerts)?",
            ),
            "de": (
                r"(?:zum |unser |der |den |jetzt |kostenlosen? |unseren )*(?:[\w&.-]+[ -])?newsletter"
                r"(?: jetzt| hier| kostenlos)?(?:[ -](?:anmeldung|abonnieren|bestellen|anmelden|an- und abmelden|abo))?"
                r"(?: und bleiben sie informiert)?",
                r"(?:jetzt |kostenlos )*(?:abonnieren|anmelden|registrieren)",
                r"push-?(?:nachrichten|benachrichtigungen|mitteilungen)(?: (?:aktivieren|abonnieren|erhalten))?",
                r"sie haben (?:die )?(?:push-?nachrichten|den newsletter) abonniert",
                r"nichts mehr verpassen",
                r"täglich .{0,30}newsletter",
            ),
            "fr": (
                r"(?:la |notre |nos |les )*newsletters?(?: (?:quotidienne|hebdomadaire|gratuite|du (?:jour|matin|soir)))?",
                r"(?:s'inscrire|s'abonner|je m'inscris|je m'abonne|inscrivez-vous|abonnez-vous|inscription)"
                r"(?: (?:à|aux) (?:la |notre |nos |l')?(?:newsletters?|infolettre|lettre d'information))?(?: gratuitement)?",
                r"(?:activer|gérer) (?:les |vos )?notifications",
                r"recevoir (?:les |des )?(?:alertes|notifications|actualités)[^.]{0,40}",
            ),
            "es": (
                r"(?:nuestr[oa]s? |la |el |las )*(?:newsletters?|bolet[ií]n(?:es)?)"
                r"(?: (?:informativ[oa]s?|de noticias|diari[oa]|semanal(?:es)?))?",
                r"(?:suscr[ií]bete|suscr[ií]base|suscribirse|suscribirme|apúntate|regístrate)"
                r"(?: (?:ya|ahora|aquí|gratis|a|al|a la|a nuestr[oa]s?)){0,3}(?: (?:newsletters?|bolet[ií]n(?:es)?|canal))?",
                r"(?:activar|recibir) (?:las )?notificaciones",
            ),
            "it": (
                r"(?:la |le |nostr[ae] |alla )*newsletters?(?: (?:quotidiana|settimanale|gratuita))?",
                r"iscriviti(?: (?:ora|subito|qui|gratis))*(?: alla(?: nostra)? newsletter(?: di <site>)?| al canale)?",
                r"iscrizione (?:alla )?newsletter",
                r"(?:attiva|ricevi) (?:le )?notifiche[^.]{0,30}",
            ),
            "pt": (
                r"(?:a |as |nossas? |newsletter )*newsletters?(?: (?:diária|semanal|gratuita))?",
                r"(?:assine|inscreva-se|subscrever|subscreva|cadastre-se)"
                r"(?: (?:já|agora|aqui|grátis|a|à|nossa|na nossa|a nossa)){0,3}(?: newsletters?)?",
                r"(?:ativar|receber) notificações[^.]{0,30}",
            ),
            "nl": (
                r"(?:de |onze |gratis |dagelijkse |wekelijkse )*nieuwsbrie(?:f|ven)"
                r"(?: (?:ontvangen|aanvragen|inschrijven|aanmelden))?",
                r"(?:inschrijven|aanmelden|abonneren|schrijf je in|abonneer(?: nu)?)(?: (?:voor|op) (?:de|onze) nieuwsbrief)?",
                r"(?:ontvang )?(?:push)?meldingen (?:aan|inschakelen|ontvangen)",
            ),
            "pl": (
                r"(?:nasz |zapisz si[eę] na |zapisz si[eę] do )*newsletter(?:a)?",
                r"(?:zapisz si[eę]|subskrybuj|zasubskrybuj)"
                r"(?: (?:nas|teraz|kanał|do newslettera|na newsletter|nasz newsletter))?",
                r"w[lł][aą]cz powiadomienia",
            ),
            "ru": (
                r"(?:подписаться|подпишитесь|подписка)(?: на (?:нас|рассылку|новости|канал|уведомления|дайджест))?",
                r"рассылка(?: новостей)?",
                r"включить уведомления",
            ),
            "uk": (
                r"(?:підписатися|підпишіться|підписка|підписатись)(?: на (?:нас|розсилку|новини|канал|сповіщення|дайджест))?",
                r"розсилка(?: новин)?",
            ),
            "sv": (r"(?:vårt |våra )?nyhetsbrev", r"prenumerera(?: på (?:vårt )?nyhetsbrev)?"),
            "da": (r"(?:vores )?nyhedsbreve?", r"tilmeld(?: dig)?(?: nyhedsbrev(?:et)?)?"),
            "no": (r"(?:vårt )?nyhetsbrev", r"abonner"),
            "fi": (r"(?:tilaa )?uutiskirje", "tilaa"),
            "cs": (r"odebírat(?: newsletter)?", r"newsletter(?: zdarma)?", r"přihlásit k odběru"),
            "hu": (r"hírlevél(?: feliratkozás)?", r"feliratkozás|feliratkozom"),
            "ro": (r"abonează-te(?: la newsletter)?|abonare newsletter",),
            "tr": (r"(?:e-)?bülten(?: üyeliği| aboneliği)?|abone ol(?:un)?",),
            "el": (r"εγγραφή(?: στο newsletter)?",),
            "ar": (r"اشترك(?: الان)?|النشرة (?:البريدية|الاخبارية)",),
            "he": (r"ניוזלטר|הרשמה לניוזלטר",),
            "zh": (r"(?:立即)?(?:订阅|訂閱)(?:本站|我们|電子報|电子报)?",),
            "ja": (r"メール(?:マガジン)?登録|ニュースレター登録|購読する",),
            "ko": (r"(?:신문 |뉴스레터 )?구독(?:하기|신청)?",),
            "th": (r"สมัครสมาชิก|ติดตามข่าวสาร",),
        },
        unless=(r"to (?:continue|keep|read|access|unlock)\b",),
    ),
    Rule(
        "newsletter.bare_word", "newsletter",
        why="'Newsletters' alone on a line: a form's title at the edge of a page, but in a story it may be a subhead.",
        max_chars=30, where="edge", probability=0.7,
        patterns={"en": (r"newsletters?|e-?mail alerts|subscriptions?|alerts|notifications",)},
    ),
    Rule(
        "newsletter.form_field", "newsletter",
        why="The label, placeholder or button of a sign-up form.",
        max_chars=140,
        patterns={
            "en": (
                r"(?:please )?(?:enter|type|add|provide|insert|fill in) (?:in )?(?:your|a valid|an)(?: [\w-]+)? ?e-?mail"
                r"(?: address)?\b[^.]{0,90}",
                r"your (?:e-?mail(?: address)?|name|message)(?: \(required\))?",
                r"e-?mail(?: address)?(?: \(required\)| required)?",
                r"(?:first|last|full) name(?: \(required\)| required)?",
                r"(?:this|please) (?:e-?mail|enter a valid) .{0,20}(?:invalid|address|required)",
                r"e-?mail address \* ?.{0,40}",
                r"this field is (?:for validation purposes|hidden when viewing the form|required)[^.]{0,60}",
                r"(?:required field|indicates required fields?|fields? marked with).{0,50}",
                r"select (?:your )?(?:newsletters?|topics?|country|state)[^.]{0,40}",
                r"(?:leave this field empty|if you are human).{0,40}",
                r"invalid e-?mail(?: address)?",
                r"(?:submit|send)(?: form)?",
            ),
            "de": (
                r"(?:ihre|deine|bitte ihre|e-mail eingeben|bitte geben sie ihre) ?e-?mail-?adresse(?: ein| eingeben)?[^.]{0,50}",
                r"e-?mail-?adresse(?: eingeben)?",
                r"absenden",
            ),
            "fr": (
                r"(?:votre|entrez votre|saisissez votre|indiquez votre)(?: adresse)? ?e-?mail[^.]{0,50}",
                r"adresse (?:e-?mail|électronique)",
                r"envoyer|valider|je valide",
            ),
            "es": (
                r"(?:tu|su|introduce tu|ingresa tu|escribe tu) (?:correo(?: electrónico)?|e-?mail|dirección de correo)[^.]{0,50}",
                r"correo electrónico",
                r"enviar",
            ),
            "it": (
                r"(?:la tua|il tuo|inserisci la tua|inserisci il tuo)(?: indirizzo)? ?e-?mail[^.]{0,50}",
                r"indirizzo e-?mail",
                r"invia",
            ),
            "pt": (
                r"(?:seu|o seu|digite seu|insira seu|informe seu)(?: endereço de)? ?(?:melhor )?e-?mail[^.]{0,50}",
                r"endereço de e-?mail",
                r"enviar",
            ),
            "nl": (r"(?:je|jouw|uw|vul je|vul uw) e-?mail(?:adres)?(?: in)?[^.]{0,50}", r"e-?mailadres", r"verzenden|versturen"),
            "pl": (r"(?:twój|podaj|wpisz|podaj swój|wpisz swój) (?:adres )?e-?mail[^.]{0,50}", r"adres e-?mail", r"wyślij"),
            "ru": (r"(?:ваш|введите ваш|введите) (?:адрес )?(?:e-?mail|электронн\w+)[^.]{0,50}",),
            "uk": (r"(?:ваш|введіть ваш|введіть) (?:адресу? )?(?:e-?mail|електронн\w+)[^.]{0,50}",),
        },
        unless=(r"\bpassword\b.{0,40}\b(?:then|choose|click|tap|press|and|to)\b",),
    ),
    Rule(
        "newsletter.form_answer", "newsletter",
        why="What a form says once it was sent, or failed: hidden on the page until then.",
        match="start", max_chars=260,
        patterns={
            "en": (
                r"(?:thank you|thanks)(?: very much| so much)?(?:!|,)? ?"
                r"(?:for (?:subscribing|signing up|your (?:interest in|subscription)|registering)"
                r"|your (?:submission|subscription|message|request|form|e-?mail) (?:has been|was|is))",
                r"(?:success[!.]? )?(?:you have|you've|you are|you're)(?: now| been)*(?: successfully)?(?: been)?(?: now)? "
                r"(?:subscribed|signed up|registered|unsubscribed|added to)\b",
                r"(?:please )?check your (?:inbox|e-?mail|spam|mailbox)\b.{0,80}(?:confirm|verif|link|complete)",
                r"(?:oops|sorry|whoops)[!,.]* ?(?:something went wrong|there was (?:an error|a problem)"
                r"|we (?:couldn't|could not))",
                r"(?:invalid e-?mail(?: address)?[.!,]* ?)?(?:something went wrong|an error (?:has )?occurred)"
                r"(?:[.!,]* ?(?:(?:while|when|with) (?:submitting|signing|processing|loading|sending|trying to"
                r"|talking to the server|your)\b.{0,100}|(?:please|try|refresh|reload|sorry|and your|contact)\b.{0,80})?)\Z"
                r"|(?:there was (?:an error|a problem) (?:with your|while|submitting|signing|processing)"
                r"|this (?:e-?mail|address) is already)\b.{0,90}",
                r"a (?:welcome|confirmation) (?:e-?mail|message) is on its way",
                r"you can (?:unsubscribe|opt[ -]out|cancel|change your mind) (?:at )?any ?time",
                r"(?:you may )?unsubscribe (?:at )?any ?time",
                r"(?:no spam|we (?:respect your privacy|don't spam|won't spam|hate spam|promise|never spam|will never share))\b",
                r"your (?:information|e-?mail|data|privacy) (?:is|will be) (?:safe|secure|never|kept)",
                r"we(?:'ll| will) (?:only )?(?:send|e-?mail) you\b",
            ),
            "de": (
                r"(?:vielen )?dank für (?:ihre|deine|eure) (?:anmeldung|registrierung|nachricht)",
                r"(?:(?:ein|es ist ein) fehler (?:ist )?aufgetreten"
                r"|fehler (?:beim|ist beim) (?:senden|absenden|speichern|laden|anmelden|abschicken|versand))"
                r"(?:[.!,]* ?(?:bitte|versuch\w+|beim (?:senden|absenden|laden|speichern)|probier\w+|später)\b.{0,80}|[.!]*\Z)",
                r"(?:(?:sie können|du kannst) (?:sich|dich|den newsletter) (?:jederzeit|selbstverständlich)[^.]{0,60}"
                r"(?:abmelden|abbestellen|austragen|kündigen)|(?:abmeldung|der newsletter kann) (?:jederzeit|selbstverständlich)"
                r")",
            ),
            "fr": (
                r"merci (?:pour votre|de votre|de vous être) (?:inscription|abonn|inscri)\w*",
                r"une erreur (?:est survenue|s'est produite)"
                r"(?:[.!,]* ?(?:veuillez|merci de|lors de (?:l'envoi|l'inscription|votre)|réessay\w+|inattendue)\b.{0,80}"
                r"|[.!]*\Z)",
                r"vous pouvez vous désinscrire",
            ),
            "es": (
                r"(?:gracias por (?:suscribirte|suscribirse|registrarte|tu suscripción)|te has suscrito)",
                r"(?:ha ocurrido|se ha producido|ocurrió) un error"
                r"(?:[.!,]* ?(?:al (?:enviar|procesar|cargar|suscrib\w+)|por favor|int[ée]nt\w+|vuelv\w+|inesperado"
                r"|durante el (?:envío|registro))\b.{0,80}|[.!]*\Z)",
                r"puedes? (?:darte|darse) de baja",
            ),
            "it": (
                r"grazie per (?:esserti|esserci|la tua|l') ?iscri\w+",
                r"si è verificato un errore(?:[.!,]* ?(?:durante (?:l'invio|l'iscrizione|il caricamento|la registrazione)"
                r"|nel(?:l'invio|la registrazione)|riprova|si prega|per favore|imprevisto)\b.{0,80}|[.!]*\Z)",
                r"puoi (?:cancellarti|disiscriverti|annullare)",
            ),
            "pt": (
                r"obrigad[oa] (?:por|pela) (?:se inscrever|subscrever|sua inscrição|assinar)",
                r"ocorreu um erro(?:[.!,]* ?(?:ao (?:enviar|processar|carregar)|por favor|tente|inesperado)\b.{0,80}|[.!]*\Z)",
                r"(?:você )?pode cancelar (?:a (?:sua )?(?:inscrição|subscrição))",
            ),
            "nl": (
                r"bedankt voor (?:je|uw|het) (?:inschrijving|aanmelding|aanmelden|inschrijven)",
                r"er (?:is|ging) iets (?:mis|fout)(?: ?gegaan)?"
                r"(?:[.!,]* ?(?:probeer|bij (?:het (?:versturen|verzenden|laden)|je|uw)|met (?:je|uw)|herlaad)\b.{0,80}|[.!]*\Z)"
                r"|er is een fouts? opgetreden",
                r"je kunt je (?:op )?(?:elk moment|altijd) (?:weer )?(?:uitschrijven|afmelden)(?! (?:uit|bij))",
            ),
            "pl": (
                r"dziękujemy za (?:zapisanie|subskrypcję|zapis|rejestrację)",
                r"wystąpił błąd(?:[.!,]* ?(?:podczas (?:wysyłania|zapisu"
                r"|ładowania (?:stron|treś|komentarz|danych|wideo|materiał)\w*|rejestracji)|spróbuj|prosimy|nieoczekiwany)\b"
                r".{0,80}|[.!]*\Z)",
                r"w każdej chwili możesz (?:zrezygnować|wypisać)",
            ),
            "da": (r"teknisk fejl|forsøg igen senere|artiklen kunne ikke",),
            "sv": (r"något gick fel|tack för (?:din )?(?:anmälan|prenumeration)",),
        },
    ),
    Rule(
        "newsletter.wish", "newsletter",
        why="A question to the reader, whether news should come by mail: what stands above 'register here'.",
        match="start", max_chars=320, sentences=True,
        patterns={
            "de": (
                r"(?:sie (?:möchten|wollen)|möchten sie|wollen sie|willst du|du willst|möchtest du) [^.?!]{3,120}"
                r"(?:nachrichten|news|newsletter|informiert|per mail|e-?mail|postfach|auf dem laufenden)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "fr": (
                r"(?:vous souhaitez|vous voulez|envie de|souhaitez-vous|voulez-vous) (?:recevoir|rester|être|suivre)"
                r" [^.?!]{3,120}(?:e-?mail|mail|newsletter|informée?s?|actualités?|lettre|infos?)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "es": (
                r"¿?(?:(?:quieres|deseas|te gustaría) (?:recibir|estar|enterarte|mantenerte) [^.?!]{3,120}"
                r"(?:noticias|correo|e-?mail|bolet\w+|newsletter|informad\w+|actualidad)[^.?!]{0,60}(?:\?|\Z)"
                r"|(?:quiere|desea) (?:recibir|estar) [^.?!]{3,120}(?:noticias|correo|e-?mail|bolet\w+|newsletter|informad\w+"
                r"|actualidad)[^.?!]{0,60}\?)",
            ),
            "it": (
                r"(?:vuoi|volete|desideri|vorresti) (?:ricevere|restare|rimanere|essere) [^.?!]{3,120}"
                r"(?:notizie|e-?mail|newsletter|aggiornat\w|informat\w)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "pt": (
                r"(?:quer|queres|deseja|gostaria de) (?:receber|ficar|estar|acompanhar) [^.?!]{3,120}"
                r"(?:notícias|e-?mail|newsletter|informad\w+|atualizad\w+)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "nl": (
                r"(?:wil (?:je|u|jij)|wilt u) [^.?!]{3,120}(?:nieuws|nieuwsbrief|per mail|e-?mail|op de hoogte)[^.?!]{0,60}"
                r"(?:\?|\Z)",
                r"(?:elke|iedere) \w+ (?:het laatste nieuws |alles |gratis )?(?:op de hoogte|in (?:je|uw) (?:mailbox|inbox))"
                r"(?:\?|\Z)",
            ),
            "pl": (
                r"(?:chcesz|chcecie) (?:otrzymywać|dostawać|być) [^.?!]{3,120}(?:wiadomości|newsletter\w*|e-?mail\w*|bieżąco"
                r"|informacje|powiadomienia)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "ru": (
                r"(?:хотите|хочешь) (?:получать|быть|первыми|узнавать|всегда) (?!первым\w* в очеред)[^.?!]{3,120}"
                r"(?:новост\w+|почту|рассылк\w+|в курсе)[^.?!]{0,60}(?:\?|\Z)",
            ),
            "uk": (
                r"(?:хочете|бажаєте) (?:отримувати|бути|першими|дізнаватися) [^.?!]{3,120}(?:новин\w*|пошту|розсилк\w+|в курсі)"
                r"[^.?!]{0,60}(?:\?|\Z)",
            ),
            "sv": (r"vill du (?:ha|få) [^.?!]{3,100}(?:nyhetsbrev\w*|mejl\w*|nyheter)[^.?!]{0,50}(?:\?|\Z)",),
            "da": (r"vil du (?:have|modtage) [^.?!]{3,100}(?:nyhedsbrev\w*|mail\w*|nyheder)[^.?!]{0,50}(?:\?|\Z)",),
            "no": (r"vil du (?:ha|få|motta) [^.?!]{3,100}(?:nyhetsbrev\w*|e-?post\w*|nyheter)[^.?!]{0,50}(?:\?|\Z)",),
            "fi": (r"haluatko [^.?!]{3,100}(?:uutiskirje\w*|uutis\w+|sähköposti\w*)[^.?!]{0,50}(?:\?|\Z)",),
            "cs": (
                r"chcete (?:dostávat|být|odebírat) [^.?!]{3,100}(?:e-?mail\w*|zpráv\w*|newsletter\w*|novink\w*)[^.?!]{0,50}"
                r"(?:\?|\Z)",
            ),
            "ro": (
                r"(?:vrei|doriți) să (?:primești|primiți|fii|fiți) [^.?!]{3,100}(?:știri\w*|e-?mail\w*|newsletter\w*)"
                r"[^.?!]{0,50}(?:\?|\Z)",
            ),
            "tr": (
                r"[^.?!]{3,100}(?:haberler\w*|bülten\w*|gelişmeler\w*)[^.?!]{0,60}(?:e-?posta\w*|mail\w*)[^.?!]{0,40}"
                r"(?:ister misiniz|gelsin mi)(?:\?|\Z)",
            ),
            "el": (
                r"θέλετε να (?:λαμβάνετε|ενημερώνεστε)[^.?!;]{3,100}(?:ειδήσεις|νέα|e-?mail|ενημερωτικό)[^.?!;]{0,50}(?:[?;]|\Z)",
            ),
            "hu": (r"szeretn(?:e|él|ének) [^.?!]{3,100}(?:hírlevel\w*|híre\w+|e-?mail\w*)[^.?!]{0,50}(?:\?|\Z)",),
            "ja": (r"(?:最新(?:の)?(?:ニュース|情報)|ニュース)を?(?:メール|プッシュ通知)で(?:お届け|受け取).{0,30}",),
        },
    ),
    Rule(
        "newsletter.register", "newsletter",
        why="'Register here', 'Abonnieren Sie hier': nothing but the wish and the place to click.",
        max_chars=60, sentences=True,
        patterns={
            "de": (
                r"(?:jetzt |hier |gleich |einfach |kostenlos )+(?:anmelden|abonnieren|registrieren|eintragen)",
                r"(?:melden sie sich|meld dich|tragen sie sich|registrieren sie sich) (?:jetzt |hier |kostenlos |gratis )+"
                r"(?:an|ein)?",
            ),
            "fr": (
                r"(?:inscrivez-vous|abonnez-vous|inscris-toi|abonne-toi)(?: ici| gratuitement| maintenant| vite| dès maintenant"
                r"| en un clic| en cliquant ici)+",
            ),
            "es": (
                r"(?:suscr[ií]bete|suscr[ií]base|reg[ií]strate|regístrese|ap[uú]ntate|inscr[ií]bete)"
                r"(?: aquí| ahora| gratis| ya| en este enlace)+",
            ),
            "it": (r"(?:iscriviti|registrati|iscrivetevi)(?: qui| ora| subito| gratis| gratuitamente)+",),
            "pt": (r"(?:registe-se|inscreva-se|cadastre-se|subscreva|assine)(?: aqui| já| agora| grátis| gratuitamente)+",),
            "nl": (r"(?:schrijf (?:je|u)|meld (?:je|u))(?: nu| hier| gratis)+ (?:in|aan)",),
            "pl": (r"(?:zapisz się|zarejestruj się|zasubskrybuj)(?: tutaj| tu| teraz| już dziś| za darmo| bezpłatnie)+",),
            "ru": (r"(?:подпишитесь|подписывайтесь)(?: здесь| тут| сейчас| прямо сейчас| бесплатно)*",),
            "uk": (r"(?:підпишіться|підписуйтесь|підписуйтеся)(?: тут| зараз| безкоштовно)*",),
            "sv": (r"(?:anmäl dig|prenumerera|registrera dig)(?: här| nu| gratis| direkt)+",),
            "da": (r"(?:tilmeld dig|abonnér|abonner)(?: her| nu| gratis)+",),
            "no": (r"(?:meld deg på|abonner|registrer deg)(?: her| nå| gratis)+",),
            "tr": (r"(?:hemen |şimdi |buradan |ücretsiz )+(?:abone olun|kaydolun|üye olun)",),
            "cs": (r"(?:přihlaste se|zaregistrujte se)(?: zde| hned| zdarma)+",),
        },
    ),
    Rule(
        "newsletter.dont_miss", "newsletter",
        why="'Don't miss the stories everyone is talking about': an advertisement for the rest of the site, to its reader.",
        match="start", max_chars=120,
        patterns={
            "en": (
                r"(?:don't|never) miss (?:out on )?(?:the |our |today's |this week's |any of our |another )+(?:[\w-]+ ){0,2}"
                r"(?:stories|story|headlines?|news|reads|newsletters?|updates?|scoops?)\b[^.]{0,60}",
            ),
        },
    ),
    Rule(
        "newsletter.sign_up_for_name", "newsletter",
        why="'Sign up for The Plains Brief' on a line of its own: a letter by its kind's name. A story signs up for the army.",
        match="whole", max_chars=80, full_stop=False,
        patterns={
            "en": (
                r"(?:sign up|subscribe|register) (?:now |today |here )?(?:for|to) (?:the |our |my )?(?:free )?"
                r"(?:[\w'’&.-]+ ){0,5}"
                r"(?:brief(?:ing)?|newsletters?|digest|dispatch|bulletin|roundup|round-up|wrap|memo|weekly|e-?letter|e-?alerts?"
                r"|alerts)!?",
            ),
        },
    ),
    Rule(
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
    ),
    Rule(
        "newsletter.letter_name", "newsletter",
        why="The name of a letter alone on a line: 'The Sunday letter'. It could name something else.",
        max_chars=50, full_stop=False, probability=0.7,
        patterns={
            "en": (
                r"(?:the |our )?(?:morning|evening|sunday|weekend|weekly|daily|friday|monday|saturday|lunchtime) "
                r"(?:letter|briefing|digest|newsletter|bulletin|edition|dispatch)",
            ),
            "fr": (
                r"(?:la |notre |votre )(?:lettre|newsletter|matinale) (?:du|de la|des|hebdo\w*|d'information|de l')[\w' -]{2,30}",
            ),
            "de": (
                r"(?:der |das |unser )?(?:sonntags?|morgen|abend|wochen|wochenend|montags?|freitags?)-?"
                r"(?:briefing|brief|update|newsletter|post)",
            ),
            "es": (r"(?:la carta|el boletín|la newsletter) (?:del?|de la|de los) [\w -]{2,30}",),
            "it": (r"la (?:lettera|newsletter) (?:del|della|di|dei) [\w -]{2,30}",),
            "pt": (r"(?:a carta|o boletim|a newsletter) d[eoa]s? [\w -]{2,30}",),
            "nl": (r"de (?:zondag|weekend|ochtend|avond|week)(?:s|se)? ?(?:brief|nieuwsbrief|mail)",),
            "pl": (r"(?:niedzielny|poranny|wieczorny|weekendowy) (?:list|biuletyn|newsletter)",),
        },
    ),
    Rule(
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
    ),
    Rule(
        "newsletter.named_letter", "newsletter",
        why="'Sign up to <name of a letter>' beside other lines of such a box: a subhead may read like that, but not there.",
        match="whole", max_chars=70, full_stop=False, needs=("by_newsletter",),
        patterns={
            "en": (r"(?:sign[ -]?up|subscribe) (?:to|for) [\w' &-]{3,50}",),
            "de": (r"[\w' &-]{3,40} (?:abonnieren|bestellen)",),
            "fr": (r"(?:s'inscrire|s'abonner|inscrivez-vous|abonnez-vous) (?:à|au) [\w' &«»-]{3,50}",),
            "es": (r"(?:suscríbete|suscríbase|apúntate) a [\w' &-]{3,50}",),
        },
    ),
    Rule(
        "newsletter.promotion_mark", "newsletter",
        why="The mark that screen readers hear around a letter's box: 'after newsletter promotion'.",
        max_chars=60,
        patterns={
            "en": (r"(?:after|skip(?: past)?|end of|past) (?:the )?newsletter (?:promotion|sign-?up|form)",),
            "de": (r"(?:nach der|ende der) newsletter-?(?:anzeige|werbung|anmeldung)",),
        },
    ),
    Rule(
        "newsletter.enclosed", "newsletter",
        why="A short line or two between two lines of a letter's box: its name, what it brings.",
        max_chars=220, needs=("in_newsletter",),
    ),
    Rule(
        "newsletter.in_your_inbox", "newsletter",
        why="The name of a letter, and 'every Friday in your inbox': no full stop, so no sentence.",
        match="whole", max_chars=130, full_stop=False,
        patterns={
            "en": (
                r".{3,100} (?:in|into|to) your (?:e-?mail )?inbox(?: (?:every|each) \w+)?",
                r"(?:get|want|love|like|need|enjoy) more [^?]{2,80}\? (?:sign up|subscribe|join|get)\b.{0,140}",
            ),
            "de": (r".{3,100} (?:direkt )?(?:in|per) (?:ihr|dein|ihrem|deinem)\w* (?:postfach|e-?mail\w*|mail)",),
            "fr": (
                r".{3,100} dans votre (?:boîte (?:mail|e-?mail|de réception)|messagerie)",
                r"recevoir (?:gratuitement )?(?:les articles|la lettre|nos articles|l'actualité)[^.]{0,30} par "
                r"(?:courriel|mail|e-?mail)",
            ),
            "es": (r".{3,100} en (?:tu|su) (?:correo|bandeja de entrada|e-?mail)",),
            "it": (r".{3,100} nella (?:tua|vostra) (?:casella|mail|posta)(?: .{0,20})?",),
            "pt": (r".{3,100} (?:no seu|na sua caixa de) e-?mail",),
            "nl": (r".{3,100} in (?:je|uw) (?:mailbox|inbox)",),
            "pl": (r".{3,100} na (?:twojej|twoją|swoją) (?:skrzynce|skrzynkę)(?: e-?mail)?",),
        },
    ),
    Rule(
        "newsletter.after_form", "newsletter",
        why="What the form says once it was sent: it worked, or it did not.",
        max_chars=140,
        patterns={
            "en": (
                r"your (?:subscription|sign-?up|registration) (?:could not be|has been|was|is)\b.{0,90}",
                r"(?:something went wrong|an error (?:has )?occurred)\b.{0,60}(?:try again|later)\b.{0,20}"
                r"|(?:something went wrong|an error (?:has )?occurred|invalid e-?mail(?: address)?)",
                r"(?:please )?type your e-?mail.{0,30}",
            ),
            "de": (r"(?:ihre|deine) anmeldung (?:war|ist|konnte)\b.{0,80}",),
            "fr": (r"votre inscription (?:a|est|n'a)\b.{0,80}",),
            "es": (r"(?:tu|su) suscripción (?:ha|se|no|fue)\b.{0,80}",),
            "pt": (r"(?:a )?sua (?:assinatura|inscrição) (?:foi|não|está)\b.{0,80}",),
            "it": (r"la tua iscrizione (?:è|non)\b.{0,80}",),
        },
    ),
    Rule(
        "newsletter.sign_up_to_receive", "newsletter",
        why="What a newsroom is, and 'Sign up to receive our stories': its box above or amid a story.",
        match="end", max_chars=320,
        patterns={"en": (r"[.!?] sign up to (?:receive|get) (?:our|the|all our)\b.{0,120}",)},
    ),
    Rule(
        "newsletter.password", "newsletter",
        why="What a registration form asks of a password.",
        match="start", max_chars=200,
        patterns={
            "en": (
                r"(?:your )?(?:password )?(?:must|should|needs to) (?:be|contain|have|include)(?: at least| a minimum of)?"
                r" \d{1,2}(?: or more)? characters\b.{0,140}\b(?:uppercase|lowercase|letter|number|symbol|digit)s?\b.{0,60}",
                r"(?:enter|confirm|repeat|choose) (?:a |your |the )?(?:new )?password\Z",
            ),
            "de": (r"(?:das |ihr )?passwort muss (?:mindestens|aus)\b.{0,40}zeichen\b.{0,100}",),
            "fr": (r"(?:le |votre )?mot de passe doit (?:contenir|comporter)\b.{0,40}caractères\b.{0,100}",),
            "es": (r"(?:la |tu )?contraseña debe (?:tener|contener)\b.{0,40}caracteres\b.{0,100}",),
            "it": (r"la password deve (?:contenere|avere|essere)\b.{0,40}caratteri\b.{0,100}",),
            "pt": (r"a (?:sua )?(?:senha|palavra-passe) deve (?:ter|conter)\b.{0,40}caracteres\b.{0,100}",),
            "nl": (r"(?:het |je |uw )?wachtwoord moet (?:minimaal|minstens|uit)\b.{0,40}tekens\b.{0,100}",),
            "pl": (r"hasło musi (?:mieć|zawierać|składać się)\b.{0,40}znak\w*\b.{0,100}",),
        },
    ),
    Rule(
        "newsletter.enjoying", "newsletter",
        why=(
            "'Did you like this piece? The Tide Table lands in your inbox': "
            "a question about the text, and the letter that comes."
        ),
        match="whole", max_chars=260, quotable=True,
        unless=(
            r'[,.!?]?"',
            r"said\b|says\b|asked\b|told\b|sagte\b|fragte\b|dit-|demand\w+|dijo\b|preguntó\b|disse\b|chiese\b",
        ),
        patterns={
            "en": (
                r"(?:are you |did you )?(?:enjoying|enjoyed?|liked?|liking|loved?) (?:this|what you(?:'re| are)? read(?:ing)?)"
                r"(?: (?:story|article|piece|post|read|essay|column|interview))?(?: so far)?\? ?[^?]{0,120}\b"
                r"(?:in|to|into|straight to) (?:your|the) (?:e-?mail )?(?:inbox|mailbox)\b[^?]{0,80}",
                r"(?:are you |did you )?(?:enjoying|enjoyed?|liked?|liking|loved?) (?:this|what you(?:'re| are)? read(?:ing)?)"
                r"(?: (?:story|article|piece|post|read|essay|column|interview))?(?: so far)?\? ?[^?]{0,60}\b"
                r"(?:our|newsletter|weekly letter)\b[^?]{0,40}\b(?:newsletter|e-?mail|letter|every|each|week\w*)\b[^?]{0,80}",
            ),
            "de": (
                r"(?:hat ihnen|hat dir|gefällt ihnen|gefällt dir) dieser? (?:text|artikel|beitrag|geschichte)(?: gefallen)?"
                r"\? ?[^?]{0,120}\b(?:postfach|newsletter|rundbrief|mailfach)\b[^?]{0,80}",
            ),
            "fr": (
                r"(?:cet article|ce texte|cette histoire) vous (?:plaît|a plu|intéresse)[^?]{0,10}\? ?[^?]{0,120}\b"
                r"(?:boîte (?:mail|de réception)|newsletter|infolettre|lettre d'information)\b[^?]{0,80}",
            ),
            "es": (
                r"¿?(?:te|le) (?:gusta|está gustando|ha gustado|gustó) (?:esta|este) (?:historia|artículo|texto|nota)"
                r"\? ?[^?]{0,120}\b(?:boletín|newsletter|correo|bandeja)\b[^?]{0,80}",
            ),
            "it": (
                r"ti (?:piace|sta piacendo|è piaciut[oa]) quest[ao'] ?(?:storia|articolo|testo)\? ?[^?]{0,120}\b"
                r"(?:newsletter|casella|posta)\b[^?]{0,80}",
            ),
            "pt": (
                r"(?:gostou|está a gostar|está gostando|gosta) d(?:est[ea]|a|o) (?:história|artigo|texto|matéria)"
                r"\? ?[^?]{0,120}\b(?:newsletter|boletim|e-?mail|caixa de entrada)\b[^?]{0,80}",
            ),
            "nl": (
                r"(?:vind|vond) (?:je|u) dit (?:een (?:mooi|goed) )?(?:verhaal|artikel|stuk)(?: (?:mooi|goed|leuk|interessant))?"
                r"\? ?[^?]{0,120}\b(?:nieuwsbrief|mailbox|inbox)\b[^?]{0,80}",
            ),
            "pl": (
                r"podoba (?:ci|wam) się ten (?:tekst|artykuł|reportaż)\? ?[^?]{0,120}\b(?:newsletter\w*|skrzynk\w+)\b[^?]{0,80}",
            ),
            "ru": (
                r"(?:вам )?(?:нравится|понравился|понравилась) (?:этот|эта) (?:текст|статья|материал|история)\? ?[^?]{0,120}"
                r"(?:рассылк\w+|письм\w+|почт\w+)[^?]{0,80}",
            ),
            "uk": (
                r"(?:вам )?(?:подобається|сподобався|сподобалася) (?:цей|ця) (?:текст|стаття|матеріал|історія)\? ?[^?]{0,120}"
                r"(?:розсилк\w+|лист\w*|пошт\w+)[^?]{0,80}",
            ),
            "sv": (
                r"(?:gillar|gillade) du (?:den här|det här|denna) (?:artikeln|texten|berättelsen|artikel)\? ?[^?]{0,120}\b"
                r"(?:nyhetsbrev\w*|inkorg\w*|mejl\w*)\b[^?]{0,80}",
            ),
            "da": (
                r"(?:kan du lide|synes du om) (?:denne|artiklen|historien)\b[^?]{0,20}\? ?[^?]{0,120}\b"
                r"(?:nyhedsbrev\w*|indbakke\w*)\b[^?]{0,80}",
            ),
            "no": (
                r"(?:liker|likte) du (?:denne|artikkelen|saken)\b[^?]{0,20}\? ?[^?]{0,120}\b(?:nyhetsbrev\w*|innboks\w*)\b"
                r"[^?]{0,80}",
            ),
            "fi": (
                r"(?:pidätkö|piditkö) (?:tästä )?(?:jutusta|artikkelista|tekstistä)\b[^?]{0,20}\? ?[^?]{0,120}\b"
                r"(?:uutiskirj\w*|sähköposti\w*)\b[^?]{0,80}",
            ),
            "cs": (
                r"(?:líbí|líbil) se vám (?:tento |tenhle )?(?:článek|text|příběh)\b[^?]{0,20}\? ?[^?]{0,120}\b"
                r"(?:newsletter\w*|schránk\w*|e-?mail\w*)\b[^?]{0,80}",
            ),
        },
    ),
    Rule(
        "newsletter.by_name", "newsletter",
        why=(
            "'Sign up to First Edition: our free daily newsletter', 'Unlock the "
            "Digest for free': a letter by its name, then what it is."
        ),
        match="whole", max_chars=240, full_stop=True,
        patterns={
            "en": (
                r"(?:sign up|subscribe) (?:to|for) [^.!?]{2,60}?[:,-] ?(?:our|the|a|an|your) (?:\w+[ -]){0,5}"
                r"(?:newsletter|briefing|bulletin|email|digest)\b.{0,80}",
                r"sign up (?:for|to) [^.!?]{2,40}'s [^.!?]{2,40} newsletter\.? .{10,160}",
                r"unlock (?:the )?[^.!?]{2,40}'s (?:digest|briefing|letter|newsletter) for free",
                r"(?:<name>, )?editor of [^.!?]{2,40}, selects (?:her|his|their) favou?rite stories in this (?:weekly|daily)"
                r" newsletter",
                r"(?:sign up|subscribe)(?: here| now| today)? (?:to|for) (?:get|receive) (?:the |your |all |our )?[^.!?]{3,120}"
                r"(?:delivered|straight|direct\w*|sent)(?: (?:daily|weekly|right|straight|direct\w*|every \w+))?"
                r"(?: (?:to|in|into) (?:your|you)\b.{0,40})?",
                r"get set for the working day\b.{0,160}we'll point you to .{0,120}",
                r"we'll (?:point you to|send you|bring you|deliver) .{5,120}(?:every|each) "
                r"(?:morning|evening|day|week|weekday|month|friday|sunday|saturday|monday)(?: morning| evening)?",
                r"get (?:a curated selection of |the best of |<n> of )?.{3,80}(?:stories|news|headlines|coverage|reads|articles"
                r"|analysis|recipes|tips) (?:delivered )?(?:in|to|into) your inbox\b.{0,60}",
                r"(?:stay|keep) (?:up[- ]to[- ]date|ahead|informed|in the know|on top)\b.{0,80}(?:with|by) "
                r"(?:subscribing to |signing up (?:to|for) )?(?:our|the) (?:\w+[ -]){0,4}"
                r"(?:newsletter|briefing|digest|bulletin|email)s?",
                r"sign up (?:to|for) (?:our )?free (?:daily |weekly |email |e-?mail |news )*(?:alerts|newsletters?|updates?)\b"
                r".{0,60}",
                r".{0,4}the latest on .{3,60}: get our newsletters!?",
            ),
        },
    ),
    Rule(
        "newsletter.signed_up", "newsletter",
        why=(
            "'You're all signed up! Want more newsletters?', 'We use your sign-up to "
            "provide content': what the form answers, and its small print."
        ),
        match="start", max_chars=420,
        patterns={
            "en": (
                r"(?:thanks|thank you)(?: (?:very|so) much)? for "
                r"(?:subscribing|signing up|joining our|your subscription to our)\b[^.?]{0,80}",
                r"(?:you're|you are)(?: now)? (?:all )?(?:signed up|subscribed|on the list)[!.]",
                r"we use your sign-?up to provide content in (?:the )?ways you've consented to",
                r"we have more newsletters\Z",
                r"want more (?:great )?newsletters\b",
                r"(?:i would like|i want|yes, i would like|i'd like) to (?:be emailed about|receive) "
                r"(?:offers|events|updates|emails?|news|special offers)\b",
                r"(?:contact me|send me|email me) (?:with|about) (?:news|offers|updates)\b.{0,40}(?:from|brands|partners)",
                r"(?:receive|get) (?:e-?mails?|offers|messages|promotions) from us on behalf of (?:our )?(?:trusted )?"
                r"(?:partners|sponsors)",
                r"we(?: also)? (?:may )?(?:also )?(?:treat|send) our (?:community members|subscribers|readers)"
                r" to special offers\b",
                r"(?:there was an error|something went wrong|an error (?:has )?occurred)[,.]? (?:please )?(?:try|refresh)\b"
                r".{0,60}",
                r"access your favou?rite topics in a personali[sz]ed feed\b",
                r"join <n> other (?:subscribers|followers|readers)\Z",
            ),
        },
    ),
)
