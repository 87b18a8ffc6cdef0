"""Labels of advertisements, appeals of ad blockers' foes, and the notes on earning by links."""

from __future__ import annotations

from pipeline.rules.advert import ad_blockers, apps, disclosures, labels, offers

RULES = (
    labels.LABEL,
    apps.APP,
    ad_blockers.AD_BLOCKER,
    disclosures.AFFILIATE,
    offers.OFFER,
    ad_blockers.AD_BLOCKER_ABROAD,
    labels.TEXT_GOES_ON,
    offers.BOOK_SHOP,
    labels.SPONSOR,
    disclosures.BETTING,
    ad_blockers.BLOCKER,
    labels.NOT_LOADED,
    offers.REGISTER_NOW,
    offers.HOUSE_CALL,
    labels.MARKED,
    labels.LONE_PRICE,
    offers.PRICE_AT,
    offers.OFFER_CLOSES,
    offers.MOURNERS,
    labels.SIZE,
)
