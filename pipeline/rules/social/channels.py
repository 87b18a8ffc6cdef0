"""The publisher's channels on messengers, its pages and apps."""

from __future__ import annotations

from pipeline.rules.model import Rule

CHANNEL_ABROAD = Rule(
    "social.channel_abroad", "social",
    why="The publisher's channels, offered in the imperative, in languages of other scripts and the networks that they use.",
    match="start", max_chars=260, sentences=True,
    patterns={
        "ar": (
            r"(?:للاشتراك|للانضمام|لمتابعة|لمتابعتنا|لمتابعه)\b[^!؟]{0,90}"
            r"(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز"
            r"|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^!؟]{0,80}(?:اضغط\w*|انقر\w*|هنا|الرابط|التالي)\b.{0,40}\Z",
            r"(?:تابعونا|تابعنا|تابعوا (?:اخر|احدث|اهم) (?:ال)?اخبار\w*|يمكنكم (?:متابعتنا|الاشتراك))\b[^.!؟]{0,80}"
            r"(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز"
            r"|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^.!؟]{0,60}\Z|(?:انضموا? (?:الي|الينا)|اشتركوا?)\b[^.!؟]{0,40}"
            r"(?:قناتنا|صفحتنا|مجموعتنا|قناة|حسابنا)[^.!؟]{0,40}(?:واتس ?اب|تلغرام|تليغرام|تيليجرام|تليجرام|تيليغرام"
            r"|فيس ?بوك|تويتر|انستغرام|انستجرام|يوتيوب|تيك توك|غوغل نيوز|جوجل نيوز|اخبار (?:غوغل|جوجل)|<nets>)[^.!؟]{0,40}\Z",
        ),
        "fa": (
            r"[^.!؟]{2,90} را در [^.!؟]{0,30}(?:تلگرام|واتساپ|اینستاگرام|ایتا|روبیکا|سروش|توییتر|آپارات|<nets>)"
            r"[^.!؟]{0,30} دنبال کنید\b(?! یا).{0,20}",
            r"(?:برای (?:عضویت|پیوستن|دنبال کردن)|به کانال(?! آب)|به صفحه|عضو کانال)\b[^.!؟]{0,90}"
            r"(?:تلگرام|واتساپ|اینستاگرام|ایتا|روبیکا|سروش|توییتر|آپارات|<nets>)[^.!؟]{0,60}"
            r"(?:بپیوندید|کلیک کنید|شوید|ملحق شوید)\b.{0,20}",
        ),
        "he": (
            r"(?:הצטרפו|להצטרפות|עקבו|הירשמו|רוצים (?:להישאר )?(?:לקבל )?עדכו\S+)[^.!]{0,80}"
            r"(?:ווא?טס ?אפ|ווצאפ|טלגרם|פייסבוק|אינסטגרם|טיקטוק|יוטיוב|גוגל חדשות|<nets>)[^.!]{0,60}\Z",
        ),
        "hi": (
            r"(?!.*(?:चाहत| कि ))[^।?]{0,100}(?:व्हाट्स.{1,3}प|वॉट्स.{1,3}प|टेलीग्राम|गूगल न्यूज.?|फेसबुक|यूट्यूब"
            r"|इंस्टाग्राम|ट्विटर|<nets>)[^।?]{0,60}(?:जु.{1,2}ें|जु.{1,2}िए|फॉलो करें|फॉलो कीजिए|सब्सक्राइब करें"
            r"|ज्वाइन करें|ज्वॉइन करें|जॉइन करें|क्लिक करें)(?!ग)[^।?]{0,20}।?\Z",
        ),
        "bn": (
            r"(?!.*(?:চান|চায়) )[^।?]{0,100}(?:হো.{1,2}াটস.{0,3}অ্যাপ|টেলিগ্রাম|গুগল নিউজ|ফেসবুক|ইউটিউব|<nets>)[^।?]{0,60}"
            r"(?:ফলো করুন|অনুসরণ করুন|যুক্ত হোন|যোগ দিন|সাবস্ক্রাইব করুন|যুক্ত থাকুন|লাইক দিন|ক্লিক করুন|জয়েন করুন)"
            r"[^।?]{0,20}।?\Z",
        ),
        "ta": (
            r"[^.?]{0,100}(?:வாட்ஸ் ?(?:அப்|ஆப்)|டெலிகிராம்|கூகுள் (?:நியூஸ்|செய்தி)|பேஸ்புக்|ஃபேஸ்புக்|யூடியூப்|<nets>)"
            r"[^.?]{0,60}(?:பின்தொடர\S*|பின் தொடர\S*|இணையு?ங்கள்|இணைய கிளிக் செய்\S*|கிளிக் செய்யவும்|சப்ஸ்கிரைப்)"
            r"[^.?]{0,20}",
        ),
        "ur": (
            r"(?!.*(?:چاہت|ڈر ہے| کہ (?:ہم|بچے) ))[^.۔؟]{0,100}(?:واٹس ایپ|ٹیلی ?گرام|فیس بک|یوٹیوب|انسٹاگرام|گوگل نیوز"
            r"|<nets>)[^.۔؟]{0,60}(?:فالو کریں|جوائن کریں|سبسکرائب کریں|شامل ہوں|کلک کریں|لائک کریں)[^.۔؟]{0,20}۔?\Z",
        ),
        "th": (
            r"(?:ติดตาม(?:ข่าวสาร|ข่าว(?!ลูก|แม่|พ่อ)|เรา|ความเคลื่อนไหว|อ่านข่าว|ช่องทาง)|แอดไลน์|เพิ่มเพื่อน|กดติดตาม"
            r"|กดไลก์).{0,50}(?:ได้ที่|ที่นี่|คลิก|ผ่าน(?:ทาง)?|ทาง).{0,20}(?:line|youtube|facebook|tiktok|twitter|instagram"
            r"|ไลน์|เฟซบุ๊ก|ทวิตเตอร์|ยูทูบ|@).{0,60}\Z",
        ),
        "vi": (
            r"(?!.*\b(?:thành thói quen|giúp (?:chị|anh|bà|ông|cô|em|gia đình)|khiến|suốt)\b)"
            r"(?:hãy |mời (?:bạn|quý vị|độc giả|quý độc giả) )?(?:theo dõi|quan tâm|tham gia|nhấn theo dõi|bấm quan tâm)\b"
            r"[^!?,]{0,80}\b(?:trên|tại|qua|kênh|nhóm|fanpage) ?(?:của chúng tôi trên )?"
            r"(?:<nets>|zalo(?: oa)?|google news|fanpage)\b(?![^!?]*, (?:hơn|nhiều|hàng|anh|chị|ông|bà|cô) )[^!?]{0,60}\Z",
        ),
        "id": (
            r"(?!.*\b(?:kini|membuat|menjadi|sejak|kebiasaan|membolehkan)\b)"
            r"(?:ikuti|follow|gabung(?: sekarang)?|bergabung(?:lah)?|dapatkan|cek|join)\b[^!?,]{0,90}\b"
            r"(?:di|ke|lewat|melalui|dengan) (?:(?:saluran|channel|kanal|grup|akun|aplikasi) )?(?:<nets>|whatsapp channel)\b"
            r"[^!?]{0,60}\Z",
            r"(?!.*\b(?:kini|membuat|menjadi|sejak|kebiasaan)\b)(?:ikuti|follow|gabung|bergabung|join) (?:di |ke |dengan )?"
            r"(?:saluran|channel|kanal|grup|akun) (?:resmi )?(?:<nets>)\b[^!?]{0,80}\Z",
        ),
        "el": (
            r"(?:ακολουθήστε|ακολούθησε|βρείτε|βρες|μπείτε|μπες|γίνετε μέλος|γίνε μέλος|κάντε εγγραφή)\b[^!?;,]{0,80} "
            r"(?:στο|στα|στη|στην|σε) (?:(?:κανάλι|ομάδα|σελίδα)[^!?;]{0,20} )?(?:<nets>|google news|google|social media)\b"
            r"[^!?;]{0,120}\Z",
        ),
        "bg": (
            r"(?:последвайте|следвайте|следете|абонирайте се|присъединете се|харесайте|включете се)\b[^!?,]{0,70} "
            r"(?:в|във|на|за|към) (?:(?:нашия|нашата|канала|групата|страницата)[^!?]{0,20} )?"
            r"(?:<nets>|вайбър|телеграм|фейсбук|инстаграм|ютуб|google)\b[^!?]{0,60}\Z",
        ),
        "sr": (
            r"(?:pratite|zapratite|pridružite (?:nam )?se|prijavite se|postanite deo)\b[^!?,]{0,70} (?:na|u) "
            r"(?:(?:našem|našoj|kanalu|zajednici|grupi|našu)[^!?]{0,20} )?(?:<nets>|viber\w*|fejsbuku?|instagramu?|tviteru"
            r"|telegramu?|vocapu?|google vestima)\b[^!?]{0,60}\Z",
            r"(?:пратите|запратите|придружите (?:нам )?се)\b[^!?,]{0,70} (?:на|у) "
            r"(?:вајбер\w*|фејсбуку?|инстаграму?|твитеру|телеграму?|јутјубу|<nets>)\b[^!?]{0,60}\Z",
        ),
        "fi": (
            r"(?:seuraa|tykkää|liity)\b[^!?,]{0,60}\b(?:facebook|instagram|whatsapp|telegram|tiktok|youtube|google|x:"
            r"|threads|bluesky)\w*[^!?]{0,40}\Z",
        ),
        "hu": (
            r"(?:kövess(?:e|en|d)?|csatlakozz(?:on)?|iratkozz(?:on)? fel)\b[^!?,]{0,60}\b"
            r"(?:facebook|instagram|viber|telegram|tiktok|youtube|google|x-en)\S*[^!?]{0,60}\Z",
        ),
        "ro": (
            r"(?:urmărește|urmăriți|urmăreşte|abonează-te|intră|alătură-te|dă like)\b[^!?,]{0,60} "
            r"(?:pe|la|pe canalul(?: nostru)?(?: de)?|pe pagina(?: noastră)?(?: de)?) ?(?:<nets>|google)\b[^!?]{0,60}\Z",
        ),
        "zh": (
            r"(?:欢迎|歡迎|请|請|敬请|快来|立即|马上|更多.{0,12}[,:] ?)?(?:关注|關注|追踪|追蹤|订阅|訂閱|加入|扫码|掃碼|扫描"
            r"|掃描|长按|按讚)[^.,]{0,24}(?:公众号|公眾號|微信号|微博|视频号|抖音|line(?:@|官方|好友|帳號)|二维码|二維碼"
            r"|頻道|频道|粉絲團|粉絲專頁|粉絲頁|telegram|youtube|facebook|google新聞)[^.,]{0,24}[.!]?\Z",
        ),
        "ja": (
            r".{0,24}(?:公式)?(?:line|x|twitter|ツイッター|インスタグラム|instagram|youtube|facebook|チャンネル|アカウント)"
            r"(?:アカウント|ページ|チャンネル)?(?:の|を|で|に)?(?:友だち追加|友達追加|チャンネル登録|フォロー|登録)"
            r"(?:する|は(?:こちら|コチラ)|をお願いします|お願いします|してください|してね|はここから).{0,6}\Z",
        ),
        "ko": (
            r".{0,30}(?:네이버|카카오톡?|카톡|유튜브|텔레그램|인스타그램|페이스북|다음|구글)[^.]{0,24}"
            r"(?:구독|친구 ?추가|채널 ?추가|팔로우)(?:하기|하세요|해 ?주세요|하고[^.]{2,30})?\Z",
        ),
        "tr": (
            r"[^!?]{0,60}(?:whatsapp|telegram|google|youtube|instagram|x)\S{0,8} "
            r"(?:kanalımıza|kanalımızı|grubumuza|hesabımızı|haberlerde)[^!?]{0,30}"
            r"(?:katılın|abone olun|takip edin|üye olun|katılmak için tıklayın)[^!?]{0,20}\Z",
        ),
    },
    unless=(r"<told>",),
)

