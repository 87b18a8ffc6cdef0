"""Names of shelves: most read, latest, more from, what the reader may like."""

from __future__ import annotations

from pipeline.rules.model import Rule

_NAMES = {
    "en": (
        r"read (?:more|this|these|the (?:full )?(?:story|article|report)|our latest)"
        r"(?: (?:here|stories|articles|news|related|about this))?",
        r"(?:the )?(?:most|more|top|latest|recent|popular|trending|featured|new|other|hot|breaking|today's|must-see|must-watch)"
        r"(?: (?:recent|popular|read|viewed|shared|commented|watched|discussed|emailed|trending|active|local|national))*"
        r"(?: (?:articles?|stories|posts?|news|headlines|videos?|today|now|topics|this week|in .{2,30}|on .{2,30}|from .{2,40}"
        r"|across .{2,30}|reads|picks|content|by .{2,30}|comments|blogs?))*",
        r"(?:read|up|watch|see|what to read|your) next(?: (?:read|up|story))?",
        r"next (?:read|up|story)",
        r"trending(?: (?:now|stories|news|topics|today|on .{2,30}|in .{2,30}|articles|searches))?",
        r"(?:editor'?s?'?|staff) (?:picks?|choices?|recommendations)",
        r"in case you missed it|icymi|don't miss(?: this| these)?|what'?s trending|what others are reading"
        r"|people are (?:also )?reading|readers also (?:liked|read)"
        r"|(?:articles|stories|posts) (?:you|for you) (?:may|might).{0,20}"
        r"|(?:more|explore|discover|see) (?:more )?(?:like this|from .{2,40}|on this (?:story|topic|subject)"
        r"|in this (?:section|series|category)|from this (?:author|section|series|topic)|stories|articles|posts|news|coverage"
        r"|by this author|topics|to explore|about .{2,40})|more (?:from|news|stories|articles|by|coverage)(?: .{2,40})?"
        r"|(?:keep|continue) (?:reading|exploring)|explore (?:more|further|related .{2,20}|topics)"
        r"|similar (?:articles|posts|stories|news)|around the web|from (?:the|our) (?:archives?|web|network|blog|partners?)"
        r"|elsewhere (?:on|in) .{2,30}"
        r"|also (?:in|on|from) (?!(?:the |this |our )?(?:\w+ )?(?:releases?|version|update|patch|build|box|menu)\b).{2,30}"
        r"|(?:articles|stories) (?:like this|in this series)"
        r"|in (?:other news|this story|focus)|read more (?:from|on|about|in|by|news|stories|articles|blogs)(?: .{2,60})?"
        r"|view (?:all|more)(?: .{2,30})?|see (?:all|more)(?: .{2,30})?|all (?:posts|articles|stories)(?: by .{2,40})?"
        r"|back to (?:all )?(?:blogs?|articles|news|stories|posts|home|list|overview)(?: .{2,20})?",
    ),
    "de": (
        r"(?:die )?(?:meist|am meisten )?gelesen(?:e artikel|e|st)?|meistgelesen(?:e .{2,20})?|meistgesehen"
        r"|(?:weitere|neueste|aktuelle|neue|top|beliebte|andere|letzte|mehr) "
        r"(?:artikel|themen|nachrichten|meldungen|news|beiträge|videos|inhalte|storys|topthemen|texte|links)"
        r"(?: (?:zum thema|aus|zu|von|im|in|aus der|auf) ?.{0,40})?|neues? aus .{2,30}|mehr aus (?:dem web|.{2,30})"
        r"|aus (?:dem (?:ressort|archiv)|der redaktion)|top-?(?:themen|news|artikel)|empfohlen(?:e inhalte)?"
        r"|(?:alle|zum|zur|zurück zur?) (?:artikel|startseite|übersicht|newsticker|themenseite|beiträge)(?: (?:von|zu).{0,30})?"
        r"|(?:unsere )?empfehlungen?(?: für sie| der redaktion)?|schlagzeilen|newsticker|im fokus|themen des tages"
        r"|nachrichten des tages|exklusive .{2,30}-hintergründe .{0,40}",
    ),
    "fr": (
        r"(?:les )?(?:articles? |contenus? )?(?:les )?plus (?:lus?|populaires|récents?|consultés|partagés|vus)"
        r"|(?:nos )?(?:derni(?:ers|ères)|autres|toutes les|tous les|nos) (?:articles?|actualités?|nouvelles|infos|vidéos|actus)"
        r"(?: .{2,30})?|à la une|l'actu en (?:continu|direct)|en ce moment|(?:la )?sélection de la rédaction"
        r"|le choix de la rédaction|plus de (?:sujets|contenus|(?!\d|(?:cent|mille|la moitié)\b).{2,20})"
        r"|recommandés? pour vous|tendances?|vidéos? du moment",
    ),
    "es": (
        r"(?:lo )?más (?:le[ií]d[oa]s?|vist[oa]s?|popular(?:es)?|reciente(?:s)?|comentad[oa]s?|compartid[oa]s?)(?: .{2,30})?"
        r"|(?:últimas?|otras?|más|nuestras|todas las) (?:noticias?|entradas|notas|artículos|publicaciones)"
        r"(?: (?:de|en|sobre) .{2,30})?|(?:otros|más|últimos) artículos.{0,30}|tendencias?|destacad[oa]s|lo último"
        r"|recomendad[oa]s?(?: para ti)?|en portada|más en .{2,30}|más de (?!\d|(?:cien|mil|la mitad)\b).{2,30}",
    ),
    "it": (
        r"(?:i |le |gli )?(?:articoli |notizie )?più (?:lett[ie]|vist[ie]|popolari|recenti|condivis[ie])"
        r"|(?:ultim[ei]|altre|altri|tutte le|le) (?:notizie|articoli|news|video)(?: (?:di|su|da|della|in) .{2,30})?|in evidenza"
        r"|di tendenza|consigliat[ie](?: per te)?|i nostri consigli|video del giorno|primo piano|dalla home",
    ),
    "pt": (
        r"(?:as |os )?mais (?:lid[oa]s|vist[oa]s|populares|recentes|acessad[oa]s|comentad[oa]s|notícias|em .{2,30}|sobre .{2,30}"
        r"|de (?!\d|(?:cem|mil|metade)\b).{2,30}|d[oa] .{2,30})"
        r"|(?:últimas?|outras|todas as|principais) (?:notícias|matérias|publicações)(?: .{2,30})?"
        r"|(?:últimos|outros|todos os) (?:artigos|posts|vídeos)(?: .{2,30})?|destaques?|em destaque|em alta"
        r"|recomendad[oa]s?(?: para (?:você|si))?|tendências",
    ),
    "nl": (
        r"(?:meest|best) (?:gelezen|bekeken|populair|recent)(?: .{2,20})?"
        r"|(?:het )?(?:laatste|meer|ander|net binnen|populair|overig) ?(?:nieuws|artikelen|berichten)?"
        r"(?: (?:over|uit|van|in) .{2,30})?|populaire? (?:artikelen|berichten)|aanbevolen(?: voor jou)?|uitgelicht|in het nieuws"
        r"|net binnen|trending",
    ),
    "pl": (
        r"(?:najczęściej|najchętniej) (?:czytane|komentowane|oglądane)|najpopularniejsze(?: .{2,20})?"
        r"|(?:najnowsze|ostatnie|inne|pozostałe|wszystkie|najważniejsze|gorące) ?"
        r"(?:artykuły|wiadomości|wpisy|newsy|informacje|tematy)?|polecane(?: (?:artykuły|dla ciebie|treści|wideo))?"
        r"|popularne(?: .{2,20})?|na czasie|warto przeczytać|zobacz wszystkie",
    ),
    "ru": (
        r"(?:самое|самые) (?:читаемое|популярное|популярные|обсуждаемое|интересное|важное|читаемые)(?: .{2,20})?|популярное"
        r"|(?:последние|главные|свежие|другие|все|важные|топ) новости(?: .{2,20})?|новости (?:партнеров|дня|часа)|лента новостей"
        r"|выбор редакции|главное(?: за день| сегодня)?|вернуться .{2,20}|в этом сюжете|тренды",
    ),
    "uk": (
        r"(?:найчитаніше|найпопулярніше|найпопулярніші|популярне|найцікавіше|найважливіше)(?: .{2,20})?"
        r"|(?:останні|головні|свіжі|інші|усі|всі|важливі|топ) новини(?: .{2,20})?|новини (?:партнерів|дня|години)|стрічка новин"
        r"|вибір редакції|головне(?: за день| сьогодні)?|топ[- ]новини|тренди",
    ),
    "sv": (
        r"(?:mest läst[a]?|senaste(?: nytt| nyheterna)?|fler (?:artiklar|nyheter)|rekommendera(?:t|de)|toppnyheter|just nu"
        r"|nyheter i korthet|mer från .{2,30})",
    ),
    "da": (
        r"(?:mest læste|seneste(?: nyt| nyheder)?|flere (?:artikler|nyheder)|anbefalet(?: til dig)?|mere fra .{2,30}|topnyheder)",
    ),
    "no": (r"(?:mest lest[e]?|siste (?:nytt|saker)|flere (?:artikler|nyheter)|anbefalt(?: for deg)?|mer fra .{2,30}|toppsaker)",),
    "fi": (
        r"(?:luetuimmat|uusimmat|tuoreimmat|katsotuimmat)(?: (?:jutut|uutiset|nyt|artikkelit))?|juuri nyt|lisää uutisia",
        r"(?:luetuimmat|uusimmat|tuoreimmat|suositellut|suosittelemme|lisää .{2,30}sta)",
    ),
    "cs": (
        r"(?:nejčtenější|nejnovější|nejdiskutovanější)(?: (?:články|zprávy|dnes))?|(?:další|hlavní) zprávy",
        r"(?:nejčtenější(?: .{2,20})?|nejnovější(?: zprávy| články)?|doporučujeme|populární články|aktuálně|další zprávy)",
    ),
    "hu": (
        r"(?:legolvasottabb|legfrissebb|friss|népszerű|további|ajánlott) (?:cikkek|cikkeink|hírek|híreink)|top hírek",
        r"(?:legolvasottabb(?:ak)?|legfrissebb(?: hírek)?|friss hírek|ajánlott(?: cikkek)?|népszerű(?: cikkek)?)",
    ),
    "ro": (
        r"cele mai (?:citite|noi|recente|comentate)(?: (?:știri|articole))?|(?:alte|ultimele) (?:știri|articole)",
        r"(?:cele mai (?:citite|noi|populare|recente)(?: .{2,20})?|ultimele știri|ultima oră|recomandate|populare|știrile zilei"
        r"|top știri)",
    ),
    "tr": (
        r"(?:çok|en çok) (?:okunanlar|okunan haberler|yorumlananlar)|son (?:haberler|gelişmeler)|günün öne çıkanları",
        r"(?:en (?:çok okunan(?:lar)?|son haberler|popüler(?:ler)?|yeniler)|son (?:dakika|haberler|eklenenler)|diğer haberler"
        r"|öne çıkanlar|popüler haberler|günün (?:haberleri|manşetleri))",
    ),
    "el": (
        r"(?:όλες οι |οι )?(?:τελευταίες |σημαντικότερες )?ειδήσεις (?:σήμερα|τώρα)"
        r"|(?:οι|όλες οι) (?:τελευταίες|σημαντικότερες) ειδήσεις|τα (?:δημοφιλέστερα|πιο διαβασμένα)",
        r"(?:δημοφιλή(?: (?:άρθρα|νέα))?|τελευταία νέα|τα πιο (?:διαβασμένα|δημοφιλή)|περισσότερα(?: νέα)?|ροή ειδήσεων"
        r"|προτεινόμενα)",
    ),
    "ar": (
        r"(?:اهم|ابرز|اخر|احدث) (?:الاخبار|المستجدات|العناوين|المقالات)"
        r"|الاكثر (?:قراءة|مشاهدة|تداولا|تفاعلا)(?: (?:اليوم|الان|هذا الاسبوع))?",
        r"(?:الاكثر (?:قراءة|مشاهدة|تداولا|شعبية)|اخر الاخبار|احدث (?:الاخبار|المقالات)|اخبار (?:اخري|اليوم)"
        r"|المزيد(?: من.{0,30})?|مختارات|ابرز الاخبار|الاخبار العاجلة)",
    ),
    "he": (
        r"(?:הכי|הכתבות ה)(?:נצפות|נקראות|חמות)|חדשות (?:היום|עכשיו)|החדשות החמות",
        r"(?:הנצפות ביותר|הנקראות ביותר|חדשות אחרונות|מבזקים|מומלצים|עוד ב.{1,20}|כתבות אחרונות)",
    ),
    "hi": (
        r"(?:ताज.?ा|प्रमुख|मुख्य|अन्य|ब.{1,2}ी|टॉप|लेटेस्ट) (?:ख.?बरें|समाचार|न्यूज.?)|सबसे ज्यादा प.{1,2}ी गई",
        r"(?:ताज़?ा (?:ख़?बरें|समाचार)|सबसे ज़?्यादा पढ़ी.{0,20}|ट्रेंडिंग.{0,12}|बड़ी ख़?बरें|लेटेस्ट न्यूज़?|अन्य ख़?बरें)",
    ),
    "zh": (
        r"(?:即时|即時|热门|熱門|焦点|焦點|今日|本周|一周)(?:新闻|新聞|話題|话题|排行|排行榜)|(?:猜你|你可能)(?:想看|喜欢|喜歡)"
        r"|(?:点击|點擊|人气|人氣)榜|更多新聞|更多新闻",
        r"(?:热门|熱門|最新|推荐|推薦|精选|精選|今日|热点|熱點|即時|焦点|焦點)"
        r"(?:文章|新闻|新聞|推荐|推薦|阅读|閱讀|话题|話題|资讯|資訊|内容|排行)?|(?:点击|點擊|阅读|閱讀)排行(?:榜)?|排行榜"
        r"|24小时热文",
    ),
    "ja": (
        r"(?:人気|最新|おすすめ|注目|新着|ピックアップ|急上昇|主要)(?:の)?(?:記事|ニュース|ランキング|トピックス?|ワード)?"
        r"|アクセスランキング|ランキング|この(?:記事|ニュース)を(?:読んだ|見た)人は.{0,20}|編集部の?おすすめ|トピックス",
    ),
    "ko": (
        r"(?:가장|실시간|오늘)? ?많이 (?:본|읽은|읽힌) ?(?:뉴스|기사)|(?:오늘의|이 시각|주요|최신) ?(?:뉴스|기사|헤드라인)"
        r"|(?:핫|실시간) ?(?:이슈|뉴스)|포토 ?뉴스",
        r"(?:많이 본|인기|최신|추천|주요|오늘의|실시간|베스트|랭킹|핫) ?(?:뉴스|기사|이슈|검색어|콘텐츠)"
        r"|이 시각 (?:주요|많이 본|인기) ?(?:뉴스|기사)|당신이 관심있을.{0,10}|기자의 다른 기사.{0,10}",
    ),
    "th": (
        r"(?:ข่าว|เรื่อง|บทความ)(?:ล่าสุด|เด่น|ยอดนิยม|ฮิต|แนะนำ|น่าสนใจ|อื่น ?ๆ)(?:วันนี้)?|ยอดนิยม",
        r"(?:ข่าวล่าสุด|ข่าวเด่น|ข่าวยอดนิยม|เรื่องล่าสุด|บทความล่าสุด|ข่าวอื่นๆ|แนะนำ)",
    ),
    "fa": (
        r"(?:پربازدیدترین|پربیننده.?ترین)(?:.?ها)?(?: (?:اخبار|خبرها|مطالب|عناوین))?"
        r"|(?:تازه.?ترین|مهم.?ترین|آخرین|برگزیده) (?:اخبار|خبرها|مطالب|عناوین)|پیشنهاد (?:سردبیر|ویژه|ما)|اخبار (?:روز|ویژه|مهم)",
    ),
    "ur": (r"تازہ ترین(?: خبریں)?|(?:اہم|مقبول|مقبول ترین) خبریں|سب سے زیادہ پڑھی (?:گئی|جانے والی) خبریں",),
    "bn": (
        r"(?:সর্বশেষ|জনপ্রি.{1,2})(?: (?:খবর|সংবাদ))?|(?:আলোচিত|প্রধান|শীর্ষ) (?:খবর|সংবাদ)|সর্বাধিক (?:পঠিত|প.{1,2}া)"
        r"|এই বিভাগের (?:আরও|আরো|সব|সর্বশেষ) (?:খবর|সংবাদ)|পাঠকপ্রি.{1,2}",
    ),
    "ta": (
        r"(?:சமீபத்திய|முக்கிய|அண்மைச்?|தற்போதைய|பிரபலமான|மேலும்) செய்திகள்"
        r"|அதிகம் (?:படித்தவை|படிக்கப்பட்டவை|வாசிக்கப்பட்டவை|பகிரப்பட்டவை)",
    ),
    "vi": (
        r"(?:tin|bài|tin tức) (?:mới|mới nhất|nổi bật|nóng|cùng chuyên mục|xem nhiều|đọc nhiều|tiêu điểm|khác)"
        r"|(?:đọc|xem|quan tâm) nhiều(?: nhất)?|cùng chuyên mục|đáng quan tâm",
    ),
    "id": (
        r"(?:berita|artikel|topik|video) (?:terkini|terbaru|terpopuler|populer|lainnya|pilihan|utama)|terpopuler|terkini"
        r"|paling (?:banyak )?(?:dibaca|populer)",
    ),
    "bg": (r"най-(?:четени|нови|популярни|коментирани|гледани)|(?:последни|още|водещи|важни|други) новини|водещи",),
    "sr": (
        r"(?:najčitanij|najnovij|najkomentarisanij)[ei](?: (?:vesti|vijesti))?"
        r"|(?:poslednje|ostale|glavne|druge) (?:vesti|vijesti)|(?:најчитаније|најновије)(?: вести)?|(?:последње|остале) вести",
    ),
}  # fmt: skip
"""Names of shelves: most read, latest, more from."""

