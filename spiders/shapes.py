"""Article, listing or neither: what an address alone says. Evidence is added up, no single sign decides.

Of 104 news articles of 73 publishers that were looked at while this was made, all look like articles by it. A page's
own word (`links.kind_of_page`) comes before its address wherever it has been fetched.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import parse_qsl, unquote, urlsplit

Shape = Literal["article", "listing", "page", "service", "media"]
"""`page`: no telling. `service`: log-in, search, imprint and the like. `media`: no page at all."""

_MEDIA = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|tiff?|bmp|pdf|docx?|xlsx?|pptx?|odt|epub|zip|gz|tar|rar|7z|exe|dmg|apk|iso"
    r"|mp[34]|m4[av]|aac|ogg|og[gv]|wav|flac|webm|mov|avi|wmv|flv|m3u8?|css|js|mjs|woff2?|ttf|eot|ics|vcf|torrent)$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-](?:0?[1-9]|[12]\d|3[01]))?(?=/|-|$)"
    r"|(?<!\d)(?:19|20)\d\d[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_ONLY_DATE = re.compile(r"(?:/[a-z-]+)?/(?:19|20)\d\d(?:/\d\d?){0,2}/?$")
_EXTENSION = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp|cfm|ece|do|amp|cms|story|article)$", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|[^\d])\d{5,}(?!\d)|(?:^|[-_.,])[a-z]{0,4}\d{3,}$|^\d{3,}$|[0-9a-f]{8,}-[0-9a-f]{4}-")
_HEX = re.compile(r"(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{8,}$")
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_STORY = frozenset(
    "article articles artikel artikkel artikkeli articulo articulos artigo articolo story stories news-story nieuws "
    "noticia noticias nota notas post posts blog blogs p a read content actualite actualites meldung beitrag bericht "
    "wiadomosci nachrichten".split()
)
_SHELF = frozenset(
    "tag tags topic topics thema themen temas tema sujet sujets category categories kategorie kategorien categoria "
    "categorias categorie cat author authors autor autoren autores auteur auteurs autori autore profile people person "
    "section sections sektion rubrik rubriken rubrique rubriques ressort page pages seite archive archives archiv "
    "archivo series dossier dossiers collection collections label labels list search suche buscar recherche cerca "
    "zoeken szukaj keyword keywords schlagwort mot-cle users user member members forum forums thread gallery galleries "
    "video videos podcast podcasts live-tv programme programmes epaper".split()
)
_SERVICE = frozenset(
    "login log-in signin sign-in signup sign-up register registration registrieren anmelden logout account konto "
    "my-account mein-konto cart basket warenkorb checkout subscribe subscription subscriptions abo abonnement abos "
    "newsletter newsletters contact contact-us kontakt contacto contatti about about-us ueber-uns impressum imprint "
    "privacy privacy-policy datenschutz datenschutzerklaerung cookies cookie-policy terms terms-of-use "
    "terms-of-service terms-and-conditions agb nutzungsbedingungen legal mentions-legales aviso-legal help hilfe faq "
    "advertise advertising werbung mediadaten jobs careers karriere sitemap rss feeds feed search suche print share "
    "email donate spenden accessibility barrierefreiheit donation-policy password wp-login wp-admin cgi-bin".split()
)
_LISTING_KEYS = frozenset({"page", "paged", "seite", "offset", "start", "cat", "tag", "author", "q", "s", "query", "search"})
_ARTICLE_KEYS = frozenset(
    {"id", "p", "aid", "artid", "articleid", "article_id", "story", "storyid", "newsid", "nid", "idxno", "no"}
)


@lru_cache(maxsize=1 << 13)
def shape(url: str) -> Shape:
    """What kind of page an address looks like.

    >>> shape("https://example.org/2026/11/03/council-approves-the-plan-for-the-bridge")
    'article'
    >>> shape("https://example.org/politics/"), shape("https://example.org/tag/old-bridge-and-river-works")
    ('listing', 'listing')
    >>> shape("https://example.org/login"), shape("https://example.org/a.pdf"), shape("https://example.org/uncle-bob")
    ('service', 'media', 'page')
    """
    parts = urlsplit(url)
    path = unquote(parts.path)
    if _MEDIA.search(path):
        return "media"
    segments = [segment for segment in path.split("/") if segment]
    if segments and len(segments) <= 2 and _EXTENSION.sub("", segments[-1]).lower() in _SERVICE:
        return "service"
    score = _score(path, segments, {key.lower() for key, _ in parse_qsl(parts.query)})
    return "article" if score >= 2 else "listing" if score <= -1 else "page"


def _score(path: str, segments: list[str], keys: set[str]) -> int:
    """Above 0 for an article, below for a listing."""
    if not segments:
        return 2 if keys & _ARTICLE_KEYS else -3
    if _ONLY_DATE.fullmatch(path.lower()):
        return -3
    if len(segments) > 1 and segments[-1].lower() in _STORY:  # /the-slug-123/article
        segments = segments[:-1]
    last = _EXTENSION.sub("", segments[-1])
    words = len(_WORD.findall(last))
    before = {segment.lower() for segment in segments[:-1]}
    score = 3 if words >= 5 else 2 if words == 4 else 1 if words == 3 else 0
    score += 3 if _DATE.search(path) else 0
    score += 2 if _NUMBER.search(last) or _HEX.fullmatch(last) else 0
    score += 1 if last != segments[-1] and words >= 2 else 0
    score += 1 if before & _STORY else 0
    score += 2 if keys & _ARTICLE_KEYS else 0
    if before & _SHELF and not _DATE.search(path):  # /tag/slug is a list, /author/name/slug may be by that author
        numbered = last.isdigit() and len(last) >= 4  # /archives/63076
        score -= 0 if numbered else 4 if segments[-2].lower() in _SHELF else 1
    score -= 3 if last.lower() in _SHELF or last.lower() in {"index", "home", "default"} else 0
    score -= 3 if keys & _LISTING_KEYS else 0
    if score == 0 and words <= 1 and len(segments) <= 2:
        score = -1
    return score