CHANNEL = Rule(
    "social.channel", "social",
    why="The publisher's own channel, page or app, offered to the reader, however the sentence begins.",
    match="start", max_chars=260, sentences=True,
    patterns={
        "es": (
            r"(?:también|ya)? ?(?:nos )?(?:puedes|pueden|podéis|puede) (?:también )?"
            r"(?:encontrarnos|seguirnos|leernos|vernos)\b[^.]{0,20} en [^.]{0,60}(?:<nets>|redes)\b.{0,80}",
            r"(?:entra|suscríbete|únete)[^.]{0,20} (?:a|en) (?:nuestro|el) (?:canal|grupo) (?:de )?<nets>\b.{0,120}",
        ),
        "it": (
            r"(?:le |tutte le |ultime )?(?:notizie|news) [^.]{0,60}(?:anche )?su (?:<nets>)\b[^.]{0,40}"
            r"(?:iscriviti|clicca|segui\w*|unisciti)\b.{0,120}",
            r"(?:iscriviti|unisciti|entra|iscrivetevi)(?: subito| anche| ora| gratis| qui)* (?:al|nel|sul) (?:nostro |suo )?"
            r"(?:canale|gruppo)\b.{0,120}",
        ),
        "ru": (
            r"(?:больше|все|самые|ещё больше|главные|оперативные) (?:\w+ )?(?:новост\w+|интересного|фото|видео)\b[^.]{0,40} "
            r"(?:в|на) (?:наш\w* (?:\w+[ -])?(?:канал\w*|групп\w+|паблик\w*|чат\w*|сообществ\w+|страниц\w+|сайт\w*"
            r"|приложени\w+|портал\w*|соц\w+|telegram\w*|телеграм\w*|max|макс\w*|дзен\w*|вк\b|vk\b|viber|whatsapp|youtube)"
            r"|канале|telegram|телеграм\w*|дзен\w*|max)\b.{0,120}",
        ),
        "uk": (
            r"(?:більше|усі|всі|головні|оперативні) (?:\w+ )?(?:новин\w*|цікавого|фото|відео)\b[^.]{0,40} (?:в|у|на) "
            r"(?:наш\w* (?:\w+[ -])?(?:канал\w*|груп\w+|чат\w*|спільнот\w+|сторін\w+|сайт\w*|застосунк\w+|портал\w*|соц\w+"
            r"|telegram\w*|телеграм\w*|facebook|фейсбук\w*|viber|whatsapp|youtube)|каналі|telegram|телеграм\w*)\b.{0,120}",
        ),
        "tr": (
            r"[^.!?]{0,90}(?:google (?:news|haberler)|whatsapp|telegram|instagram|twitter|facebook|youtube)(?:'?\w+)?"
            r"[^.!?]{0,50}(?:abone ol(?:un|unuz|mak|mayı|abilirsiniz)?|takip (?:edin(?:iz)?|edebilirsiniz|et|etmek|etmeyi)"
            r"|katıl(?:ın|ınız|mak|abilirsiniz)?|beğen(?:in|iniz|meyi)?)\b(?! (?:zorunda|isteyen)).{0,40}",
        ),
        "de": (
            r"(?:mehr|alle|weitere|aktuelle) (?:\w+ )?(?:nachrichten|news|infos|geschichten|themen|updates)\b[^.]{0,60}"
            r"(?:(?:auf|in|über) unser\w*[^.]{0,40}(?:kanal|channel|<nets>|app)\b.{0,80}|(?:auf|über) <nets>\W{0,2}\Z)",
        ),
        "fr": (
            r"(?:plus d'|toute l'|toutes les |l')?(?:actualités?|actus?|infos?|informations)\b[^.]{0,60}(?:sur|via) "
            r"(?:notre|nos|la) (?:chaîne|canal|compte|page|appli\w*)\b.{0,100}",
            r"(?:retrouvez|suivez)-nous\b.{0,100}",
        ),
        "pt": (
            r"(?:receba|veja|acompanhe|mais|todas as) (?:\w+ ){0,3}(?:notícias|informações)\b[^.]{0,60}(?:no|pelo|em|do) "
            r"(?:nosso |meu )?(?:canal|grupo|<nets>)\b.{0,100}",
            r"(?:estamos|também estamos|já nos segue|segue-nos|siga-nos)\b[^.]{0,40}(?:no|na|nas|em) (?:<nets>|redes)\b"
            r".{0,80}",
        ),
        "nl": (
            r"(?:meer|al het|het laatste) nieuws\b[^.]{0,60}(?:via|op|in) (?:ons|onze|<nets>)[^.]{0,40}"
            r"(?:kanaal|pagina|<nets>|app)\b.{0,80}",
        ),
        "pl": (
            r"(?:więcej|najnowsze|wszystkie) (?:\w+ )?(?:wiadomości|informacji|informacje|newsów)\b[^.]{0,60}(?:na|w) "
            r"(?:nasz(?:ym|ej) (?:\w+ )?(?:kana\w+|profil\w*|grup\w+|stron\w+|serwis\w*|portal\w*|aplikac\w+|newslet\w+"
            r"|fanpag\w+|<nets>)|<nets>)\b.{0,80}",
            r"(?:jesteśmy (?:też |także )?na|obserwuj nas (?:na|w)|polub nas na|znajdziesz nas na)\b.{0,80}",
        ),
        "ar": (
            r"(?:تابعونا|تابعنا(?! ال(?!ان\b))) [^.]{0,40}(?:واتساب|تيليغرام|تلغرام|فيسبوك|تويتر|يوتيوب|انستغرام|قناتنا"
            r"|صفحتنا)\b.{0,80}|(?:انضموا|اشترك) [^.]{0,40}(?:قناتنا|صفحتنا|مجموعتنا)\b.{0,80}"
            r"|(?:انضموا|اشترك)(?: الان| معنا)* (?:الي|في|علي) (?:قناة |صفحة |مجموعة )?(?:\S{1,14} )?(?:علي |في )?"
            r"(?:واتساب|تيليغرام|تلغرام|فيسبوك|تويتر|يوتيوب|انستغرام)\W*\Z",
        ),
        "sv": (r"(?:följ|gilla) oss (?:på|i)\b.{0,80}",),
        "cs": (r"(?:sledujte|najdete) nás (?:také |i )?(?:na|v)\b.{0,80}",),
        "hu": (
            r"(?:kövess(?:en|d)?|csatlakozz(?:on)?)[^.]{0,40}(?:facebook\w*|instagram\w*|telegram\w*|csatorn\w*)\b.{0,80}",
        ),
    },
)

