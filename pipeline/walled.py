"""Whether a page says that the rest of its story is for subscribers.

Rules take all that asks a reader to subscribe for a paywall's, also on pages that anyone may read whole. Here the words count
that say of this story that it goes on behind the wall, and only below its text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.records import Decision, Document

_SURE = 0.9
_GOES_ON = 80
"""Characters of a line that is kept behind the notice, from which the story plainly goes on."""
_STORY = r"(?:article|story|post|content|page|feature|report|piece|column)"
_OF_SUBSCRIBERS = r"(?:our |paying |paid |premium |digital )*(?:subscribers|members|subscription)\b"
_SAYS = re.compile("|".join((
    rf"\bth(?:is|e (?:rest|remainder|full text) of th(?:is|e)) "
    rf"(?:\w+ )?{_STORY} is (?:\w+ ){{0,3}}(?:for|to) {_OF_SUBSCRIBERS}",
    rf"\bto (?:continue|keep|finish) reading(?: this {_STORY})?\b[^.]{{0,60}}\b(?:subscri|log ?in|sign (?:in|up)|register)",
    r"\b(?:subscribe|register|log ?in|sign (?:in|up)|become a (?:member|subscriber))"
    r"\b[^.]{0,40} to (?:continue|keep|finish) reading",
    r"\b(?:subscribe|register|log ?in|sign (?:in|up)|become a (?:member|subscriber))"
    r"\b[^.]{0,40} to read (?:the (?:rest|full)|on\b)",
    r"\b(?:dieser|der (?:ganze|vollständige|komplette)) (?:artikel|text|beitrag)"
    r"\b[^.]{0,40}\b(?:nur für|exklusiv für|abonnent|registrier)",
    r"\bum (?:weiterzulesen|(?:diesen|den ganzen) (?:artikel|text|beitrag)"
    r"[^.]{0,20} zu lesen)\b[^.]{0,60}\b(?:abo|anmeld|registrier)",
    r"\bil vous reste \d+(?:[.,]\d+)? ?%",
    r"\b(?:la suite|cet article|ce contenu|l'article) (?:est |sont )?(?:entièrement )?réservée?s? (?:aux|à nos) abonn",
    r"\b(?:este|el) (?:artículo|contenido|reportaje)[^.]{0,40}"
    r"(?:exclusiv|s[oó]lo|únicamente|reservad)[^.]{0,16}(?:suscriptor|abonad|soci[oa]s)",
    r"\b(?:para (?:seguir|continuar)|sigue) leyendo\b[^.]{0,50}(?:suscr|inicia sesi|reg[ií]str)",
    r"\bquesto (?:articolo|contenuto) è (?:riservato|solo|esclusiv)[^.]{0,20}abbonati|"
    r"\bper continuare a leggere\b[^.]{0,50}(?:abbon|acced)",
    r"\b(?:este|esta) (?:artigo|conteúdo|matéria|reportagem) é "
    r"(?:exclusiv|apenas|só|restrit)[^.]{0,24}(?:assinantes|subscritores)",
    r"\bdit (?:artikel|verhaal) is (?:alleen|exclusief|enkel) [^.]{0,20}(?:abonnees|leden)",
    r"\b(?:dalsza część|pełna treść|(?:ten|cały) (?:artykuł|tekst))[^.]{0,30}"
    r"(?:tylko|wyłącznie) dla (?:prenumerator|subskryb|zalogowan)",
    r"\bpozostało (?:jeszcze )?\d+ ?%",
    r"\b(?:полный текст|продолжение|материал|статья)[^.]{0,30}(?:только|эксклюзивно) (?:для|по) подпис",
    r"\b(?:повний текст|продовження|матеріал|стаття)[^.]{0,30}(?:тільки|лише) (?:для|за) (?:підпис|передплат)",
    r"\b(?:artikeln|den här artikeln|artiklen|saken|artikkelen|denne saken) "
    r"(?:är|er) (?:\w+ )?(?:för|for) (?:prenumeranter|abonnenter)",
    r"この記事は(?:有料|会員限定)|続きは.{0,12}(?:有料|会員|登録)|(?:残り|あと) ?[:：]?\d+ ?(?:文字|字)|剩余.{0,6}字",
    r"(?:本文|全文|剩余内容|剩餘內容).{0,4}(?:仅限|僅限|付费|付費|会员|會員|订阅|訂閱)|"
    r"(?:이 ?기사|전문|나머지).{0,8}(?:유료|구독자|회원) ?(?:전용|에게만|만)",
)), re.IGNORECASE)  # fmt: skip


def says_so(document: Document, decisions: Sequence[Decision]) -> bool:
    """Whether a sure rule took out words that say it, below all that is kept but for short lines."""
    for decision in reversed(decisions):
        block = document.blocks[decision.block]
        if decision.fate == "chrome" or block.hidden:
            continue
        for verdict in (decision.verdict, *decision.cuts):
            text = block.text[slice(*verdict.span)] if verdict.span else block.text
            sure = verdict.boilerplate and verdict.category == "paywall" and verdict.probability >= _SURE
            if sure and _SAYS.search(_plain(text)):
                return True
        if decision.fate == "kept" and len(block.text) >= _GOES_ON:
            return False
    return False


def _plain(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
