"""Opening a run again: after a crash, after a lost ledger, after a takedown, beside another."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from scrapy.settings import Settings
from structlog.testing import capture_logs
from warcio.archiveiterator import ArchiveIterator

from pipeline.run.forget import forget
from pipeline.store.errors import LockedError
from pipeline.store.writing import writing
from spiders import ledger, operation, outcomes, runs, settings, upkeep
from spiders.archive import Exchange
from spiders.folder import Folder
from spiders.frontier import Frontier
from spiders.keeper import SegmentLimits
from spiders.outcomes import Answer
from spiders.records import Fetched, Found, Link, Page
from spiders.session import Session, SessionOptions
from spiders.sites import Caps, Site
from spiders.visits import NewPage, Visit
from tests.handles import open_below

SITE = Site(name="a", start="https://a.org/")


def opened(root: Path, suffix: str = "", shelf_life: float = 86_400.0) -> Session:
    session = Session(Folder(root, suffix), SessionOptions(shelf_life=shelf_life, caps={"a": Caps(urls_per_host=100)}))
    seeds = [outcomes.new_page(Link("https://a.org/", "start"), SITE, 0)]
    session.open({}, [seed for seed in seeds if isinstance(seed, NewPage)])
    return session


def crash(session: Session) -> None:
    """What a killed process leaves: nothing sealed, nothing released."""
    assert session._keeper is not None
    session._keeper._jobs.put(None)
    session._keeper._thread.join()
    session._keeper._db.close()
    session._resources.close()
    session.release()


def queue(session: Session) -> list[Page]:
    return ledger.due_pages(session.db, "a.org", '["a"]', 1e12, 100)


def fetch(session: Session, url: str, *links: str) -> None:
    page = next(page for page in queue(session) if page.url == url)
    exchange = Exchange(url, datetime(2026, 11, 20, tzinfo=UTC), (), 200, "OK", (), f"<p>{url}".encode())
    found = Found("article" if page.kind == "article" else "listing", tuple(Link(link, "article") for link in links))
    fetched = Fetched(url, page.kind, 200, {}, exchange.body)
    visit = outcomes.of_answer(Answer(page, SITE, fetched, exchange, found, 100.0))
    keep(session, visit)


def keep(session: Session, visit: Visit) -> None:
    async def settle() -> None:
        await session.keep(visit)

    asyncio.run(settle())


def archived(root: Path) -> list[str]:
    found = []
    for path in sorted((root / "archive").glob("*.warc.gz")):
        with path.open("rb") as file:
            found += [
                r.rec_headers.get_header("WARC-Target-URI") for r in ArchiveIterator(file) if r.rec_type == "response"
            ]
    return sorted(found)


def test_a_run_that_was_cut_off_is_taken_up_with_its_queue_and_its_responses(tmp_path: Path) -> None:
    first = opened(tmp_path)
    fetch(first, "https://a.org/", "https://a.org/1", "https://a.org/2")
    fetch(first, "https://a.org/1")
    first.lease(next(page.id for page in queue(first)))
    crash(first)
    assert len(list((tmp_path / "archive").glob("*.open"))) == 2
    second = opened(tmp_path)
    assert second.run.id == first.run.id
    assert second.run.resumed
    assert [(page.url, page.crashes) for page in queue(second)] == [("https://a.org/2", 1)]
    assert archived(tmp_path) == ["https://a.org/", "https://a.org/1"]
    fetch(second, "https://a.org/2")
    second.close(finished=True)
    assert archived(tmp_path) == ["https://a.org/", "https://a.org/1", "https://a.org/2"]


def test_a_run_that_ended_or_is_too_old_is_not_taken_up(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.close(finished=True)
    second = opened(tmp_path)
    assert second.run.number == first.run.number + 1
    crash(second)
    third = opened(tmp_path, shelf_life=0.0)
    assert third.run.number == second.run.number + 1
    assert not third.run.resumed


def test_runs_that_are_always_cut_off_ask_for_front_pages_again_and_go_on_with_the_rest(tmp_path: Path) -> None:
    """Of a crawl that a timer ends each time, as of any other."""
    first = opened(tmp_path)
    fetch(first, "https://a.org/", "https://a.org/1", "https://a.org/2")
    crash(first)
    second = opened(tmp_path)
    assert [page.url for page in queue(second)] == ["https://a.org/1", "https://a.org/2"], "seen minutes ago"
    crash(second)
    with sqlite3.connect(tmp_path / "_state" / "crawl.sqlite") as db:
        db.execute("UPDATE runs SET started = started - 3601")
    db.close()
    third = opened(tmp_path, shelf_life=settings.CRAWL_RUN_SHELF_LIFE)
    assert third.run.number == first.run.number + 1
    assert [page.url for page in queue(third)] == ["https://a.org/", "https://a.org/1", "https://a.org/2"]


def test_a_stop_counts_no_crash(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.lease(queue(first)[0].id)
    first.close(finished=False)
    assert [page.crashes for page in queue(opened(tmp_path))] == [0]


def kill_with(root: Path, url: str, times: int) -> Session:
    """The process is killed so often while a page is on its way; the session after that."""
    for _ in range(times):
        session = opened(root)
        page = next(page for page in queue(session) if page.url == url)
        session.lease(page.id)
        crash(session)
    return opened(root)


def told(session: Session) -> dict[str, str]:
    return {name: example for _, _, name, _, example in runs.tallies(session.db, session.run.number)}


def test_a_start_page_that_was_in_flight_at_many_crashes_is_told_and_has_one_try_in_each_later_run(tmp_path: Path) -> None:
    start, detail = "https://a.org/", "https://a.org/: in flight at 6 crashes"
    session = kill_with(tmp_path, start, runs.POISON)
    assert (session.run.resumed, queue(session)) == (True, [])
    assert told(session) == {"found": "", "failed": "", "no_start": detail, "start_failed": detail}
    session.close(finished=True)
    session = kill_with(tmp_path, start, 1)
    assert (session.run.resumed, queue(session), told(session)["no_start"]) == (True, [], detail), "once more"
    session.close(finished=True)
    session = opened(tmp_path)
    assert [page.url for page in queue(session)] == [start]
    assert told(session) == {}
    fetch(session, start, "https://a.org/1")
    assert session.db.execute("SELECT crashes FROM pages").fetchone() == (0,)
    session.close(finished=True)


def test_an_article_that_was_in_flight_at_many_crashes_is_given_up_and_told(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", "https://a.org/1")
    crash(session)
    session = kill_with(tmp_path, "https://a.org/1", runs.POISON)
    assert queue(session) == []
    assert told(session)["failed"] == "https://a.org/1: in flight at 6 crashes"
    assert "start_failed" not in told(session)
    session.close(finished=True)
    session = opened(tmp_path)
    assert "https://a.org/1" not in [page.url for page in queue(session)]
    session.close(finished=True)


def test_without_its_ledger_an_archive_keeps_what_is_complete(tmp_path: Path) -> None:
    first = opened(tmp_path)
    fetch(first, "https://a.org/", "https://a.org/1")
    fetch(first, "https://a.org/1")
    crash(first)
    for path in first.folder.ledger.parent.glob("crawl.sqlite*"):
        path.unlink()
    second = opened(tmp_path)
    assert archived(tmp_path) == ["https://a.org/", "https://a.org/1"]
    assert ledger.uncleaned(second.db) == [f"pages-{first.run.id}-00001.warc.gz"]


def test_a_segment_that_many_responses_filled_together_is_told_of_once(tmp_path: Path) -> None:
    session = Session(Folder(tmp_path), SessionOptions(SegmentLimits(max_bytes=1)))
    session.open({}, [])
    told: list[str] = []
    session.on_sealed.append(told.append)
    exchange = Exchange("https://a.org/", datetime(2026, 11, 20, tzinfo=UTC), (), 200, "OK", (), b"<p>a")

    async def keep_together() -> None:
        session.db.execute("BEGIN IMMEDIATE")  # nothing can be kept until all wait for it
        waiting = [asyncio.ensure_future(session.keep(("rest", exchange))) for _ in range(6)]
        await asyncio.sleep(0.1)
        session.db.execute("ROLLBACK")
        await asyncio.gather(*waiting)

    asyncio.run(keep_together())
    session.close(finished=True)
    assert 1 <= len(told) < 6
    assert sorted(told) == sorted(path.name for path in (tmp_path / "archive").iterdir())


def test_two_sessions_of_one_corpus_are_one_too_many_and_two_shards_are_not(tmp_path: Path) -> None:
    first = opened(tmp_path)
    with pytest.raises(LockedError):
        opened(tmp_path)
    first.close(finished=False, cleaning=True)
    with pytest.raises(LockedError):
        opened(tmp_path)
    first.release()
    first = opened(tmp_path)
    other = opened(tmp_path, "-2of8")
    fetch(first, "https://a.org/")
    fetch(other, "https://a.org/")
    crash(other)
    again = opened(tmp_path, "-2of8")
    assert again.run.resumed
    fetch(first, "https://a.org/") if queue(first) else None
    assert len(list((tmp_path / "archive").glob("*.open"))) == 1, "the live shard's segment is left alone"


def test_a_damaged_ledger_is_told(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.create()
    folder.ledger.write_bytes(b"not a database, but long enough to be taken for one" * 100)
    with pytest.raises(ledger.LedgerError, match=r"crawl\.sqlite") as failure:
        opened(tmp_path)
    assert open_below(tmp_path) == [], failure.value  # also while the error is held


def test_a_ledger_that_the_machine_keeps_from_being_opened_is_not_to_be_moved_away(tmp_path: Path) -> None:
    with pytest.raises(ledger.LedgerError, match="as it was") as failure:
        ledger.connect(tmp_path)  # a folder: no file can be opened there
    assert "moved away" not in str(failure.value)


def test_a_ledger_that_is_damaged_inside_is_told_at_the_start_and_at_the_end(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", *(f"https://a.org/{number}" for number in range(200)))
    wreck(tmp_path)
    session.close(finished=True)
    assert session.trouble is not None
    assert "crawl.sqlite: cannot be used: " in session.trouble
    with pytest.raises((ledger.LedgerError, sqlite3.DatabaseError)):
        opened(tmp_path)


def wreck(root: Path) -> None:
    """All of the ledger and of its log, but for the lengths."""
    for path in (root / "_state").glob("crawl.sqlite*"):
        if not path.name.endswith("-shm"):
            with path.open("r+b") as file:
                file.write(b"\xa5" * path.stat().st_size)


def test_a_ledger_that_is_damaged_while_it_is_read_ends_the_crawl(tmp_path: Path) -> None:
    engine = Engine()
    frontier = Frontier(SimpleNamespace(settings=Settings(), engine=engine))  # type: ignore[arg-type]
    frontier.session = opened(tmp_path)
    frontier._dispatch = Unreadable()  # type: ignore[assignment]

    async def ask() -> None:
        assert frontier.next_request() is None
        await asyncio.sleep(0.01)

    asyncio.run(ask())
    assert engine.reasons == ["cannot_write"]
    assert "with it moved away the crawl starts over" in (frontier.session.trouble or "")


class Engine:
    """Of a Scrapy engine, what the frontier asks to close."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self._slot = None

    async def close_spider_async(self, reason: str) -> None:
        self.reasons.append(reason)


