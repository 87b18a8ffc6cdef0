"""Standing lines of sites in Arabic, Hebrew, Persian and Urdu.

Patterns meet folded text: hamzas, the Persian kaf and ye are the Arabic ones there, vowel signs stay. `~` is a space, the
joiner that Persian writes within words, or nothing.
"""

from __future__ import annotations

from pipeline.rules.by_language.near_eastern import (
    about,
    advert,
    byline,
    caption,
    comments,
    consent,
    credit,
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
    newsletter.INVITATION,
    paywall.NOTICE,
    donation.APPEAL,
    advert.AD_BLOCKER,
    advert.APP,
    advert.LABEL,
    related.LABEL,
    related.TAGS,
    related.LEAD,
    social.SHARE_BAR,
    social.FOLLOW,
    comments.FORM,
    legal.NOTICE,
    legal.DISCLAIMER,
    caption.CREDIT,
    byline.HEAD,
    navigation.CONTROLS,
    about.AUTHOR,
    feedback.WRITE,
    consent.LOAD,
    social.EMBEDDED,
    syndication.SOURCE,
    comments.ANSWER,
    comments.MEMBER,
    credit.AGENCY,
)
