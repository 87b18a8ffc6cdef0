"""Standing lines of sites in Hindi, Bengali, Tamil and their neighbours.

A dot below a letter (nukta) may stand as a sign of its own, in one character with its letter, or be left out: patterns are
made to match all three. Outside of Devanagari, vowel signs end a word for `re`, so there is no `\\b` in these patterns.
"""

from __future__ import annotations

from pipeline.rules.by_language.south_asian import (
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
    related.LEAD,
    social.SHARE_BAR,
    social.FOLLOW,
    comments.FORM,
    legal.NOTICE,
    legal.DISCLAIMER,
    caption.CREDIT,
    byline.HEAD,
    navigation.CONTROLS,
    related.TAGS,
    about.AUTHOR,
    feedback.WRITE,
    consent.LOAD,
    social.EMBEDDED,
    syndication.SOURCE,
    comments.ANSWER,
    comments.MEMBER,
    credit.AGENCY,
)
