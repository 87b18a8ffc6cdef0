"""Words that patterns share: `<date>`, `<name>`, `<site>` and the like stand for these expressions."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline.rules.folding import fold_pattern

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept? "
    "oct nov dec "
    "januar janner februar marz mai juni juli oktober dezember mrz okt dez janvier fevrier mars avril juin juillet aout "
    "septembre octobre "
    "novembre decembre janv fevr avr juil enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
    "noviembre "
    "diciembre ene abr ago gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug janeiro "
    "fevereiro marco "
    "maio junho julho setembro outubro novembro dezembro fev januari februari maart mei augustus mrt stycznia lutego marca "
    "kwietnia maja "
    "czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia styczen luty marzec kwiecien czerwiec lipiec sierpien "
    "wrzesien "
    "pazdziernik listopad grudzien января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня "
    "лютого березня "
    "квітня травня червня липня серпня вересня жовтня листопада грудня ledna unora brezna dubna kvetna cervna cervence srpna "
    "zari rijna "
    "prosince maj augusti marts \\w+kuuta majus junius julius augusztus szeptember marcius aprilis ianuarie februarie martie "
    "aprilie iunie "
    "iulie septembrie octombrie noiembrie decembrie ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik "
    "machi aprili julai agosti septemba oktoba novemba desemba ιανουαριου "
    "φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου"
)
"""Months as dates name them, in the languages of the rules, folded."""

_WEEKDAYS = (
    "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|m[oi]|d[io]|fr|s[ao]"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
    "|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica"
    "|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?|vr|wo|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    "|poniedzia[lł]ek|wtorek|[sś]roda|czwartek|pi[aą]tek|sobota|niedziela"
    "|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa"
    "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
    "|понеділок|вівторок|середа|п'ятниця|субота|неділя"
)
_MONTH = "(?:" + "|".join(dict.fromkeys(fold_pattern(_MONTHS).split())) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"[0-3]?\d"
_DAY = rf"{_NUMBER}(?:st|nd|rd|th|\.|º|er)?"
_CLOCK = r"(?:[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\.\d+)?(?: ?[ap]\.?m\b\.?)?|[01]?\d ?[ap]\.?m\b\.?|[0-2]?\dh)"
_ZONE = r"(?: ?\(?(?:[a-z]{2,4}(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d|uhr|hrs?|h|godz\.?|local time|eastern|pacific)\)?)"
_DATE = (
    rf"(?:(?:{_WEEKDAYS})[,.]? {{0,2}}(?:den |the |le )?)?"
    rf"(?:{_DAY} ?(?:de |of |d')?-?{_MONTH},?(?:[ -]?(?:de |del )?{_YEAR})?|{_MONTH} {_DAY},?(?: {_YEAR})?|{_MONTH},? {_YEAR}"
    rf"|{_NUMBER}[./-] ?[01]?\d[./-] ?(?:{_YEAR}|\d\d)|[01]?\d[./]{_NUMBER}[./](?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[./-] ?[01]?\d[./-] ?{_NUMBER}\.?"
    rf"|{_YEAR} ?年 ?\d{{1,2}} ?月 ?\d{{1,2}} ?日|{_YEAR} ?년 ?\d{{1,2}} ?월 ?\d{{1,2}} ?일)"
)
_LINK = r",? ?(?:-|\||•|·|/|at|um|à|a las|alle(?: ore)?|ore|às|om|o|o godz\.?|godz\.?|kl\.?|klo|в|о|at the|t)?,? ?"
_TIME = rf"(?:{_CLOCK}{_ZONE}?)"
_WHEN = rf"(?:{_DATE}(?:{_LINK}{_TIME})?|{_TIME}(?:{_LINK}{_DATE})?)"

MACROS = {
    "date": f"(?:{_DATE})",
    "clock": _TIME,
    "when": _WHEN,
    "month": _MONTH,
    "year": _YEAR,
    "dated": r"[^!?]{0,40}?\d[^!?]{0,80}",
    "name": r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}",
    "names": r"[^\W\d_][\w.'-]*(?:,? (?:&|[^\W\d_][\w.'-]*)){0,9}",
    "site": r"[\w][\w.'&+-]*(?: [\w&|][\w.'&+-]*){0,4}",
    "domain": r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:/\S*)?",
    "n": r"\d[\d.,' ]*[km]?",
    "email": r"(?:[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+|\[email[\w ]*protected\])",
    "nets": (
        r"(?:facebook(?: messenger)?|twitter|x(?: ?\(twitter\))?|instagram|linkedin|pinterest|whats ?app|telegram|tik ?tok"
        r"|you ?tube|reddit|viber|messenger|threads|bluesky|mastodon|snapchat|tumblr|flipboard|google (?:news|\+|plus|discover)"
        r"|google-news|e-?mail|mail|vk(?:ontakte)?|ok|odnoklassniki|одноклассники|вконтакте|телеграм|фейсбук|ватсап|вайбер|line"
        r"|xing|weibo|wechat|kakaotalk|signal|print|rss|copy link|pocket|digg|sms|apple news|msn|discord|twitch|spotify)"
    ),
    "networks": (
        r"(?:facebook|twitter|instagram|linkedin|pinterest|whats ?app|telegram|tik ?tok|you ?tube|reddit|viber|messenger|bluesky"
        r"|mastodon|snapchat|tumblr|flipboard|google (?:news|plus|discover)|wechat|weibo|kakaotalk|apple news|msn|discord|twitch"
        r"|spotify)"
    ),  # those of `nets` that are no common words besides, for patterns that run over a sentence: 'stay on the line'
    "told": (
        r"(?:(?:mereka|beliau|warga(?! ?net)|penduduk|begitu(?:lah)?|demikian|itulah"
        r"|(?<!selain )(?<!untuk )(?<!karena )(?<!kerana )itu(?! (?:kami|dukung))|người dân|phụ huynh|giáo viên|cô giáo|đại biểu"
        r"|bà con|trong làng|khiến|ven sông|nhiều người|, (?:bà|ông|anh|chị|cô|nhiều giáo|các em) \w+|kata(?! kunci|-kata)"
        r"|ujar\w*|mengatakan|imbau\w*|mengimbau|meminta|(?<!cele mai )nói(?! dung| thất| tiết| địa)|cho biết"
        r"|khuyến cáo|kêu gọi|είπε|δήλωσε|ανέφερε|κάλεσε|каза|заяви|призова|rekao|rekla|kaže|pozvao"
        r"|рекао|рекла|dedi|söyledi|açıkladı|sanoi|kertoi|mondta|közölte|a spus|a declarat"
        r"|řekl|uvedl\w*|אמר\w*|הודיע\w*|ביקש\w*|قال|قالت|اعلن\w*|دعا|دعت|اضاف\w*"
        r"|گفت|اعلام کرد|خواست|توصیه کرد)\b"
        r"|कहा|बताया|अपील|सलाह|अनुरोध|বলেন|বলেছেন|জানিয়েছেন|আহ্বান|অনুরোধ|கூறின|தெரிவித்த|என்றார்|கேட்டுக்|کہا"
        r"|بتایا|اپیل|\w{0,40}(?:กล่าว|ระบุ|说|說|表示|呼吁|呼籲|提醒|と話|と述|呼びかけ|말했|밝혔|당부))"
    ),
}  # fmt: skip
"""Name to expression. Folded like any pattern, after they are put in."""

_USE = re.compile(r"<([a-z]+)>")


def expand(pattern: str) -> str:
    """A pattern with its macros put in. Raises KeyError for a macro that does not exist.

    >>> expand('in <year>')
    'in (?:19|20)\\\\d\\\\d'
    """
    return _USE.sub(lambda m: MACROS[m.group(1)], pattern)


@lru_cache(maxsize=64)  # several rules ask it of the line at hand
def stands_in(text: str, name: str) -> bool:
    """Whether a folded text has what a macro stands for.

    >>> stands_in("follow us on facebook", "nets"), stands_in("follow the river", "nets")
    (True, False)
    """
    return _compiled(name).search(text) is not None


@cache
def _compiled(name: str) -> re.Pattern[str]:
    return re.compile(fold_pattern(MACROS[name]))
