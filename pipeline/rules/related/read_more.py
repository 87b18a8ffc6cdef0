"""Invitations to read or see more elsewhere, and links that say so."""

from __future__ import annotations

from pipeline.rules.model import Rule

LINKED_TITLE = Rule(
    "related.linked_title", "related",
    why="'Learn more: <link>', 'Our guide: <link>': a line that is a label and a link to another page of the site.",
    match="start", max_chars=220, needs=("leads_on",), full_stop=False,
    patterns={
        "en": (
            r"(?:learn|find out|discover|explore|hear|know) more(?: (?:here|about (?:this|it)))? ?[:|>»] ?(?=\S)",
            r"(?:(?:see|read|check out) )?(?:our|the) (?:full |complete |detailed |in-depth )?"
            r"(?:guide|review|story|report|list|coverage|comparison|interview|investigation|explainer) ?[:|>»] ?(?=\S)",
            r"(?:helpful|useful|handy|further|additional|related|recommended|quick) "
            r"(?:guides?|resources?|reads?|reading|links?|tips?|tools?|articles?|posts?) ?[:|>»] ?(?=\S)",
            r"(?:compare|bonus|pro read|good read|great read|another great read|also|also check(?: out)?"
            r"|also (?:on|in|from) .{2,30}|don't forget to read|from the archives?|background|in case you missed it"
            r"|previously|earlier|full story|full article|more info(?:rmation)?|more details|long read|the full story"
            r"|check this out|go to|jump to|dive deeper|dig deeper|context) ?[:|>»] ?(?=\S)",
        ),
        "de": (
            r"(?:mehr|mehr (?:erfahren|infos?|informationen|lesen|hier|hintergründe)|hier (?:erfahren|lesen) sie mehr"
            r"|zum (?:artikel|bericht|ratgeber|interview|kommentar|video)"
            r"|(?:unser )?(?:ratgeber|test|überblick|kommentar|interview|hintergrund|analyse|reportage|vergleich|video"
            r"|podcast|liveticker|lesetipp|tipp)|auch spannend|ebenfalls interessant|aus dem archiv|bisherige berichte"
            r"|vertiefung|weiterführend) ?[:|>»] ?(?=\S)",
        ),
        "fr": (
            r"(?:(?:notre|nos) (?:guide|dossier|article|enquête|reportage|analyse|test|comparatif|conseils?)"
            r"|(?:à )?(?:lire|voir|écouter|relire|retrouver|découvrir)|plus d'infos?|archives?|décryptage|enquête|reportage"
            r"|dossier|entretien|récit|analyse|tribune|vidéo|podcast|en images?) ?[:|>»] ?(?=\S)",
        ),
        "es": (
            r"(?:(?:nuestra?|nuestros?) (?:guía|artículo|reportaje|análisis)|conoce (?:más|también)|descubre (?:más|también)"
            r"|además|también|más (?:detalles|datos)|nota relacionada|video|fotos|galería|en contexto|antecedentes|análisis"
            r"|entrevista|opinión|especial) ?[:|>»] ?(?=\S)",
        ),
        "it": (
            r"(?:(?:la|il|lo) (?:guida|articolo|intervista|video|analisi|racconto|scheda)|approfondimento|lo speciale|video"
            r"|foto|l'intervista|l'analisi|il commento|il video|scopri|guarda|anche) ?[:|>»] ?(?=\S)",
        ),
        "pt": (
            r"(?:conheça|descubra|entenda|confira|relembre|assista|ouça|vídeo|fotos|análise|entrevista|opinião|guia"
            r"|especial) ?[:|>»] ?(?=\S)",
        ),
        "nl": (
            r"(?:lees|bekijk|luister|achtergrond|analyse|interview|opinie|video|podcast|reportage|eerder|onze gids"
            r"|meer info(?:rmatie)?) ?[:|>»] ?(?=\S)",
        ),
        "pl": (
            r"(?:czytaj|zobacz|sprawdź|oglądaj|posłuchaj|więcej|wideo|wywiad|analiza|komentarz|relacja|tylko u nas"
            r"|nasz poradnik) ?[:|>»] ?(?=\S)",
        ),
        "ru": (
            r"(?:читайте|смотрите|подробнее|подробности|видео|фото|интервью|ранее|материал|репортаж|наш гид|расследование"
            r"|объясняем) ?[:|>»] ?(?=\S)",
        ),
        "uk": (
            r"(?:читайте|дивіться|детальніше|подробиці|відео|фото|інтерв'ю|раніше|матеріал|репортаж|розслідування|пояснюємо)"
            r" ?[:|>»] ?(?=\S)",
        ),
        "sv": (r"(?:läs|se|lyssna|bakgrund|analys|intervju|video|tidigare|fakta) ?[:|>»] ?(?=\S)",),
        "da": (r"(?:læs|se|hør|baggrund|analyse|interview|video|tidligere) ?[:|>»] ?(?=\S)",),
        "no": (r"(?:les|se|hør|bakgrunn|analyse|intervju|video|tidligere) ?[:|>»] ?(?=\S)",),
        "fi": (r"(?:lue|katso|kuuntele|taustaa|analyysi|haastattelu|video) ?[:|>»] ?(?=\S)",),
        "cs": (r"(?:čtěte|přečtěte si|více|sledujte|video|rozhovor|analýza|komentář|podrobnosti) ?[:|>»] ?(?=\S)",),
        "hu": (r"(?:olvassa el|bővebben|részletek|videó|interjú|elemzés|korábban) ?[:|>»] ?(?=\S)",),
        "tr": (r"(?:oku|izle|detaylar|haberin devamı|video|röportaj|analiz|ilgili haber) ?[:|>»] ?(?=\S)",),
        "el": (r"(?:διαβάστε|δείτε|περισσότερα|βίντεο|συνέντευξη|ανάλυση|ρεπορτάζ) ?[:|>»] ?(?=\S)",),
        "ja": (r"(?:関連|参考|動画|写真|詳細|特集|解説|【関連】|【写真】|【動画】)[：:|>»] ?(?=\S)",),
        "zh": (r"(?:相关|相關|延伸阅读|延伸閱讀|参考|參考|视频|視頻|影片|专题|專題|详情|詳情|更多)[：:|>»] ?(?=\S)",),
        "ko": (r"(?:관련|참고|영상|사진|자세히|특집|더보기) ?[:|>»] ?(?=\S)",),
        "ar": (r"(?:المزيد|شاهد|اقرا|طالع|للمزيد|فيديو|صور|تقرير) ?[:|>»] ?(?=\S)",),
        "he": (r"(?:קראו|צפו|עוד|לכתבה המלאה|וידאו|ראיון) ?[:|>»] ?(?=\S)",),
    },
)

