"""A raw page becomes a document, or a reject that says why, whatever is in it."""

from __future__ import annotations

import gzip
import random
import re
import subprocess
import sys
import time

import pytest

from pipeline.markup.flatten import LIMIT, flatten
from pipeline.page import lxml_tree, parse
from pipeline.records import Document, Options, RawPage, Reject, Source
from tests.stress.make_pages import PARAGRAPHS, StressPage, around, good_page, large, nested, oddities

ODDITIES = list(oddities())
LARGE = {page.name: page for page in large(scale=0.02)}
NUMBERED = re.compile(r"Paragraph (\d+) tells")
TOO_LONG_TO_ASK = ("long-1", "long-2")
"""A hundred thousand elements in one: other engines are not given these."""
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def read(body: bytes, options: Options | None = None, content_type: str | None = None) -> Document | Reject:
    return parse(RawPage(body, Source("html", "x"), content_type=content_type), options or Options())


def document(body: bytes) -> Document:
    read_page = read(body)
    assert isinstance(read_page, Document), read_page
    return read_page


def visible(page: Document) -> set[str]:
    """Numbers of the paragraphs that stand in the tree as elements that are shown."""
    assert page.tree is not None
    shown = page.tree.css("p:not(script p, noscript p, template p, select p, title p)")
    return {number for node in shown for number in NUMBERED.findall(node.text())}


def in_lxml(page: Document) -> set[str]:
    tree = lxml_tree(page)
    assert tree is not None
    return {number for node in tree.iter("p") for number in NUMBERED.findall(node.text_content())}


@pytest.mark.parametrize("page", ODDITIES, ids=lambda page: page.name)
def test_no_paragraph_is_lost(page: StressPage) -> None:
    found = document(page.body)
    assert len(visible(found)) == page.paragraphs
    if page.name in TOO_LONG_TO_ASK:
        assert lxml_tree(found) is None
    else:
        assert len(in_lxml(found)) == page.paragraphs
    assert not CONTROLS.search(found.markup)
    assert found.markup.encode()


@pytest.mark.parametrize("depth", [250, 255, 300, 1000, 2000])
def test_depth_is_flattened_and_said(depth: int) -> None:
    found = document(around(nested("div", depth)))
    assert len(visible(found)) == PARAGRAPHS
    assert {"deep_tree", "repaired_markup"} <= found.flags
    tree = lxml_tree(found)
    assert tree is not None
    assert max(len(list(node.iterancestors())) for node in tree.iter()) < LIMIT + 30


def test_a_hundred_thousand_levels_are_no_matter() -> None:
    start = time.process_time()
    found = document(around("<div>" * 100_000 + "<p>Deep down.</p>"))
    assert time.process_time() - start < 5
    assert len(visible(found)) == len(in_lxml(found)) == PARAGRAPHS
    assert "deep_tree" in found.flags


def test_flattening_keeps_what_each_container_says_on_its_own_line() -> None:
    flat, deep = flatten("".join(f"<div>line {number}" for number in range(500)))
    assert deep
    tree = parse(RawPage(flat.encode(), Source("html", "x"), is_text=False), Options())
    assert isinstance(tree, Document)
    assert tree.tree is not None
    assert tree.tree.body is not None
    lines = tree.tree.body.text(separator="\n", strip=True).split("\n")
    assert lines == [f"line {number}" for number in range(500)]


def test_flattening_leaves_ordinary_pages_alone() -> None:
    markup = good_page(1).decode() + "<svg><path/><g><circle/></g></svg><ul><li>a<li>b</ul><p>c<p>d<br/>" * 50
    assert flatten(markup) == (markup, False)


def test_crossed_formatting_is_put_right() -> None:
    start = time.process_time()
    found = document(around("<a><i><b>x</a></i></b>" * 20_000))
    assert time.process_time() - start < 3
    assert len(visible(found)) == PARAGRAPHS


