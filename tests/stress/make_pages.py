"""Pages made to break parsers, and good ones to go between them, all from seeds.

`python tests/stress/make_pages.py FOLDER [--scale 1.0] [--good 400]` writes them as files, for a run by hand. Figures
in the names are those of full scale; a smaller scale makes the same kinds of page, smaller.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

PARAGRAPHS = 40

_WORDS = (
    "council harbour budget river market bridge teacher library winter engine orchard railway garden festival hospital"
    " museum harvest village minister lighthouse kitchen mountain factory journal station theatre valley window meadow"
    " carpenter archive compass"
).split()
_VERBS = "opened closed repaired described moved counted painted visited measured praised delayed renamed".split()
_LINKS = ["Home", "Sport", "Weather", "Contact", "Archive", "Imprint"]


@dataclass(frozen=True, slots=True)
class StressPage:
    name: str
    body: bytes
    paragraphs: int | None = None
    """Of the numbered paragraphs, how many a reader sees; None where there are none to count."""


def sentence(number: int, generator: random.Random) -> str:
    """A sentence found nowhere else: it says its number."""
    subject, place, thing = generator.sample(_WORDS, 3)
    verb = generator.choice(_VERBS)
    return f"Paragraph {number} tells how the {subject} near the {place} {verb} a {thing} on day {number} of the year."


def good_page(seed: int) -> bytes:
    """An ordinary article of 8 to 30 paragraphs with the usual surroundings."""
    generator = random.Random(seed)
    count = generator.randint(8, 30)
    text = "\n".join(f"<p>{sentence(number, generator)} {sentence(number + 1000, generator)}</p>" for number in range(count))
    links = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in _LINKS)
    related = "".join(f'<li><a href="/story/{seed}-{n}">{sentence(n, generator)[:60]}</a></li>' for n in range(5))
    title = " ".join(generator.sample(_WORDS, 4)).capitalize()
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title}
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} {seed} - The Daily Test</title>
<script type="application/ld+json">{json.dumps(data)}</script></head><body><nav><ul>{links}</ul></nav>
<article><h1>{title} {seed}</h1>
{text}
</article><aside><h2>Read also</h2><ul>{related}</ul></aside><footer><p>All rights reserved.</p></footer></body></html>
""".encode()