READ_MORE = Rule(
    "related.read_more", "related",
    why="An invitation to read, see or find more elsewhere: sure at the foot, likely within.",
    match="start", max_chars=200, amid=0.7,
    patterns={
        "en": (
            r"(?:read more:?|read more on|read more about|recommended reading) .{7,160}[^.?!]\Z",
            r"read (?:<site>'s|the|our|my|more|all|full|this) .{2,80} here\Z",
            r"(?:read|see|find|get|click here (?:for|to (?:read|see|view))|view|browse) "
            r"(?:more|all|other|the latest|our|full|additional|related|further) "
            r"(?:news|stories|articles|posts|coverage|information|details|reports?|blogs?|recipes|resources)"
            r"(?: (?:on|from|about|like|by|in|at|here|stories).{0,60})?\Z",
            r"(?:click|tap) here (?:to|for) (?:read|see|view|more|full|the|all|watch|discover|learn|find)\b.{0,120}\Z",
            r"(?:you can )?(?:read|find|see) (?:the )?(?:full|original|complete|rest of the) "
            r"(?:article|story|report|post|interview|version|text|piece)\b.{0,80}\Z",
            r"(?:want|looking for|if you(?:'re| are) looking for|if you want|ready) "
            r"(?:to (?:read|learn|know)|more|any more)\b.{0,120}(?:click here|read (?:more|our|these|this|on)|check out"
            r"|visit|head (?:over )?to)\b.{0,80}",
            r"(?:for|check out|get|discover|explore) more (?:stories|news|articles|tips|posts|on this|from|like this)\b"
            r".{0,80}\Z",
        ),
        "de": (
            r"lesen sie (?:hier|dazu|mehr|hierzu|weiter)\b.{4,170}",
            r"(?:mehr|alle|weitere|die neuesten) (?:zum thema|dazu|nachrichten|artikel|beiträge|news)\b"
            r".{0,60}(?:lesen sie|finden sie|gibt es|gibt's|finden|lest ihr) .{0,60}",
            r"(?:mehr|alle|weitere) (?:informationen|infos)\b.{0,60}(?:lesen sie|finden sie|gibt es|gibt's|finden|lest ihr) "
            r"(?=.{0,60}\b(?:hier|unser\w*|bei uns|dossier|artikel|beitrag|themenseite|podcast|<domain>)).{0,60}",
            r"mehr (?:zum thema|über|zu) .{2,80}[^.]\Z",
            r"(?:auch interessant|lesetipp|hintergrund|kommentar|interview|video|podcast|analyse|fotostrecke|bildergalerie"
            r"|bilderstrecke) ?[:|>»] ?.{5,160}[^.]\Z",
            r"hier (?:lesen|finden|geht'?s|kommen) (?:sie|es|du|ihr|zu|zum)\b.{0,120}\Z",
        ),
        "fr": (
            r"(?:retrouvez|découvrez|consultez|cliquez ici|lire) (?:toute|tous|toutes|notre|nos|l'|ici|pour)\b.{0,120}"
            r"(?:actualité|article\w*|dossier\w*|ici|info\w*|suite)\b.{0,40}\Z",
        ),
        "es": (
            r"(?:te|le) (?:recomendamos|sugerimos) (?:leer)?\b.{4,200}",
            r"(?:conoce|consulta|lee|ver|descubre|más) (?:más|aquí|todas|la noticia)\b.{0,100}(?:noticias|aquí|en)\b.{0,60}\Z",
            r"(?:(?:conoce|consulta|lee|ver|descubre) )?(?:más|la) información\b.{0,100}(?:noticias|aquí|nuestr\w+|este enlace"
            r"|en (?:la )?(?:web|<domain>))\b.{0,60}\Z",
        ),
        "it": (
            r"(?:leggi|scopri|guarda|clicca qui|segui) (?:tutt[eoi]|qui|per|altre|di più|le)\b.{0,100}\Z",
            r"tutte (?:le|altre) (?:notizie|news|ultime|info\w*|novità|foto\w*|gallery|puntate|storie"
            r"|interviste)\b.{0,100}\Z",
        ),
        "pt": (r"(?:clique aqui|acesse|quer (?:ler|saber) mais)\b.{0,120}\Z",),
        "nl": (
            r"(?:lees|bekijk|luister) (?:meer|hier|verder)\b.{4,160}",
            r"(?:lees|bekijk) (?:al|alle|het) (?:ons|onze|het|laatste)\b.{0,80}\Z",
        ),
        "pl": (
            r"więcej (?:informacji|wiadomości|artykułów|na temat|o)\b.{0,80}(?:znajdziesz|przeczytasz|na stronie|tutaj|tu)\b"
            r".{0,40}",
        ),
        "ru": (
            r"(?:больше|все|другие) (?:новостей|новости|интересного)\b"
            r"(?:[^.,]{0,80}|.{0,60}(?:чита|смотр|наш|сайт|раздел|канал|по теме|ссылк).{0,60})\Z",
            r"читайте нас\b.{0,100}",
        ),
        "uk": (
            r"(?:більше|усі|всі|інші) (?:новин|новини|цікавого)\b"
            r"(?:[^.,]{0,80}|.{0,60}(?:чита|див|наш|сайт|розділ|канал|за темою|посилан).{0,60})\Z",
            r"читайте нас\b.{0,100}",
        ),
        "he": (r"לקריאת הכתבה\b.{0,140}",),
    },
    unless=(
        r"más información de la que\b",
        r"more about (?:us|our (?:editorial|newsroom|team|mission|standards|work|funding))\b",
    ),
)

