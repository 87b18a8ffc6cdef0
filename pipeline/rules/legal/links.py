"""Links to terms and standards."""

from __future__ import annotations

from pipeline.rules.model import Rule

LINK = Rule(
    "legal.link", "legal",
    why="A link to terms, or a row of such links.",
    max_chars=120,
    patterns={
        "en": (
            r"(?:terms(?: (?:of (?:use|service|sale)|(?:&|and) conditions))?|conditions of use"
            r"|legal (?:notice|information|disclaimer)"
            r"|(?:our )?(?:editorial|ethics|corrections?|comment|fact[- ]check\w*|refund|return|shipping|acceptable use"
            r"|community|advertising) (?:polic(?:y|ies)|standards|guidelines|principles|process|code)|imprint|legal terms"
            r"|user agreement|code of (?:ethics|conduct)|dmca|copyright(?: (?:notice|policy|information))?"
            r"|reprints?(?: (?:&|and) permissions)?|get (?:rights|reprints).{0,30}"
            r"|republish(?: this (?:article|story))?|licen[cs]e (?:this|article|content).{0,20})",
            r"(?:read|see|learn about|find out more about) (?:our|the|more about our) "
            r"(?:editorial|ethics|corrections?|affiliate|privacy|advertising)[^.]{0,40}"
            r"(?:policy|policies|standards|guidelines|process)[^.]{0,20}",
        ),
        "de": (
            r"(?:impressum|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|haftungsausschluss|urheberrecht"
            r"|netiquette|lizenz(?:hinweise)?)",
        ),
        "fr": (
            r"(?:mentions légales|conditions générales(?: d'utilisation| de vente)?|cgu|cgv"
            r"|charte (?:éthique|de déontologie)|droits de reproduction)",
        ),
        "es": (r"(?:aviso legal|términos (?:y condiciones|de uso|legales)|condiciones (?:de uso|generales)|código ético)",),
        "it": (r"(?:note legali|termini (?:e condizioni|di utilizzo|d'uso)|condizioni (?:d'uso|generali)|codice etico)",),
        "pt": (r"(?:termos (?:de uso|e condições|de serviço|de utilização)|aviso legal|estatuto editorial)",),
        "nl": (r"(?:(?:algemene |gebruiks)voorwaarden|colofon|auteursrecht(?:en)?|disclaimer)",),
        "pl": (r"(?:regulamin(?: serwisu)?|warunki (?:korzystania|użytkowania)|nota prawna|zasady korzystania)",),
        "ru": (
            r"(?:правила (?:использования|пользования|сайта|перепечатки)|условия использования|правовая информация"
            r"|об использовании информации)",
        ),
        "uk": (r"(?:правила (?:використання|користування|сайту|передруку)|умови використання|правова інформація)",),
    },
)

_OFTEN_SUBHEADS = {"en": (r"licen[cs]ing|permissions|corrections?",), "pt": (r"ficha técnica",)}
"""Such links in words that are as often the subhead of a part of the story: the two teams of a match, an errata."""

ONE_WORD_LINK = Rule(
    "legal.one_word_link", "legal",
    why="A link to terms of reuse, corrections or the house's imprint.",
    max_chars=40, needs=("link",), patterns=_OFTEN_SUBHEADS,
)

ONE_WORD_BELOW = Rule(
    "legal.one_word_below", "legal",
    why="The same without its link, among other lines of a page's foot.",
    max_chars=40, where="tail", needs=("closing", "beside"), patterns=_OFTEN_SUBHEADS,
)

STANDARDS = Rule(
    "legal.standards", "legal",
    why="The house's standards, rights for sale and reuse: links in words of their own under a text.",
    max_chars=110,
    patterns={
        "en": (
            r"our standards ?: ?.{2,60}(?:principles|policy|guidelines|code)",
            r"(?:purchase|buy|get|request|order) (?:licens\w+ rights|reprints?|reuse permissions?|rights)(?: .{2,30})?",
            r"re-?use this content(?: .{2,30})?",
            r"(?:republish|reprint|repost) (?:this (?:story|article|piece)|our (?:articles|stories|content))\b.{0,80}",
            r"(?:rights|permission)s? and (?:permissions|reprints|licensing)",
        ),
        "sv": (r"så (?:här )?(?:jobbar|arbetar) (?:vi|[\w' ]{2,30}) med (?:kvalitets)?journalistik",),
        "de": (
            r"(?:artikel|text|inhalt) (?:lizenzieren|weiterverwenden|nachdrucken)",
            r"(?:rechte|lizenz) (?:am artikel )?(?:erwerben|anfragen)",
        ),
        "fr": (r"réutiliser ce contenu", r"(?:acheter|obtenir) les droits.{0,40}"),
        "es": (r"reutilizar (?:este )?contenido", r"(?:comprar|adquirir) (?:los )?derechos.{0,40}"),
        "it": (r"(?:riutilizza|acquista i diritti)\b.{0,40}",),
        "pt": (r"(?:reutilizar|licenciar) (?:este )?conteúdo",),
        "ja": (r"(?:記事|写真)(?:の)?(?:利用|使用|転載)(?:申請|申込|について|のお申し込み).{0,10}",),
        "pl": (r"(?:kup|uzyskaj) (?:licencję|prawa)\b.{0,40}",),
        "nl": (r"(?:dit )?artikel (?:hergebruiken|licentiëren)",),
    },
)
