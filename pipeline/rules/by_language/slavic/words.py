"""What the rules in Slavic languages have in common."""

from __future__ import annotations

import re

_TWO_SCRIPTS = (
    ("dž", "џ"), ("lj", "љ"), ("nj", "њ"), *zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True),
)  # fmt: skip

_AS_IT_IS = re.compile(
    r"(\\.|<[a-z]+>|\(\?|(?:google|news|discover|viber|telegram|whatsapp|facebook|instagram|youtube|android|ios|newsletter"
    r"|cookies?|e-\?mail|inbox|adblock)\b)"
)
"""What stays in Latin letters in a pattern that is written in Cyrillic: its syntax, and names."""


def cyrillic(*patterns: str) -> tuple[str, ...]:
    """Patterns of Serbian in Latin letters, and the same in Cyrillic."""
    both = list(patterns)
    for pattern in patterns:
        parts = _AS_IT_IS.split(pattern)
        for latin, letter in _TWO_SCRIPTS:
            parts[::2] = [part.replace(latin, letter) for part in parts[::2]]
        both.append("".join(parts))
    return tuple(both)


SAID = (
    r", (?!\w*(?:kanal|portal|material|mail|journal|festival|материал|канал|портал|журнал|сигнал)\b)"
    r"(?:\w{2,12}(?:al|il|el|ala|ila|ela|ali|ili|ao|ал|ил|ел|ала|ила|ела|али|или|ав|ив|ув)|radí|podsjeć\w+|podseć\w+|объясн\w+"
    r"|прос[ия]т\w*|žertuj\w+|żartuj\w+|šali se|шегув\w+|шутит|жартує|stoji|píše|piše|pisze|пишет?|говорит|каже|кажуть|mówi\w*"
    r"|tvrdí|tvrdi|říká|hovorí|поясн\w+|съветва\w*|казва\w*|kaže|pravi|alarmuj\w+|uważ\w+|vysvětl\w+|vysvetľ\w+|rozhod\w+"
    r"|hájil\w*|radia|radzi\w*|radí|rekl[iao]|kazali|говор\w+|жалу\w+|жаліються|скарж\w+|савет\w+|savet\w+|savjet\w+|odlučio"
    r"|svetuj\w+|opozarja\w*|upozorňuj\w+|priporoča\w*)\b"
)
"""Who said it, behind a comma: the words are somebody's in a story."""

WRITTEN = (
    r", (?:je |było |bylo |bolo |было |було |беше )?(?:głosi\w*|brzmi\w*|widni\w+|napisan\w+|napsáno|pisalo|stajalo|stálo"
    r"|stojí|stoji"
    r"|stalo|писало|стајало|написано|пишеше|гласеше|гласи\w*|йшлося|значил\w+|говорилось|hlás\w+)\b"
)
"""That it is written somewhere, behind a comma: in a contract, on a wall."""

SERVICE = (
    r"(?:autobus|автобус|pociąg|vlak|влак|поезд|потяг|потяз|spoj[eůu]|przesyłk|pošiljk|пошиљк|zásilk|zásielk|посылк|посилк|пратк"
    r"|padavin|pogod|počas|погод|времет|vreme\b|opóźnie|zpoždě|meškan|kašnje|zamud|опоздан|запізн|закъсн|tramva|трамва|тривог"
    r"|тревог|parkov|parking|паркинг|парков"
    r"|késés|menetrend|vonat|csomag|időjárás|földreng|cutremur|întârzier|trenul|coletul|vremea|σεισμ|δρομολόγ|τρέν|καιρ|deprem"
    r"|otobüs|tren\b|kargo|hava durumu)\w*"
)
"""What an app of somebody else's is for: a story tells its reader to get one."""

