"""A label and another article's title in one line: 'Watch: <title>', 'Earlier: <title>'."""

from __future__ import annotations

from pipeline.rules.model import Rule

POINTER_TITLE = Rule(
    "related.pointer_title", "related",
    why="'Watch: <title>', 'Read more: <title>' on a line without a full stop: sure at the foot, likely within.",
    match="start", max_chars=260, amid=0.7, full_stop=False,
    patterns={
        "en": (
            r"(?:\[|\()?(?:read|watch|see|listen|check out|check|view|must watch|don't miss|icymi|can also read"
            r"|you may also be interested|for more|go deeper|further reading|up next|read more about|see photos)"
            r"(?: (?:also|more|next|now|here|on|in|full story|full article))? ?(?:[:|>»]) ?\S.{0,200}[^.]\Z",
        ),
    },
)

GENRE_TITLE = Rule(
    "related.genre_title", "related",
    why="'Analysis: <title>', 'In pictures: <title>', with no paragraph right below: there it would be a subhead. "
        "Above an author or a date it heads the text.",
    match="start", max_chars=260, amid=0.7, full_stop=False, needs=("apart", "unsigned"),
    patterns={
        "en": (
            r"(?:\[|\()?(?:more|video|photos?|gallery|in pictures|explained?|explainer|analysis|opinion|exclusive|podcast"
            r"|editorial|deep dive|next)(?: (?:also|more|next|now|here|on|in|full story|full article))? ?(?:[:|>»])"
            r" ?\S.{0,200}[^.]\Z",
        ),
    },
)

EARLIER = Rule(
    "related.earlier", "related",
    why="'We reported earlier: <title>': a pointer back to another article.",
    match="start", max_chars=240, full_stop=False,
    patterns={
        "en": (r"(?:earlier|previously|we previously (?:reported|wrote)|earlier (?:on this|story|coverage)) ?: ?\S.{6,200}",),
        "ru": (r"(?:ранее (?:мы )?(?:писали|сообщали|сообщалось|рассказывали)|напомним) ?: ?\S.{6,200}",),
        "uk": (r"(?:раніше (?:ми )?(?:писали|повідомляли|повідомлялося|розповідали)|нагадаємо) ?: ?\S.{6,200}",),
        "pl": (r"(?:(?:wcześniej )?(?:pisaliśmy|informowaliśmy)(?: o tym| już)?) ?: ?\S.{6,200}",),
        "de": (r"(?:wir berichteten|zuvor berichtet|frühere berichte|bisher dazu) ?: ?\S.{6,200}",),
        "fr": (r"(?:nous (?:en parlions|l'écrivions)|(?:relire|à relire)) ?: ?\S.{6,200}",),
        "es": (r"(?:antes (?:en|publicamos)|ya lo contamos|previamente) ?: ?\S.{6,200}",),
        "it": (r"(?:ne avevamo (?:parlato|scritto)|in precedenza) ?: ?\S.{6,200}",),
        "nl": (r"(?:eerder (?:schreven wij|schreven we|berichtten we|verscheen)|eerder) ?: ?\S.{6,200}",),
        "cs": (r"(?:psali jsme|dříve jsme psali) ?: ?\S.{6,200}",),
    },
)

READ_MORE_TITLE = Rule(
    "related.read_more_title", "related",
    why="'Read more: <title>' as a line of its own without a full stop: a sentence of a story has no colon there.",
    match="start", max_chars=220, full_stop=False,
    patterns={
        "en": (
            r"(?:read|see|more on this|read next|don't miss|dig deeper|go deeper|catch up|related (?:story|article|reading))"
            r" ?(?:more|also)? ?[:|>»] ?\S+(?: \S+){2,30}\Z",
        ),
    },
)

READ_THIS = Rule(
    "related.read_this", "related",
    why="'Lee: <title>', 'READ: <title>' on a line without a full stop.",
    match="start", max_chars=200, full_stop=False, amid=0.7,
    patterns={
        "es": (r"(?:lee|lea|mira|vea|ve) ?: ?\S+(?: \S+){2,24}\Z",),
        "fr": (r"(?:lire|voir|écouter) ?: ?\S+(?: \S+){2,24}\Z",),
        "it": (r"(?:leggi|guarda) ?: ?\S+(?: \S+){2,24}\Z",),
        "pt": (r"(?:leia|veja|ouça) ?: ?\S+(?: \S+){2,24}\Z",),
        "nl": (r"(?:lees|bekijk) ?: ?\S+(?: \S+){2,24}\Z",),
        "tr": (r"(?:oku|izle) ?: ?\S+(?: \S+){2,24}\Z",),
    },
)