ON_SITE = Rule(
    "related.on_site", "related",
    why="'Read on at <site>:' alone over links, or 'On <site> | <title>': the site's own name, and another text of it.",
    max_chars=260, takes="list", quotable=True,
    patterns={
        "en": (r"(?:(?:read |see |find )?more|(?:read|see|keep reading|continue reading|also|elsewhere)) (?:on|at) <site> ?:?",),
        "de": (
            r"(?:(?:hier )?weiterlesen|mehr(?: dazu| zum thema| lesen)?|lesen sie (?:auch|mehr|weiter)|lies (?:auch|mehr)|auch)"
            r" (?:auf|bei) <site> ?:?",
        ),
        "fr": (
            r"(?:à lire (?:aussi |également )?|(?:lire|voir) (?:aussi )?|aussi |également |plus d'articles )sur <site> ?:?",
            r"sur <site> ?\| ?\S.{10,200}",
        ),
        "es": (r"(?:(?:lee|leer|ver) )?(?:más|también|además) en <site> ?:?", r"en <site> ?\| ?\S.{10,200}"),
        "it": (r"(?:leggi )?(?:anche|altro|ancora) su <site> ?:?", r"su <site> ?\| ?\S.{10,200}"),
        "pt": (r"(?:(?:leia|ver) )?(?:mais|também) (?:no|na|em) <site> ?:?", r"(?:no|na|em) <site> ?\| ?\S.{10,200}"),
        "ca": (r"(?:llegeix )?(?:més|també) a <site> ?:?", r"a <site> ?\| ?\S.{10,200}"),
        "nl": (r"(?:(?:lees )?(?:meer|ook|verder)) (?:op|bij) <site> ?:?",),
    },
)

