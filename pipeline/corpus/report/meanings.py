"""The closed sets of the records, in words for a reader of the report."""

from __future__ import annotations

from typing import Final

from pipeline.records import Category, Flag, PageType, RejectReason, Stage

CATEGORY: Final[dict[Category, str]] = {
    "newsletter": "invitations to sign up",
    "consent": "cookie and privacy notices",
    "donation": "appeals for money",
    "related": "teasers and links to other stories",
    "social": "share bars, follow us, channels",
    "navigation": "menus, breadcrumbs, section names, controls",
    "comments": "reader comments and their forms",
    "legal": "copyright lines, terms, disclaimers",
    "byline": "author lines, dates, reading times",
    "credit": "who reported, contributed, edited",
    "caption": "picture captions and credits",
    "syndication": "where the story was published first",
    "headline": "the headline, said again",
    "advert": "advertising and its labels",
    "paywall": "subscribe to read on",
    "feedback": "spotted an error, was this helpful",
    "about": "what the site says of itself",
    "template": "text that the site repeats on every page",
    "other": "no rule names it, the model or engine objects",
}

STAGE: Final[dict[Stage, str]] = {
    "dom": "rules on markup",
    "text": "rules on text",
    "model": "the classifier",
    "engine": "the extraction engine",
    "template": "learned site templates",
}

REASON: Final[dict[RejectReason, str]] = {
    "empty": "nothing in it",
    "not_html": "neither a page nor a text",
    "too_large": "beyond the size limit",
    "undecodable": "its bytes are no text in any charset",
    "no_content": "no text worth the name",
    "not_an_article": "a listing, product, forum or other page",
    "all_boilerplate": "nothing left once boilerplate went",
    "timeout": "took longer than a page may",
    "memory": "needed more memory than a page may",
    "crashed": "met an error in the cleaner, or took its worker down",
    "corrupt_record": "a damaged archive record",
    "unreadable": "the file could not be read",
    "unsafe_path": "a path that leads out of the input",
    "duplicate_record": "an article that is in the corpus already, or a record that its archive has twice",
}

FLAG: Final[dict[Flag, str]] = {
    "truncated": "only the beginning or a part was there, or so its archive says",
    "paywalled": "the rest is behind a paywall",
    "live_blog": "a live blog",
    "low_agreement": "the engines disagreed",
    "deep_tree": "markup nested very deeply",
    "repaired_markup": "markup had to be repaired, or had no text and the story was taken from the page's scripts",
    "guessed_charset": "the charset was guessed",
}

PAGE_TYPE: Final[dict[PageType, str]] = {
    "article": "",
    "listing": "front and section pages",
    "product": "",
    "forum": "",
    "service": "",
    "documentation": "",
    "other": "",
}