FURTHER_READING = Rule(
    "related.further_reading", "related",
    why=(
        "'Further reading: <title>', 'Read the original article: <title>': a "
        "label of a pointer and a title that ends without a full stop."
    ),
    match="start", max_chars=240, full_stop=False,
    patterns={
        "en": (
            r"(?:further reading|(?:read|see) the (?:original|full) (?:article|story|report|piece|interview)"
            r"|read our (?:review|interview|report|explainer|guide|profile|obituary|investigation)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "fr": (
            r"(?:pour en savoir (?:plus|davantage)|lire l'article (?:original|complet)"
            r"|lire notre (?:enquête|reportage|entretien|portrait|analyse|critique)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "es": (
            r"(?:para saber más|leer? (?:el artículo|la nota) (?:original|complet[oa])"
            r"|lea nuestr[oa] (?:entrevista|reportaje|análisis|crítica)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "pt": (
            r"(?:para saber mais|leia (?:o artigo|a matéria|a reportagem) (?:original|complet[oa])"
            r"|leia (?:a nossa|nossa|o nosso|nosso) (?:entrevista|reportagem|análise|crítica)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "it": (
            r"(?:per saperne di più|leggi l'articolo (?:originale|completo)"
            r"|leggi (?:la nostra|il nostro) (?:intervista|inchiesta|recensione|reportage)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "de": (
            r"(?:[a-z]{1,3}\+ )(?:weiterlesen|lesen sie auch|mehr dazu|mehr zum thema) ?[:|>»] ?(?=\S).{12,200}"
            r"|(?:zum (?:original(?:artikel|beitrag|text)|ganzen (?:artikel|interview|gespräch))"
            r"|(?:hier )?(?:der originalartikel|die originalfassung)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "nl": (
            r"(?:verder lezen|lees het (?:originele|hele|volledige) (?:artikel|verhaal|interview)"
            r"|lees (?:onze|ons) (?:recensie|interview|reportage|analyse)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "pl": (
            r"(?:(?:prze)?czytaj (?:oryginalny|cały|pełny) (?:artykuł|tekst|wywiad)"
            r"|przeczytaj (?:naszą|nasz) (?:recenzję|wywiad|reportaż|analizę)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "ru": (
            r"(?:материалы? по теме|оригинал (?:статьи|материала)"
            r"|читайте (?:полный текст|оригинал|наше интервью|наш репортаж)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "uk": (
            r"(?:матеріали? (?:за|по|на) тем[уі]|оригінал (?:статті|матеріалу)"
            r"|читайте (?:повний текст|оригінал|наше інтерв'ю|наш репортаж)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "sv": (
            r"(?:läs (?:hela|original)\w* ?(?:artikeln|intervjun|reportaget)|läs vår (?:recension|intervju|granskning))"
            r" ?[:|>»] ?(?=\S).{12,200}",
        ),
        "da": (
            r"(?:læs (?:hele|den originale) (?:artikel|artiklen|historien|interviewet)|læs vores (?:anmeldelse|interview))"
            r" ?[:|>»] ?(?=\S).{12,200}",
        ),
        "no": (
            r"(?:les (?:hele|original)\w* ?(?:saken|artikkelen|intervjuet)|les vår (?:anmeldelse|omtale)) ?[:|>»] ?"
            r"(?=\S).{12,200}",
        ),
        "fi": (r"(?:lue (?:koko|alkuperäinen) (?:juttu|artikkeli|haastattelu)) ?[:|>»] ?(?=\S).{12,200}",),
        "cs": (
            r"(?:přečtěte si (?:celý|původní) (?:článek|rozhovor)|čtěte (?:celý|původní) (?:článek|rozhovor)) ?[:|>»] ?"
            r"(?=\S).{12,200}",
        ),
        "hu": (r"(?:bővebben|az eredeti cikk|a teljes (?:cikk|interjú)) ?[:|>»] ?(?=\S).{12,200}",),
        "ro": (
            r"(?:citi(?:ți|ţi|te[sșş]te) (?:articolul|textul|interviul) (?:original|integral|complet)) ?[:|>»] ?"
            r"(?=\S).{12,200}",
        ),
        "tr": (r"(?:(?:haberin|yazının|röportajın) (?:tamamı|orijinali)) ?[:|>»] ?(?=\S).{12,200}",),
        "el": (r"(?:διαβάστε (?:ολόκληρο το|το αρχικό|το πλήρες) (?:άρθρο|κείμενο)) ?[:|>»] ?(?=\S).{12,200}",),
        "ar": (
            r"(?:اقرا المقال (?:الاصلي|كاملا)|لمزيد من التفاصيل|لقراءة المقال (?:الاصلي|كاملا)) ?[:|>»] ?(?=\S).{12,200}",
        ),
        "he": (r"(?:לכתבה (?:המקורית|המלאה)|לקריאת הכתבה (?:המקורית|המלאה)) ?[:|>»] ?(?=\S).{12,200}",),
    },
    unless=(r"(?:19|20)\d\d\)|isbn\b|pp?\. \d",),
)

