"""Pages longer than those of the training: a long read is no less an article than a short one."""

from __future__ import annotations

import random

import pytest

from pipeline.clean import clean
from pipeline.records import Options, RawPage, Source
from tests.stress.make_pages import good_page, sentence


def paragraphs(count: int) -> list[str]:
    choose = random.Random(count)
    return [f"{sentence(number, choose)} {sentence(number + 100_000, choose)}" for number in range(2_000, 2_000 + count)]


@pytest.mark.parametrize("engine", ["auto", "fast"])
@pytest.mark.parametrize("count", [500, 4_000, pytest.param(20_000, marks=pytest.mark.soak)])
def test_paragraphs_of_a_long_read(count: int, engine: str) -> None:
    """Of an ordinary page with as many paragraphs more, 80 kB to 4 MB, next to all are kept and nothing from around it."""
    told = paragraphs(count)
    more = "".join(f"<p>{paragraph}</p>\n" for paragraph in told).encode()
    page = RawPage(good_page(3).replace(b"</article>", more + b"</article>"), Source("html", "long.html"))
    article = clean(page, Options(engine="fast" if engine == "fast" else "auto")).article
    assert article is not None
    kept = set(article.text.split("\n"))
    assert len(kept & set(told)) >= 0.95 * count
    assert not {"Read also", "Home", "All rights reserved."} & kept


@pytest.mark.parametrize("count", [500, 4_000])
def test_lines_of_a_long_text(count: int) -> None:
    told = paragraphs(count)
    page = RawPage("\n\n".join([*told, "Sign up for our newsletter"]).encode(), Source("text", "long.txt"), is_text=True)
    article = clean(page).article
    assert article is not None
    kept = article.text.split("\n")
    assert len(set(kept) & set(told)) >= 0.95 * count
    assert "Sign up for our newsletter" not in kept
    assert article.confidence > 0.6