MORE_TO_LOVE = Rule(
    "related.more_to_love", "related",
    why="'More soups you'll love': a heading over what the reader may like, by the site's own guess.",
    max_chars=70, takes="list", full_stop=False, amid=0.7,
    patterns={
        "en": (r"more (?:[\w'-]+ ){1,4}(?:you'll|you will|you might|you may|to)(?: also)? (?:love|like|enjoy)",),
        "de": (r"(?:mehr|weitere) \w+,? die (?:ihnen|dir|euch) (?:auch )?(?:gefallen|schmecken)(?: könnten)?",),
        "fr": (r"(?:plus|d'autres) (?:de |d')?\w+ que vous (?:allez aimer|aimerez)(?: aussi)?",),
        "es": (r"más \w+ que te (?:gustarán|encantarán|pueden gustar)",),
        "it": (r"altr[ei] \w+ che (?:ti piaceranno|amerai)",),
        "pt": (r"vídeos: (?:mais assistid\w+|assista|veja|tudo|os mais) .{2,50}", r"mais \w+ que você vai (?:amar|gostar)"),
    },
)

SHELF = Rule(
    "related.shelf", "related",
    why="The name of a shelf of other articles: most read, latest, more from this section.",
    max_chars=60, takes="list", amid=0.7,
    answers=False,
    patterns=_NAMES,
)