LABEL_TITLE = Rule(
    "related.label_title", "related",
    why="'READ MORE Ferry fares to rise', 'RELATED Ferry fares to rise': a label in capitals glued to another title.",
    match="whole", max_chars=160, cased=True, full_stop=False,
    patterns={
        "en": (
            r"(?:READ MORE|READ NEXT|RELATED|MORE ON THIS|READ ALSO|ALSO READ|SEE ALSO|WATCH|MUST READ|DON'T MISS"
            r"|RELATED STORY|RELATED ARTICLE) ?[A-Z0-9'\"‘“][^.!?]{12,140}[?!]?",
        ),
    },
)

MORE_OF = Rule(
    "related.more_of", "related",
    why="'More nostalgia: When trams ran to the reservoir': a section's name and another story's title.",
    match="whole", max_chars=140, full_stop=False,
    patterns={
        "en": (
            r"more (?:nostalgia|news|sport|history|reviews?|recipes?|travel|opinion|features?|stories|politics|business"
            r"|culture|science|on this(?: story)?|on this topic|from [^:.!?]{2,30}|like this|about [^:.!?]{2,30})"
            r": [^.!?]{12,110}[?!]?",
        ),
    },
)

OF_THE_DAY = Rule(
    "related.of_the_day", "related",
    why="'Video of the day: <title>' without a full stop: the player that a site has in each of its stories.",
    match="whole", max_chars=180, full_stop=False,
    patterns={
        "en": (r"(?:our |the )?video of the (?:day|week) ?: ?\S.{8,150}",),
        "de": (r"(?:unser |das )?video (?:des tages|der woche) ?: ?\S.{8,150}",),
        "fr": (r"(?:la |notre )?vidéo du (?:jour|moment) ?: ?\S.{8,150}",),
        "es": (r"(?:el )?v[ií]deo del día ?: ?\S.{8,150}",),
        "it": (r"(?:il )?video del giorno ?: ?\S.{8,150}",),
        "pt": (r"(?:o )?vídeo do dia ?: ?\S.{8,150}",),
        "nl": (r"(?:de )?video van de (?:dag|week) ?: ?\S.{8,150}",),
    },
)

LABEL_AMID = Rule(
    "related.label_amid", "related",
    why=(
        "'PREVIOUS COVERAGE: Ferry fares to rise', 'More:Ferry fares to rise' between two paragraphs: a pointer's label in "
        "capitals, or glued to the title; whoever tells a story writes neither."
    ),
    match="whole", max_chars=220, cased=True, full_stop=False, needs=("in_prose",),
    patterns={
        "en": (
            r"(?:WATCH|LISTEN|READ|MORE|RELATED|SEE ALSO|ALSO READ|(?:WATCH|LISTEN|READ) (?:MORE|ALSO|NEXT|NOW|HERE)"
            r"|(?:PREVIOUS|MORE|EARLIER|RELATED|FULL) COVERAGE|IN (?:PICTURES|PHOTOS)|(?:SEE )?PHOTOS|GALLERY)"
            r" ?[:|>»] ?['\"‘“]?[^\W_a-z]\S*(?: \S+){2,30}",
            r"(?:More|Related|Read [Mm]ore|Watch|Listen|Photos|Previously|See [Aa]lso|Also):['\"‘“]?[^\W_a-z]\S*(?: \S+){2,30}",
        ),
    },
)
