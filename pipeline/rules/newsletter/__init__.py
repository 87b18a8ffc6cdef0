"""Invitations to newsletters, alerts and push messages, the fields of their forms, and what is said once one signed up."""

from __future__ import annotations

from pipeline.rules.newsletter import forms, invitations, lead_ins, titles

RULES = (
    invitations.INVITATION,
    invitations.OFFER_IN_TEXT,
    lead_ins.STAY_UPDATED,
    titles.TITLE,
    titles.BARE_WORD,
    forms.FORM_FIELD,
    forms.FORM_ANSWER,
    lead_ins.WISH,
    titles.REGISTER,
    lead_ins.DONT_MISS,
    titles.SIGN_UP_FOR_NAME,
    invitations.INVITED_TO_SUBSCRIBE,
    titles.LETTER_NAME,
    invitations.CLOSING_CALL,
    titles.NAMED_LETTER,
    titles.PROMOTION_MARK,
    titles.ENCLOSED,
    titles.IN_YOUR_INBOX,
    forms.AFTER_FORM,
    invitations.SIGN_UP_TO_RECEIVE,
    forms.PASSWORD,
    lead_ins.ENJOYING,
    titles.BY_NAME,
    forms.SIGNED_UP,
)
