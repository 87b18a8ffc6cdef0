"""Archive and ledger in step: what is acknowledged is on disk, what is not is as if it had never been."""

from __future__ import annotations

import asyncio
import resource
import signal
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from spiders import archive, ledger, outcomes, runs
from spiders.archive import Exchange
from spiders.book import Intake
from spiders.folder import Folder
from spiders.keeper import Keeper, Kept, SegmentLimits
from spiders.outcomes import Answer
from spiders.records import Fetched, Found, Link, Page
from spiders.runs import Run
from spiders.sites import Caps, Site
from spiders.visits import Visit

NOW = datetime(2026, 11, 20, tzinfo=UTC)
SITE = Site(name="a", start="https://a.org/", revisit={"shortest": 0, "longest": 0})  # type: ignore[arg-type]


class Desk:
    """A keeper with what is around it. Seeds the start page."""

    def __init__(
        self, root: Path, limits: SegmentLimits | None = None, cap: int = 1000, now: datetime = NOW, **caps: int
    ) -> None:
        self.folder = Folder(root)
        self.folder.create()
        self.db = ledger.connect(self.folder.ledger)
        self.run: Run = runs.begin(self.db, now, 1e12)
        intake = Intake({"a": Caps(urls_per_host=cap, **caps)})
        self.keeper = Keeper(self.folder, self.run, {"software": "test"}, intake, limits or SegmentLimits())
        start = outcomes.new_page(Link(SITE.start, "start"), SITE, 0)
        assert start is not None
        self.keeper.seed([start])
        self.keeper.start()

    def page(self, url: str) -> Page:
        host = url.split("/")[2]
        every = ledger.due_pages(self.db, host, '["a"]', 1e12, 1000)
        return next(page for page in every if page.url == url)

    def queue(self) -> list[str]:
        return [row[0] for row in self.db.execute("SELECT url FROM pages WHERE queued = 1 ORDER BY id")]

    def read(self, url: str, found: Found, body: bytes | None = None, at: float = 100.0) -> Kept:
        """The page is fetched and read, and found to be this."""
        return self.settle(self.visit(url, found, body, at))

    def visit(self, url: str, found: Found, body: bytes | None = None, at: float = 100.0) -> Visit:
        page = self.page(url)
        body = f"<p>{url}".encode() if body is None else body
        exchange = Exchange(url, NOW, (), 200, "OK", (("Content-Type", "text/html"),), body)
        fetched = Fetched(url, page.kind, 200, {"etag": '"1"'}, body)
        return outcomes.of_answer(Answer(page, SITE, fetched, exchange, found, at))

    def settle(self, visit: Visit) -> Kept:
        async def settle() -> Kept:
            return await self.keeper.keep(visit)

        return asyncio.run(settle())

    def archived(self) -> list[str]:
        """Addresses of the responses in sealed segments of pages."""
        found = []
        for path in sorted(self.folder.archive.glob("pages-*.warc.gz")):
            with path.open("rb") as file:
                found += [
                    record.rec_headers.get_header("WARC-Target-URI")
                    for record in ArchiveIterator(file)
                    if record.rec_type == "response"
                ]
        return found


ARTICLE = Found("article")


