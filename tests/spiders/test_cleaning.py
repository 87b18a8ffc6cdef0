"""Cleaning of segments: rules of the sites' own, and a crawl that dies takes its cleaning with it."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.records import Options
from pipeline.rules import hosts, in_force
from pipeline.store.layout import Layout
from pipeline.store.lock import held
from spiders import ledger, operation, recovery, runs, site_rules
from spiders.archive import Exchange, Segment, segment_name
from spiders.cleaning import clean_segment
from spiders.crawl import CrawlRequest, crawl
from spiders.folder import Folder
from spiders.session import Session, SessionOptions
from spiders.sites import load
from tests.spiders.kills import ROOT, crawl_command, write_sites
from tests.spiders.newsroom import Newsroom
from tests.spiders.site import NewsSite
from tests.store import seen

SITES = """contact = "crawl@example.org"
[[site]]
name = "a"
start = "https://www.a.org/"
hosts = ["*.a.net"]
rules = "a.toml"
[[site]]
name = "b"
start = "https://b.org/"
"""


def test_rules_of_a_site_hold_for_its_hosts_only(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES)
    (tmp_path / "a.toml").write_text(
        '[[rule]]\nid = "newsletter.a"\ncategory = "newsletter"\nwhy = "its own form"\nselectors = [".letter"]\n'
    )
    found = site_rules.read(load(tmp_path / "SITES.toml"), tmp_path)
    assert found is not None
    (rule,) = found
    assert [hosts.are_met(rule.hosts, url) for url in ("http://a.org/1", "https://m.a.net:8080/1", "https://b.org/1")] == [
        True, True, False]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "named", "inside", "outside"),
    [
        ("http://127.0.0.1:8000/", "127.0.0.1:8001", ["http://127.0.0.1:8000/1", "http://127.0.0.1:8001/1"],
         "http://127.0.0.1:9000/1"),
        ("https://a.org/", "m.a.org:8080", ["http://a.org/1", "http://m.a.org:8080/1"], "https://a.org:8443/1"),
        ("http://[::1]:8000/", "[::1]:8001", ["http://[::1]:8000/1", "http://[::1]:8001/1"], "http://[::1]:9000/1"),
        ("https://bücher.example/", "*.straße.example", ["https://xn--bcher-kva.example/1", "https://a.strasse.example/1"],
         "https://bucher.example/1"),
    ],
)  # fmt: skip
def test_rules_of_a_site_hold_on_its_ports(tmp_path: Path, start: str, named: str, inside: list[str], outside: str) -> None:
    text = SITES.replace("https://www.a.org/", start).replace("*.a.net", named)
    (tmp_path / "SITES.toml").write_text(text, "utf-8")
    (tmp_path / "a.toml").write_text(
        '[[rule]]\nid = "newsletter.a"\ncategory = "newsletter"\nwhy = "its own form"\nselectors = [".letter"]\n'
    )
    found = site_rules.read(load(tmp_path / "SITES.toml"), tmp_path)
    assert found is not None
    assert [len(in_force(found, url)) for url in (*inside, outside)] == [1, 1, 0]


def test_a_mistake_in_a_rules_file_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES)
    (tmp_path / "a.toml").write_text('[[rule]]\nid = "a"\ncategroy = "newsletter"\n')
    told = crawl(CrawlRequest(tmp_path / "SITES.toml", tmp_path / "corpus"))
    assert told.code == 2
    assert "a.toml, line 3: categroy" in told.message
    assert not (tmp_path / "corpus").exists()


def test_no_rules_of_their_own_are_none(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES.replace('rules = "a.toml"\n', ""))
    assert site_rules.read(load(tmp_path / "SITES.toml"), tmp_path) is None


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells of a parent's end on Linux only")
def test_cleaning_ends_with_the_process_it_works_for() -> None:
    child = "import os, time; from spiders import cleaning; cleaning._end_with(os.getppid());"
    child += "print(os.getpid(), flush=True); time.sleep(60)"
    parent = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', sys.argv[1]]); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", parent, child], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    number = int(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 30
    while Path(f"/proc/{number}/stat").exists() and Path(f"/proc/{number}/stat").read_text().split()[2] != "Z":
        assert time.monotonic() < deadline, "it has outlived the crawl"
        time.sleep(0.05)


def broken(path: Path, how: str) -> None:
    """What a disk does to a file."""
    if how == "is gone":
        path.unlink()
    else:
        body = path.read_bytes()
        path.write_bytes(body[: len(body) // 3] + bytes(5000) + body[len(body) // 3 + 5000 :])


@pytest.mark.slow
@pytest.mark.parametrize("how", ["has a hole", "is gone"])
def test_what_a_damaged_segment_has_lost_is_fetched_again(tmp_path: Path, how: str) -> None:
    with NewsSite(articles=40, publishers=("daily",)) as site:
        sites, out = write_sites(tmp_path / "SITES.toml", site.port, publishers=("daily",)), tmp_path / "corpus"
        assert crawled(sites, out, "--no-clean").returncode == 0
        (segment,) = (out / "archive").glob("pages-*.warc.gz")
        broken(segment, how)
        told = crawled(sites, out)
        assert told.returncode == 0, told.stderr
        assert "lost with a damaged segment and asked for again, such as http://daily.localhost" in told.stdout
        assert "Traceback" not in told.stderr
        assert crawled(sites, out).returncode == 0
        wanted = sorted(site.article_urls())
    assert seen.addresses(out) == wanted


def crawled(sites: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = crawl_command(sites, out, *more)
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)


@pytest.mark.slow
def test_no_other_crawl_may_begin_while_one_is_still_cleaning(tmp_path: Path) -> None:
    with NewsSite(articles=6, publishers=("daily",)) as site:
        sites, out = write_sites(tmp_path / "SITES.toml", site.port, publishers=("daily",)), tmp_path / "corpus"
        with held(Layout(out).lock):  # cleaning waits for another writer
            process = subprocess.Popen(crawl_command(sites, out), cwd=ROOT, stderr=subprocess.PIPE, text=True)
            assert process.stderr is not None
            for line in process.stderr:
                if "segment sealed" in line and "pages-" in line:
                    break
            second = crawled(sites, out)
            assert second.returncode == 3
            assert f"process {process.pid} is writing to this corpus" in second.stderr
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 128 + signal.SIGTERM
            process.stderr.close()
        assert crawled(sites, out).returncode == 0
        wanted = sorted(site.article_urls())
    assert seen.addresses(out) == wanted


def test_the_end_of_cleaning_is_the_end_of_its_workers(tmp_path: Path) -> None:
    """A worker that lived on would keep the pipe open on which the crawl waits for the last words."""
    worker = "import time; print('ready', flush=True); time.sleep(60)"
    cleaning = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', sys.argv[1]]); time.sleep(60)"
    work = operation.Operation(Session(Folder(tmp_path), SessionOptions()), None)
    work._process = subprocess.Popen(
        [sys.executable, "-c", cleaning, worker], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert work._process.stdout is not None
    assert work._process.stdout.readline() == "ready\n"
    work.kill()
    assert work._process.stdout.read() == "", "nobody has the pipe open any more"
    work._process.stdout.close()


@pytest.mark.parametrize(
    ("code", "said", "message"),
    [
        (-9, "Traceback (most recent call last):\nBrokenPipeError", "its process was ended by SIGKILL"),
        (143, "", "its process was ended by SIGTERM"),
        (3, "Traceback (most recent call last):\n  File x\nOSError: no space\n", "OSError: no space"),
        (3, "", "exit code 3"),
    ],
)
def test_how_cleaning_failed_is_told_in_a_line(code: int, said: str, message: str) -> None:
    told = operation._ended(code, said)
    assert told.startswith(message)
    assert "\n" not in told


@pytest.mark.slow
def test_the_same_article_in_other_markup_is_known_and_no_reject(tmp_path: Path) -> None:
    room = Newsroom(1, ("daily",))
    folder = Folder(tmp_path)
    folder.create()
    told = []
    for number, sign in enumerate(("a", "b"), start=1):
        page = room.article(0).replace("</body>", f"<!-- {sign} --></body>").encode()
        name = segment_name("pages", "20261120T000000Z-0001", number)
        segment = Segment(folder.archive, name, {})
        at = datetime(2026, 11, 20, number, tzinfo=UTC)
        segment.write(Exchange("https://a.org/1", at, (), 200, "OK", (("Content-Type", "text/html"),), page))
        segment.seal()
        told.append(clean_segment(folder, name, Options(), 1)["a.org"])
    assert told[0]["articles"] == 1
    assert told[1] == {"known": 1}


def test_what_an_earlier_run_left_uncleaned_counts_for_the_run_that_cleans_it(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.create()
    name = segment_name("pages", "20261120T000000Z-0001", 1)
    segment = Segment(folder.archive, name, {})
    at, page = datetime(2026, 11, 20, tzinfo=UTC), Newsroom(1, ("daily",)).article(0).encode()
    segment.write(Exchange("https://a.org/1", at, (), 200, "OK", (("Content-Type", "text/html"),), page))
    segment.seal()
    with closing(ledger.connect(folder.ledger)) as db:
        first = runs.begin(db, at, 0.0)
        db.execute("INSERT INTO segments (name, run, state) VALUES (?, ?, 'sealed')", (name, first.number))
        runs.end(db, first, at)
        second = runs.begin(db, at, 0.0)
        clean_segment(folder, name, Options(), 1)
        assert runs.tallies(db, first.number) == []
        assert ("", "a.org", "articles", 1, "") in runs.tallies(db, second.number)
        assert ledger.uncleaned(db) == []
        assert clean_segment(folder, name, Options(), 1)["a.org"]["articles"] == 1
        assert ("", "a.org", "articles", 1, "") in runs.tallies(db, second.number), "once"


def test_a_segment_that_was_written_anew_has_lost_nothing(tmp_path: Path) -> None:
    """As after a takedown: every record is whole, and stands elsewhere."""
    folder = Folder(tmp_path)
    folder.create()
    (folder.archive / "pages-1.warc.gz").write_bytes(gzip.compress(b"warcinfo") + gzip.compress(b"response" * 50))
    with closing(ledger.connect(folder.ledger)) as db:
        runs.begin(db, datetime(2026, 11, 20, tzinfo=UTC), 0.0)
        db.execute("INSERT INTO pages (key, url, site, host, kind, depth, first_seen, segment, position)"
                   " VALUES ('k', 'https://a.org/1', 'a', 'a.org', 'article', 1, 0, 'pages-1.warc.gz', 7)")  # fmt: skip
    assert recovery.recover(folder, "pages-1.warc.gz") == 0
    (folder.archive / "pages-1.warc.gz").write_bytes(gzip.compress(b"warcinfo") + gzip.compress(b"response" * 50)[:-9])
    assert recovery.recover(folder, "pages-1.warc.gz") == 1
    with closing(ledger.connect(folder.ledger)) as db:
        assert db.execute("SELECT queued, segment FROM pages").fetchone() == (1, None)
    assert recovery.recover(folder, "pages-1.warc.gz") == 0, "once"
