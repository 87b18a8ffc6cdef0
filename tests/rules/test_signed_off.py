"""The house in place of a name below a story: told by the site's own name, and by the paragraph above."""

from __future__ import annotations

import pytest

from pipeline import blocks
from pipeline.clean import clean
from pipeline.records import Options, RawPage, Source
from pipeline.rules import signed_off
from tests.metadata.documents import document

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


@pytest.mark.parametrize(
    ("closing", "below", "cut"),
    [
        ("【水原真琴】", "", "【水原真琴】"),
        ("（記者 水原真琴）", "", "（記者 水原真琴）"),
        ("（水原真琴、藤枝一郎）", "<div>読者の声を募集しています</div>", "（水原真琴、藤枝一郎）"),
        ("（以下略）", "", ""),
        ("（写真・水原真琴）", "", ""),
        ("【水原真琴】", "<p>町はこの夏、時計の部品を展示する小さな部屋を開く予定で、子どもたちの見学も受け入れる。</p>", ""),
    ],
)
def test_the_writer_in_brackets_behind_the_last_sentence(closing: str, below: str, cut: str) -> None:
    told = "港に面した旧税関の建物で、時計の針が十一年ぶりに動き出し、近くの人々が朝から集まった。"
    page = document(f"<html><body><main><h1>旧税関の時計</h1><p>{told}</p><p>{told}{closing}</p>{below}</main></body></html>")
    blocks.segment(page)
    spans = [verdict.span for verdict in signed_off.judge(page)]
    assert [page.blocks[2].text[slice(*span)] for span in spans if span] == ([cut] if cut else [])


@pytest.mark.parametrize("line", ["/АБ/", "(জেএইচ)", "এসআর/এমএস", "jw/ mok/", "AB/CD"])
def test_initials_below_the_last_paragraph_are_the_desks(line: str) -> None:
    assert not {"credit.initials_below", "credit.initials"}.isdisjoint(removed(line, below=""))


@pytest.mark.parametrize("line", ["Ja/Nein", "и/или", "(sic)", "24/7", "(坂本友里)", "N/A"])
def test_words_and_figures_are_no_initials(line: str) -> None:
    assert "credit.initials_below" not in removed(line, below="")


def test_initials_amid_the_story_are_none() -> None:
    assert "credit.initials_below" not in removed("AB/CD", below=TOLD)


def test_an_arrow_and_a_link_below_the_story_lead_elsewhere() -> None:
    assert "related.arrowed_link" in arrowed()
    assert "related.arrowed_link" not in removed("▶ Why the jackdaw came back", below="")


def arrowed() -> set[str]:
    story = f"<article><h1>Ferry stays in harbour</h1>{TOLD}<p>▶ <a href=/jackdaw>Why the jackdaw came back</a></p></article>"
    raw = RawPage(f"<html><body>{story}</body></html>".encode(), Source("html", "x.html"), URL)
    outcome = clean(raw, Options(all_pages=True))
    return {removal.by for removal in outcome.removals}
