"""What a body is, by its content."""

from __future__ import annotations

import time

import pytest

from pipeline.markup import sniff
from pipeline.page import parse
from pipeline.records import Document, Options, RawPage, Reject, Source

PROSE = "The council met on Tuesday.\n\nIt voted for the budget, after a long debate.\n"
LINES = "a = 1;\n" * 300

MARKUP = {
    "doctype": "<!doctype html><p>Hello",
    "late doctype": "Warning: something is deprecated in x.php\n<!DOCTYPE html><html><body><p>Hello</p></body></html>",
    "comment first": "<!-- saved -->\n<html><body>Hello</body></html>",
    "xhtml": '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z"><body><p>Hello</p></body></html>',
    "fragment": "<p>The council met.</p>\n<p>It voted.</p>",
    "fragment with text first": "The council met.<br>\nIt voted.<br>\nThen it rained.<br>",
    "one div": "<div class=story>The council met.</div>",
    "wrapped fragment": "<p>The council met\non Tuesday and\nvoted.</p>\n<p>It\nrained.</p>",
    "scripts of many lines": f"<meta charset=x><!DOCTYPE html><html><script>\n{LINES}</script><p>The council met.</p></html>",
    "a script left open": f"<title>Budget</title><p>The council met.</p><script>\n{LINES}",
    "custom element": "<amp-story><p>The council met.</p></amp-story>",
}
TEXT = {
    "prose": PROSE,
    "stray bracket": "If a < b and b > c, then what? " + PROSE,
    "address": "Write to Ann <ann@example.com>.\n" + PROSE,
    "address first": "<ann@example.com> wrote:\n" + PROSE,
    "about tags": PROSE * 5 + "The <p> element and the </p> that ends it are older than the <div> element.\n" + PROSE * 5,
    "generics": "A List<String> is no list of lists.\n" + PROSE,
    "heart": "I <3 this.\n" + PROSE,
    "markdown": "# Budget\n\nThe **council** met.\n\n- one\n- two\n\n[more](https://example.com)\n",
    "markdown with a tag": "# Budget\n\nOne<br>\n\n" + PROSE * 8,
    "bracketed": "[Reuters] - The council met on Tuesday.\n" + PROSE,
    "braces": "{This is a note of the editor} " + PROSE,
    "a word that is a mark": "ID3 tags, PAR1 files and BZh were the subject.\n" + PROSE,
    "function of": "function of the council is to vote.\n" + PROSE,
}
OTHER = {
    "rss": '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
    "rss without declaration": "<rss><channel><item><title>x</title></item></channel></rss>",
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>',
    "sitemap": '<?xml version="1.0"?>\n<!-- made -->\n<urlset><url><loc>x</loc></url></urlset>',
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>',
    "other xml": '<?xml version="1.0"?><order><line>1</line></order>',
    "json": '{"title": "x", "body": "<p>Hello</p>"}',
    "json list": '[{"title": "x"}]',
    "json lines": '{"a": 1}\n{"a": 2}\n',
    "json cut": '{"title": "x", "body": "Hello',
    "javascript": '(function(){var a="<p>";})();',
    "javascript variable": "// made by a tool\nvar data = {};",
    "css": "/* theme */\nbody { color: red; }\n.a { margin: 0; }",
    "mhtml": "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html></html>",
}
BINARY = [b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04....", b"GIF89a..", b"\x00\x00\x00\x18ftypmp42", b"RIFF....WEBP"]


def read(body: str | bytes, is_text: bool | None = None, content_type: str | None = None) -> Document | Reject:
    raw = body.encode() if isinstance(body, str) else body
    return parse(RawPage(raw, Source("html", "x"), content_type=content_type, is_text=is_text), Options())


@pytest.mark.parametrize("name", MARKUP)
def test_markup(name: str) -> None:
    document = read(MARKUP[name])
    assert isinstance(document, Document)
    assert not document.is_text
    assert document.tree is not None


@pytest.mark.parametrize("name", TEXT)
def test_text(name: str) -> None:
    document = read(TEXT[name])
    assert isinstance(document, Document)
    assert document.is_text
    assert document.markup == TEXT[name]


@pytest.mark.parametrize("is_text", [None, False])
@pytest.mark.parametrize("name", OTHER)
def test_neither(name: str, is_text: bool | None) -> None:
    reject = read(OTHER[name], is_text)
    assert isinstance(reject, Reject)
    assert reject.reason == "not_html"


@pytest.mark.parametrize("body", BINARY)
def test_binary(body: bytes) -> None:
    assert sniff.binary(body)
    for is_text in (True, False, None):
        reject = read(body + bytes(range(256)) * 4, is_text)
        assert isinstance(reject, Reject)
        assert reject.reason == "not_html"


def test_the_source_knows_best() -> None:
    told_text = read("<p>An example of markup.</p>", is_text=True)
    assert isinstance(told_text, Document)
    assert told_text.is_text
    told_markup = read("Just a line <b>of</b> text, and much more text\n" * 9, is_text=False)
    assert isinstance(told_markup, Document)
    assert not told_markup.is_text


def test_the_server_decides_between_the_two() -> None:
    some = PROSE * 3 + "<p>One paragraph</p>\n"
    served = {kind: read(some, content_type=kind) for kind in ("text/plain", "text/html; charset=utf-8")}
    assert [isinstance(document, Document) and document.is_text for document in served.values()] == [True, False]


def test_control_characters_alone_are_binary() -> None:
    reject = read(bytes(range(1, 30)) * 100)
    assert isinstance(reject, Reject)
    assert (reject.reason, "control characters" in reject.detail) == ("not_html", True)


@pytest.mark.parametrize(
    "text",
    ["<!---->" * 24 + "<div>Hello</div>", "<!-- a -->\n" * 24 + PROSE, "/**/" * 24 + PROSE, "// a\n/* b */\n" * 24 + PROSE,
     " " * 20_000 + PROSE, "\n" * 20_000 + PROSE],
)  # fmt: skip
def test_a_row_of_comments_or_blanks_costs_no_more_than_its_length(text: str) -> None:
    begun = time.process_time()
    sniff.starts_as_page(text)
    sniff.other_format(text)
    sniff.kind(text)
    assert time.process_time() - begun < 1


def test_what_stands_behind_a_row_of_comments_is_known_all_the_same() -> None:
    assert sniff.starts_as_page("<!-- a --> <!-- b -->\n" * 40 + "<html><p>Hello")
    assert sniff.other_format("/* a */ /* b */\n// c\n" * 40 + "var data = {};") == "JavaScript"
    assert sniff.other_format("/* a */ /* b */\n" * 40 + "body { color: red; }") == "CSS"
