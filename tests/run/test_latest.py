"""The view `latest` of docs/reading.md over pages that name addresses rightly and wrongly for their own."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from tests.documents import latest_of
from tests.run.process import arguments, finish, story


def page(number: int, canonical: str, url: str | None = None, title: str = "") -> dict[str, str]:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in story(number))
    title = title or f"Road {number} is mended"
    return {
        "url": url or f"https://a.example/{number}-story",
        "html": f'<!doctype html><html lang="en"><title>{title}</title><link rel="canonical" href="{canonical}">'
        f"<article><h1>{title}</h1>{told}</article>",
    }


@pytest.mark.slow
def test_a_page_is_there_once_whatever_it_names(tmp_path: Path) -> None:
    """What many pages with other titles name is no address of theirs; a story under several addresses is one."""
    wrong = ("/0-story", "{{ page.url }}", "/undefined", "https://other.example/same.html")
    apart = [page(10 * kind + n, canonical) for kind, canonical in enumerate(wrong) for n in range(6)]
    one = [page(n, "/story", f"https://a.example/story?v={n}", "Roads") for n in range(40, 46)]
    few = [page(n, "/tale", f"https://a.example/tale?v={n}") for n in range(50, 53)]
    (tmp_path / "pages.jsonl").write_text("\n".join(map(json.dumps, [*apart, *one, *few])))
    finish(*arguments(tmp_path / "pages.jsonl", tmp_path / "corpus", 1))
    with duckdb.connect() as reader:
        reader.execute(latest_of(tmp_path / "corpus"))
        there = {row[0] for row in reader.sql("SELECT url FROM latest").fetchall()}
    assert there == {row["url"] for row in apart} | {"https://a.example/story?v=45", "https://a.example/tale?v=52"}
