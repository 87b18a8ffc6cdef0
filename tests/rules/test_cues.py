"""Words of several kinds on one line: prompts that no pattern foresaw, and stories that speak of the same things."""

from __future__ import annotations

import time

import pytest

from pipeline import blocks, page
from pipeline.records import Category, Document, Options, RawPage, Source
from pipeline.rules import cues

STORY = "The ferry between the two halves of Port Ansel stayed in the harbour on Monday after its captain had lost the key."


def said(*lines: str) -> dict[str, tuple[Category | None, float]]:
    """What the cues say of the lines of a plain text: category and probability by line."""
    raw = RawPage("\n".join(lines).encode(), Source("text", "a.txt"), is_text=True)
    document = page.parse(raw, Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return {lines[v.block]: (v.category, v.probability) for v in cues.judge(document)}


@pytest.mark.parametrize(
    ("category", "line"),
    [
        ("newsletter", "Enjoying the tides? Our harbour email lands every Friday. It's free."),
        ("newsletter", "Jeden Samstag unser Rundbrief vom Hafen: kostenlos und mit einem Klick bestellt."),
        ("newsletter", "Chaque mardi, notre lettre du port. Gratuit, désinscription en un clic."),
        ("newsletter", "Ogni mattina nella tua casella di posta, gratis: iscriversi è un attimo."),
        ("donation", "Onze verslaggevers kosten geld. Steun ons met enkele euro per maand."),
        ("donation", "El periodismo independiente cuesta dinero: apoya a nuestra redacción."),
        ("social", "Udostępnij nasz tekst: Twitter, WhatsApp, kopiuj link"),
        ("advert", "Your browser has an ad blocker. Ads pay for the ferry desk: consider switching it off."),
        ("legal", "Nossos textos podem ser republicados na íntegra, com citação da fonte."),
    ],
)
def test_a_prompt_that_no_pattern_foresaw_is_likely_one(category: Category, line: str) -> None:
    assert said(STORY, line) == {line: (category, cues.LIKELY)}


@pytest.mark.parametrize(
    "line",
    [
        "The letter went out to nine readers, four of whom were gulls.",
        "Die Genossenschaft hat eine Spende erhalten.",
        "Le conseil a refusé les conditions de la banque.",
        "“Subscribe to our newsletter every week for free,” the captain read out from a bottle.",
        "A sign on the quay: “Join our mailing list, it is free and weekly.”",
    ],
)
def test_a_story_that_speaks_of_such_things_is_not(line: str) -> None:
    assert all(probability < cues.LIKELY for _, probability in said(STORY, line).values())


def test_cues_that_lie_far_apart_in_a_paragraph_are_the_storys() -> None:
    promise = (
        "The ferry is not for sale. Nobody shall share the crossing who keeps gulls. Our old bell, which was "
        "cast in the year of the flood, stays where it hangs. Whoever rings it at night we send home with a link of its chain."
    )
    assert all(probability < cues.LIKELY for _, probability in said(STORY, promise).values())


def test_what_the_story_is_about_is_no_prompt() -> None:
    prompt = "Our newsletter is free and lands in your inbox every Friday."
    about = "The parish newsletter was free, landed in every inbox on Friday and in the end bankrupted the parish of Ansel."
    assert said(STORY, prompt)[prompt][1] == cues.LIKELY
    assert said(about, prompt)[prompt][1] == cues.DOUBTFUL


def test_pages_are_not_asked() -> None:
    raw = RawPage(b"<p>Our newsletter is free and lands in your inbox every Friday.", Source("html", "a.html"))
    document = page.parse(raw, Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    assert cues.judge(document) == []


def test_each_group_counts_once() -> None:
    assert cues.count("newsletter newsletter newsletter")[1] == 1
    assert cues.count("newsletter, weekly")[1] == 2


def test_a_word_as_long_as_a_page_takes_no_longer_than_its_beginning() -> None:
    start = time.process_time()
    assert cues.count("子" * 400_000) == (None, 0, False)
    assert time.process_time() - start < 1.0


def test_words_that_somebody_said_are_not_counted() -> None:
    line = (
        "Voorzitter Els Verbruggen noemt het dak 'iets waar je niet over wilt praten maar wel onder wilt zitten'. De stad "
        "betaalt 20.000 euro, de rest van het bedrag komt uit een loterij en van de verkoop van oude roeiriemen."
    )
    assert said(STORY, line).get(line, (None, 0.0))[1] < cues.LIKELY