TOPICS_TO_EXPLORE = Rule(
    "related.topics_to_explore", "related",
    why="Headings over topics and news of the site, under a story.",
    max_chars=60, takes="titles",
    patterns={
        "en": (
            r"(?:explore|discover|find|see) more (?:on|about) (?:these|this|the|related) (?:topics?|stor(?:y|ies)|subjects?)",
            r"(?:more|other) (?:on|about) (?:these|this) (?:topics?|stor(?:y|ies)|subjects?|issue)",
            r"news ?feed|newsfeed|latest from .{2,30}",
        ),
        "de": (r"mehr zu (?:den|diesen) (?:themen|schlagworten|stichworten)",),
        "fr": (r"(?:explorer|découvrir) (?:ce sujet|ces sujets|ces thèmes)",),
        "es": (r"explora (?:más )?(?:sobre )?(?:este tema|estos temas)",),
        "nl": (r"meer over (?:dit onderwerp|deze onderwerpen)",),
    },
)

MORE_FOR_YOU = Rule(
    "related.more_for_you", "related",
    why="Names of shelves in more words, and 'Read: <title>' without a full stop.",
    max_chars=60, takes="list",
    patterns={
        "en": (
            r"more for you|(?:up next|featured|for you|you might have missed|around the web|from the archives?)",
            r"more on [a-z' -]{3,30}",
            r"more [a-z' -]{3,30} to (?:try|make|cook|read|explore|bake)",
        ),
        "de": (
            r"links ?:|weiterführende links|mehr davon|das könnte (?:ihnen|dir|euch) (?:auch |ebenfalls )?gefallen",
            r"(?:diese|weitere|andere) (?:rezepte|beiträge|artikel|texte|ideen),? (?:die )?(?:könnten|dürften) (?:dir|ihnen"
            r"|euch) (?:auch|ebenfalls) (?:gefallen|schmecken)",
        ),
        "fr": (r"pour vous|à lire ensuite|dans l'actualité",),
        "es": (
            r"para ti|te recomendamos|a continuación",
            r"(?:otras|otros|más) (?:recetas|entradas|artículos|ideas|platos) que (?:te|le|os) (?:pueden|podrían|van a) "
            r"(?:gustar|interesar|encantar)",
        ),
        "tr": (r"ilginizi çekebilir|bunlar da ilginizi çekebilir|öne çıkanlar",),
        "el": (r"(?:δείτε|διαβάστε) (?:ακόμη|επίσης)|προτεινόμενα",),
        "ko": (r"관련 ?기사",),
    },
)

