"""Boxes on the author, in Slavic languages."""

from __future__ import annotations

from pipeline.rules.by_language.slavic.words import cyrillic
from pipeline.rules.model import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "about.author_slavic", "about",
        why="The box on the author, below the story: what she covers, since when, and where to write to her.",
        match="start", max_chars=420, where="tail", needs=("closing",),
        patterns={
            "pl": (
                r"(?:dziennikar(?:z|ka)|redaktork?a?|reporterk?a?|publicyst\w+|korespondent\w*|fotoreporter\w*)\b[^.!?]{0,60}"
                r"(?:(?:\bdział\w*|redakcj\w+|portal\w*)(?: [\w.-]+){0,2}\. (?=\S)|specjaliz\w+|zajmuje się|związan\w+ z"
                r"|absolwent\w*)\w*",
                r"(?:napisz|pisz) do (?:autora|autorki|nas)\b",
                r"(?:inne|wszystkie|więcej|zobacz|pozostałe)(?: \w+)? (?:artykuły|teksty|artykułów|tekstów) (?:tego )?"
                r"(?:autora|autorki)\b",
            ),
            "cs": (
                r"(?:redaktork?a?|novinářk?a?|reportérk?a?|komentátork?a?|publicist\w+|editork?a?)\b[^.!?]{0,60}"
                r"(?:(?:zpravodajstv\w+|rubrik\w+|redakc\w+)(?: [\w.-]+){0,2}\. (?=\S)|vystudoval\w*|věnuje|zaměřuje|píše o"
                r"|se zabývá)\w*",
                r"(?:napište|pište) autor(?:ovi|ce)\b",
                r"(?:další|všechny|zobrazit)(?: všechny)? články (?:autora|autorky|od autora)\b",
            ),
            "sk": (
                r"(?:redaktork?a?|novinárk?a?|reportérk?a?|komentátork?a?|publicist\w+|editork?a?)\b[^.!?]{0,60}"
                r"(?:(?:spravodajstv\w+|rubrik\w+|redakci\w+)(?: [\w.-]+){0,2}\. (?=\S)|vyštudoval\w*|venuje|zameriava|píše o"
                r"|sa zaoberá)\w*",
                r"(?:napíšte|píšte) autor(?:ovi|ke)\b",
                r"(?:ďalšie|všetky|zobraziť)(?: všetky)? články (?:autora|autorky|od autora)\b",
            ),
            "bg": (
                r"(?:журналист\w*|репортер\w*|редактор\w*|кореспондент\w*)\b[^.!?]{0,60}"
                r"(?:отразява|завършил\w*|занимава|пише за)\w*",
                r"(?:всички|още|виж|други)(?: всички| още)? (?:статии|публикации|материали|текстове) (?:от|на) "
                r"(?:автора|този автор)\b",
                r"пишете на автора\b",
            ),
            "sr": cyrillic(
                r"(?:novinar\w*|urednik|urednica|reporter\w*|kolumnist\w*|dopisni\w+)\b[^.!?]{0,60}"
                r"(?:(?:redakcij\w+|portala)(?: [\w.-]+){0,2}\. (?=\S)|diplomira\w+|prati|pokriva|bavi|piše o)\w*",
                r"(?:svi|sve|ostali|još|pogledaj|prikaži)(?: sve)? (?:tekstovi|tekstove|članci|članke|tekstova|objave) "
                r"(?:ovog )?(?:autora|autorke|autorice|od autora)\b",
                r"(?:pišite|javite se) (?:autoru|autorki|autorici)\b",
            ),
            "sl": (
                r"(?:novinar\w*|urednik|urednica|reporter\w*|kolumnist\w*|dopisni\w+)\b[^.!?]{0,60}"
                r"(?:(?:redakcij\w+|uredništv\w+|portala)(?: [\w.-]+){0,2}\. (?=\S)|diplomira\w+|spremlja|pokriva|ukvarja"
                r"|piše o)\w*",
                r"(?:vsi|vse|več|ostali|drugi|prikaži)(?: vse)? (?:članki|članke|člankov|prispevki|prispevkov) (?:tega )?"
                r"(?:avtorja|avtorice)\b",
                r"pišite avtor(?:ju|ici)\b",
            ),
            "ru": (
                r"(?:корреспондент|журналист|журналистка|редактор|обозреватель|репортёр|колумнист)\w*\b[^.!?]{0,60}"
                r"(?:(?:отдел\w*|редакци\w+)(?: [\w.-]+){0,2}\. (?=\S)|окончил\w*|пишет о|специализир\w+|занимается|выпускни\w+)"
                r"\w*",
                r"(?:все|другие|ещё|больше) (?:материалы|статьи|тексты|публикации|материалов|статей) (?:этого )?автора\b",
                r"(?:написать|напишите|связаться с) автор(?:у|ом)\b",
            ),
            "uk": (
                r"(?:кореспондент|журналіст|журналістка|редактор|оглядач|репортер|колумніст)\w*\b[^.!?]{0,60}"
                r"(?:(?:відділ\w*|редакці\w+)(?: [\w.-]+){0,2}\. (?=\S)|закінчи\w+|пише про|спеціаліз\w+|займається|випускни\w+)"
                r"\w*",
                r"(?:усі|всі|інші|ще|більше) (?:матеріали|статті|тексти|публікації|матеріалів|статей) (?:цього )?автор(?:а|ки)\b",
                r"(?:написати|напишіть|зв'язатися з) автор(?:у|ові|ом)\b",
            ),
        },
        unless=(r"<told>", r"\b(?:powiedzia|uvedl|řekl|povedal|uviedol|каза|рекао|rekao|rekla|сказал|отметил|зазнач)\w*"),
    ),
)
