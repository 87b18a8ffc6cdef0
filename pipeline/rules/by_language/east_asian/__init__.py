"""Standing lines of sites in Chinese, Japanese and Korean.

Folding makes the marks of these scripts plain: `,` is also the comma of lists, `(` every bracket that stands high and wide,
`"` every quotation mark and those around titles. Chinese patterns hold both scripts.
"""

from __future__ import annotations

from pipeline.rules.by_language.east_asian import (
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
    related.TAGS,
    social.SHARE_BAR,
    social.FOLLOW,
    social.PLEA,
    comments.FORM,
    comments.SPEAK_UP,
    legal.NOTICE,
    legal.DISCLAIMER,
    caption.CREDIT,
    caption.CREDIT_END,
    byline.HEAD,
    byline.CLOSING,
    navigation.CONTROLS,
    navigation.END,
    about.AUTHOR,
    feedback.WRITE,
    consent.LOAD,
    social.EMBEDDED,
    social.LIKE,
    syndication.SOURCE,
    comments.ANSWER,
    comments.MEMBER,
    credit.AGENCY,
    legal.WARNING,
)
