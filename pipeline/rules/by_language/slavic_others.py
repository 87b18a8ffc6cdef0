"""Standing lines of sites in Belarusian and Macedonian, and what sites of all Slavic languages say on their cookies."""

from __future__ import annotations

from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "related.pointer_slavic_others", "related",
        why="A label, a sign and the title of another article, without a full stop: 'Read also: <title>'.",
        match="start", max_chars=240, full_stop=False,
        patterns={
            "be": (
                r"(?:чытайце|чытаць|глядзіце|слухайце)(?: таксама| яшчэ| далей| па тэме| болей| падрабязней)?"
                r"(?: ?[:|>»] ?(?=\S)|\Z)",
                r"(?:па тэме|матэрыялы па тэме|раней па тэме|вам можа быць цікава)(?: ?[:|>»] ?(?=\S)|\Z)",
            ),
            "mk": (
                r"(?:прочитајте|прочитај|читајте|погледнете|видете)(?: и| уште| повеќе| исто така| на истата тема)?"
                r"(?: ?[:|>»] ?(?=\S)|\Z)",
                r"(?:поврзани (?:вести|статии|содржини)|можеби ќе ве интересира|не пропуштајте|најчитано|на истата тема)"
                r"(?: ?[:|>»] ?(?=\S)|\Z)",
            ),
        },
    ),
    Rule(
        "related.tags_slavic_others", "related",
        why="The article's keywords as links: 'Tags: a, b, c'.",
        match="start", max_chars=300, where="edge", full_stop=False,
        patterns={
            "be": (r"(?:тэгі|тэг|меткі|ключавыя словы|рубрыка) ?: ?(?=\S)",),
            "mk": (r"(?:тагови|клучни зборови|ознаки|категори[ји]а?) ?: ?(?=\S)",),
        },
    ),
    Rule(
        "social.follow_slavic_others", "social",
        why="The site's own pages on the networks, and buttons to share: 'Subscribe to our Telegram channel', 'Share'.",
        max_chars=160,
        patterns={
            "be": (
                r"(?:падпі(?:сва[йя]цеся|шыцеся)|далучайцеся|чытайце нас|сачыце за намі)\b[^.!?]{0,50}(?:у|ў|на|да) (?:наш\w* )?"
                r"(?:\S{0,20}[ -])?(?:<nets>|тэлеграм\w*|facebook|фэйсбук\w*|інстаграм\w*|канал\w*|сацсетк\w+)[^.!?]{0,40}",
                r"(?:мы (?:ў|у) (?:сацсетках|telegram|facebook|instagram)|падпісвайцеся на нас|падзяліцца|падзяліцеся"
                r"|паддзяліцца)(?: (?:ў|у|на) <nets>)?|скапіяваць спасылку",
            ),
            "sl": (r"deli(?:te)?(?: (?:na|prek) (?:<nets>|facebooku|twitterju|viberju|whatsappu))?",),
            "mk": (
                r"(?:следете|следи|заследете)(?: н[еѐè]| го нашиот| ја нашата)\b[^.!?]{0,50}"
                r"(?:<nets>|фејсбук|инстаграм|твитер|вибер|јутјуб|телеграм|социјалните мрежи)[^.!?]{0,40}",
                r"(?:сподели|споделете|сподели на|испрати|копирај линк)(?: (?:на|преку) (?:<nets>|фејсбук|твитер|вибер))?",
            ),
        },
    ),
    Rule(
        "newsletter.invite_slavic_others", "newsletter",
        why="The reader is asked to sign up for the site's own letter.",
        max_chars=220,
        patterns={
            "be": (r"(?:падпі(?:сва[йя]цеся|шыцеся)) на (?:наш\w* )?(?:рассылк\w+|дайджэст|навіны|абнаўленні)\b[^.!?]{0,120}",),
            "mk": (
                r"(?:пријавете се|претплатете се|зачленете се) (?:на|за) (?:нашиот |дневниот |неделниот )?"
                r"(?:билтен\w*|њузлетер\w*|newsletter\w*)\b[^.!?]{0,120}",
                r"добивајте ги [^.!?]{0,80}(?:на вашиот (?:мејл|e-?mail)|во вашето сандаче)[^.!?]{0,40}",
            ),
        },
    ),
    Rule(
        "caption.credit_slavic_others", "caption",
        why="Who took the picture: 'Photo: <name>'.",
        max_chars=120, full_stop=False,
        patterns={
            "be": (r"(?:фота|здымак|ілюстрацыя|відэа)(?: ?[:©/]| носіць) ?.{2,90}", r"(?:ілюстрацыйнае|архіўнае) фота"),
            "mk": (r"(?:фото|фотографија|илустрација|видео) ?[:©/] ?.{2,90}", r"(?:илустративна|архивска) фотографија"),
        },
    ),
    Rule(
        "comments.count_slavic_others", "comments",
        why="How many comments there are, and how to write one.",
        max_chars=60, full_stop=False,
        patterns={
            "be": (r"каментары(?: ?[(:]? ?\d+ ?\)?)?", r"(?:пакінуць|дадаць|напісаць) каментар(?:ый)?", r"\d+ каментар\w*"),
            "sl": (r"komentarji ?[(:] ?\d+ ?\)?",),
            "mk": (r"коментари(?: ?[(:]? ?\d+ ?\)?)", r"(?:остави|оставете|додади|напиши|внесете) (?:ваш |свој )?коментар"),
        },
    ),
    Rule(
        "legal.rights_slavic_others", "legal",
        why="Whose the text is, and who may run it.",
        match="start", max_chars=260,
        patterns={
            "be": (
                r"(?:© .{2,60})?усе правы (?:абароненыя|абаронены|належаць рэдакцыі)\b",
                r"(?:перадрук|выкарыстанне|капіяванне) (?:матэрыял|тэкст|навін|фота)\w*\b[^.!?]{0,140}"
                r"(?:спасылк\w+|дазвол\w*|згод\w+|забарон\w+)",
            ),
            "mk": (
                r"(?:© .{2,60})?сите права(?: се)? (?:задржани|заштитени)\b",
                r"(?:преземањето|копирањето|објавувањето) (?:на )?(?:\w+ )?(?:содржин|текст|вест|фотографи)\w*\b[^.!?]{0,140}"
                r"(?:забранет\w*|дозвол\w+|согласност|линк)",
            ),
        },
    ),
    Rule(
        "byline.times_slavic_others", "byline",
        why="When it was published or updated, and where it comes from.",
        max_chars=90, where="edge", full_stop=False,
        patterns={
            "be": (
                r"(?:апублікавана|абноўлена|дата публікацыі) ?:? ?(?:сёння|учора|\d{1,2}[ .:]).{0,50}",
                r"час чытання ?:? ?<n> ?хв\w*\.?",
                r"крыніца ?: ?.{2,50}",
            ),
            "mk": (
                r"(?:објавено|ажурирано|последна промена) ?:? ?(?:на |во )?(?:денес|вчера|\d{1,2}[ .:]).{0,50}",
                r"време за читање ?:? ?<n> ?мин\w*\.?",
                r"извор ?: ?.{2,50}",
            ),
        },
    ),
    Rule(
        "donation.appeal_slavic_others", "donation",
        why="The site asks its reader for money.",
        max_chars=220,
        patterns={
            "be": (
                r"(?:падтрымайце|падтрымаць|дапамажыце) (?:нас|нашу (?:рэдакцыю|працу)|рэдакцыю|незалежную журналістыку)\b"
                r"[^.!?]{0,100}",
                r"стаць (?:патронам|данатарам)",
            ),
            "mk": (
                r"(?:поддржете|поддржи) (?:н[еѐè]|го нашето новинарство|ја нашата (?:работа|редакција)|независното новинарство)"
                r"(?!\w)[^.!?]{0,100}",
                r"донирај(?:те)?",
            ),
        },
    ),
    Rule(
        "consent.banner_slavic_others", "consent",
        why="A site on its own cookies, to this reader: 'This site uses cookies. By going on you agree.'",
        match="start", max_chars=600,
        patterns={
            "sk": (
                r"(?:táto (?:webová |internetová )?stránka|tento web|naša (?:webová )?stránka|naše stránky|my|na tejto stránke)"
                r" ?(?:používa\w*|využíva\w*|používame) (?:súbory )?(?:cookies?|cookie)\b"
                r"(?:\.?\Z|[^.]{0,120}(?:[.!,] (?:viac|ďalším|pokračovan|používaním|súhlas|nastav|kliknut)|aby sme"
                r"|na (?:zlepšenie|analýzu|personalizáciu|zabezpečenie)|súhlas))",
                r"používame (?:súbory )?cookies?\b",
            ),
            "bg": (
                r"(?:този (?:уеб)?сайт|нашият (?:уеб)?сайт|сайтът|тази страница) (?:използва|ползва) (?:„)?"
                r"(?:бисквитки|cookies?)(?:\.?\Z|[^.]{0,120}"
                r"(?:за да (?:ви|осигур|подобр)|[.!,] (?:с |като |ако |повече |продълж|приема)|съглас))",
                r"(?:ние )?използваме (?:бисквитки|cookies)\b",
            ),
            "sr": (
                r"(?:ov(?:aj|a) (?:sajt|veb-?sajt|web-?sajt|stranica|portal|web stranica)|naš (?:sajt|portal)|naša stranica"
                r"|овај (?:сајт|портал)|наш сајт) (?:koristi|користи) (?:kolačiće|колачиће|cookies?)"
                r"(?:\.?\Z|.{0,120}(?:kako bi(?:smo)?|da bi(?:smo)?|radi|u cilju|za (?:pružanje|bolje|analizu)|saglas|suglas"
                r"|slažete|nastavk|prihvat|како би|да би|сагласн))",
                r"(?:koristimo kolačiće|користимо колачиће)\b",
            ),
            "sl": (
                r"(?:ta |naša |to )?(?:spletna stran|spletno mesto|stran|portal) (?:uporablja|uporabljamo) piškotke"
                r"(?:\.?\Z|.{0,120}(?:da (?:vam|bi)|za (?:boljš|zagot|anali|izbolj)|strinja|nadaljev|soglaš|sprejm))",
                r"(?:na (?:tej|naši) (?:spletni )?strani )?uporabljamo piškotke\b",
            ),
            "mk": (
                r"(?:оваа (?:веб )?страница|овој (?:веб )?(?:сајт|портал)|нашиот сајт) (?:користи|употребува) "
                r"(?:колачиња|cookies)(?:\.?\Z|.{0,120}(?:за да|со цел|согласувате|прифаќате|продолж))",
                r"користиме колачиња\b",
            ),
            "be": (
                r"(?:гэты сайт|наш сайт|мы) (?:выкарыстоўвае|выкарыстоўваем) (?:файлы |куки-)?(?:cookies?|кукі)"
                r"(?:\.?\Z|.{0,120}(?:каб|працягваючы|згаджаецеся|пагаджаецеся))",
            ),
        },
    ),
    Rule(
        "navigation.marks_slavic_others", "navigation",
        why="What leads back to the front page.",
        max_chars=30, full_stop=False,
        patterns={"be": (r"на галоўную|галоўная",), "mk": (r"почетна|насловна",)},
    ),
)