LABEL_ALONE = Rule(
    "related.label_alone", "related",
    why="'Read this next', 'You might also like' in more words and languages: a label over titles.",
    match="whole", max_chars=60, full_stop=False,
    patterns={
        "en": (
            r"(?:read|watch|see|try) (?:this|these) (?:next|too)",
            r"(?:more|other) \w+(?: \w+)? you(?:'ll| will| might| may) (?:also )?(?:love|like|enjoy)",
        ),
        "de": (
            r"(?:das |dieses |diese |folgende[rs]? |unsere )?(?:thema|themen|artikel|beiträge?|texte?|geschichten) könnten? "
            r"(?:dich|sie|euch) (?:auch |ebenfalls )?"
            r"interessieren ?:?",
            r"(?:schon|bereits) gelesen\??",
            r"auch (?:interessant|lesenswert) ?:?",
        ),
        "he": (
            r"אולי יעניין אותך(?: גם)?",
            r"אולי (?:יעניין|תאהבו|תרצו) (?:גם|אתכם|לקרוא).{0,20}",
            r"(?:עוד|כתבות) (?:בנושא|שיעניינו אותך|שאולי תאהבו|נוספות)",
        ),
        "vi": (r"(?:có thể )?bạn (?:quan tâm|cũng thích|nên đọc)", r"(?:tin|bài) (?:liên quan|cùng chuyên mục|đọc nhiều)"),
    },
)

