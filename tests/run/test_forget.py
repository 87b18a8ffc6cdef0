"""Takedowns."""

from __future__ import annotations

import gzip
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as WarcioIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.corpus import report
from pipeline.run.admission import Request
from pipeline.run.forget import Forgotten, forget
from pipeline.store.check import check
from pipeline.store.errors import ConflictError, LockedError
from pipeline.store.layout import Layout
from pipeline.store.ledger import page_key
from pipeline.store.lock import held
from pipeline.store.reader import Corpus
from pipeline.store.schema import TABLES
from pipeline.store.writing import writing
from tests.run import simple
from tests.store import seen

HOSTS = ("a.example", "www.b.example", "b.example", "notb.example", "c.example")


def jsonl(path: Path, numbers: range) -> Path:
    """A page a line, on the hosts in turn; every seventh is a reject."""
    lines = [
        {"url": f"https://{HOSTS[n % 5]}/{n}?x=1&y=2", "text": f"{'!' if n % 7 == 6 else ''}Story {n}\n- Share\nEnd."}
        for n in numbers
    ]
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


@pytest.fixture
def out(memory: Path) -> Path:
    page = jsonl(memory / "pages.jsonl", range(35))
    simple.run(memory / "corpus", Request((str(page),), day=date(2026, 11, 2)))
    return memory / "corpus"


def take(out: Path, *urls: str, hosts: tuple[str, ...] = ()) -> Forgotten:
    with writing(out) as store:
        return forget(store, urls, hosts)


def urls(out: Path, table: str) -> list[str]:
    return sorted(str(row["url"]) for row in seen.rows(out, table))


def test_a_page(out: Path) -> None:
    taken = take(out, "http://a.example/5?y=2&x=1#share")
    assert dict(taken.rows) == {"articles": 1, "removals": 1, "pages": 1}
    assert taken.urls == ["https://a.example/5?x=1&y=2"]
    assert len(urls(out, "articles")) == 29
    assert check(Layout(out)) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://www.a.example/5?x=1&y=2", "a.example/5?x=1&y=2", "www.a.example/5?y=2&x=1", "https://a.example/5/?x=1&y=2",
        "https://a.example/5?utm_source=post&x=1&y=2&fbclid=abc", "https://a.example:443/5?x=1&y=2#c",
    ],
)  # fmt: skip
def test_a_page_by_another_of_its_addresses(out: Path, address: str) -> None:
    taken = take(out, address)
    assert (taken.urls, taken.unmatched) == (["https://a.example/5?x=1&y=2"], [])


def test_what_was_forgotten_by_one_address_does_not_come_back_by_another(out: Path, memory: Path) -> None:
    take(out, "www.a.example/5/?y=2&x=1")
    page = {"url": "http://a.example/5?x=1&y=2&utm_medium=x", "text": "Story\n- Share\nEnd."}
    (memory / "more.jsonl").write_text(json.dumps(page))
    assert simple.run(out, Request((str(memory / "more.jsonl"),))).counts.forgotten == 1


def articles_at(memory: Path, *addresses: str) -> Path:
    rows = [{"url": url, "text": f"Story {n}\n- Share\nEnd."} for n, url in enumerate(addresses)]
    (memory / "pages.jsonl").write_text("\n".join(map(json.dumps, rows)))
    simple.run(memory / "corpus", Request((str(memory / "pages.jsonl"),), day=date(2026, 11, 2)))
    return memory / "corpus"


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("https://a.example/view.php?uid=109", "https://a.example/view.php?uid=101"),
        ("https://a.example/?eid=109", "https://a.example/?eid=101"),
        ("https://a.example/read.php?t=%C0%DA%C2%F7", "https://a.example/read.php?t=%B0%A1%B3%AA"),
        ("https://a.example/article.php?sid=9", "https://a.example/article.php?sid=1"),
        ("https://a.example/?9", "https://a.example/?1"),
    ],
)
def test_a_page_that_was_never_there_takes_no_other_with_it(memory: Path, asked: str, there: str) -> None:
    out = articles_at(memory, there)
    assert take(out, asked).unmatched == [asked]
    assert urls(out, "articles") == [there]