READ_LATEST = Rule(
    "related.read_latest", "related",
    why=(
        "'Read the latest news of ... on X': what Indian, Arab and other "
        "sites close every story with, to send the reader on."
    ),
    match="start", max_chars=360, where="tail",
    patterns={
        "en": (
            r"(?:(?:to )?(?:read|get|check(?: out)?|catch|find|watch|follow|also read|stay updated with)) "
            r"(?:the |all the |all |more |our )?(?:latest|breaking|live|top|trending)\b[^.!?]{0,80}\b"
            r"(?:news|updates|headlines|stories)\b[^!?]{0,160}\b(?:on|at|only on|here on|with|from) [^!?]{2,100}\Z",
            r"for (?:more |all )?(?:the )?(?:latest|such|breaking|more)\b[^.!?]{0,80}\b(?:news|updates|stories|headlines)\b"
            r"[^.!?]{0,60}, ?(?:keep|stay|visit|log|follow|read|click|download|check)\b[^!?]{0,120}\Z",
        ),
        "hi": (
            r"(?:देश|दुनिया|हिंदी|हिन्दी|ताज.?ा|लेटेस्ट|ऐसी ही|इस तरह की|इसी तरह की|अपने शहर|राज्य|बॉलीवुड|खेल|ब्रेकिंग"
            r"|और भी)[^।?]{0,120}(?:ख.?बर\S*|न्यूज\S*|समाचार\S*|अपडेट\S*)[^।?]{0,80}"
            r"(?:के लिए|प.{1,2}ने के लिए|जानने के लिए|के साथ|लिए)[^।?]{0,80}"
            r"(?:बने रहें|बने रहिए|प.{1,2}ें|प.{1,2}ते रहें|विजिट करें|क्लिक करें|देखते रहें|जु.{1,2}े रहें|फॉलो करें"
            r"|जु.{1,2}ें)(?!ग)[^।?]{0,40}।?\Z",
        ),
        "bn": (
            r"[^।?]{0,100}(?:খবর|সংবাদ|খবরের|আপডেট)[^।?]{0,60}(?:জানতে|পেতে|প.{1,2}তে|জন্য)[^।?]{0,80}"
            r"(?:চোখ রাখুন|ক্লিক করুন|ভিজিট করুন|সঙ্গে থাকুন|সাথেই থাকুন|সাথে থাকুন|প.{1,2}ুন)[^।?]{0,20}।?\Z",
        ),
        "ta": (
            r"[^.?]{0,100}செய்திக\S*[^.?]{0,60}(?:உடனுக்குடன்|தெரிந்து\S*|படிக்க|அறிய)[^.?]{0,80}"
            r"(?:இணைந்திருங்கள்|இணைந்து இருங்கள்|பாருங்கள்|கிளிக் செய்\S*|பின்தொடரு\S*)",
        ),
        "ar": (
            r"(?:للمزيد|لمزيد|لمتابعة المزيد|لمتابعة (?:اخر|احدث|اهم)|للاطلاع علي (?:المزيد|اخر|احدث)) ?(?:من )?(?:ال)?"
            r"(?:اخبار|تفاصيل|مستجدات|تقارير|مقالات)\b[^.؟]{0,120}\Z",
        ),
        "el": (
            r"(?:διαβάστε|δείτε|μάθετε)?(?: εδώ)? ?(?:όλες (?:οι|τις) (?:τελευταίες )?|(?:οι|τις) τελευταίες "
            r"|(?:οι|τις) σημαντικότερες )ειδήσεις (?:από|και|για|τη στιγμή|με)\b[^!?;]{0,160}\Z",
        ),
        "id": (
            r"(?:simak|cek|baca|dapatkan|ikuti) (?:berita|artikel|update)\b[^!?]{0,60}\b"
            r"(?:lain|lainnya|terbaru|terkini|menarik|selengkapnya|seputar)\b[^!?]{0,40}\b(?:di|melalui|lewat) [^!?]{2,80}\Z",
        ),
        "vi": (
            r"(?:đọc|cập nhật|xem) (?:các |những )?(?:tin|tin tức|bài viết)\b[^!?]{0,60}\b"
            r"(?:mới nhất|khác|hấp dẫn|nhanh nhất)\b[^!?]{0,40}\b(?:tại|trên) [^!?]{2,60}\Z",
        ),
        "bg": (r"(?:четете|вижте|следете) (?:още|всички|последните)\b[^.!?]{0,40}новини\b[^!?]{0,80}\Z",),
        "sr": (
            r"(?:sve|najnovije|ostale) (?:vesti|vijesti)\b[^!?]{0,60}"
            r"(?:(?:pročitajte|čitajte|pratite)(?! u (?!naš|rubri|sekcij|aplikac))|na sajtu|na portalu)\b[^!?]{0,60}\Z",
        ),
    },
    unless=(r"<told>",),
)

NEW_WINDOW = Rule(
    "related.new_window", "related",
    why="A headline in square brackets that says where it opens: a link to another article, set as a line of its own.",
    max_chars=260, quotable=True,
    patterns={
        "any": (
            r"\[ ?[^\[\]]{12,200}?[ ,;(–-]{0,3}(?:opens in (?:a )?new (?:browser )?(?:window|tab)"
            r"|öffnet (?:sich )?in (?:einem )?neue[nm] (?:fenster|tab)|s'ouvre dans une? (?:nouvelle fenêtre|nouvel onglet)"
            r"|se abre en (?:una )?(?:nueva ventana|ventana nueva|nueva pestaña|pestaña nueva)"
            r"|si apre in una nuova (?:finestra|scheda)|abre (?:em|numa) (?:nova )?(?:janela|aba|guia)"
            r"|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:nytt fönster|ny flik)|åpnes i nytt vindu"
            r"|åbner i (?:et )?nyt vindue|otwiera się w nowym oknie|откроется в новом окне|відкриється (?:у|в) новому вікні"
            r"|yeni (?:pencerede|sekmede) açılır)\)? ?\]",
        ),
    },
)
