"""Where to follow the publisher or the author."""

from __future__ import annotations

from pipeline.rules.model import Rule

FOLLOW_US = Rule(
    "social.follow_us", "social",
    why="'Follow us on...', 'join our channel': the publisher's own pages, offered to the reader in the imperative.",
    match="start", max_chars=420, sentences=True,
    patterns={
        "en": (
            r"(?:please |you can |also |don't forget to |and |or |be sure to )*"
            r"(?:follow|like|find|connect with|join|catch|tag) (?:us|me)"
            r"(?: (?:page|channel|more|posts|also|now|over|through|with|social|media|official|our|the|verified|a|all))* "
            r"(?:on|at|via|in|@)(?: (?:our|the|social|media|official|all|any|your|a))* ?"
            r"(?:<nets>|@\w+|social|page|channel|group)\b",
            r"(?:follow|like) (?:our|<site>)(?: (?:page|channel|official|verified|accounts?|team))* (?:on|via) (?:our )?"
            r"(?:<nets>|social|all social)\b",
            r"(?:follow|join|subscribe to|check out|click here to (?:join|follow)|tap here to (?:join|follow)|click here for"
            r"|connect with) (?:our|<site>'s|my)(?: (?:official|verified|free|new|own))*(?: <site>)? (?:<nets>)"
            r"(?: (?:verified|news|official|community|broadcast))* ?(?:channel|group|page|account|community|profile|feed"
            r"|handle)?s?\b",
            r"(?:follow|join|subscribe) (?:on|via|in) (?:our )?<nets>\b",
            r"(?:click here|tap here|click the link)(?: below)? to (?:join|follow|subscribe|get)\b[^.]{0,80}"
            r"(?:<nets>|channel|group)\b",
            r"(?:get|stay|receive|read)\b[^.]{0,100}(?:on|via|through) (?:our (?:<nets>)|(?:your|the) <networks>)"
            r"(?: channel| group| community)?\b",
            r"(?:add|set|make) <site> (?:as|to) (?:a |your )?(?:preferred|trusted|preferred news) source",
            r"(?:follow|add) <site> (?:on|to|in) (?:google|apple|<nets>)\b",
            r"(?:for (?:more|the latest|all|breaking|daily|real-?time|live) (?:<site> )?"
            r"(?:news|updates|stories|content|breaking|headlines|coverage)\b[^.?!]{0,100}|want more\b[^.?!]{0,60}\? ?)"
            r"(?:follow|like|join|download|visit|find|connect with) (?:us|our|me|@\w+|<site>)\b",
            r"(?:follow|like|find|join) (?:us|me|our)\b[^.]{0,80}@\w+",
            r"share this (?:article|story|post|page|news|content)\b(?: (?:on|with|via|to|if)\b.{0,80})?[!.]?\Z",
            r"(?:if you (?:like|liked|enjoy|enjoyed|love|loved|found) (?:this|our|my|what|the (?:article|post))\b"
            r"[^.]{0,80},? (?:please |feel free to |don't forget to |why not |you can |then |be sure to )*"
            r"(?:share|follow|tweet|pin|rate|leave a) (?:it|this|us|me|with|on|a|review|rating)?)\b",
            r"(?:(?:click|tap) here to )?(?:download|get|install|try|open) (?:our|<site>'s)"
            r"(?: (?:free|new|official|mobile|latest|news))* apps?\b",
            r"(?:(?:click|tap) here to )?(?:download|get|install) the (?:free |new |official |mobile |latest )*"
            r"(?:<site> )?(?:news )?apps?"
            r"(?: (?:now|today|here|for (?:free|ios|iphone|android).{0,40}|on .{2,40}|to (?:stay|get|read).{0,80}))?\Z",
            r"(?:also )?(?:available|read|watch|listen)(?: now)? (?:on|in) (?:the |our )?"
            r"(?:app store|google play|<nets>|apple podcasts|spotify)\b",
            r"our (?:<nets>|social media)(?: (?:page|channel|group|handle|account)s?)?:",
            r"(?:<site> is|we are|we're)(?: now| also)+ (?:on|available on) (?:<nets>)\Z",
        ),
        "de": (
            r"(?:sie wollen|du willst|ihr wollt|wollen sie|willst du|möchten sie|möchtest du|sie möchten|du möchtest)\b"
            r"[^.!?]{0,60}(?:verpassen|informiert|laufenden)\b[^.!?]{0,20}\? ?(?:dann )?(?:folgen sie|folge|folgt|abonnieren "
            r"sie|abonniere) (?:uns|unser\w*)\b[^.!?]{0,80}",
            r"(?:folgen sie|folge|folgt|besuchen sie|besuche|abonnieren sie|abonniere|finden sie)\b[^.]{0,80}"
            r"(?:\b(?:auf|bei|via) (?:<nets>|social)|whatsapp-kanal|whatsapp-channel|telegram-kanal|youtube-kanal"
            r"|(?:unser\w*|meine[nm]?) (?:\w+ )?kanal)\b",
            r"folgst du (?:schon|bereits|uns)\b",
            r"[^.]{0,30}auch (?:auf|bei) (?:social media|<nets>)\W{1,3}ob <nets>\b",
            r"(?:[^.]{0,50}\b(?:uns|unser\w*|sie|du|ihr|<site>) )?(?:[^.]{0,30}\b)?(?:auch )?(?:auf|bei) "
            r"(?:social media|facebook|whatsapp|instagram|telegram)(?:, | und | oder | sowie )?(?:\w+ ){0,4}?"
            r"(?:folgen|abonnieren)(?: sie)?(?:\W|\Z)(?! de[rnms]\b| ihr\b| ihm\b)",
            r"(?:zum|unser|hier geht'?s zum|jetzt zum|unserem) (?:whatsapp|telegram)-?(?:kanal|channel)\b.{0,60}",
            r"(?:laden sie|lade|holen sie sich|hol dir|jetzt die)\b"
            r"(?:[^.]{0,30} unserer?\b[^.]{0,40}\bapp\b"
            r"|[^.]{0,60}\bapp\b[^.]{0,80}\b(?:nachrichten|news|laufenden|verpass\w+|informiert|push\w*))",
            r"aktuelle nachrichten aufs handy\?",
            r"wenn (?:euch|dir|ihnen) (?:die|diese|der|dieser|unser|unsere|das) (?:\w+ )?"
            r"(?:folge|episode|sendung|ausgabe|podcast|video)\b[^.!?]{0,20}(?:gefallen|gefällt)[^.!?]{0,40}"
            r"(?:bewert|rezension|abonn|spende|weiter(?:empf|sag)|teil|erzähl|stern|daumen)\w*\b[^.!?]{0,100}",
            r"(?:wir freuen uns|ich freue mich) über (?:jede |eine |eure |deine |ihre )?(?:\w+ )?"
            r"(?:bewertung\w*|rezension\w*|sterne?)\b[^.!?]{0,20}(?:apple|itunes|spotify|podcast)\b[^.!?]{0,80}",
            r"(?:bewertet|bewerte|abonniert|abonniere) (?:uns|mich|den podcast|unseren podcast) (?:\w+ )?(?:auf|bei|in) "
            r"(?:apple|itunes|spotify|eurem|deinem)\b[^.!?]{0,80}",
        ),
        "fr": (
            r"(?:suivez|retrouvez|rejoignez|abonnez-vous à|likez|suis)(?:-nous|-moi| nous| notre| nos| <site>| la| toute"
            r"| toutes| l')?\b[^.]{0,80}(?:sur (?:<nets>|les réseaux)|chaîne (?:<nets>)|whatsapp|réseaux sociaux|page <nets>"
            r"|google actualités)\b",
            r"téléchargez\b(?:[^.]{0,30} (?:notre|nos)\b[^.]{0,40}\bappli(?:cation)?s?\b"
            r"|[^.]{0,60}\bappli(?:cation)?\b[^.]{0,80}\b(?:actualités?|actus?|infos?|rater|manquer)\b)",
        ),
        "es": (
            r"(?:también )?(?:puedes|podéis|puede) seguir a <site> en (?:<nets>|google)[^.!?]{0,60}(?:apunt|newsletter|boletín"
            r"|nuestr|suscri)\w*",
            r"(?:s[ií]guenos|síganos|(?:sigue|visita)\b[^.]{0,60}\bnuestr[oa]s?|únete|[uú]nase|encu[eé]ntranos|suscr[ií]bete"
            r"|dale me gusta)\b[^.]{0,80}(?:(?:en|a) (?:<nets>|google|nuestr[oa]s? (?:redes|canal|p[aá]gina|grupo|<nets>)"
            r"|las redes|redes sociales)|canal de (?:<nets>)|whatsapp)\b",
            r"(?:sigue|visita) (?:a |tod[oa]s? (?:las?|los|el) (?:noticias|informaci[oó]n|actualidad) de |la actualidad de "
            r"|las noticias de |la informaci[oó]n de )<site> en (?:<nets>|google|redes|las redes)\b.{0,40}\Z",
            r"(?:descarga|descargue|instala)\b(?:[^.]{0,20} nuestra\b[^.]{0,30}\b(?:app|aplicación)\b"
            r"|[^.]{0,50}\b(?:app|aplicación)\b[^.]{0,80}\b(?:noticias|actualidad|informad[oa]|últimas?)\b)",
        ),
        "it": (
            r"(?:segui(?:ci|te|teci)?|iscriviti|unisciti|entra (?:anche |subito |ora )*(?:ne|a)l(?:la)? "
            r"(?:nostr[oa]|canale|gruppo|community)|trovaci|metti mi piace|rimani aggiornato)\b[^.]{0,80}"
            r"(?:(?:su|anche su|sul nostro|al nostro|nel nostro|alla nostra pagina|sui|sulla pagina) ?"
            r"(?:<nets>|canal\w+|social|google|profil\w+)|whatsapp|telegram)\b",
            r"scarica\b(?:[^.]{0,20} nostra\b[^.]{0,30}\bapp\b"
            r"|[^.]{0,50}\bapp\b[^.]{0,80}\b(?:notizie|news|aggiornat\w|informat\w)\b)",
        ),
        "pt": (
            r"(?:siga(?:-nos)?|acompanhe|inscreva-se|participe|entre (?:agora |já |também )*(?:no|na|para o|em) "
            r"(?:noss[oa]|grupo|canal|comunidade)|curta (?:a |o )?(?:noss[oa]|página|perfil)|junte-se|encontre-nos)\b"
            r"[^.]{0,80}(?:(?:no|na|nas|nosso|em|ao nosso|do nosso) (?:<nets>|canal|redes sociais|grupo|perfil|página"
            r"|google)|whatsapp|telegram)\b",
            r"(?:baixe|descarregue|instale)\b(?:[^.]{0,20} noss[oa]\b[^.]{0,30}\b(?:app|aplicativo|aplicação)\b"
            r"|[^.]{0,50}\b(?:app|aplicativo|aplicação)\b[^.]{0,80}\b(?:notícias|actualidade|atualidade|informad\w)\b)",
        ),
        "nl": (
            r"(?:volg|like|vind|abonneer je op)\b[^.]{0,60}(?:(?:op|via|ook op) (?:<nets>|onze|social|google)"
            r"|whatsapp-?kanaal)\b",
            r"download\b(?:[^.]{0,20} onze\b[^.]{0,30}\bapp\b"
            r"|[^.]{0,40}\bapp\b[^.]{0,80}\b(?:nieuws|hoogte|mis|pushbericht\w*)\b)",
        ),
        "pl": (
            r"(?:obserwuj|polub|śledź(?! w )|dołącz|znajdź|subskrybuj|odwiedź)\b[^.]{0,60}"
            r"(?:na (?:<nets>|facebooku|instagramie|twitterze|x\b|whatsappie|tik ?toku|youtubie)|fanpage"
            r"|(?:\bnas|nasz\w*|<site>)\b[^.]{0,30}(?:profil|kanał\w*|grup\w+ (?:na|w)\b)|w (?:google|mediach społ\w+))",
            r"(?:pobierz|ściągnij) (?:bezpłatn\w+ )?nasz\w*\b[^.]{0,40}\baplikacj\w+",
        ),
        "ru": (
            r"(?:подпи(?:шитесь|сывайтесь|шись)|подписаться(?= на (?:наш|нас|канал (?:в|\W)|telegram|телеграм))"
            r"|присоединяйтесь|вступайте)\b[^.]{0,80}"
            r"(?:(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|соц\w+"
            r"|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube|рассылк\w+)|telegram|телеграм\w*"
            r"|whatsapp|facebook|youtube|vk|вконтакте|instagram|дзен|viber|соц\w*|google|яндекс\w*)|канал\w*|наш телеграм)"
            r"|(?:следите|читайте|смотрите)\b[^.]{0,80}"
            r"(?:(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|сайт\w*"
            r"|портал\w*|приложени\w+|соц\w+|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube)"
            r"|telegram|телеграм\w*|whatsapp|facebook|youtube|vk|вконтакте|instagram|дзен|viber|соц\w*|google|яндекс\w*)"
            r"|(?:наш\w*|telegram|телеграм\w*|youtube|whatsapp|viber)[ -]канал\w*|наш телеграм)",
            r"(?:скачайте|скачать|установите) (?:бесплатно )?наш\w*\b[^.]{0,40}\bприложение",
        ),
        "uk": (
            r"(?:підпи(?:шіться|суйтесь|суйтеся|шись)|підписатися(?= на (?:наш|нас|канал (?:в|у|\W)|telegram|телеграм))"
            r"|приєднуйтесь|приєднуйтеся|долучайтеся)\b[^.]{0,80}"
            r"(?:(?:в|у|на|до|за) (?:наш\w*|нас|нами|telegram|телеграм\w*|whatsapp|facebook|фейсбук\w*|youtube|instagram"
            r"|viber|соц\w*|google)|канал\w*)|(?:стежте|слідкуйте|читайте|дивіться)\b[^.]{0,80}"
            r"(?:(?:в|у|на|до|за) (?:наш\w*|нас|нами|telegram|телеграм\w*|whatsapp|facebook|фейсбук\w*|youtube|instagram"
            r"|viber|соц\w*|google)|(?:наш\w*|telegram|телеграм\w*|youtube|whatsapp|viber)[ -]канал\w*)",
            r"(?:завантажте|завантажити|встановіть) (?:безкоштовно )?наш\w*\b[^.]{0,40}\bзастосунок",
        ),
        "sv": (
            r"(?:följ|gilla) (?:oss )?[^.]{0,40}på <nets>",
            r"ladda ner\b(?:[^.]{0,20} vår\b[^.]{0,30}\bapp"
            r"|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheter\w*|uppdaterad|missa)\b)",
        ),
        "da": (
            r"(?:følg|like) (?:os )?[^.]{0,40}på <nets>",
            r"(?:download|hent)\b(?:[^.]{0,20} vores\b[^.]{0,30}\bapp"
            r"|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheder\w*|opdateret|glip)\b)",
        ),
        "no": (
            r"(?:følg|lik) (?:oss )?[^.]{0,40}på <nets>",
            r"last ned\b(?:[^.]{0,20} vår\b[^.]{0,30}\bapp|[^.]{0,40}\bapp\w*\b[^.]{0,80}\b(?:nyheter\w*|oppdatert|glipp)\b)",
        ),
        "fi": (r"seuraa (?:meitä|[^.]{0,30}) ?<nets>\w*",),
        "cs": (r"(?:sledujte|staňte se)\b[^.]{0,50}(?:na (?:<nets>|facebooku|instagramu|twitteru|síti)|fanoušk\w+)",),
        "hu": (r"kövess(?:en)?\b[^.]{0,50}(?:facebook|instagram|twitter|google|tiktok|telegram)\w*",),
        "ro": (
            r"(?:(?:urmărește-ne|urmăriți-ne|abonează-te)\b[^.]{0,60}(?:pe|la) (?:<nets>|canalul (?:nostru|de)|google)"
            r"|urmărește\b[^.]{0,60}(?:pe|la) (?:(?:<nets>|google(?: news)?)(?: și)?[ ,]*)+(?: \S+){0,2}\W*\Z"
            r"|urmărește\b[^.]{0,60}(?:pe|la) canalul (?:nostru|de)"
            r"|intră (?:acum )?pe (?:<nets>|google|canalul (?:nostru|de (?:<nets>))))",
        ),
        "tr": (r"(?:bizi )?(?:[^.]{0,40})(?:<nets>)\w*'?\w* (?:takip edin|abone olun|katılın)",),
        "el": (r"(?:ακολουθήστε|βρείτε|κάντε like|ακολούθησε)\b[^.]{0,60}(?:στο|σε|στα) (?:<nets>|google|social)\w*",),
        "ar": (
            r"(?:تابعونا|تابعنا|انضم|اشترك|تابع)\b[^.]{0,60}(?:على|الي|إلى|في|عبر) ?(?:قناتنا|صفحتنا)"
            r"|(?:تابعونا|تابعنا)\b(?! ال(?!ان\b))[^.]{0,60}(?:على|في|عبر) ?(?:<nets>|فيسبوك|تويتر|واتساب|تلغرام|قناة|يوتيوب"
            r"|انستغرام)|(?:انضم(?! ال(?!ي |ينا))|اشترك|تابع)\b(?!.* (?:عام|سنة|منذ) )[^.]{0,60}(?:على|الي|إلى|في|عبر) ?"
            r"(?:<nets>|فيسبوك|تويتر|واتساب|تلغرام|قناة|يوتيوب|انستغرام)[^.]{0,24}\Z",
        ),
        "he": (
            r"(?:עקבו אחרינו|עשו לייק|הצטרפו אלינו)\b[^.]{0,60}(?:<nets>|פייסבוק|טוויטר|וואטסאפ|טלגרם|אינסטגרם|ערוץ)"
            r"|(?:עקבו(?! אחרי ה)|הצטרפו)\b(?!.*(?: גם \S+,|נכתב|אלפי|מאות|תושבים))[^.]{0,60}"
            r"(?:<nets>|פייסבוק|טוויטר|וואטסאפ|טלגרם|אינסטגרם|ערוץ)(?:[^.]{0,40}\Z|[^.]{0,24}(?:שלנו|אלינו))",
        ),
        "hi": (
            r"[^।]{0,60}(?:फेसबुक|ट्विटर|यूट्यूब|इंस्टाग्राम|<nets>)[^।]{0,40}(?:फॉलो करें|सब्सक्राइब करें|लाइक करें)(?!ग)",
        ),
        "zh": (
            r"(?:关注|關注|追踪|追蹤|加入)(?:我们(?!的那)|我們(?!的那)|本报|本台"
            r"|.{0,10}(?:官方(?:微信|微博|公众号|facebook|telegram|line|频道|頻道)|公众号|粉絲團)"
            r"|.{0,10}(?:微信|微博|facebook|telegram|line|频道|頻道).{0,4}\Z)",
        ),
        "ja": (
            r"(?:公式)?(?:<nets>|ツイッター|フェイスブック|インスタ)(?:を|で|の)?"
            r"(?:フォロー(?:する|してください|お願い|はこちら|\Z)|公式アカウント(?:はこちら|を?フォロー|\Z))",
            r"フォロー(?:する|してください)",
        ),
        "ko": (
            r"(?:.{0,20}(?:네이버|카카오|유튜브|페이스북|구글).{0,16})(?:구독|팔로우|추가)"
            r"(?:하기(?!로| 위해|에)|하세요|해 ?주세요)",
        ),
        "th": (
            r"(?:ติดตาม(?!คนร้าย|ตัว|ผู้ต้องหา|จับ|ข่าวลูก|ข่าวแม่)|กดไลก์|เพิ่มเพื่อน).{0,30}"
            r"(?:เฟซบุ๊ก|ไลน์|ทวิตเตอร์|ยูทูบ|<nets>|ช่องทาง(?!ธรรมชาติ|กฎหมาย))",
        ),
    },
)