class Unreadable:
    def take(self) -> Page:
        raise sqlite3.DatabaseError("database disk image is malformed")


def test_what_was_taken_down_is_neither_asked_for_again_nor_remembered(tmp_path: Path) -> None:
    first = opened(tmp_path)
    fetch(first, "https://a.org/", "https://a.org/1", "https://b.org/x", "https://a.org/2")
    first.close(finished=False)
    with writing(tmp_path, create=True) as store:
        forget(store, ["http://a.org/1#part"], ["b.org"])
    second = opened(tmp_path)
    assert [page.url for page in queue(second)] == ["https://a.org/2"]
    fetch(second, "https://a.org/2", "https://a.org/1", "https://www.b.org/y", "https://a.org/3")
    assert [page.url for page in queue(second)] == ["https://a.org/3"]
    urls = [url for (url,) in second.db.execute("SELECT url FROM pages")]
    assert not [url for url in urls if "b.org" in url or url.endswith("/1")]


def test_a_site_whose_start_page_was_taken_down_is_told(tmp_path: Path) -> None:
    with writing(tmp_path, create=True) as store:
        forget(store, [], ["a.org"])
    with capture_logs() as logged:
        session = opened(tmp_path)
    assert queue(session) == []
    assert [one["site"] for one in logged if "taken down" in one["event"]] == ["a"]
    session.close(finished=True)


