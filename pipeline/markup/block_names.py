"""What sites call the parts of a text in their data: names of fields, and what a block calls itself."""

from __future__ import annotations

import re

TYPES = ("type", "_type", "blockType", "nodeType", "blockName", "__typename", "tagName", "tag", "kind", "name", "component")
TEXTS = (
    "html", "__html", "innerHTML", "processed", "text", "content", "children", "body", "value", "paragraphs", "blocks", "items",
    "nodes", "elements", "content_elements", "contentElements", "sections", "data", "model", "attributes", "attrs", "props",
    "root", "fields", "dangerouslySetInnerHTML", "list_items", "bodyModel", "document", "json",
)  # fmt: skip
"""Where the text of a block stands, the likeliest first."""
BODIES = frozenset((
    *TEXTS, "articleBody", "story", "bodyText", "body_text", "bodyHtml", "body_html", "contentHtml", "content_html", "richText",
    "rich_text", "markup", "main", "post_content", "fulltext", "fullText", "components", "contentBlocks", "content_blocks",
    "contents",
))  # fmt: skip
"""Where the text of a story stands."""
DESCRIPTIONS = frozenset(("description", "excerpt", "summary", "dek", "subtitle", "caption", "bio", "seo", "meta"))
"""Where texts stand that are no story, however long."""
HEADINGS = ("heading", "headline", "title", "subtitle", "subheading", "header")
"""Where the heading of a section stands."""
TITLES = (
    "headline", "title", "name", "seoTitle", "seo_title", "heading", "pageTitle", "metaTitle", "headlines", "basic", "titles",
)  # fmt: skip
"""Where the title of a story stands."""
ADDRESSES = (
    "url", "canonicalUrl", "canonical_url", "canonical", "slug", "path", "permalink", "link", "uri", "website_url", "href",
)  # fmt: skip
"""Where the address of a story stands, or the last part of it."""

ASIDE = re.compile(
    r"related|recommend|most_?(?:read|viewed)|popular|trending|latest|sidebar|teaser|promo|sponsor|advert|comment|footer|navigation"
    r"|newsletter|breaking|more_?(?:stories|news|from)|read_?(?:more|next|also)|see_?also|(?:next|prev(?:ious)?)_?(?:article|post|story)"
    r"|similar",
    re.I,
)
"""A name of what is not the story of the page."""


def _last(*alternatives: str) -> re.Pattern[str]:
    """A name that is one of these, whatever stands before it: 'paragraph', 'core/paragraph'."""
    return re.compile(rf"(?:^|[/_:.-])(?:{'|'.join(alternatives)})$", re.I)


SILENT = _last(
    r"ads?|image|img|picture|photo|gallery|video|audio|media|embed\w*|iframe|script|style|svg|button|form|input|nav|select",
    r"newsletter\w*|separator|divider|spacer|figure|noscript|template|head|link_list|oembed\w*|tweet|twitter|instagram|youtube",
)
HEADING = _last(
    r"head(?:ing|er|line)?(?:[-_]?[1-6]|[-_](?:one|two|three|four|five|six|medium|small|large))?",
    r"h[1-6]|sub-?(?:head(?:ing|er|line)?|title)|title",
)
LEVEL = re.compile(r"[2-6]$")
LIST = _last(r"[uo]l|(?:\w+[-_])?list(?:[-_](?:un)?ordered)?", r"(?:un)?ordered|bullets?")
ITEM = _last(r"li|list[-_]?item|(?:un)?ordered-list-item")
QUOTE = re.compile(r"quote", re.I)
CODE = _last(r"code(?:[-_]?block)?|pre(?:formatted)?")
LINE = _last(r"p|paragraph|unstyled|text[-_]?block|block|lead|intro|standfirst")
PIECE = _last(
    r"text|span|leaf|fragment|a|hyperlink|link|urllink|inline\w*|strong|bold|b|em|italic|i|u|mark|sub|sup|time|s|abbr",
)
TAG_NAME = re.compile(
    r"p|h[1-6]|ul|ol|li|blockquote|pre|table|tbody|thead|tr|td|th|a|em|strong|b|i|code|figcaption|nav|aside|footer|header"
)
"""Elements that stay what they are."""
