"""A page that cut a text in the middle of an emoji loses that half, and nothing else."""

from __future__ import annotations

import json

from pipeline.clean import clean
from pipeline.records import Options, RawPage, Source

TOLD = [f"The harbour of Port Ansel was closed for {n} days, and nobody could say when it would open again." for n in range(3, 9)]


def cleaned(html: str) -> tuple[str, str]:
    url = "https://www.example-courier.com/harbour/closed"
    outcome = clean(RawPage(html.encode(), Source("html", "x.html"), url), Options(all_pages=True))
    assert outcome.article, outcome.reject
    repr(outcome).encode()
    return outcome.article.title or "", outcome.article.text


def test_in_json_ld() -> None:
    said = '{"@type": "NewsArticle", "headline": "Harbour of Port Ansel closed \\ud83d", "author": {"name": "Jane Roe"}}'
    body = "".join(f"<p>{line}</p>" for line in TOLD)
    html = f'<html><head><script type="application/ld+json">{said}</script></head><body><main>{body}</main></body></html>'
    assert cleaned(html) == ("Harbour of Port Ansel closed", "\n".join(TOLD))


def test_in_the_data_of_a_page_that_scripts_draw() -> None:
    body = "".join(f"<p>{line}</p>" for line in [*TOLD, "Ships wait \ud83d\ude00 outside the mole and some of them for a week"])
    story = json.dumps({"props": {"story": {"title": "Harbour closed", "body": body, "teaser": "Ships wait \ud83d"}}})
    html = f'<html><body><div id="root"></div><script id="__NEXT_DATA__" type="application/json">{story}</script></body></html>'
    _, text = cleaned(html)
    assert text.split("\n")[: len(TOLD)] == TOLD
    assert "\U0001f600" in text
