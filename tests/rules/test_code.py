"""Lines of code in plain texts and pages: told from prose, lists and tables by their neighbours, and left alone by all rules."""

from __future__ import annotations

import pytest

from pipeline import blocks, page
from pipeline.clean import clean
from pipeline.records import Document, Options, RawPage, Source
from pipeline.rules import code

REACT = (
    "import React, { useState } from 'react';", "interface Berth {", "text: string;", "free: boolean;", "}",
    "const List: React.FC = () => {", "const [berths, setBerths] = useState<Berth[]>([]);", "return (", "<ul>", "<li",
    "key={berth.id}", ">", "<button", "onClick={() => moor(berth.id)}", ">", "Moor", "</button>", "</li>", "</ul>", ");", "}",
)  # fmt: skip
PYTHON = ("def moor(ship, berth):", "if not berth.free:", "return None", "berth.ship = ship", "return berth")
SHELL = ("$ git clone ansel", "cd ansel && make", "$ ./configure --prefix=/opt", "make install;", "echo 'done'")
STORY = (
    "Every harbour has a list of its berths, and most keep it in a book that nobody may touch but the harbour master himself.",
    "Ours is kept in forty lines of code, which the master's daughter wrote one winter when the sound was frozen over for weeks.",
    "It has been running since, without a change, and the book has become the place where the jackdaw's thefts are written down.",
    "The daughter has moved to the mainland, but comes home for the day of the harbour and has to explain the code each time.",
)


def document(lines: tuple[str, ...]) -> Document:
    found = page.parse(RawPage("\n".join(lines).encode(), Source("text", "a.txt"), is_text=True), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    return found


@pytest.mark.parametrize("lines", [REACT, PYTHON, SHELL], ids=["React", "Python", "shell"])
def test_code_amid_a_story(lines: tuple[str, ...]) -> None:
    found = document((*STORY[:2], *lines, *STORY[2:]))
    assert code.lines(found) == set(range(2, 2 + len(lines)))


@pytest.mark.parametrize(
    "lines",
    [
        STORY,
        ("Q: Who keeps the list?", "A: The master (and his wife).", "Q: Since when?", "A: Since 1931.", "Q: And then?"),
        ("$1,998.00 from Harbour Stores", "$2,699.00 from Quay & Sons", "$2,397.12 from Ansel", "$1,998.00 from the bank"),
        ("|---|---|", "----------", "* * *", "=====", "•••"),
        ("- 200 g flour;", "- 2 eggs;", "- salt (a pinch);", "- water;", "- 1 onion;"),
        ("By Jane Roe", "12 May 2025, 10:30", "Share this:", "Photo: John Doe (Courier)", "Read also: The jackdaw (again)"),
    ],
    ids=["prose", "interview", "prices", "drawn lines", "ingredients", "labels"],
)
def test_what_is_no_code(lines: tuple[str, ...]) -> None:
    assert code.lines(document(lines)) == frozenset()


def test_three_lines_are_too_few() -> None:
    assert code.lines(document((*STORY[:2], "berth.ship = ship", "return berth;", "}", *STORY[2:]))) == frozenset()


@pytest.mark.parametrize("lines", [REACT, PYTHON], ids=["React", "Python"])
def test_no_line_of_it_is_lost(lines: tuple[str, ...]) -> None:
    text = "\n".join(("Forty lines keep our berths", *STORY[:2], *lines, *STORY[2:]))
    article = clean(RawPage(text.encode(), Source("text", "a.txt"), is_text=True)).article
    assert article is not None
    told = article.text.split("\n")
    assert [line for line in lines if line not in told] == []


def test_rules_do_not_speak_of_code_on_a_page() -> None:
    inner = "\n".join(REACT).replace("&", "&amp;").replace("<", "&lt;")
    told = "".join(f"<p>{line}</p>" for line in STORY)
    html = f"<html><body><article><h1>Forty lines</h1>{told}<pre><code>{inner}</code></pre>{told}</article></body></html>"
    article = clean(RawPage(html.encode(), Source("html", "a.html"), "https://ansel.example.com/2025/forty-lines-of-code")).article
    assert article is not None
    kept = [line.strip() for line in article.text.split("\n")]
    assert [line for line in REACT if line not in kept] == []


@pytest.mark.parametrize(
    ("shell", "stays"),
    [
        ("<pre><code>{}</code></pre>", True),
        ('<div class="code-toolbar"><pre class="language-html">{}</pre></div>', True),
        ('<div class="highlight"><pre>{}</pre></div>', True),
        ("<pre>{}</pre>", False),
    ],
    ids=["code", "Prism's toolbar", "highlighter", "preformatted prose"],
)
def test_what_elements_call_code_is_code_whatever_it_says(shell: str, stays: bool) -> None:
    lines = ("Home", "Log in", "Subscribe to our newsletter", "Share on Facebook")
    told = "".join(f"<p>{line}</p>" for line in STORY)
    html = f"<html><body><article><h1>Forty lines</h1>{told}{shell.format(chr(10).join(lines))}{told}</article></body></html>"
    article = clean(RawPage(html.encode(), Source("html", "a.html"), "https://ansel.example.com/2025/forty-lines-of-code")).article
    assert article is not None
    kept = article.text.split("\n")
    assert all(line in kept for line in lines) == stays
