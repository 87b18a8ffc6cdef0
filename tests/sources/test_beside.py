"""What fields beside the body say of a record's text comes into the columns."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline.clean import clean
from pipeline.records import Article, Options, RawPage, Source
from pipeline.sources import SourceOptions
from pipeline.store.ledger import record_key
from tests.run.process import story
from tests.sources.written import html, put, read

TEXT = "\n".join(story(1))


def page(tmp_path: Path, **row: Any) -> RawPage:
    pages, rejects = read(put(tmp_path / "a.jsonl", json.dumps({"text": TEXT} | row).encode()))
    assert not rejects
    return pages[0]


def article(record: RawPage) -> Article:
    found = clean(record, Options()).article
    assert found is not None
    return found


def test_a_text_has_what_its_record_says(tmp_path: Path) -> None:
    found = article(page(
        tmp_path, title="Rain at last", authors=["Jane Roe", "Ann Poe"], datePublished="2026-03-04", keywords="rain, mill",
        description="The first rain in the valley since the spring.", url="https://m.example/rain", publisher="The Post",
    ))  # fmt: skip
    assert found.text == TEXT
    assert (found.title, found.authors, found.tags) == ("Rain at last", ("Jane Roe", "Ann Poe"), ("rain", "mill"))
    assert (found.published_text, found.publisher) == ("2026-03-04", "The Post")
    assert found.description == "The first rain in the valley since the spring."


def test_the_title_at_the_head_of_the_text_is_not_repeated(tmp_path: Path) -> None:
    found = article(page(tmp_path, text=f"Rain at last\n{TEXT}", Headline="Rain at last"))
    assert (found.title, found.text) == ("Rain at last", TEXT)


def test_a_piece_of_markup_has_it_too_and_a_page_its_own(tmp_path: Path) -> None:
    piece = "".join(f"<p>{line}</p>" for line in story(1))
    assert article(page(tmp_path, content=piece, title="Rain at last", text="")).title == "Rain at last"
    whole = html("Rain", 1).decode().replace("</h1>", f"</h1>{piece}")
    assert article(page(tmp_path, html=whole, title="A row of our table")).title == "Rain"


@pytest.mark.parametrize(
    ("name", "value"),
    [("date", "2026-03-04"), ("timestamp", "2026-03-04"), ("title", 7), ("title", "nan"), ("title", ""), ("title", "x" * 3000),
     ("author", {"id": 7}), ("authors", [["Jane Roe"]]), ("tags", {"a": 1}), ("score", "Rain")],
)  # fmt: skip
def test_what_says_nothing(tmp_path: Path, name: str, value: object) -> None:
    assert page(tmp_path, **{name: value}).stated == ()


def test_a_field_that_is_named_for_something_else(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", json.dumps({"description": TEXT, "title": "Rain at last"}).encode())
    pages, _ = read(path, options=SourceOptions(text_field="description", url_field="title"))
    assert [(one.body, one.stated) for one in pages] == [(TEXT.encode(), ())]


def test_columns_of_a_table(tmp_path: Path) -> None:
    columns = {
        "text": [TEXT], "title": pa.array(["Rain at last"]).dictionary_encode(), "authors": [["Jane Roe", "Ann Poe"]],
        "published": [date(2026, 3, 4)],
        "date_modified": pa.array([datetime(2026, 3, 5, 6, tzinfo=UTC)], pa.timestamp("ns", "UTC")),
        "image": [b"\x89PNG"], "language": [datetime(2026, 3, 4)], "tags": pa.array([[1, 2]]), "excerpt": [{"a": 1}],
        "publish_date": pa.array([0], pa.int64()).cast(pa.timestamp("us", "Nowhere/At_all")),
    }  # fmt: skip
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    pages, rejects = read(put(tmp_path / "a.parquet", out.getvalue()))
    assert not rejects
    said = dict(pages[0].stated)
    assert (said["title"], said["author"], said["published"]) == ("Rain at last", "Ann Poe", "2026-03-04")
    assert said["modified"].startswith("2026-03-05 06:00:00")
    assert set(said) == {"title", "author", "published", "modified"}
    assert article(pages[0]).published_text == "2026-03-04"


def test_the_same_record_with_another_title_is_another(tmp_path: Path) -> None:
    bare, one, other = page(tmp_path), page(tmp_path, title="Rain"), page(tmp_path, title="No rain")
    assert len({record_key(record) for record in (bare, one, other)}) == 3


def test_records_without_are_known_to_corpora_of_earlier_versions() -> None:
    assert record_key(RawPage(b"x", Source("html", "a.html"))).hex() == "94e9436ac125c4b7154d4a69677c9e10"
