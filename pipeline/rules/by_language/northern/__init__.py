"""Standing lines of sites in Swedish, Norwegian, Danish, Finnish, Estonian, Latvian and Lithuanian."""

from __future__ import annotations

from pipeline.rules.by_language.northern import (
    about,
    advert,
    byline,
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
    newsletter.PROMPT,
    paywall.NOTICE,
    donation.APPEAL,
    advert.BREAK,
    related.POINTER,
    social.SHARE,
    comments.NOTICE,
    syndication.RIGHTS,
    legal.DISCLAIMER,
    navigation.PLAYER,
    consent.EMBEDDED,
    byline.NEWSROOM,
    about.AUTHOR,
    feedback.NEWSROOM,
    newsletter.LETTER,
    paywall.PRICE,
    donation.TAX,
    advert.APP,
    social.BUTTONS,
    comments.HOUSE,
    legal.OPINION,
    navigation.LIVE,
    consent.HOSTED,
    advert.GOES_ON,
    related.TAGS,
)