NO_GIVING = (
    r"\A(?!.*(?:patronit|patreon|darujme|donio|paypal|epay|redakc|novin|dzienni|portal|serwis|gazet|czytelni|čtenář|čitateľ"
    r"|čitaoc|čitatelj|bralc|naročni|předplat|predplat|pretplat|prenumer|subskr|medij|médi"
    r"|читател|читач|подпи|передплат|підпи|абон|журналист|журналіст|редакц|уредн|издани|видання|сайт|медиа|медіа|медиј|чита[оу]ц"
    r"|претплат|новинар|co robimy|co děláme|čo robíme|което правим|што радимо|što radimo|kar počnemo|что мы делаем|що ми робимо"
    r"|ten tekst|ovaj tekst|tento text|этот текст|цей текст|«))"
)
"""Nothing of a newsroom in the line, nor of its readers: others ask for support as well."""

NO_TEXT = (
    r"\A(?!.*(?:tekst|text|artyk|materi|treśc|obsah|článk|člán|člank|član[ac]k|prispevk|sadržaj|vsebin|zdjęć|fotografi|informac"
    r"|publika|portal|serwis|web|praw[ao]? |prava|práva|pravic|vest|vijest"
    r"|текст|материал|матеріал|стат[ьтияей]|новин|новост|съдържан|публикац|публікац|контент|сайт|права|садрж|чланак|члан[ак]"
    r"|вест|издани|видання|сми|роскомнадзор|intervju|pogovor|rozhovor))"
)
"""No word for a text in the line: a notice on other things than the site's own texts."""

OTHERS_TEXT = (
    r"\b(?:доклад|законопро|законодат|закон[ауе]?\b|договор|указ[ауе]?\b|постановлен|петици|отч[её]т|фильм|стать\w+ бюджет"
    r"|электрокарт|баз[аеыу]\b|библиотек|мошенник|законопроєкт|доповід|звіт|угод[иу]|реєстр|шахра|бібліотек|umow|ustaw|raport"
    r"|smlouv|zákon|zmluv|wodociąg|zásilk|zásielk|zpráv[yu] (?:komis|výbor|auditor)|správ[yu] (?:komis|výbor|auditor)"
    r"|zaregistr\w+,? že|v knize|v knihe|v knjigi|u knjizi|в книге|у книзі|w książce|доклад[аи]|закона\b|договора\b|регистъра"
    r"|библиотек"
    r"|ugovor|zakon|izveštaj|izvješ|biblioteka?r|knjižnic|pogodb|poročil|register|угов[оа]р|закон|извешта|w bibliotece|oszu[sś]"
    r"|podvodn|podvod[uy]|prevarant|goljuf|измамни)\w*"
)
"""Whose text it is, or who else has something to give access to: a law, a report, a film, a library, a swindler."""

NO_COMMENTS = (
    r"\b(?:суд(?:а|у|ь\w+|д\w+|ом)?\b|прокур|депутат|чиновник|пресс-служб|жител|дерев|город[ау]\b|район[ае]?\b|мешканц"
    r"|міст[аі]\b|прокур|радн|sąd\b|sądu\b|prokur|posł[ao]|radn(?:ego|ej)|biegł|ekspert|soud|súd\b|súdu|poslan|hasič|rozpoč"
    r"|zákon|съд[аът]*\b|кмет|sud(?:a|u|ij\w+)?\b|tužila|zastupnik|poslanik|sodišč|poslanc|župan|суд(?:а|у|иј\w+)\b|посланик)\w*"
)
"""Who else is spoken of: comments of a member of parliament, a court on comments."""

WORK_OF_ART = (
    r"\b(?:картин|книг|песн|фильм|скульпт|роман|пьес|поэм|диссерт|заказчик|пісн|книжк|замовник|скульпт|obraz\w*|piosenk|książk"
    r"|powieś|rzeźb|pís(?:ně|eň|ni)|knih|román|dům|sochy?\b|piesn|картина|книга|песен|роман|slik[eau]\b|pesm|pjesm|knjig|roman"
    r"|слике|песм|књиг|pesmi)\w*"
)
"""A work of somebody's: what its author thinks is not what the site says of its own text."""