def around(odd: str, before: int = PARAGRAPHS // 2, after: int = PARAGRAPHS // 2, head: str = "") -> bytes:
    """Numbered paragraphs before and after an oddity."""
    generator = random.Random(7)
    numbered = [f"<p>{sentence(number, generator)}</p>" for number in range(before + after)]
    return (
        f"<!doctype html><html><head><title>Forty paragraphs</title>{head}</head><body><article><h1>Forty</h1>"
        f"{chr(10).join(numbered[:before])}{odd}{chr(10).join(numbered[before:])}</article></body></html>"
    ).encode("utf-8", "surrogatepass")


def nested(name: str, depth: int, inner: str = "<p>Deep down.</p>", close: bool = True) -> str:
    """`name` may be a path: 'ul><li'."""
    names = name.split("><")
    opening = "".join(f"<{part}>" for part in names)
    closing = "".join(f"</{part}>" for part in reversed(names)) if close else ""
    return opening * depth + inner + closing * depth


def oddities() -> Iterator[StressPage]:
    """Small pages with forty paragraphs around what parsers lose text over: every one must be kept."""
    for depth in (250, 255, 300, 1000, 2000, 3000):
        yield StressPage(f"depth-{depth}", around(nested("div", depth)), PARAGRAPHS)
    for name in ("font", "span", "b", "blockquote", "section"):
        yield StressPage(f"unclosed-{name}-300", around(nested(name, 300, "", close=False)), PARAGRAPHS)
    yield StressPage("distinct-fonts-300", around("".join(f"<font color=c{n}>" for n in range(300))), PARAGRAPHS)
    for name in ("ul><li", "table><tr><td", "dl><dd", "details", "my-box"):
        yield StressPage(f"nested-{name.replace('><', '-')}-1000", around(nested(name, 1000)), PARAGRAPHS)
    for reference in ("&#1;", "&#xFFFF;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999999999999;", "&#11"):
        yield StressPage(f"reference-{reference.strip('&#;')}", around(f"<p>a{reference}b</p>"), PARAGRAPHS)
    controls = "".join(map(chr, range(1, 32)))
    for name, raw in (("nul", "\x00"), ("controls", controls), ("ufffe", "\ufffe\uffff\U0001fffe"), ("c1", "\x80\x91")):
        yield StressPage(f"raw-{name}", around(f"<p>a{raw}b</p>"), PARAGRAPHS)
    yield StressPage("lone-surrogate", around("<p>a\ud800b</p>"), PARAGRAPHS)
    for name in ("script", "style", "textarea", "noscript", "template", "iframe", "xmp", "select", "noembed"):
        yield StressPage(f"unclosed-{name}", around(f"<{name}>never closed "), PARAGRAPHS)
    yield StressPage("unclosed-comment", around("<!-- never closed "), PARAGRAPHS)
    yield StressPage("unclosed-title", around("").replace(b"</title>", b""), PARAGRAPHS)
    for number, piece in enumerate(("word ", "word<br>", "<b>x</b> ")):
        yield StressPage(f"long-{number}", around(f"<p>{piece * 100_000}</p>"), PARAGRAPHS)
    yield StressPage("gzip", gzip.compress(around(""), mtime=0), PARAGRAPHS)
    for charset in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        yield StressPage(charset, around("").decode().encode(charset), PARAGRAPHS)


def large(scale: float = 1.0) -> Iterator[StressPage]:
    """Pages that hang parsers or fill memory, most of them under a megabyte at full scale."""

    def n(full: int) -> int:
        return max(1, int(full * scale))

    def attributes(count: int) -> str:
        return "<div " + " ".join(f"a{number}=1" for number in range(count)) + "><p>Inside.</p></div>"

    for count in (10_000, 100_000, 1_000_000):
        yield StressPage(f"attributes-{count}", around(attributes(n(count))), PARAGRAPHS)
    yield StressPage("duplicate-attributes-1000000", around("<div " + "a=1 " * n(1_000_000) + "></div>"), PARAGRAPHS)
    for depth in (10_000, 100_000, 1_000_000):
        yield StressPage(f"nested-div-{depth}", around(nested("div", n(depth))), PARAGRAPHS)
    yield StressPage("unclosed-div-100000", around("<div>" * n(100_000)), PARAGRAPHS)
    yield StressPage("self-closed-div-100000", around("<div/>" * n(100_000)), PARAGRAPHS)
    yield StressPage("nested-ul-li-50000", around(nested("ul><li", n(50_000))), PARAGRAPHS)
    yield StressPage("nested-span-100000", around(nested("span", n(100_000))), PARAGRAPHS)
    yield StressPage("crossed-a-i-b-20000", around("<a><i><b>x</a></i></b>" * n(20_000)), PARAGRAPHS)
    yield StressPage("distinct-fonts-5000", around("".join(f"<font color=c{k}>" for k in range(n(5_000)))), PARAGRAPHS)
    for name in ("template", "select", "svg", "button", "object", "math", "a", "form", "table", "frameset"):
        yield StressPage(f"nested-{name}-10000", around(nested(name, n(10_000), "")))
    yield from _wide(n)
    yield from _strange(n)


def _wide(n: Callable[[int], int]) -> Iterator[StressPage]:
    text = "<p>" + "The harbour reopened after the storm, and the market with it. " * 16 + "</p>\n"
    yield StressPage("paragraphs-50mb", (text * n(50_000)).encode())
    yield StressPage("paragraphs-18mb", (text * n(18_000)).encode())
    yield StressPage("short-p-200000", ("<p>A short line.</p>" * n(200_000)).encode())
    yield StressPage("empty-div-1000000", around("<div></div>" * n(1_000_000)), PARAGRAPHS)
    yield StressPage("links-100000", around('<a href="/story">A story</a> ' * n(100_000)), PARAGRAPHS)
    rows = "<tr><td>one</td><td>two</td></tr>" * n(100_000)
    yield StressPage("rows-100000", around(f"<table>{rows}</table>"), PARAGRAPHS)
    yield StressPage("br-200000", around("word<br>" * n(200_000)), PARAGRAPHS)
    yield StressPage("items-100000", around("<ul>" + "<li>item" * n(100_000) + "</ul>"), PARAGRAPHS)
    yield StressPage("inline-200000", around("<p>" + "<b>x</b> " * n(200_000) + "</p>"), PARAGRAPHS)
    yield StressPage("comments-200000", around("<!-- x -->" * n(200_000)), PARAGRAPHS)
    yield StressPage("scripts-50000", around("<script>var a = 1;</script>" * n(50_000)), PARAGRAPHS)


def _strange(n: Callable[[int], int]) -> Iterator[StressPage]:
    body = "lorem ipsum dolor " * n(600_000)
    yield StressPage("text-node-11mb", around(f"<p>{body}</p>"), PARAGRAPHS)
    yield StressPage("script-11mb", around(f"<script>var a = '{body}';</script>"), PARAGRAPHS)
    yield StressPage("attribute-11mb", around(f'<img src="data:{body}">'), PARAGRAPHS)
    json_ld = json.dumps({"@type": "NewsArticle", "articleBody": body})
    yield StressPage("json-ld-10mb", around(f'<script type="application/ld+json">{json_ld}</script>'), PARAGRAPHS)
    deep = "[" * n(100_000) + "]" * n(100_000)
    yield StressPage("json-ld-deep", around(f'<script type="application/ld+json">{deep}</script>'), PARAGRAPHS)
    yield StressPage("title-1mb", around("", head=f"<title>{body[: n(1_000_000)]}</title>"), PARAGRAPHS)
    for name, raw in (("nul", "\x00"), ("less", "<"), ("ampersand", "&"), ("comment", "<!--"), ("cdata", "<![CDATA[")):
        yield StressPage(f"{name}-5mb", around(raw * n(5_000_000 // len(raw))))
    yield StressPage("open-tags-5mb", around("<a" * n(2_500_000)))
    yield StressPage("open-attributes-5mb", around('<a href="' * n(500_000)))
    yield StressPage("open-titles-5mb", around("<title>" * n(700_000)))
    yield StressPage("closings-5mb", around("</div>" * n(800_000)), PARAGRAPHS)
    yield StressPage("references-5mb", around("&#8217;" * n(700_000)), PARAGRAPHS)
    yield StressPage("bad-references-5mb", around("&#1;" * n(1_200_000)), PARAGRAPHS)
    yield StressPage("digits-5mb", around("&#" + "9" * n(5_000_000) + ";"), PARAGRAPHS)
    yield StressPage("spaces-5mb", around(" \n" * n(2_500_000)), PARAGRAPHS)
    yield StressPage("one-word-5mb", ("x" * n(5_000_000)).encode())
    yield StressPage("random-1mb", random.Random(3).randbytes(n(1_000_000)))
    yield StressPage("random-in-a-page-1mb", b"<html><body><p>" + random.Random(4).randbytes(n(1_000_000)))
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    yield StressPage("xxe", entity.encode() + around("<p>&e;</p>"), PARAGRAPHS)
    entities = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10}">' for k in range(1, 10))
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>'
    yield StressPage("billion-laughs", laughs.encode() + around("<p>&l9;</p>"), PARAGRAPHS)
    bomb = gzip.compress(b"<p>bomb</p>" + b" " * n(100_000_000), 9, mtime=0)
    yield StressPage("gzip-bomb-100mb", bomb)


def mutate(body: bytes, seed: int) -> bytes:
    """A page damaged in one to five places: bytes flipped, doubled, cut out or off, tags changed, put in or dropped."""
    generator = random.Random(seed)
    for _ in range(generator.randint(1, 5)):
        place = generator.randrange(len(body) + 1)
        end = min(len(body), place + generator.choice((1, 1, 4, 40, 400)))
        kind = generator.randrange(7)
        if kind == 0:
            body = body[:place] + generator.randbytes(end - place) + body[end:]
        elif kind == 1:
            body = body[:place] + body[end:]
        elif kind == 2:
            body = body[:place] + body[place:end] * generator.choice((2, 3, 200)) + body[end:]
        elif kind == 3:
            body = body[: max(place, 1)] if generator.random() < 0.3 else body
        elif kind == 4:
            body = body[:place] + generator.choice(_SPLINTERS) + body[place:]
        else:
            old, new = generator.sample(_TAGS, 2)
            body = body.replace(old, new, generator.choice((1, 5, -1)))
    return body


_TAGS = [b"<p>", b"</p>", b"<li>", b"</li>", b"<article>", b"</ul>", b"<a ", b"</a>", b"<h1>", b"</h1>", b"<nav>"]
_SPLINTERS = [
    b"<", b">", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"&#1;", b"&#xD800;", b"<!--", b"-->", b"<![CDATA[", b"]]>",
    b"<script>", b"<style>", b"<title>", b"<textarea>", b"<template>", b"<svg>", b"<math>", b"<select>", b"<table>",
    b"<frameset>", b"<plaintext>", b"<noscript>", b"</body>", b"</html>", b"<body>", b"<!doctype x>", b"<base href=x>",
    b"<form>", b"<tr>", b"<?", b"<button>", b"<p hidden>", b'<a href="', b"\xef\xbb\xbf", b"\x1f\x8b\x08",
    b"<meta charset=utf-16>",
]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--good", type=int, default=400)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for page in (*oddities(), *large(arguments.scale)):
        (arguments.folder / f"{page.name}.html").write_bytes(page.body)
    for seed in range(arguments.good):
        (arguments.folder / f"good-{seed:04}.html").write_bytes(good_page(seed))


if __name__ == "__main__":
    main()
