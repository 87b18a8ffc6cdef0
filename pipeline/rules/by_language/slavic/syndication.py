"""Where a text comes from, and who may reprint it, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import SAID, cyrillic
from pipeline.rules.model import Rule
from pipeline.rules.told import TOLD_OF_TEXT

RULES: tuple[Rule, ...] = (
    Rule(
        "syndication.source_slavic", "syndication",
        why="'Source: agency / site' below the story, and nothing else.",
        max_chars=90, where="tail", full_stop=False, needs=("closing",),
        patterns={
            "pl": (r"źródł[oa] ?: ?.{2,70}",),
            "cs": (r"zdroj[e]? ?: ?.{2,70}",),
            "bg": (r"източни(?:к|ци) ?: ?.{2,70}",),
            "sr": cyrillic(r"izvori? ?: ?.{2,70}"),
            "sl": (r"viri? ?: ?.{2,70}",),
            "ru": (r"источники? ?: ?.{2,70}",),
            "uk": (r"джерел[оа] ?: ?.{2,70}",),
        },
    ),
    Rule(
        "syndication.print_slavic", "syndication",
        why="Where the text was printed, which part of a series it is, who translated it: of the text, not in it.",
        match="start", max_chars=220, where="edge",
        patterns={
            "pl": (
                r"(?:tekst|artykuł|materiał|wywiad|felieton) (?:ten )?(?:ukazał się|został opublikowany|pochodzi|opublikowano"
                r"|publikujemy|przetłumaczon\w+|jest częścią (?:cyklu|serii))\b",
                r"to (?:jest )?(?:pierwsz\w|drug\w|trzeci\w?|czwart\w|piąt\w|kolejn\w|ostatni\w?|następn\w) "
                r"(?:część|odcinek|tekst) (?:z )?(?:naszego|naszej) (?:cyklu|serii)",
                r"(?:tłumaczenie|tłum\.|przekład|przełożył\w?) ?: ?<name>",
                r"(?:część|odcinek) \d+ (?:z \d+ )?(?:naszego |naszej )?(?:cyklu|serii)\b",
                r"(?:treść|artykuł|tekst|grafika|obraz) (?:został\w* )?(?:wygenerowan\w+|przetłumaczon\w+|powstał\w*)"
                r"[^.!?]{0,30}(?:ai\b|sztuczn\w+ inteligenc\w+|automatycznie)\w*",
            ),
            "cs": (
                r"(?:článek|text|rozhovor|komentář) (?:původně )?(?:vyšel|byl (?:původně )?(?:publikován|zveřejněn|přeložen)"
                r"|je součástí (?:seriálu|série)|přebíráme|převzat)\b",
                r"(?:toto|tohle|čtete) (?:je )?(?:první|druh\w+|třetí|čtvrt\w+|pát\w+|další|poslední) (?:díl|část) "
                r"(?:našeho|naší) (?:seriálu|série|cyklu)",
                r"(?:překlad|přeložil[a]?) ?: ?<name>",
                r"\d+\.? díl (?:našeho )?(?:seriálu|série)\b",
                r"(?:text|článek|obrázek|souhrn) (?:byl )?(?:vytvořen|vygenerován|přeložen)[^.!?]{0,30}"
                r"(?:ai\b|umělou inteligencí|umělé inteligence|strojově)\w*",
            ),
            "sk": (
                r"(?:článok|text|rozhovor|komentár) (?:pôvodne )?(?:vyšiel|bol (?:pôvodne )?(?:publikovaný|zverejnený|preložený)"
                r"|je súčasťou (?:seriálu|série)|preberáme|prevzatý)\b",
                r"(?:toto|čítate) (?:je )?(?:prv\w+|druh\w+|tret\w+|štvrt\w+|piat\w+|ďalš\w+|posledn\w+) (?:diel|časť) "
                r"(?:nášho|našej) (?:seriálu|série|cyklu)",
                r"(?:preklad|preložil[a]?) ?: ?<name>",
                r"\d+\.? (?:diel|časť) (?:nášho )?(?:seriálu|série)\b",
                r"(?:text|článok|obrázok|súhrn) (?:bol )?(?:vytvorený|vygenerovaný|preložený)[^.!?]{0,30}"
                r"(?:ai\b|umelou inteligenciou|umelej inteligencie|strojovo)\w*",
            ),
            "bg": (
                r"(?:статията|текстът|материалът|интервюто) (?:е |беше )?(?:първоначално |оригинално )?"
                r"(?:публикуван\w*|отпечатан\w*|излезе|преведен\w*|е част от (?:поредица\w*|рубрика\w*))\b",
                r"превод ?: ?<name>",
                r"(?:изображението|текстът|резюмето) (?:е )?(?:създаден\w*|генериран\w*)[^.!?]{0,30}изкуствен интелект",
            ),
            "sr": cyrillic(
                r"(?:tekst|članak|intervju|kolumna|razgovor) (?:je )?(?:prvobitno |izvorno |originalno |prvi put )?"
                r"(?:objavljen|preuzet|preveden|izašao|deo (?:serijala|serije)|dio (?:serijala|serije))\w*(?: je)?\b",
                r"(?:ovo je|pročitajte) (?:prv\w+|drug\w+|treć\w+|četvrt\w+|pet\w+|posl\w+) (?:deo|dio|nastavak|tekst) (?:iz )?"
                r"(?:našeg|naše) (?:serijala|serije|feljtona)",
                r"(?:prevod|prijevod|preveo|prevela|s engleskog preveo) ?: ?<name>",
                r"(?:tekst|fotografija|slika|sažetak) (?:je )?(?:generisan\w*|generiran\w*|napravljen\w*|preveden\w*)"
                r"[^.!?]{0,40}(?:veštačk\w+ inteligencij\w+|umjetn\w+ inteligencij\w+|ai\b)\w*",
            ),
            "sl": (
                r"(?:članek|besedilo|intervju|kolumna|pogovor|prispevek) (?:je )?(?:bil )?(?:prvotno |izvorno |prvič |najprej )?"
                r"(?:objavljen|preveden|povzet|del (?:serije|niza))\w*\b",
                r"(?:prevod|prevedel|prevedla) ?: ?<name>",
                r"(?:besedilo|slika|fotografija|povzetek) (?:je )?(?:bil\w* )?(?:ustvarjen\w*|generiran\w*|preveden\w*)"
                r"[^.!?]{0,40}(?:umetn\w+ inteligenc\w+|ui\b|ai\b)\w*",
            ),
            "ru": (
                r"(?:статья|текст|материал|интервью|колонка) (?:был\w? )?(?:впервые |первоначально )?"
                r"(?:опубликован\w*|вышл?[аоел]*|переведен\w*|является частью (?:серии|цикла|проекта)|входит в (?:серию|цикл))\b",
                r"это (?:перв\w+|втор\w+|трет\w+|четв[её]рт\w+|пят\w+|заключительн\w+) (?:часть|текст|материал|выпуск) (?:из )?"
                r"(?:нашего|нашей) (?:цикла|серии|проекта|спецпроекта)",
                r"(?:перевод|перев[её]л[а]?) ?: ?<name>",
                r"(?:текст|изображение|материал|пересказ|фото) (?:был\w? )?"
                r"(?:создан\w*|сгенерирован\w*|подготовлен\w*|переведен\w*)[^.!?]{0,40}"
                r"(?:нейросет\w+|искусственн\w+ интеллект\w*|ии\b)\w*",
            ),
            "uk": (
                r"(?:стаття|текст|матеріал|інтерв'ю|колонка) (?:бул\w{1,2} |був )?(?:вперше |спершу )?"
                r"(?:опублікован\w*|вийш\w+|перекладен\w*|є частиною (?:серії|циклу|проєкту|проекту)"
                r"|входить до (?:серії|циклу))\b",
                r"це (?:перш\w+|друг\w+|трет\w+|четверт\w+|п'ят\w+|остання) (?:частина|текст|матеріал|випуск) (?:з )?"
                r"(?:нашого|нашої) (?:циклу|серії|проєкту|проекту)",
                r"(?:переклад|переклав|переклала|переклали) ?: ?<name>",
                r"(?:текст|зображення|матеріал|переказ|фото) (?:бул\w{1,2} |був )?"
                r"(?:створен\w*|згенерован\w*|підготовлен\w*|перекладен\w*)[^.!?]{0,40}"
                r"(?:нейромереж\w+|штучн\w+ інтелект\w*|ші\b)\w*",
            ),
        },
        unless=(
            *TOLD_OF_TEXT,
            r"<told>",
            r"\b(?:nature|science|lancet|bmj)\b|\b(?:jazyk|язык|мов|języ|jezik|езика)\w*",
            r"\b(?:a|i|и|та|і|in|y) (?:způsob|vyvol|vzbud|wywoł|spowod|вызв|виклик|предизвик|izazva|изазва|povzroč|sprož|назв"
            r"|назван)\w*",
        ),
    ),
    Rule(
        "syndication.issue_slavic", "syndication",
        why=(
            "The issue on paper that the text is of, or that has more of it: 'Published in "
            "print issue no. 14/2023', 'More in this week's issue, now on sale'."
        ),
        match="start", max_chars=200, where="tail",
        patterns={
            "pl": (
                r"(?:tekst |artykuł |wywiad )?(?:ukazał się|opublikowano|pochodzi|opublikowany) (?:w|z) (?:\S+ ){0,4}"
                r"(?:numerze|wydani\w+|nr\b|nrze)[^.!?]{0,40}",
                r"(?:więcej|cały tekst|pełny tekst|całość|szczegóły)\b[^.!?]{0,40}w "
                r"(?:najnowszym|bieżącym|aktualnym|nowym|papierowym|drukowanym|dzisiejszym) (?:numerze|wydaniu)\b",
            ),
            "cs": (
                r"(?:text |článek |rozhovor )?(?:vyšl?[ao]?|vyšel|publikováno|otištěno) v "
                r"(?:tištěném|aktuálním|novém|posledním|papírovém|\d+\.) (?:vydání|čísle)\b[^.!?]{0,60}(?:\d[^!?]{0,20})?",
                r"(?:více (?:k tématu|čtěte|najdete|se dočtete|si přečtete)|celý (?:text|rozhovor|článek))\b[^.!?]{0,30}v "
                r"(?:aktuálním|novém|tištěném|dnešním|nejnovějším|právě vycházejícím) (?:vydání|čísle)\b[^.!?]{0,80}",
            ),
            "sk": (
                r"(?:text |článok |rozhovor )?(?:vyšl?[ao]?|vyšiel|publikované|uverejnené) v "
                r"(?:tlačenom|aktuálnom|novom|poslednom|papierovom|\d+\.) (?:vydaní|čísle)\b[^.!?]{0,60}(?:\d[^!?]{0,20})?",
                r"(?:viac (?:k téme|čítajte|nájdete|sa dočítate|si prečítate)|celý (?:text|rozhovor|článok))\b[^.!?]{0,30}v "
                r"(?:aktuálnom|novom|tlačenom|dnešnom|najnovšom) (?:vydaní|čísle)\b[^.!?]{0,80}",
            ),
            "bg": (
                r"(?:текстът |статията )?(?:е )?(?:публикуван\w*|излиза|излезе|отпечатан\w*) в "
                r"(?:печатното издание|хартиеното издание|(?:новия |последния )?брой)\b[^!?]{0,60}",
                r"(?:повече|целия текст|цялото интервю|още)\b[^.!?]{0,40}в "
                r"(?:новия|актуалния|днешния|последния|печатния|хартиения) брой\b[^.!?]{0,60}",
            ),
            "sr": cyrillic(
                r"(?:tekst |članak |intervju )?(?:je )?(?:objavljen\w*|izašao|štampan\w*) u "
                r"(?:štampanom|tiskanom|novom|poslednjem|posljednjem|aktuelnom|aktualnom|\d+\.) (?:izdanju|broju)\b[^!?]{0,60}",
                r"(?:više|ceo (?:tekst|intervju)|cijeli (?:tekst|intervju)|opširnije)\b[^.!?]{0,40}u "
                r"(?:novom|aktuelnom|aktualnom|štampanom|tiskanom|današnjem) (?:broju|izdanju)\b[^.!?]{0,60}",
            ),
            "sl": (
                r"(?:članek |besedilo |intervju )?(?:je )?(?:bil )?(?:objavljen\w*|izšel|izšlo|natisnjen\w*) v "
                r"(?:tiskani izdaji|tiskanem izdaju|novi številki|zadnji številki|\d+\. številki)[^!?]{0,60}",
                r"(?:več|celoten (?:članek|intervju)|ves intervju)\b[^.!?]{0,40}v (?:novi|aktualni|tiskani|današnji|najnovejši) "
                r"(?:številki|izdaji)\b[^.!?]{0,60}",
            ),
            "ru": (
                r"(?:материал |статья |интервью )?(?:опубликован\w*|вышл?[аио]?|напечатан\w*) в "
                r"(?:печатной версии|бумажной версии|печатном выпуске|газете .{2,30} (?:№|номер)|(?:журнале .{2,30} )?№)"
                r"(?: ?\d[\d/()., -]{0,20}(?:(?:от|за) .{3,20})?)?\.?\Z",
                r"(?:подробн\w+|больше|полный текст|продолжение|полностью)\b[^.!?]{0,40}в "
                r"(?:свежем|новом|ближайшем|печатном|сегодняшнем|последнем) номере\b[^.!?]{0,60}",
            ),
            "uk": (
                r"(?:матеріал |стаття |інтерв'ю )?(?:опублікован\w*|вийш\w+|надрукован\w*) (?:у|в) "
                r"(?:друкованій версії|паперовій версії|друкованому випуску|газеті .{2,30} (?:№|номер)|(?:журналі .{2,30} )?№)"
                r"(?: ?\d[\d/()., -]{0,20}(?:(?:від|за) .{3,20})?)?\.?\Z",
                r"(?:докладн\w+|детальн\w+|більше|повний текст)\b[^.!?]{0,40}(?:у|в) "
                r"(?:свіжому|новому|найближчому|друкованому|сьогоднішньому|останньому) номері\b[^.!?]{0,60}",
            ),
        },
        unless=(r"<told>", SAID),
    ),
)
