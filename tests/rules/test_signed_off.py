"""The house in place of a name below a story: told by the site's own name, and by the paragraph above."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.records import Options, RawPage, Source

URL = "https://www.harbourpost.example/2026/03/11/ferry.html"
TOLD = (
    "<p>The ferry between the two halves of Port Ansel stayed in the harbour on Monday after its captain had lost the key.</p>"
    "<p>Passengers walked round the bay instead, which takes four hours at low tide and cannot be done at high tide at all.</p>"
    "<p>The key was found on Thursday in the nest of a jackdaw, along with two rings, a thimble and the key of the bank.</p>"
)
REST = "<p>Be kind to each other in the comments, and stay with the matter: whoever does not will be asked to leave at once.</p>"


def removed(line: str, below: str = REST, url: str = URL) -> set[str]:
    story = f"<article><h1>Ferry stays in harbour</h1>{TOLD}<p>{line}</p></article><div>{below}</div>"
    html = f"<html><head><meta property='og:site_name' content='Harbour Post'></head><body>{story}</body></html>"
    outcome = clean(RawPage(html.encode(), Source("html", "x.html"), url), Options(all_pages=True))
    return {removal.by for removal in outcome.removals if removal.text == line}


@pytest.mark.parametrize("line", ["Harbour Post / Agencia Norte", "Harbour Post (Jane Roe, Piet Mak)", "Harbour Post | Norte"])
def test_the_site_with_its_source_signs_a_story(line: str) -> None:
    assert "byline.house_and_source" in removed(line, below="")


@pytest.mark.parametrize("line", ["River Post / Agencia Norte", "Port Ansel (Jane Roe, Piet Mak)"])
def test_another_name_in_its_place_does_not(line: str) -> None:
    assert "byline.house_and_source" not in removed(line)


def test_a_desk_below_the_story_signs_it_and_one_amid_it_does_not() -> None:
    assert removed("HP-Redaktion", below="") == {"byline.desk_below"}
    assert "byline.desk_below" not in removed("HP-Redaktion", below=TOLD)