FOLLOW_TITLE = Rule(
    "social.follow_title", "social",
    why="A heading over icons.",
    max_chars=60,
    patterns={
        "en": (
            r"(?:follow|find|join|like|connect with) us(?: on)?(?: (?:social media|social|<nets>))?"
            r"(?:[,/|& ]+(?:and )?<nets>)*",
            r"(?:let's )?(?:stay|get|keep) (?:connected|social|in touch)(?: with us)?",
            r"(?:our )?(?:social media|social networks|socials)(?: (?:links|accounts|channels))?",
            r"follow(?:ing|ed)?",
            r"(?:join|follow)(?: our| us on| the)?(?: <site>)? (?:<nets>)(?: (?:verified|news|official))* ?"
            r"(?:channel|group|page|community|here|now)?s?(?: now| here| today)?",
        ),
        "de": (
            r"folgen sie uns(?: auf .{2,30})?|folge uns(?: auf .{2,30})?"
            r"|(?:auf |in den )?(?:sozialen? medien|soziale netzwerke)|social media",
        ),
        "fr": (r"suivez-nous(?: sur .{2,30})?|(?:nos )?réseaux sociaux|restez connectés",),
        "es": (r"s[ií]guenos(?: en .{2,30})?|redes sociales|síganos",),
        "it": (r"seguici(?: (?:anche )?su .{2,30})?|i nostri social|social",),
        "pt": (r"siga-nos(?: (?:no|na|nas|em) .{2,30})?|redes sociais|nos siga|acompanhe-nos",),
        "nl": (r"volg ons(?: (?:ook )?op .{2,30})?|social media",),
        "pl": (r"obserwuj nas(?: na .{2,30})?|znajdź nas(?: na .{2,30})?|(?:śledź|polub) nas.{0,30}|media społecznościowe",),
        "ru": (r"мы в (?:соцсетях|социальных сетях|telegram|телеграм\w*)|подписывайтесь на нас|следите за нами",),
        "uk": (r"ми в (?:соцмережах|соціальних мережах|telegram|телеграм\w*)|підписуйтесь на нас|стежте за нами",),
        "sv": (r"följ oss.{0,30}",),
        "da": (r"følg os.{0,30}",),
        "no": (r"følg oss.{0,30}",),
        "cs": (r"sledujte nás.{0,30}",),
        "tr": (r"bizi takip edin|takip et",),
        "el": (r"ακολουθήστε μας.{0,30}",),
        "ar": (r"تابعونا(?: على.{0,30})?|تابعنا",),
        "he": (r"עקבו אחרינו.{0,30}",),
        "zh": (r"关注我们|關注我們|追蹤我們",),
        "ja": (r"フォローする|公式sns",),
    },
)

