"""The Python API, as the package's own docstring shows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import pipeline
from pipeline import Corpus, read
from pipeline.clean import clean
from pipeline.records import RawPage, Reject
from pipeline.sources import InputError
from tests.run.process import story
from tests.sources.written import http, put, record, zipped


def test_read_and_clean(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join(story(7)))
    (page,) = read(tmp_path)
    assert isinstance(page, RawPage)
    outcome = clean(page)
    assert outcome.article
    assert outcome.article.text.splitlines() == list(story(7))
    with pytest.raises(InputError):
        read(tmp_path / "nothing")


def page(number: int) -> bytes:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in story(number))
    return f"<!doctype html><html lang=en><title>Road</title><body><article><h1>Road</h1>{told}</article></body></html>".encode()


def test_what_could_not_be_read_comes_through_with_its_reason(tmp_path: Path) -> None:
    put(tmp_path / "a.html", page(7))
    put(tmp_path / "b.html", b"")
    put(tmp_path / "c.jsonl", b'{"text": "one"}\nbroken\n')
    put(tmp_path / "d.zip", zipped([("../out.html", page(8))]))
    found = list(read(tmp_path))
    rejects = [record for record in found if isinstance(record, Reject)]
    assert [reject.reason for reject in rejects] == ["empty", "corrupt_record", "unsafe_path"]
    outcomes = [clean(record) for record in found]
    assert [outcome.reject for outcome in outcomes if outcome.reject in rejects] == rejects
    assert outcomes[0].article


def test_what_an_archive_holds_a_part_of_is_truncated(tmp_path: Path) -> None:
    whole, part = (http(page(number), status) for number, status in ((1, "200 OK"), (2, "206 Partial Content")))
    written = [
        record(whole, 1), record(part, 2), record(http(page(3)), 3, WARC_Truncated="length"),
        record(http(page(4)), 4, WARC_Segment_Number="1"),
    ]  # fmt: skip
    put(tmp_path / "a.warc", b"".join(written))
    flags = [outcome.article.flags for outcome in map(clean, read(tmp_path)) if outcome.article]
    assert flags == [(), ("truncated",), ("truncated",), ("truncated",)]


def test_names() -> None:
    assert Corpus.__module__ == "pipeline.store.reader"
    assert not hasattr(pipeline, "nothing")


def test_importing_the_package_is_cheap() -> None:
    """The crawler and every worker import it: neither trafilatura nor pyarrow may come along."""
    code = "import sys, pipeline, pipeline.records; print({'pyarrow', 'trafilatura', 'scrapy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