@pytest.mark.parametrize(
    ("asked", "given", "there"),
    [
        ("https://a.example/my story/1", "https://a.example/my story/1", "https://a.example/my%20story/1"),
        ("http://a.example/my%20story/1/", "https://a.example/my story/1", "https://a.example/my%20story/1"),
        ("a.example/1", "//www.a.example/1", "https://www.a.example/1"),
        ("https://a.example/1", "a.example/1", "https://a.example/1"),
        ("https://a.example/1", "https://reader:secret@a.example/1", "https://a.example/1"),
        ("https://reader:secret@a.example/1", "https://a.example/1", "https://a.example/1"),
        ("www.a.example/1;art186,12", "https://a.example/1;art186,12", "https://a.example/1;art186,12"),
        ("https://a.example/1", "https://a.example/1;jsessionid=5F", "https://a.example/1;jsessionid=5F"),
    ],
)
def test_a_page_whose_address_is_given_in_an_odd_form(memory: Path, asked: str, given: str, there: str) -> None:
    taken = take(articles_at(memory, given), asked)
    assert (taken.urls, taken.unmatched) == ([there], [])


def test_what_an_earlier_version_was_asked_to_forget_stays_out(memory: Path) -> None:
    """Corpora hold hashes of these spellings, and nothing to make others from."""
    asked = {
        "http://www.a.example/(b)@c;d=1/?x=1&utm_source=y&a=b+c": "d6ba210e7bc97cbdb4890eaf5ee832e2",
        "a.example/b;art186,12": "a009baf484cf11579a5e8548783479c4",
    }
    assert {url: page_key(url).hex() for url in asked} == asked
    out = articles_at(memory, "https://a.example/b;art186,12")
    with writing(out) as store:
        kept = [(bytes.fromhex(key),) for key in asked.values()]
        store.manifest.connection.executemany("INSERT INTO forgotten VALUES (?)", kept)
    page = {"url": "http://a.example/b;art186,12?fbclid=1", "text": "Another story\n- Share\nEnd."}
    (memory / "more.jsonl").write_text(json.dumps(page))
    assert simple.run(out, Request((str(memory / "more.jsonl"),))).counts.forgotten == 1


def test_another_page_is_another_page(out: Path) -> None:
    taken = take(out, "https://a.example/5", "https://m.a.example/5?x=1&y=2", hosts=("nowhere.example", "c.example"))
    assert taken.unmatched == ["https://a.example/5", "https://m.a.example/5?x=1&y=2", "nowhere.example"]


def test_a_host_with_all_below_it(out: Path) -> None:
    taken = take(out, hosts=("B.example.",))
    assert dict(taken.rows) == {"articles": 12, "removals": 12, "pages": 12, "rejects": 2}
    left = {url.split("/")[2] for table in ("articles", "rejects") for url in urls(out, table)}
    assert left == {"a.example", "notb.example", "c.example"}
    assert check(Layout(out)) == []


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("https://b.example/", "b.example"), ("b.example/saved-page", "b.example"), ("b.example:443", "b.example"),
        ("http://b.example:443", "b.example"), ("someone@b.example", "b.example"), (" b.example", "b.example"),
        ("", "news.example"), ("not a host/", "news.example"), ("*.", "news.example"), ("b..example", "news.example"),
        ("a.example,b.example", "news.example"), ("*", "news.example"), ("[::1]", "::1"), ("http://[", "news.example"),
    ],
)  # fmt: skip
def test_what_is_no_host_is_refused_before_anything_is_done(out: Path, host: str, told: str) -> None:
    before = seen.hashes(out)
    with pytest.raises(ValueError, match=re.escape(f"{host!r} is no host: write it as {told}, without scheme, port and path")):
        take(out, hosts=("c.example", host))
    assert seen.hashes(out) == before


@pytest.mark.parametrize("url", ["", "https://", "/5?x=1", "not an address", "https://a.example,b.example/5"])
def test_what_is_no_address_is_refused(out: Path, url: str) -> None:
    with pytest.raises(ValueError, match=r"is no address: write it as https://news\.example/story"):
        take(out, url)


@pytest.mark.parametrize("host", ["*.b.example", "b.example.", "BÜCHER.example", "हिन्दी.example", "localhost", "10.0.0.1", "::1"])
def test_hosts_as_they_can_be_written(out: Path, host: str) -> None:
    assert take(out, hosts=(host,)).unmatched == ([] if "b.e" in host else [host])


@pytest.mark.parametrize("host", ["bücher.example", "xn--bcher-kva.example", "Bücher.example."])
def test_a_host_as_people_write_it_and_as_dns_has_it(memory: Path, host: str) -> None:
    names = ("bücher.example", "xn--bcher-kva.example")
    rows = [{"url": f"https://{name}/1", "text": f"Story of {name}\n- Share\nEnd."} for name in names]
    (memory / "pages.jsonl").write_text("\n".join(map(json.dumps, rows)))
    simple.run(memory / "corpus", Request((str(memory / "pages.jsonl"),), day=date(2026, 11, 2)))
    assert take(memory / "corpus", hosts=(host,)).rows["articles"] == len(rows)