HANDLES = Rule(
    "social.handles", "social",
    why="'Instagram: harbourcat' below the story: what the author is called on a network, one on each line.",
    max_chars=90, where="tail", needs=("late",), full_stop=False,
    patterns={"any": (r"<nets>(?: [^\W\d_]{2,14}){0,3} ?: ?@?[\w./-]{3,40}", r"<nets>(?: ?(?:\||/|•|·|,|&) ?<nets>){2,9}")},
)

CONNECT = Rule(
    "social.connect", "social",
    why="'Other ways to connect with Amanda', 'You can also find me here': a heading over addresses.",
    max_chars=80, where="tail", full_stop=False,
    patterns={
        "en": (
            r"(?:other |more )?(?:ways|places) to (?:connect|follow|find|reach|support)"
            r"(?: (?:with )?(?:me|us|[\w.'-]{2,30}))?",
            r"(?:you can (?:also )?)?(?:connect|get in touch|keep in touch) with (?:me|us)"
            r"(?: (?:here|below|on (?:social media|<nets>).{0,40}))?",
            r"(?:you can (?:also )?|come )?(?:find|follow) (?:me|us) (?:here|online|elsewhere|on social(?: media)?)\b.{0,30}",
            r"(?:add|follow) me on <nets>",
            r"(?:pin|save|bookmark) (?:this|it|the image|this post)(?: (?:image|recipe|post|pin))?(?: and save it)?"
            r" for later",
            r"(?:want to|let's) connect\??(?: (?:add|follow|find) me on <nets>)?",
        ),
        "de": (
            r"(?:ihr findet|du findest|sie finden) (?:mich|uns) (?:auch )?(?:hier|auf <nets>|in den sozialen netzwerken)\b"
            r".{0,40}",
        ),
        "fr": (
            r"(?:vous pouvez (?:aussi )?)?(?:me|nous) (?:retrouver|suivre) (?:ici|aussi|sur (?:<nets>|les réseaux))\b.{0,40}",
        ),
        "es": (r"(?:también )?(?:puedes|podéis) (?:encontrarme|encontrarnos|seguirme|seguirnos) (?:aquí|en)\b.{0,40}",),
        "it": (r"(?:mi|ci) (?:trovi|trovate) (?:anche )?(?:qui|su)\b.{0,40}",),
        "pt": (r"(?:me encontre|nos encontre|encontre-me|encontre-nos) (?:aqui|também|no|na|em)\b.{0,40}",),
        "nl": (r"(?:je )?(?:vind|volg) (?:mij|me|ons) (?:ook )?(?:hier|op <nets>)\b.{0,40}",),
        "pl": (r"znajdziesz (?:mnie|nas) (?:też |także )?(?:tutaj|tu|na <nets>)\b.{0,40}",),
    },
)

STAY_IN_TOUCH = Rule(
    "social.stay_in_touch", "social",
    why=(
        "'Listen to ... on Sounds and follow us on Facebook', 'Stay "
        "connected with our news app': a station's own standing lines."
    ),
    match="whole", max_chars=240, where="tail",
    patterns={
        "en": (
            r"listen to (?:the best of )?[^.!?]{2,40} on (?:sounds|spotify|apple podcasts|iplayer|the app)\b[^.!?]{0,20}"
            r"(?:and|or) follow\b.{2,80}",
            r"stay (?:in touch|connected|with us)(?: with us)?"
            r"(?: anytime|,? anywhere| to (?:everything|what's) happening\b.{2,60}|,? with our (?:\w+ )?app)\b.{0,60}",
            r"stay connected to .{2,60} with (?:our|the) (?:\w+ )*app\b.{0,20}",
            r"(?:keep|stay) up (?:with|to date with|to date on) (?:all )?the latest [^.!?]{2,60}[.!,] ?"
            r"(?:follow|join|like|subscribe)\b.{2,80}",
        ),
    },
)