def test_a_long_run_says_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operation, "PROGRESS", 0.01)
    session = opened(tmp_path)

    async def wait() -> None:
        running = operation.Operation(session, None)
        running.start()
        running.tell()
        await asyncio.sleep(0.2)
        running.sum_up(False, 0)
        told = len(logged)
        await asyncio.sleep(0.05)
        assert len(logged) == told

    with capture_logs() as logged:
        asyncio.run(wait())
    session.close(False)
    assert {"event": "crawling", "requests": 0, "waiting": 1, "log_level": "info"} in logged


def test_what_a_clock_that_was_ahead_put_off_is_due_again(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", "https://a.org/1")
    session.close(finished=True)
    with sqlite3.connect(tmp_path / "_state" / "crawl.sqlite") as db:
        later = datetime(2038, 1, 1, tzinfo=UTC).timestamp()
        db.execute("UPDATE runs SET started = ?, ended = ?", (later, later))
        db.execute("UPDATE pages SET due = ?, queued = 0, fetched = ?, run = 1", (later, later))
        db.execute("INSERT INTO pages (key, url, site, host, kind, depth, first_seen, due, fetched)"
                   " VALUES ('k', 'https://a.org/2', 'a', 'a.org', 'article', 1, 0, 9e10, 5)")  # fmt: skip
    db.close()
    session = opened(tmp_path)
    assert {page.url for page in queue(session)} == {"https://a.org/", "https://a.org/1"}, "not what is due late by its age"
    session.close(finished=True)
    assert opened(tmp_path).run.number == 3


def test_a_site_that_is_renamed_goes_on_where_it_was(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", "https://a.org/1", "https://a.org/2")
    fetch(session, "https://a.org/1")
    session.close(finished=True)
    renamed, other = Site(name="b", start="https://a.org/news/"), Site(name="c", start="https://c.org/")
    session = Session(Folder(tmp_path), SessionOptions(caps={"b": Caps(), "c": Caps()}))
    seed = outcomes.new_page(Link("https://a.org/news/", "start"), renamed, 0)
    assert seed is not None
    session.open({}, [seed], [other, renamed])
    assert dict(session.db.execute("SELECT url, site FROM pages").fetchall()) == dict.fromkeys(
        ("https://a.org/", "https://a.org/1", "https://a.org/2", "https://a.org/news/"), "b"
    )
    kinds = dict(session.db.execute("SELECT url, kind FROM pages WHERE url LIKE '%/'").fetchall())
    assert kinds == {"https://a.org/": "listing", "https://a.org/news/": "start"}, "the file names another start now"
    session.close(finished=True)


def test_a_site_that_is_taken_out_of_the_file_is_in_no_summary_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", "https://a.org/1", "https://a.org/2")
    session.close(finished=True)
    other = Site(name="c", start="https://c.org/")
    seed = outcomes.new_page(Link("https://c.org/", "start"), other, 0)
    assert seed is not None
    session = Session(Folder(tmp_path), SessionOptions(caps={"c": Caps()}))
    with capture_logs() as logged:
        session.open({}, [seed], [other])
    assert [(one["event"], one["addresses"]) for one in logged if "addresses" in one] == [
        ("addresses of sites that the file has no more are left alone", 2)
    ]
    assert ledger.queued(session.db, session.sites) == {"c.org": 1}
    work = operation.Operation(session, None)
    session.close(finished=True, cleaning=True)
    work.sum_up(True, 0)
    assert work.result is not None
    assert work.result.lines() == [
        "c.org: 0 requests: 0 new, 0 changed, 0 unchanged, 0 failed, 0 robots", "c.org: left to the next run: 1 address",
    ]  # fmt: skip
    session = opened(tmp_path)
    assert {page.url for page in queue(session)} == {"https://a.org/", "https://a.org/1", "https://a.org/2"}
    session.close(finished=True)


def test_a_page_that_the_sites_file_names_becomes_a_start(tmp_path: Path) -> None:
    session = opened(tmp_path)
    fetch(session, "https://a.org/", "https://a.org/1")
    fetch(session, "https://a.org/1")
    session.close(finished=True)
    session = Session(Folder(tmp_path), SessionOptions(caps={"a": Caps()}))
    seed = outcomes.new_page(Link("https://a.org/1", "start"), SITE, 0)
    assert seed is not None
    session.open({}, [seed], [SITE])
    assert {page.url: page.kind for page in queue(session)} == {"https://a.org/1": "start", "https://a.org/": "listing"}
    session.close(finished=True)


def test_the_ledger_keeps_the_counts_of_the_last_runs_only(tmp_path: Path) -> None:
    db = ledger.connect(tmp_path / "crawl.sqlite")
    for number in range(1, upkeep.KEPT_RUNS + 10):
        run = runs.begin(db, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=number), 0.0)
        runs.tally(db, run.number, [("a", "a.org", "requests", 1, "")])
    (kept,) = db.execute("SELECT count(*) FROM tallies").fetchone()
    assert kept == upkeep.KEPT_RUNS
    db.close()
