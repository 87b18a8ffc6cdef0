"""The previous and the next post."""

from __future__ import annotations

from pipeline.rules.model import Rule
from pipeline.rules.related.patterns import led

_WORDS = {
    "en": (
        r"(?:«|<|←|‹)? ?(?:previous|prev|older|next|newer)"
        r"(?: (?:post|article|story|page|entry|entries|posts|articles|reading|news|up|read|project|blog|topic|chapter|lesson))"
        r"(?: ?(?:»|>|→|›))?",
        r"prev(?:ious)?(?: (?:post|article|story))? ?[|/-]? ?next(?: (?:post|article|story))?",
        r"post navigation",
    ),
    "de": (
        r"(?:vorheriger|nächster|voriger|vorhergehender|nächste|vorherige|älterer|neuerer) "
        r"(?:artikel|beitrag|seite|meldung|text|post)|(?:artikel|beitrags)-?navigation",
    ),
    "fr": (r"(?:article|publication|page|billet|actualité) (?:précédente?|suivante?)|navigation de l'article",),
    "es": (
        r"(?:artículo|entrada|noticia|post|nota|publicación|página) (?:anterior|siguiente)"
        r"|(?:anterior|siguiente) (?:artículo|entrada|noticia|post|nota)|navegación de entradas",
    ),
    "it": (
        r"(?:articolo|post|notizia|pagina) (?:precedente|successivo|successiva)|(?:precedente|successivo|prossimo) articolo"
        r"|navigazione articoli",
    ),
    "pt": (
        r"(?:artigo|post|notícia|matéria|página|postagem) (?:anterior|seguinte|próxim[oa])"
        r"|(?:próxim[oa]|anterior) (?:artigo|post|notícia|matéria)|navegação de posts?",
    ),
    "nl": (r"(?:vorig|volgend|vorige|volgende)e? (?:artikel|bericht|pagina|verhaal)|berichtnavigatie",),
    "pl": (r"(?:poprzedni|następny) (?:artykuł|wpis|post)|(?:poprzednia|następna) (?:strona|wiadomość)|nawigacja wpisu",),
    "ru": (r"(?:предыдущ|следующ)\w+ (?:статья|запись|новость|материал|страница|пост)|навигация по записям",),
    "uk": (r"(?:попередн|наступн)\w+ (?:стаття|запис|новина|матеріал|сторінка|пост)|навігація записів",),
    "sv": (r"(?:föregående|nästa) (?:artikel|inlägg|sida)",),
    "da": (r"(?:forrige|næste) (?:artikel|indlæg|side)",),
    "no": (r"(?:forrige|neste) (?:artikkel|innlegg|side|sak)",),
    "fi": (r"(?:edellinen|seuraava) (?:artikkeli|juttu|sivu)",),
    "cs": (r"(?:předchozí|další|následující) (?:článek|příspěvek|strana)",),
    "hu": (r"(?:előző|következő) (?:cikk|bejegyzés|oldal|hír)",),
    "ro": (r"articolul (?:anterior|precedent|următor)",),
    "tr": (r"(?:önceki|sonraki) (?:haber|yazı|makale|içerik)",),
    "el": (r"(?:προηγούμενο|επόμενο) άρθρο",),
    "ar": (r"(?:المقال|الخبر|المقالة) (?:السابق|التالي|السابقة|التالية)",),
    "he": (r"(?:הכתבה|הפוסט|המאמר) (?:הקודמת?|הבאה?)",),
    "zh": (r"(?:上|下)一(?:篇|页|頁|则|則)(?:文章)?[:]?",),
    "ja": (r"(?:前|次)の(?:記事|ページ|投稿)(?:へ|を読む)?",),
    "ko": (r"(?:이전|다음) ?(?:기사|글|페이지)",),
}  # fmt: skip

ADJACENT = Rule(
    "related.adjacent", "related",
    why="'Previous post' and 'Next post' stand beside the titles of other articles.",
    max_chars=60, takes="titles",
    patterns=_WORDS,
)

ADJACENT_TITLE = Rule(
    "related.adjacent_title", "related",
    why="'Next article: <title>' in one line.",
    match="start", max_chars=220, where="edge",
    unless=(
        r"(?:[^\W\d_]{3,}[.!?] .*){2}",  # three sentences: 'Next up: socks. Only socks. Small, quick ones.'
        r"\Anext up (?:for|is|are|was|were|comes?|came) ",  # what somebody does next
    ),
    patterns=led(_WORDS, r"(?:{})[: ]+.{{4,180}}"),
)

BARE_ARROW = Rule(
    "related.bare_arrow", "related",
    why="'Previous' or 'Next' alone is a button between pages.",
    max_chars=24, amid=0.7,
    patterns={
        "en": (r"(?:previous|next|prev)(?: (?:previous|next))?",),
        "de": (r"zurück|vor|weiter|nächste[rs]?|vorherige[rs]?",),
        "fr": (r"précédente?|suivante?",),
        "es": (r"anterior|siguiente",),
        "it": (r"precedente|successiv[oa]|avanti|indietro",),
        "pt": (r"anterior|próxim[oa]|seguinte",),
        "nl": (r"vorige|volgende",),
        "pl": (r"poprzedni[ae]?|następn[yae]",),
        "ru": (r"назад|вперед|вперёд|далее",),
        "uk": (r"назад|вперед|далі",),
    },
)