SHELF_TOLD = Rule(
    "related.shelf_told", "related",
    why=(
        "Headings over other articles, in more words: 'Other articles you "
        "may find interesting', 'Learn more in our plumbing series'."
    ),
    max_chars=90, where="tail", takes="list", full_stop=False,
    patterns={
        "en": (
            r"(?:other|more|some (?:other|more)|additional|further|related|similar|good|great|recommend(?:ed)?|suggested"
            r"|popular) (?:articles?|posts?|stories|reads?|reading|guides|blogs?|topics|webinars|reviews)"
            r"(?: (?:you|that|to|on|about|worth|which|for)\b.{2,50})?",
            r"(?:you|readers)(?:'ll| will|'d| would| might| may) (?:also )?(?:love|like|enjoy|be interested in|find)"
            r"(?: ?[.…]{1,3}| .{2,50})?",
            r"[^.?!:]{6,60}\? you(?:'ll| will|'d| would| might| may) also (?:like|love|enjoy|be interested in) ?:?",
            r"if you (?:like|liked|love|loved|enjoy|enjoyed|found) (?:this|these|our|what you|reading)\b.{0,40}\byou"
            r"(?:'ll| will| may| might|'d)? (?:also )?(?:like|love|enjoy|want)\b.{0,30}",
            r"(?:learn|read|find|discover|see|explore) more (?:in|from) (?:our|the|this)\b.{2,50}\bseries",
            r"more (?:by|from) (?:this|the same|our) (?:contributors?|authors?|writers?|series|section|category|blog|column"
            r"|experts?)",
            r"(?:see|read|browse|check out|explore|view) (?:more|other|our other|our latest|all our|all|our|the rest of our)"
            r"(?: [\w-]+){0,3} (?:reviews|articles|posts|guides|stories|blogs|subscriptions|recipes|tutorials|webinars)",
            r"more ways (?:i|we) can help(?: you)?",
            r"want more (?:like this|stories|of this|articles)\b.{0,30}",
            r"(?:articles|stories|posts|guides) (?:related to|like this|on this topic)\b.{0,40}",
            r"latest updates? (?:on|in|from)\b.{2,60}",
        ),
        "de": (
            r"(?:weitere|andere|ähnliche|noch mehr) (?:artikel|beiträge|texte|themen|ratgeber),? (?:die|zu|aus|rund)\b"
            r".{2,60}",
            r"(?:zum|mehr zum) (?:anhören|nachhören|nachlesen|ansehen|nachschauen)",
            r"mehr aus (?:dieser|der|unserer) (?:serie|reihe|rubrik|kategorie|kolumne)",
            r"(?:hat (?:ihnen|dir|euch)|wenn (?:ihnen|dir|euch)) (?:dieser|der) (?:artikel|beitrag|text) "
            r"(?:gefallen|gefällt)\b.{0,60}",
        ),
        "fr": (
            r"(?:d'autres|autres|nos autres) (?:articles|contenus|sujets|dossiers) (?:qui|sur|à|de|pour)\b.{2,50}",
            r"(?:à|pour) (?:réécouter|revoir|relire)",
            r"(?:dans|plus de) (?:la même|cette) (?:série|collection)",
            r"si (?:vous avez aimé|cet article vous a plu)\b.{0,60}",
            r"(?:ces|nos) articles (?:peuvent|pourraient|devraient) (?:aussi |également )?vous (?:intéresser|plaire)",
        ),
        "es": (
            r"(?:otros|más) (?:artículos|temas|contenidos|textos) (?:que|sobre|de)\b.{2,50}",
            r"si (?:te|le) (?:ha gustado|gustó|gusta) (?:este|esta)\b.{0,60}",
            r"más de (?:esta|la misma) (?:serie|sección|categoría|autora?)",
        ),
        "it": (
            r"(?:altri|altre) (?:articoli|contenuti|guide|letture) (?:che|su|di|per)\b.{2,50}",
            r"se (?:ti|vi) è piaciut[oa]\b.{0,60}",
            r"(?:dalla|della) stessa (?:serie|rubrica)",
        ),
        "pt": (
            r"(?:outros|mais) (?:artigos|textos|conteúdos|temas) (?:que|sobre|de|para)\b.{2,50}",
            r"se (?:você )?(?:gostou|curtiu) (?:deste|desta|do|da)\b.{0,60}",
            r"mais (?:desta|da mesma) (?:série|seção|secção|rubrica)",
        ),
        "nl": (
            r"(?:andere|meer) (?:artikelen|verhalen|blogs) (?:die|over|van|uit)\b.{2,50}",
            r"meer uit (?:deze|onze) (?:serie|reeks|rubriek)",
            r"vond je dit (?:artikel|verhaal|bericht)\b.{0,60}",
        ),
        "pl": (
            r"(?:inne|podobne) (?:artykuły|teksty|wpisy),? (?:które|o|na|z)\b.{2,50}",
            r"więcej z (?:tej serii|tego cyklu|tego działu)",
            r"jeśli (?:podobał\w*|spodobał\w*) ci się\b.{0,60}",
        ),
        "ru": (
            r"(?:другие|ещё) (?:статьи|материалы|тексты) (?:этой|этого|из|на|о|об|автора)\b.{0,40}",
            r"вам также (?:может )?(?:понрав\w+|быть интересно)",
        ),
        "uk": (
            r"(?:інші|ще) (?:статті|матеріали|тексти) (?:цієї|цього|з|на|про|автора)\b.{0,40}",
            r"вам також може сподобатися",
        ),
        "tr": (
            r"(?:diğer|benzer) (?:yazılar|makaleler|içerikler)(?:ımız)?",
            r"bu (?:serideki|kategorideki|yazarın) diğer\b.{0,20}",
        ),
        "ja": (
            r"(?:この|同じ)(?:シリーズ|連載|著者|筆者|カテゴリー?)の(?:他の|ほかの)?記事(?:一覧)?",
            r"(?:他|ほか)にも?(?:こんな記事も)?読まれてい(?:る記事|ます)",
            r"(?:週間|月間|デイリー|総合|最新)(?:アクセス)?ランキング",
        ),
        "zh": (
            r"(?:更多|其他|往期|精彩)(?:精彩|相关|相關)?(?:文章|内容|內容|报道|報導|回顾|回顧|推荐|推薦)",
            r"本(?:系列|专栏|專欄)(?:其他)?文章",
        ),
        "ko": (r"(?:이|같은) ?(?:시리즈|기자|섹션|분야|필자)의? ?(?:다른 ?)?(?:기사|글)(?: ?보기| ?더보기)?",),
        "ar": (r"(?:مقالات|مواضيع|اخبار) (?:قد (?:تعجبك|تهمك)|اخري)(?: ايضا)?", r"قد (?:يعجبك|تعجبك) ايضا"),
    },
)