def holding(out: Path, host: str) -> set[str]:
    """The tables that name a host, and the other files that do."""
    tables = {table for table in TABLES if host in str(seen.rows(out, table))}
    files = (path for path in out.rglob("*") if path.is_file() and path.suffix != ".parquet")
    return tables | {path.name for path in files if host.encode() in path.read_bytes()}


def test_nothing_of_it_is_left_anywhere(out: Path) -> None:
    assert holding(out, "c.example") == {"articles", "removals", "rejects"}
    take(out, hosts=("c.example",))
    assert holding(out, "c.example") == set()


def test_the_report_that_may_show_it_goes_with_it(out: Path) -> None:
    report.write(Corpus(out), Layout(out).report)
    assert "c.example" in Layout(out).report.read_text()
    assert not take(out, "https://nowhere.example/").report
    assert Layout(out).report.exists(), "nothing went"
    assert take(out, hosts=("c.example",)).report
    assert not Layout(out).report.exists()
    assert check(Layout(out)) == []


def test_it_does_not_come_back(out: Path, memory: Path) -> None:
    take(out, "https://a.example/5?x=1&y=2", hosts=("b.example",))
    jsonl(memory / "pages.jsonl", range(70))
    result = simple.run(out, Request((str(memory / "pages.jsonl"),), day=date(2026, 11, 2)))
    assert result.counts.forgotten == 14
    jsonl(memory / "other.jsonl", range(5, 6))
    assert simple.run(out, Request((str(memory / "other.jsonl"),))).counts.forgotten == 1
    assert not any("b.example" in url and "notb" not in url for url in urls(out, "articles") + urls(out, "rejects"))
    assert check(Layout(out)) == []


def test_what_is_not_there(out: Path) -> None:
    before = seen.hashes(out)
    taken = take(out, "https://nowhere.example/")
    assert (dict(taken.rows), taken.archived, taken.files) == ({}, 0, 0)
    assert taken.unmatched == ["https://nowhere.example/"]
    assert seen.hashes(out) == before


def archive(path: Path) -> list[tuple[str, int]]:
    """A segment with a response and a request for each of six pages; (address, offset) of each record."""
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    places = []
    for number in range(6):
        url = f"https://{HOSTS[number % 5]}/{number}"
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        body = io.BytesIO(f"<p>Secret of {url}</p>".encode() * 40)
        for kind in ("response", "request"):
            places.append((url, buffer.tell()))
            head = headers if kind == "response" else StatusAndHeaders("GET / HTTP/1.1", [], is_http_request=True)
            payload = body if kind == "response" else io.BytesIO()
            writer.write_record(writer.create_warc_record(url, kind, payload=payload, http_headers=head))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(buffer.getvalue())
    return places


def test_archived_records_are_blanked_and_the_others_stay_where_they_are(out: Path) -> None:
    segment = out / "archive/pages-1.warc.gz"
    places = archive(segment)
    size = segment.stat().st_size
    taken = take(out, "https://a.example/5", hosts=("b.example",))
    assert (taken.archived, taken.unmatched) == (6, [])
    assert segment.stat().st_size == size
    with segment.open("rb") as file:
        found = [(r.headers.get("WARC-Target-URI"), r.stream_pos) for r in ArchiveIterator(file, parse_http=False)]
    gone = {"https://a.example/5", "https://b.example/2", "https://www.b.example/1"}
    assert found == [(None if url in gone else url, offset) for url, offset in places]
    with segment.open("rb") as file:
        records = [record.rec_headers.get_header("WARC-Target-URI") for record in WarcioIterator(file)]
    assert [url for url in records if url] == [url for url, _ in places if url not in gone]
    text = gzip.decompress(segment.read_bytes())
    assert not any(f"Secret of {url}".encode() in text for url in gone)
    assert text.count(b"Secret of https://a.example/0<") == 40


def test_a_crawl_at_work_or_cut_off_is_in_the_way(out: Path) -> None:
    with held(out / "_state/crawl.lock"), pytest.raises(LockedError):
        take(out, "https://a.example/5")
    (out / "archive").mkdir()
    (out / "archive/pages-1.warc.gz.open").write_bytes(b"")
    with held(out / "_state/crawl.lock"), pytest.raises(LockedError, match="wait for it to end"):
        take(out, "https://a.example/5")  # its segment is open since it writes to it, not since it was cut off
    with pytest.raises(ConflictError, match="crawl"):
        take(out, "https://a.example/5")