@pytest.mark.parametrize("name", LARGE)
def test_large_pages_made_smaller(name: str) -> None:
    page = LARGE[name]
    start = time.process_time()
    found = read(page.body, Options(max_page_bytes=400_000))
    assert time.process_time() - start < 3
    if page.paragraphs is not None:
        assert isinstance(found, Document)
        assert len(visible(found)) == len(in_lxml(found)) == page.paragraphs


def test_attributes_beyond_count_are_dropped() -> None:
    start = time.process_time()
    found = document(around("<div id=first " + " ".join(f"a{n}='{n}'" for n in range(100_000)) + "><p>Inside.</p></div>"))
    assert time.process_time() - start < 2
    assert len(visible(found)) == PARAGRAPHS
    assert found.tree is not None
    first = found.tree.css_first("#first")
    assert first is not None
    assert 100 < len(first.attributes) < 1_000
    assert first.text() == "Inside."
    assert "repaired_markup" in found.flags


def test_long_scripts_and_images_in_attributes_go_short_ones_stay() -> None:
    image = "data:image/png;base64," + "A" * 1_500_000
    odd = f'<img src="{image}" alt="A bridge"><script>var a = "{"b" * 2_000_000}";</script><script>var c = 1;</script>'
    data = '<script type="application/ld+json">{"a": "' + "d" * 1_500_000 + '"}</script>'
    found = document(around(odd + data))
    assert len(visible(found)) == len(in_lxml(found)) == PARAGRAPHS
    assert found.tree is not None
    assert [len(node.text()) > 10 for node in found.tree.css("script")] == [False, False, True]
    assert "var c" not in found.markup or len(found.markup) < 2_000_000
    image_tag = found.tree.css_first("img")
    assert image_tag is not None
    assert image_tag.attributes["alt"] == "A bridge"


@pytest.mark.parametrize(
    ("page", "hidden"),
    [
        ("<title>How to write a <b> in HTML</title><body><p>One</p>", False),
        ("<p>One</p><!-- remark --></body></html><!-- cached -->", False),
        ("<p>One</p><script>var a = '<p>';</script>", False),
        ("<p>One</p><noscript><img src=x></noscript></body></html>", False),
        ("<p>One</p><style>p { color: red }", False),
        ("<p>One</p><iframe src=x><p>Two</p>", True),
        ("<p>One</p><textarea><p>Two</p>", True),
    ],
)
def test_only_what_was_never_closed_is_closed(page: str, hidden: bool) -> None:
    found = document(f"<!doctype html><html>{page}".encode())
    assert ("repaired_markup" in found.flags) == hidden


