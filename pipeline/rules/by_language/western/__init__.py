"""Standing lines of sites in German, French, Spanish, Italian, Portuguese, Dutch and Catalan."""

from __future__ import annotations

from pipeline.rules.by_language.western import (
    about,
    advert,
    byline,
    caption,
    comments,
    consent,
    donation,
    feedback,
    legal,
    navigation,
    newsletter,
    paywall,
    related,
    social,
    syndication,
)

RULES = (
    *newsletter.RULES,
    *paywall.RULES,
    *donation.RULES,
    *advert.RULES,
    *related.RULES,
    *social.RULES,
    *comments.RULES,
    *syndication.RULES,
    *legal.RULES,
    *consent.RULES,
    *navigation.RULES,
    *caption.RULES,
    *byline.RULES,
    *about.RULES,
    *feedback.RULES,
)  # fmt: skip