CHANNEL_OFFER = Rule(
    "social.channel_offer", "social",
    why="'Click here to follow our channel', 'WhatsApp us': the publisher's own channels, in more words of more languages.",
    match="start", max_chars=220,
    patterns={
        "pt": (
            r"(?:clique|toque) aqui (?:para|e) (?:seguir|siga|entrar|entre|participar|participe|receber|receba|acompanhar)\b"
            r".{0,120}(?:canal|grupo|<nets>|comunidade).{0,40}",
        ),
        "es": (
            r"[^\w]{0,8}(?:siga|sigue|sigan|síguenos) (?:las noticias|toda la (?:información|actualidad)|la actualidad"
            r"|el canal|nuestro canal|a [\w ]{2,30})\b[^.]{0,80} en [^.]{0,40}(?:<nets>).{0,80}",
            r"(?:haz clic|haga clic|pulsa|pincha) aquí (?:para|y) (?:seguir|unir\w+|recibir|entrar)\b.{0,120}",
        ),
        "nl": (
            r"(?:whatsapp|app|mail|bel|tip|volg) ons(?:[!.]|\Z).{0,160}",
            r"(?:meer|al het) (?:nieuws|verhalen)[^?.]{0,60}\? ?(?:volg|download|like|abonneer)\b.{0,120}",
        ),
        "de": (
            r"[^\w]{0,6}(?:klicken sie|klick|tippen sie) hier,? (?:um|und)\b[^.]{0,80}(?:kanal|<nets>|gruppe|folgen).{0,60}",
        ),
        "fr": (r"(?:cliquez|appuyez) ici pour (?:suivre|rejoindre|recevoir)\b.{0,120}(?:chaîne|canal|groupe|<nets>).{0,40}",),
        "it": (r"(?:clicca|tocca) qui per (?:seguire|entrare|unirti|ricevere)\b.{0,120}(?:canale|gruppo|<nets>).{0,40}",),
        "en": (
            r"(?:click|tap) here to (?:join|follow|subscribe to) (?:our|the|<site>'s?)\b[^.]{0,80}"
            r"(?:channel|group|<nets>|community).{0,60}",
            r"(?:do you )?want to (?:share a story|advertise|partner) with us\b.{0,160}",
        ),
        "pl": (r"(?:kliknij|dotknij)(?: tutaj)?,? (?:aby|żeby|i) (?:obserwować|dołączyć|śledzić)\b.{0,100}",),
        "uk": (r"(?:більше|усі|всі) новин\w*\b[^.]{0,20}[-:][^.]{0,20}(?:у|в) (?:нашому )?(?:<nets>)\b.{0,60}",),
        "ru": (r"(?:больше|все) новост\w+\b[^.]{0,20}[-:][^.]{0,20}в (?:нашем )?(?:<nets>)\b.{0,60}",),
    },
)