@pytest.mark.parametrize("body", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n ", b"\x00\x00\x00", b"\xff\xfe\x20\x00"])
def test_empty(body: bytes) -> None:
    reject = read(body)
    assert isinstance(reject, Reject)
    assert reject.reason == "empty"


def test_too_large_costs_nothing() -> None:
    body = b"<p>word</p>" * 5_000_000
    start = time.perf_counter()
    reject = read(body)
    assert time.perf_counter() - start < 0.1
    assert isinstance(reject, Reject)
    assert reject.reason == "too_large"
    assert "55000000 bytes" in reject.detail


def test_gzip_is_inflated_up_to_the_limit() -> None:
    page = good_page(3)
    assert document(gzip.compress(page)).markup == document(page).markup
    bomb = read(gzip.compress(b"<p>" + b" " * 30_000_000))
    assert isinstance(bomb, Reject)
    assert bomb.reason == "too_large"


def test_gzip_that_is_cut_gives_what_there_is() -> None:
    found = document(gzip.compress(good_page(3))[:-40])
    assert "truncated" in found.flags
    assert "<article>" in found.markup


@pytest.mark.parametrize("seed", range(5))
def test_undecodable(seed: int) -> None:
    noise = bytes(random.Random(seed).choices(range(128, 256), k=5_000))
    reject = read(b"<html><body><p>" + noise)
    assert isinstance(reject, Reject)
    assert reject.reason == "undecodable"


def test_charset_is_said() -> None:
    greek = "<html lang=el><p>Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τον προϋπολογισμό</p>"
    found = document(greek.encode("iso-8859-7"))
    assert (found.charset, found.flags) == ("cp1253", {"guessed_charset"})
    told = read(greek.encode("iso-8859-7"), content_type="text/html; charset=iso-8859-7")
    assert isinstance(told, Document)
    assert (told.charset, told.flags) == ("iso8859-7", set())


def test_gzip_of_several_members() -> None:
    first, second = b"<p>The first part.</p>" * 9_000, b"<p>The second part.</p>"
    found = document(gzip.compress(first) + gzip.compress(second))
    assert found.markup.encode() == first + second
    assert document(gzip.compress(first) + b"\x00\x00").markup.encode() == first


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "cp1252"])
def test_line_ends_in_every_charset(charset: str) -> None:
    found = document("The first line, über\r\nall – and the second\rand third.\r\n".encode(charset))
    assert found.markup == "The first line, über\nall – and the second\nand third.\n"


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "utf-8"])
def test_lxml_does_not_decode_again(label: str) -> None:
    text = "Der Bürger hört – „schön“"
    found = document(f'<html><head><meta charset="{label}"></head><body><p>{text}</p></body></html>'.encode())
    tree = lxml_tree(found)
    assert tree is not None
    assert tree.text_content() == text


def test_line_ends_are_one_kind() -> None:
    assert document(b"One line\r\nand one\rmore\n").markup == "One line\nand one\nmore\n"
    page = document(b"<p>One line\r\nand one\rmore</p>")
    assert "\r" not in page.markup
    assert page.flags == set()


def test_each_lxml_tree_is_one_of_its_own() -> None:
    page = document(good_page(5))
    first, second = lxml_tree(page), lxml_tree(page)
    assert first is not None
    assert second is not None
    first.clear()
    assert len(second)


def test_form_feeds_part_the_paragraphs_of_a_text_and_are_white_space_in_markup() -> None:
    text = b"A mill\fIt ran on every day of the year but for the days of ice.\f\fIt stood.\n\fNobody saw it all of that year.\f\n"
    found = parse(RawPage(text, Source("text", "x"), is_text=True), Options())
    assert isinstance(found, Document)
    ran = "It ran on every day of the year but for the days of ice."
    assert [line.strip() for line in found.markup.splitlines()] == [
        "A mill", "", ran, "", "It stood.", "Nobody saw it all of that year."
    ]  # fmt: skip
    assert not found.flags
    assert "<p>A mill ran." in document(b"<html><body><p>A mill\fran.</p></body></html>").markup


def test_no_lxml_tree_for_text_and_for_what_engines_choke_on() -> None:
    assert lxml_tree(document(b"Plain text.\n")) is None
    assert lxml_tree(document(around("<p>x</p>" * 60_000))) is None
    assert lxml_tree(document(around("<p>" + "<b>x</b> " * 6_000 + "</p>"))) is None


def test_json_ld_of_ten_megabytes_stays_under_half_a_gigabyte() -> None:
    code = """
import json, re
from pipeline.page import lxml_tree, parse
from pipeline.records import Options, RawPage, Source
from tests.stress.make_pages import around
body = around('<script type="application/ld+json">' + json.dumps({"articleBody": "word " * 2_000_000}) + "</script>")
page = parse(RawPage(body, Source("html", "x")), Options())
tree = lxml_tree(page)
print(int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) // 1024)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 500


def test_the_same_bytes_give_the_same_document() -> None:
    for page in ODDITIES[::4]:
        first, second = read(page.body), read(page.body)
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert (first.markup, first.flags, first.charset) == (second.markup, second.flags, second.charset)
