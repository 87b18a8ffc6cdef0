"""Facts about HTML elements that the walk over a page needs: closed vocabularies, no behaviour."""

from __future__ import annotations

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math meter nobr output progress q "
    "rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr "
    "mi mo mn ms mtext mrow mfrac msup msub msubsup msqrt mroot mover munder semantics".split()
)
"""Elements that sit within a line (HTML standard, phrasing content that shows text, and MathML)."""

SKIPPED = frozenset(
    "head script style link meta title base template svg iframe object embed applet canvas audio video map select "
    "datalist option optgroup textarea input img picture source track param area frame frameset noframes annotation "
    "annotation-xml -comment !doctype".split()
)
"""Elements whose text, if any, no reader sees as part of the page."""

FRAMES = frozenset(("iframe", "object", "embed", "video", "audio"))
"""Elements of `SKIPPED` that show something else in their place, so that no word runs on across them."""

BLOCKS = frozenset(
    "address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup main "
    "menu nav ol p section ul".split()
)
"""Elements at which browsers begin a new line though they are empty: places of adverts and pictures, mostly."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
ITEMS = frozenset(("li", "dt", "dd"))
CELLS = frozenset(("td", "th"))
STRONG = frozenset(("b", "strong", "em", "i"))
SAME = {"b": "strong"}
"""Elements that look and mean the same: which of them an editor's system writes says nothing of the words in them."""
PLAIN = frozenset(("span", "font"))
"""Inline elements that, unnamed, say nothing of their words: what stands in one stands in the element around it."""
TEXT_HOLDERS = frozenset(("p", "li", "dd", "dt", "td", "th", "blockquote", "figcaption", *HEADINGS))
"""Elements that hold a run of text: a button or custom element inside one belongs to the line."""

LAYOUT_INSIDE_ROW = frozenset(
    ("p", "ul", "ol", "dl", "table", "blockquote", "article", "section", "figure", "form", "pre", *HEADINGS)
)
"""A table row that holds one of these is page layout, not data, but for paragraphs each alone in its cell."""