OVER_TITLES = Rule(
    "related.over_titles", "related",
    why=(
        "'MORE TOP STORIES:' amid a plain text over a list in which each line is a title: a shelf of news. Over sentences it is "
        "a heading of the story, as of a briefing."
    ),
    match="whole", max_chars=50, takes="list", needs=("over_titles",),
    patterns={
        "en": (
            r"(?:more|other) (?:(?:top|latest|local|breaking|recent|popular|trending|must-read) )?"
            r"(?:stories|headlines|articles)(?: (?:today|this week))? ?:?",
        ),
        "de": (r"(?:weitere|mehr|andere|unsere) (?:top-?)?(?:themen|nachrichten|meldungen|artikel|schlagzeilen) ?:?",),
        "fr": (r"(?:(?:nos|les|d')? ?autres|plus d') ?(?:articles|actualités|actus)(?: du jour)? ?:?",),
        "es": (r"(?:más|otras) (?:noticias|notas)(?: (?:destacadas|del día|de hoy))? ?:?",),
        "it": (r"(?:(?:le )?altre notizie|altri articoli)(?: (?:del giorno|di oggi))? ?:?",),
        "pt": (r"(?:mais|outras) (?:notícias|matérias|reportagens)(?: (?:do dia|de hoje))? ?:?",),
        "nl": (r"(?:meer|ander) nieuws ?:?|(?:meer|andere) (?:artikelen|verhalen|berichten) ?:?",),
        "pl": (r"(?:inne|więcej) (?:wiadomości|artykuły|artykułów) ?:?",),
        "ru": (r"(?:другие|ещё|еще) (?:новости|статьи)(?: (?:дня|по теме))? ?:?",),
        "uk": (r"(?:інші|ще) (?:новини|статті)(?: (?:дня|за темою))? ?:?",),
    },
)

