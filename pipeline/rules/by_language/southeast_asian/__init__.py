"""Standing lines of sites in Indonesian, Malay, Vietnamese, Thai and Tagalog.

Vietnamese loses its accents when it is folded: a pattern there has to have enough words to be told from others.
"""

from __future__ import annotations

from pipeline.rules.by_language.southeast_asian import (
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
    related.LINKED,
    related.TAGS,
    legal.FACT_CHECK,
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
