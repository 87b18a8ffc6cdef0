"""Who publishes the page: the site's name as witnesses give it, or as the title tag ends with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from pipeline.metadata import url
from pipeline.metadata.names import key
from pipeline.metadata.statement import Statement
from pipeline.metadata.titles import parts_of

_ORDER = ("opengraph", "json-ld", "json-ld page", "microdata", "meta")
_MAX_CHARS = 80
_MAX_WORDS = 6
_NO_NAME = frozenset(
    "home homepage start startseite startpage hauptseite accueil inicio início index main website site mysite mywebsite "
    "webseite blog news wordpress blogger tistory untitled default portal главная strona strona główna".split()
)
"""What templates and their users fill in where the site's name should be."""
_BEGINNING = 4
"""Letters with which a name begins as its address does."""
_FIRM = re.compile(r"\b(?:gmbh|ag|kg|ltd|llc|inc|s\.?a\.?|s\.?r\.?l|b\.?v|verlag\w*)\b\.?", re.I)
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,12}", re.I)


def name_of(statements: Sequence[Statement], titles: Sequence[str], host: str | None) -> str | None:
    """The publisher's name; an identifier in small letters gives way to the same name spelled out, an address to a name.

    No name are a page's own title and what any site calls its first page. Where no witness names the site, the part of
    the title tag or the logo that spells the host does.
    """
    by_name = {item.witness: item for item in statements}
    told = [_but_front(name) for witness in _ORDER if witness in by_name for name in by_name[witness].site_names]
    shown = {key(title) for title in titles}
    fit = [name for name in told if _fits(name) and not any(_retells(key(name), title) for title in shown)]
    best = next(iter(fit), None) or _implied(by_name, host)
    if best and best.islower():
        best = next((name for name in fit if not name.islower() and key(name) == key(best)), best)
    if best and _HOST.fullmatch(best):
        implied = _implied(by_name, host)
        best = next((name for name in (*fit, implied) if name and _spelled_out(name, best)), best)
    return best


def _but_front(name: str) -> str:
    """A name without what any site calls its first page: 'Example Courier | Startseite'."""
    parts = parts_of(name)
    kept = [part for part in parts if key(part) not in _NO_NAME]
    return kept[0] if len(kept) == 1 < len(parts) else name


def _spelled_out(name: str, address: str) -> bool:
    """Whether a name is what a site's address stands for: 'La Vallée' for 'lavallee.com'; not the firm behind it."""
    brand = max(address.casefold().split(".")[:-1], key=len)[:_BEGINNING]
    return not (_HOST.fullmatch(name) or _FIRM.search(name) or "|" in name) and _plain(key(name)).startswith(key(brand))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _fits(name: str) -> bool:
    return 1 < len(name) <= _MAX_CHARS and not name.startswith(("http", "www.")) and "@" not in name and key(name) not in _NO_NAME


def _retells(name: str, title: str) -> bool:
    """Whether a name is the page's own title with the site's after it: a template that takes the one for the other."""
    return len(title) > 20 and name != title and name.startswith(title)


def _implied(by_name: dict[str, Statement], host: str | None) -> str | None:
    """The part of the title tag, or else the logo, that spells the host: 'Rain at last | Daily Example' on dailyexample.org.

    So is a logo that the title tag begins or ends with, set off by a colon, as blogs have it.
    """
    titles = by_name["title"].titles if "title" in by_name else ()
    logos = by_name["visible"].site_names if "visible" in by_name else ()
    ends = [part for title in titles for part in reversed(parts_of(title)) if len(parts_of(title)) > 1]
    named = (name for name in (*ends, *logos) if len(name.split()) <= _MAX_WORDS and _fits(name))
    spelled = next((name for name in named if _spells(key(name), host) or _spells(_plain(key(name)), host)), None)
    shown = (name for name in logos if _fits(name) and any(_sets_off(title, name) for title in titles))
    return spelled or next(shown, None)


def _sets_off(title: str, name: str) -> bool:
    return title.startswith(f"{name}: ") or title.endswith(f": {name}")


def _spells(name: str, host: str | None) -> bool:
    brand, registered = (key(part) for part in url.domain(host or ""))
    if name in (brand, registered):
        return len(name) > 1
    return len(brand) >= 4 and len(name) >= 4 and (name.startswith(brand) or brand.startswith(name))
