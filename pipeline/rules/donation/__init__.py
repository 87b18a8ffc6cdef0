"""Appeals for money: donations, memberships, patrons."""

from __future__ import annotations

from pipeline.rules.donation import appeals, forms, reasons

RULES = (
    appeals.APPEAL,
    forms.TITLE,
    forms.TITLE_NAMED,
    reasons.COST,
    forms.ENCLOSED,
    reasons.GIFT,
    reasons.READERS_PAID,
    reasons.MOTTO,
    reasons.CLOSING_CALL,
    appeals.FAVOUR,
    forms.BUTTON,
    forms.FORM,
    forms.WHAT_IT_BUYS,
    appeals.SUPPORT_FROM,
    reasons.FUNDERS,
)
