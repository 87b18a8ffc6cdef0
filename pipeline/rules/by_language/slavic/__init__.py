"""Standing lines of sites in Polish, Czech, Slovak, Bulgarian, Serbian, Croatian, Slovenian, Russian and Ukrainian."""

from __future__ import annotations

from pipeline.rules.by_language.slavic import (
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
    *consent.RULES,
    *comments.RULES,
    *legal.RULES,
    *syndication.RULES,
    *caption.RULES,
    *byline.RULES,
    *about.RULES,
    *feedback.RULES,
    *navigation.RULES,
)  # fmt: skip
