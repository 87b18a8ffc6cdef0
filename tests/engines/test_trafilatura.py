"""`--engine trafilatura`: rules decide where they are sure, and its text is believed as far as the classifier would keep it."""

from __future__ import annotations

from pipeline.clean import clean
from pipeline.records import Options, Outcome, RawPage, Source

TITLE = "Ferry to the outer islands sails again after nine weeks"
STORY = "".join(
    f"<p>{line}</p>"
    for line in (
        "The ferry to the outer islands sailed on Monday morning for the first time in nine weeks, with eleven cars on board.",
        "The harbour authority had closed the northern pier in January, when divers found cracks in two of its wooden piles.",
        "Repairs took longer than planned, said the harbour master, because the timber had to come from the mainland by rail.",
        "Shops on the islands had lived on what two fishing boats could carry, and the school had moved its exams to the summer.",
        "The council will decide in June whether to build a second pier of concrete, which it put at four million crowns.",
    )
)
PROMPT = "Sign up for our free daily newsletter and never miss a story."
PAGE = f"""<html lang="en"><head><title>{TITLE} - Sound Post</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>{TITLE}</h1><p class="byline">By Jane Miller</p>{STORY}<p>{PROMPT}</p></article></body></html>"""


def cleaned(page: str) -> Outcome:
    return clean(RawPage(page.encode(), Source("html", "a.html"), "https://sound.example/2026/ferry"), Options("trafilatura"))


def test_a_title_and_a_prompt_go_though_trafilatura_takes_them() -> None:
    outcome = cleaned(PAGE)
    assert outcome.article is not None
    assert outcome.article.engine == "trafilatura"
    assert outcome.article.title == TITLE
    assert TITLE not in outcome.article.text
    assert PROMPT not in outcome.article.text
    assert {"headline.is_title", "newsletter.invitation"} <= {removal.by for removal in outcome.removals}
    assert outcome.article.text.startswith("The ferry to the outer islands sailed on Monday")


def test_confidence_falls_with_what_the_classifier_would_not_keep() -> None:
    story = cleaned(PAGE).article
    assert story is not None
    assert story.confidence > 0.7
    assert story.flags == ()
    nothing = "<article><p>Nothing here, sorry about that.</p></article>"
    stub = cleaned(f"<head><title>{TITLE}</title></head><body>{nothing}</body>").article
    assert stub is not None
    assert stub.confidence < 0.1
    assert stub.flags == ("low_agreement",)


def test_a_page_of_a_few_words_is_no_article() -> None:
    rejected = cleaned(f"<head><title>{TITLE}</title></head><body><p>Nothing here 1001</p></body>").reject
    assert rejected is not None
    assert rejected.reason == "no_content"