def test_response_links_and_state_come_together(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    links = (Link("https://a.org/1", "article"), Link("https://b.org/", "page"))
    kept = desk.read("https://a.org/", Found("start", links))
    assert kept.hosts == {"a.org", "b.org"}
    assert desk.queue() == ["https://a.org/1", "https://b.org/"]
    desk.read("https://a.org/1", ARTICLE)
    desk.keeper.close()
    assert desk.archived() == ["https://a.org/1"]


def test_an_address_is_taken_up_once_in_all_its_spellings(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    spellings = (
        "https://a.org/x",
        "http://a.org/x",
        "https://A.org/x#top",
        "https://a.org/x?utm_source=feed",
        "https://a.org/",
    )
    desk.read("https://a.org/", Found("start", tuple(Link(url, "page") for url in spellings)))
    assert desk.queue() == ["https://a.org/x"]


def sitemap(*links: str, files: tuple[str, ...] = ()) -> Found:
    return Found("sitemap", (*(Link(url, "sitemap") for url in files), *(Link(url, "article") for url in links)))


def counts(desk: Desk) -> dict[str, int]:
    return {name: count for _, _, name, count, _ in runs.tallies(desk.db, desk.run.number)}


def test_sitemap_files_are_counted_over_the_run(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sitemap_files=3)
    robots = Link("https://a.org/robots.txt", "sitemap")
    desk.read("https://a.org/", Found("start", (robots, Link("https://a.org/index.xml", "sitemap"))))
    desk.read("https://a.org/index.xml", sitemap(files=tuple(f"https://a.org/{n}.xml" for n in range(4))))
    assert desk.queue() == ["https://a.org/robots.txt", "https://a.org/0.xml", "https://a.org/1.xml"]
    assert counts(desk)["stop:sitemap_files"] == 2
    desk.read("https://a.org/0.xml", sitemap())
    desk.keeper.close()
    resumed = Desk(tmp_path, sitemap_files=3)
    assert resumed.run.resumed
    resumed.read("https://a.org/1.xml", sitemap(files=("https://a.org/5.xml",)))
    assert resumed.queue() == ["https://a.org/robots.txt"]
    resumed.keeper.close()


def test_entries_of_sitemaps_are_counted_over_the_run(tmp_path: Path) -> None:
    desk = Desk(tmp_path, sitemap_urls=5)
    maps = tuple(Link(f"https://a.org/{n}.xml", "sitemap") for n in range(3))
    desk.read("https://a.org/", Found("start", (*maps, Link("https://a.org/linked", "article"))))
    desk.read("https://a.org/0.xml", sitemap(*(f"https://a.org/a{n}" for n in range(3))))
    desk.keeper.close()
    resumed = Desk(tmp_path, sitemap_urls=5)
    resumed.read("https://a.org/1.xml", sitemap(*(f"https://a.org/b{n}" for n in range(4))))
    assert [url.rpartition("/")[2] for url in resumed.queue()] == ["2.xml", "linked", "a0", "a1", "a2", "b0", "b1"]
    told = counts(resumed)
    assert (told["sitemap_urls"], told["stop:sitemap_urls"]) == (5, 2)
    resumed.read("https://a.org/2.xml", sitemap("https://a.org/c0", files=("https://a.org/3.xml",)))
    assert resumed.queue()[-1] == "https://a.org/3.xml", "further files are not entries"
    resumed.keeper.close()


def test_the_cap_of_a_host_is_kept_and_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path, cap=5)
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{n}", "page") for n in range(20))))
    assert len(desk.queue()) == 4
    told = {name: (count, example) for _, _, name, count, example in runs.tallies(desk.db, desk.run.number)}
    assert told["stop:host_cap"] == (16, "https://a.org/4")


def test_a_crash_at_any_point_leaves_what_was_acknowledged(tmp_path: Path) -> None:
    """The files as a crash after each acknowledgement leaves them: what was acknowledged is in the salvaged segment."""
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{n}", "article") for n in range(5))))
    name = f"pages-{desk.run.id}-00001.warc.gz"
    for count in range(1, 6):
        desk.read(f"https://a.org/{count - 1}", ARTICLE)
        left = tmp_path / f"crash{count}"
        left.mkdir()
        written = (desk.folder.archive / (name + archive.OPEN)).read_bytes()
        (left / (name + archive.OPEN)).write_bytes(written + b"\x1f\x8b half a record")
        sealed = archive.salvage(left, name, ledger.open_segments(desk.db)[name])
        assert sealed is not None
        with sealed.open("rb") as file:
            assert sum(record.rec_type == "response" for record in ArchiveIterator(file)) == count


def test_segments_are_sealed_when_they_are_full(tmp_path: Path) -> None:
    desk = Desk(tmp_path, SegmentLimits(max_bytes=1))
    first = desk.read("https://a.org/", Found("start", (Link("https://a.org/1", "article"),)))
    second = desk.read("https://a.org/1", ARTICLE)
    assert [name.split("-")[0] for name in (*first.sealed, *second.sealed)] == ["rest", "pages"]
    assert ledger.uncleaned(desk.db) == list(second.sealed)


def story(number: int, twin: str = "") -> bytes:
    """An article; `twin`: what a template puts around it."""
    told = "".join(f"<p>The ferry {number} sailed at {part} from the <em>northern</em> quay, where the crowd was. " * 2
                   for part in range(4))  # fmt: skip
    rights = "All rights reserved by the publisher of this page, who asks that nothing be copied without leave. " * 2
    return f"<title>Ferry {number}</title>{twin}<h1>Ferry {number}</h1>{told}<footer>{rights}</footer>".encode()


def linked(desk: Desk, *paths: str) -> None:
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{path}", "page") for path in paths)))


def named(path: str) -> Found:
    return Found("article", canonical=f"https://a.org/{path}")


def read_all(desk: Desk, bodies: dict[str, bytes], names: dict[str, str]) -> list[str]:
    """Reads what is queued until nothing is; returns the paths whose pages are given to cleaning, a name each fetch."""
    for _ in range(3 * len(bodies)):
        queue = desk.queue()
        if not queue:
            break
        path = queue[0].removeprefix("https://a.org/")
        desk.read(queue[0], named(names[path]) if path in names else ARTICLE, bodies[path])
    assert desk.queue() == []
    desk.keeper.close()
    return [url.removeprefix("https://a.org/") for url in desk.archived()]


def test_a_twin_is_folded_into_its_canonical_page(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    linked(desk, "amp/1", "2?print=1", "2")
    bodies = {"amp/1": story(1, "<nav>AMP</nav>"), "1": story(1), "2": story(2), "2?print=1": story(2, "<p>Print")}
    assert read_all(desk, bodies, {"amp/1": "1", "2?print=1": "2"}) == ["2", "1"], "whichever is read first"
    assert counts(desk)["twin"] == 2
    assert "misnamed" not in counts(desk)


def test_an_article_whose_canonical_link_names_another_is_no_twin(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    linked(desk, "1", "2", "3", "4")
    bodies = {str(number): story(number) for number in range(1, 5)}
    archived = read_all(desk, bodies, {"1": "3", "2": "3", "4": "3"})
    assert sorted(archived) == ["1", "2", "3", "4"], "those that were read before the page they name are read again"
    assert (counts(desk)["misnamed"], counts(desk)["twin"]) == (3, 0)


@pytest.mark.parametrize("size", [2, 3, 4, 7])
@pytest.mark.parametrize("same", [True, False])
def test_rings_of_canonical_links_leave_nobody_out(tmp_path: Path, size: int, same: bool) -> None:
    desk = Desk(tmp_path)
    linked(desk, *(str(number) for number in range(size)))
    bodies = {str(number): story(0 if same else number) for number in range(size)}
    archived = read_all(desk, bodies, {str(number): str((number + 1) % size) for number in range(size)})
    if same:
        assert 1 <= len(archived) < size, "one story, once or a few times"
    else:
        assert sorted(archived) == sorted(bodies)


@pytest.mark.parametrize("end", ["redirect", "back", "listing", "no page", "robots", "gone"])
def test_a_twin_stands_for_itself_when_its_canonical_page_is_not_to_be_had(tmp_path: Path, end: str) -> None:
    desk = Desk(tmp_path)
    linked(desk, "amp/1")
    desk.read("https://a.org/amp/1", named("1"), story(1))
    assert desk.queue() == ["https://a.org/1"]
    page = desk.page("https://a.org/1")
    told = desk.visit("https://a.org/1", Found("listing"), story(1), 101.0)
    fetched = Fetched(page.url, page.kind, 301, {"location": "/elsewhere" if end == "redirect" else "/amp/1"}, b"")
    visits = {
        "listing": told,
        "no page": outcomes.of_answer(Answer(page, SITE, replace(fetched, status=200), told.exchange, None, 101.0)),
        "robots": outcomes.of_refusal(page, SITE, "robots", "disallowed", 101.0),
        "gone": outcomes.of_answer(Answer(page, SITE, replace(fetched, status=410), told.exchange, None, 101.0)),
    }
    redirected = outcomes.of_answer(Answer(page, SITE, fetched, told.exchange, None, 101.0))
    desk.settle(visits.get(end, redirected))
    assert "https://a.org/amp/1" in desk.queue()
    desk.read("https://a.org/amp/1", named("1"), story(1))
    desk.keeper.close()
    assert desk.archived() == ["https://a.org/amp/1"]


def test_a_twin_stands_for_itself_when_its_canonical_page_is_not_taken_up(tmp_path: Path) -> None:
    desk = Desk(tmp_path, cap=2)
    linked(desk, "amp/1")
    assert read_all(desk, {"amp/1": story(1)}, {"amp/1": "1"}) == ["amp/1"]


def test_twins_stay_folded_when_the_one_or_the_other_is_edited(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    linked(desk, "amp/1")
    for path, found, number in (("amp/1", named("1"), 1), ("1", ARTICLE, 1), ("1", ARTICLE, 5), ("amp/1", named("1"), 6)):
        desk.db.execute("UPDATE pages SET queued = 1 WHERE url = ?", (f"https://a.org/{path}",))
        desk.read(f"https://a.org/{path}", found, story(number))
    assert desk.queue() == []
    desk.keeper.close()
    assert set(desk.archived()) == {"https://a.org/1"}


def test_twins_whose_canonical_page_was_given_up_stand_for_themselves_at_the_next_start(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    linked(desk, "amp/1", "amp/2", "amp/3")
    for number in (1, 2, 3):
        desk.read(f"https://a.org/amp/{number}", named(str(number)), story(number))
    desk.read("https://a.org/3", ARTICLE, story(3))
    desk.keeper.close()
    desk.db.execute("UPDATE pages SET leased = 1, crashes = 9 WHERE url = 'https://a.org/1'")
    desk.db.execute("UPDATE pages SET state = 'twin', twin_of = 'https://a.org/amp/2', queued = 0 WHERE url = 'https://a.org/2'")
    runs.begin(desk.db, NOW, 1e12)
    assert desk.queue() == ["https://a.org/amp/1", "https://a.org/amp/2", "https://a.org/2"]


def test_a_sitemap_brings_back_what_has_changed_and_nothing_else(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    when = datetime(2026, 11, 1, tzinfo=UTC)
    links = tuple(Link(f"https://a.org/{n}", "article", lastmod=when) for n in range(3))
    desk.read("https://a.org/", Found("start", links))
    for n in range(3):
        desk.read(f"https://a.org/{n}", ARTICLE, at=when.timestamp() + 10)
    desk.keeper.close()
    desk.db.execute("UPDATE pages SET due = 5e11")
    desk.db.execute("UPDATE runs SET ended = 1")
    later = Desk(tmp_path)
    later.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    newer = replace(links[1], lastmod=datetime(2026, 11, 2, tzinfo=UTC))
    older = replace(links[2], lastmod=datetime(2026, 10, 1, tzinfo=UTC))
    later.read("https://a.org/", Found("start", (links[0], newer, older)), body=b"<p>other")
    assert later.queue() == ["https://a.org/1"]


def order(desk: Desk) -> list[str]:
    """Of what is not a list that each run asks for."""
    queue = ledger.due_pages(desk.db, "a.org", '["a"]', 1e12, 100)
    return [page.url.removeprefix("https://a.org/") for page in queue if page.kind not in {"start", "feed", "sitemap"}]


def test_the_newest_is_asked_for_first_and_archives_last(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    today = NOW.timestamp()
    links = (Link("https://a.org/map", "sitemap"), Link("https://a.org/feed", "feed"), Link("https://a.org/lead", "article"))
    desk.read("https://a.org/", Found("start", links), at=today)
    old = tuple(Link(f"https://a.org/2019/{n}", "article", lastmod=datetime(2019, 1, n, tzinfo=UTC)) for n in (1, 2, 3))
    undated = (Link("https://a.org/undated", "article"), Link("https://a.org/named-by-both", "article"))
    desk.read("https://a.org/map", Found("sitemap", (*old, *undated)), at=today)
    desk.read("https://a.org/lead", Found("article", (Link("https://a.org/section", "listing"),)), at=today + 1)
    hours = tuple(Link(f"https://a.org/hour/{n}", "article", lastmod=datetime(2026, 11, 20, n, tzinfo=UTC)) for n in (1, 2))
    desk.read("https://a.org/feed", Found("feed", (*hours, undated[1])), at=today + 2 * 3600)
    assert order(desk) == ["hour/2", "hour/1", "named-by-both", "undated", "2019/3", "2019/2", "2019/1", "section"]
    desk.keeper.close()
    desk.db.execute("UPDATE runs SET ended = 1")
    later = Desk(tmp_path)
    edited = Link(old[0].url, "article", lastmod=datetime(2026, 11, 20, 5, tzinfo=UTC))
    breaking = Link("https://a.org/breaking", "article")
    later.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    later.read("https://a.org/", Found("start", (breaking, edited)), body=b"<p>other", at=today + 4 * 3600)
    assert order(later)[:4] == ["2019/1", "breaking", "hour/2", "hour/1"], "before what the run before has left"


def test_what_a_writer_cannot_keep_fails_loudly_and_counts_for_nothing(tmp_path: Path) -> None:
    """A full disk, as a limit on the size of files."""
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{n}", "article") for n in range(3))))
    before, limits = desk.queue(), resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            desk.read("https://a.org/0", ARTICLE, body=bytes(range(256)) * 400)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert desk.queue() == before
    with pytest.raises(OSError, match="File too large"):
        desk.read("https://a.org/1", ARTICLE)
    assert desk.keeper.close() == ()
    name = f"pages-{desk.run.id}-00001.warc.gz"
    assert archive.salvage(desk.folder.archive, name, ledger.open_segments(desk.db).get(name, 0)) is None


def test_what_warcio_cannot_write_costs_one_page_and_not_the_crawl(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("start", tuple(Link(f"https://a.org/{n}", "article") for n in (1, 2))))
    visit = desk.visit("https://a.org/1", ARTICLE)
    assert visit.exchange is not None
    broken = replace(visit.exchange, url=None)  # type: ignore[arg-type]  # what must not happen, and what warcio raises on
    desk.settle(replace(visit, exchange=broken))
    desk.read("https://a.org/2", ARTICLE)
    desk.keeper.close()
    assert desk.archived() == ["https://a.org/2"]
    state, detail = desk.db.execute("SELECT state, detail FROM pages WHERE url = 'https://a.org/1'").fetchone()
    assert state == "failed"
    assert detail.startswith("cannot be archived")


def test_www_twins_are_one_page_and_a_redirect_between_them_goes_to_the_host_that_answers(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("listing", (Link("https://www.a.org/1", "article"), Link("http://a.org/1", "article"))))
    assert desk.queue() == ["https://www.a.org/1"]
    page = desk.page("https://www.a.org/1")
    moved = Fetched(page.url, page.kind, 301, {"location": "https://a.org/1"}, b"")
    kept = desk.settle(outcomes.of_answer(Answer(page, SITE, moved, None, None, 100.0)))
    assert "a.org" in kept.hosts
    assert desk.page("https://a.org/1").host == "a.org", "it is asked at the pace of its own host"
    desk.keeper.close()


def test_a_page_whose_address_never_answered_is_asked_for_by_its_twins(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.read("https://a.org/", Found("listing", (Link("https://www.a.org/1", "article"),)))
    page = replace(desk.page("https://www.a.org/1"), attempts=outcomes.TRIES - 1)
    desk.settle(outcomes.of_failure(page, SITE, "no such host", 100.0))
    desk.keeper.close()
    runs.end(desk.db, desk.run, NOW)
    again = Desk(tmp_path)
    again.read("https://a.org/", Found("listing", (Link("https://a.org/1", "article"),)), b"another front page")
    assert again.queue() == ["https://a.org/1"]
    again.keeper.close()


def test_a_sitemap_that_is_not_there_is_left_alone_for_a_while(tmp_path: Path) -> None:
    desk, now = Desk(tmp_path), NOW.timestamp()
    places = Found("listing", (Link("https://a.org/sitemap.xml", "sitemap"),))
    desk.read("https://a.org/", places)
    page = replace(desk.page("https://a.org/sitemap.xml"), attempts=5)
    patient = Site(name="a", start="https://a.org/")
    desk.settle(outcomes.of_answer(Answer(page, patient, Fetched(page.url, "sitemap", 404, {}, b""), None, None, now)))
    desk.keeper.close()
    runs.end(desk.db, desk.run, NOW)
    again = Desk(tmp_path)
    again.read("https://a.org/", places, b"another front page", at=now + 60)
    assert again.queue() == []
    again.keeper.close()


def test_lists_that_failed_have_all_their_tries_in_each_run(tmp_path: Path) -> None:
    desk, now = Desk(tmp_path), NOW.timestamp()
    index = Link("https://a.org/2026.xml", "sitemap", lastmod=datetime(2026, 11, 1, tzinfo=UTC))
    desk.read("https://a.org/", Found("start", (index, Link("https://a.org/feed", "feed"), Link("https://a.org/1", "article"))))
    desk.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    desk.keeper.close()
    patient = Site(name="a", start="https://a.org/", discover=False)
    tries = []
    for _ in range(3):
        again = Desk(tmp_path)
        tries.append(dict.fromkeys(again.queue(), 0))
        for url in again.queue():
            while url in again.queue():
                page = again.page(url)
                again.settle(outcomes.of_answer(Answer(page, patient, Fetched(url, page.kind, 500, {}, b""), None, None, now)))
                tries[-1][url] += 1
        again.keeper.close()
        runs.end(again.db, again.run, NOW)
    lists = {"https://a.org/", "https://a.org/2026.xml", "https://a.org/feed"}
    assert tries == [dict.fromkeys({*lists, "https://a.org/1"}, 3), dict.fromkeys(lists, 3), dict.fromkeys(lists, 3)]


def test_what_is_gone_is_asked_for_ever_more_seldom_from_run_to_run(tmp_path: Path) -> None:
    desk, now = Desk(tmp_path), NOW.timestamp()
    desk.read("https://a.org/", Found("start", (Link("https://a.org/1", "article"),)))
    patient = Site(name="a", start="https://a.org/")
    waits = []
    for _ in range(4):
        page = desk.page("https://a.org/1")
        desk.settle(outcomes.of_answer(Answer(page, patient, Fetched(page.url, "article", 404, {}, b""), None, None, now)))
        (due,) = desk.db.execute("SELECT due FROM pages WHERE id = ?", (page.id,)).fetchone()
        waits.append(due - now)
        now = due + 1.0
        runs.end(desk.db, desk.run, NOW)
        runs.begin(desk.db, datetime.fromtimestamp(now, UTC), 60.0)
    desk.keeper.close()
    assert waits == [3600.0, 7200.0, 14400.0, 28800.0]


@pytest.mark.parametrize("known", [True, False])
def test_a_page_whose_host_has_enough_stays_as_it_was_and_the_next_run_asks_for_it(tmp_path: Path, known: bool) -> None:
    desk, now = Desk(tmp_path), NOW.timestamp()
    desk.read("https://a.org/", Found("start", (Link("https://a.org/1", "article"),)))
    if known:
        desk.read("https://a.org/1", ARTICLE)
        desk.db.execute("UPDATE pages SET queued = 1 WHERE url = 'https://a.org/1'")
    columns = "state, kind, status, attempts, etag, body_digest, visits, fetched, segment, queued"
    query = f"SELECT {columns} FROM pages WHERE url = 'https://a.org/1'"
    before = desk.db.execute(query).fetchone()
    for _ in range(outcomes.TRIES + 1):
        page = desk.page("https://a.org/1")
        fetched = Fetched(page.url, page.kind, 429, {}, b"")
        kept = desk.settle(outcomes.of_answer(Answer(page, SITE, fetched, None, None, now, 600.0, 600.0)))
        assert kept.hosts == {"a.org"}
    assert desk.db.execute(query).fetchone() == before
    assert counts(desk)["busy"] == outcomes.TRIES + 1
    assert ledger.unfetched(desk.db, ["a"]) == {"a.org": 1}
    assert ledger.due_pages(desk.db, "a.org", '["a"]', now + 60, 9) == [], "not in this run, before its time"
    desk.keeper.close()
    runs.end(desk.db, desk.run, NOW)
    later = datetime.fromtimestamp(now + 60, UTC)
    runs.begin(desk.db, later, 60.0)
    due = ledger.due_pages(desk.db, "a.org", '["a"]', now + 60, 9)
    assert "https://a.org/1" in [page.url for page in due]


def test_a_page_that_a_run_ended_without_since_its_host_had_enough_comes_last_in_the_next(tmp_path: Path) -> None:
    desk, now = Desk(tmp_path), NOW.timestamp()
    desk.read("https://a.org/", Found("start", (Link("https://a.org/1", "article"), Link("https://a.org/2", "article"))))
    page = desk.page("https://a.org/1")
    desk.settle(outcomes.of_answer(Answer(page, SITE, Fetched(page.url, page.kind, 429, {}, b""), None, None, now, 600.0, 600.0)))
    desk.keeper.close()
    runs.end(desk.db, desk.run, NOW)
    runs.begin(desk.db, datetime.fromtimestamp(now + 60, UTC), 60.0)
    due = {page.url: page.attempts for page in ledger.due_pages(desk.db, "a.org", '["a"]', now + 60, 9)}
    assert [url for url in due if url != "https://a.org/"] == ["https://a.org/2", "https://a.org/1"]
    assert (due["https://a.org/2"], due["https://a.org/1"]) == (0, 1)


def test_a_page_that_was_reached_by_redirects_may_be_redirected_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.db.execute("UPDATE pages SET hops = 10")
    desk.read("https://a.org/", Found("listing"))
    assert desk.db.execute("SELECT hops FROM pages").fetchone() == (0,)
    desk.keeper.close()