MORE_DISHES = Rule(
    "related.more_dishes", "related",
    why="'More cozy soups and stews' in a plain text over a list of names, each word with a capital: other recipes of the site.",
    match="whole", max_chars=60, takes="list", full_stop=False, needs=("over_names",),
    patterns={
        "en": (
            r"more (?:[\w'-]+ ){0,3}(?:recipes|soups|stews|salads|cakes|cookies|breads|desserts|dinners|breakfasts|curries|pies"
            r"|tarts|pastas|muffins|sauces|dips|drinks|cocktails|smoothies|snacks|appetizers|casseroles|sides|treats|bakes)"
            r"(?:,? (?:and|&) (?:[\w'-]+ )?(?:recipes|soups|stews|salads|cakes|cookies|breads|desserts|dinners|pies|tarts|sauces"
            r"|dips|snacks|sides|treats|bakes))?(?: (?:to|you'll) (?:try|make|love|cook|bake))? ?:?",
        ),
    },
)

GREAT_STORIES = Rule(
    "related.great_stories", "related",
    why="'More Great WIRED Stories', 'Explore more on these topics': over links to others.",
    match="whole", max_chars=60, full_stop=False,
    patterns={
        "en": (
            r"more great <site> stories",
            r"more (?:great )?stories (?:from|by|on) <site>",
            r"explore more on these topics",
            r"most (?:read|viewed|popular|shared|commented) (?:in|on|from|today|this week|now) ?<site>?",
        ),
    },
)
