"""Whose turn it is: pace of hosts, leases, suspects. The clock is the test's."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from spiders import ledger, outcomes, runs
from spiders.book import Book, Intake
from spiders.dispatch import Dispatch
from spiders.frontier import Frontier
from spiders.hosts import Hosts
from spiders.records import Link, Page
from spiders.sites import Caps, Site

NOW = datetime(2026, 11, 20, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def filled(path: Path, *urls: str) -> Path:
    """A ledger with these addresses in its queue, a site a host."""
    db = ledger.connect(path)
    run = runs.begin(db, NOW, 60.0)
    hosts = {url.split("/")[2] for url in urls}
    book = Book(db, run.number, Intake(dict.fromkeys(hosts, Caps(urls_per_host=1000))))
    for url in urls:
        site = Site(name=url.split("/")[2], start=url)
        page = outcomes.new_page(Link(url, "page"), site, 1)
        assert page is not None
        book.add(page, 0.0, None)
    book.close_batch()
    db.close()
    return path


def dispatch(path: Path, clock: Clock, delay: float = 2.0, connections: int = 1, most: int = 16) -> Dispatch:
    """Over hosts that are known to answer."""
    hosts = Hosts(lambda _: (delay, connections), clock)
    for host in ledger.queued(ledger.connect(path)):
        hosts.answered(host)
    return over(hosts, path, clock, most)


def over(hosts: Hosts, path: Path, clock: Clock, most: int = 16) -> Dispatch:
    db = ledger.connect(path)
    made = Dispatch(db, hosts, most, clock)
    for host in ledger.queued(db):
        made.open_site(host)
    made.add(ledger.queued(db))
    return made


def taken(made: Dispatch) -> list[Page]:
    pages = []
    while (page := made.take()) is not None:
        pages.append(page)
    return pages


def test_one_request_a_host_and_the_next_a_delay_after_its_end(tmp_path: Path, clock: Clock) -> None:
    made = dispatch(filled(tmp_path / "l", *(f"https://a.org/{n}" for n in range(3))), clock)
    (first,) = taken(made)
    clock.now += 10
    assert made.take() is None, "the first is not answered yet"
    made.end(first)
    assert made.take() is None
    assert made.wait() == pytest.approx(2.0)
    clock.now += 1.9
    assert made.take() is None
    clock.now += 0.2
    (second,) = taken(made)
    assert second.id != first.id


def test_hosts_do_not_wait_for_each_other(tmp_path: Path, clock: Clock) -> None:
    urls = [f"https://{host}.org/{n}" for host in "abc" for n in range(5)]
    made = dispatch(filled(tmp_path / "l", *urls), clock)
    assert sorted(page.host for page in taken(made)) == ["a.org", "b.org", "c.org"]


def test_several_connections_start_a_delay_apart(tmp_path: Path, clock: Clock) -> None:
    made = dispatch(filled(tmp_path / "l", *(f"https://a.org/{n}" for n in range(9))), clock, delay=1.0, connections=3)
    counts = []
    for _ in range(4):
        counts.append(len(taken(made)))
        clock.now += 1.01
    assert counts == [1, 1, 1, 0], "three connections, one start a second, none free after that"


def test_a_hold_is_kept_to_and_no_delay_shortens_it(tmp_path: Path, clock: Clock) -> None:
    hosts = Hosts(lambda _: (1.0, 1), clock)
    hosts.hold("a.org", 60.0)
    hosts.hold("a.org", 5.0)
    hosts.start("a.org")
    hosts.end("a.org")
    assert hosts.wait("a.org") == pytest.approx(60.0)


def test_a_crawl_delay_makes_a_host_slower_and_never_faster(clock: Clock) -> None:
    hosts = Hosts(lambda _: (2.0, 3), clock)
    hosts.slow_down("a.org", 1.0)
    hosts.start("a.org")
    assert hosts.wait("a.org") == pytest.approx(2.0)
    hosts.slow_down("a.org", 10.0)
    assert hosts.wait("a.org") == math.inf, "one connection from now on"
    hosts.end("a.org")
    assert hosts.wait("a.org") == pytest.approx(10.0)


def test_never_more_is_out_than_may_be_lost(tmp_path: Path, clock: Clock) -> None:
    urls = [f"https://h{n}.org/" for n in range(30)]
    made = dispatch(filled(tmp_path / "l", *urls), clock, most=8)
    out = taken(made)
    assert len(out) == 8
    made.end(out[0])
    assert made.take() is None, "answered, but not on the disk"
    made.settle(out[0], ())
    assert made.take() is not None


def test_a_page_is_handed_out_once_while_it_is_out(tmp_path: Path, clock: Clock) -> None:
    """The ledger has it in the queue until it is acknowledged; reading the queue again must not give it again."""
    made = dispatch(filled(tmp_path / "l", *(f"https://a.org/{n}" for n in range(40))), clock, 0.0, 100, most=100)
    out = taken(made)
    assert len({page.id for page in out}) == len(out) == 40


def test_a_site_is_asked_no_more_often_than_its_cap(tmp_path: Path, clock: Clock) -> None:
    made = dispatch(filled(tmp_path / "l", *(f"https://a.org/{n}" for n in range(40))), clock, 0.0, 100, most=100)
    made.open_site("a.org", 7)
    out = taken(made)
    assert len(out) == 7
    for page in out:
        made.end(page)
        made.settle(page, ())
    assert made.take() is None
    assert not made.pending(60.0), "what the cap leaves must not keep the crawl waiting"


def test_a_suspect_waits_for_the_others_and_is_asked_for_alone(tmp_path: Path, clock: Clock) -> None:
    path = filled(tmp_path / "l", *(f"https://h{n}.org/" for n in range(3)))
    db = ledger.connect(path)
    db.execute("UPDATE pages SET crashes = ? WHERE host = 'h0.org'", (ledger.SUSPECT,))
    made = dispatch(path, clock, most=16)
    others = taken(made)
    assert [page.host for page in others] == ["h1.org", "h2.org"]
    assert made.pending(1.0)
    for page in others:
        made.end(page)
        db.execute("UPDATE pages SET queued = 0 WHERE id = ?", (page.id,))
        made.settle(page, ())
    clock.now += 60
    (suspect,) = taken(made)
    assert suspect.host == "h0.org"
    assert made.take() is None


def test_a_page_that_took_the_crawler_down_too_often_is_given_up(tmp_path: Path) -> None:
    path = filled(tmp_path / "l", "https://a.org/")
    db = ledger.connect(path)
    for _ in range(runs.POISON):
        db.execute("UPDATE pages SET leased = 1 WHERE queued = 1")
        runs.begin(db, NOW, 60.0)
    assert db.execute("SELECT queued, state FROM pages").fetchone() == (0, "failed")


def test_patience_decides_whether_a_held_host_is_waited_for(tmp_path: Path, clock: Clock) -> None:
    path = filled(tmp_path / "l", "https://a.org/")
    hosts = Hosts(lambda _: (1.0, 1), clock)
    made = over(hosts, path, clock)
    hosts.hold("a.org", 100.0)
    assert made.take() is None
    assert made.pending(120.0)
    assert not made.pending(60.0)


def test_a_host_that_never_answers_is_waited_for_once_and_not_ever_longer(tmp_path: Path, clock: Clock) -> None:
    """Its holds are 60 s, then 120 s: each alone is within the patience."""
    hosts = Hosts(lambda _: (1.0, 1), clock)
    made = over(hosts, filled(tmp_path / "l", "https://a.org/"), clock)
    for hold, waited_for in ((60.0, True), (120.0, False)):
        page = made.take()
        assert page is not None
        hosts.failed("a.org")
        hosts.hold("a.org", hold)
        made.end(page, answered=False)
        made.settle(page, ["a.org"])
        assert made.take() is None
        assert made.pending(120.0) is waited_for
        clock.now += hold
        assert made.pending(120.0), "what is due now is asked for"
    page = made.take()
    assert page is not None
    hosts.answered("a.org")
    made.end(page)
    made.settle(page, ["a.org"])
    hosts.hold("a.org", 119.0)
    assert made.take() is None
    assert made.pending(120.0), "it has answered meanwhile"


def test_a_host_that_has_enough_is_held_ever_longer_whatever_page_it_says_so_of(clock: Clock) -> None:
    hosts = Hosts(lambda _: (1.0, 2), clock)
    assert [hosts.said_enough("a.org") for _ in range(3)] == [0, 1, 2]
    hosts.hold("a.org", 10.0)
    assert hosts.said_enough("a.org") == 2, "it was asked before the hold began"
    clock.now += 11
    assert hosts.said_enough("a.org") == 3
    assert hosts.said_enough("b.org") == 0
    hosts.answered("a.org")
    assert (hosts.said_enough("a.org"), hosts.served("a.org"), hosts.served("b.org")) == (0, 1, 0)


def test_a_server_that_gave_no_answer_in_the_run_before_is_tried_once_and_keeps_no_run_up(tmp_path: Path, clock: Clock) -> None:
    hosts = Hosts(lambda _: (1.0, 1), clock)
    made = over(hosts, filled(tmp_path / "l", "https://dead.org/1", "https://dead.org/2"), clock)
    frontier = Frontier.__new__(Frontier)
    frontier.hosts = hosts
    for silent, waited_for in ((frozenset[tuple[str, str]](), True), (frozenset({("dead.org", "https")}), False)):
        frontier._silent = silent
        page = made.take()
        assert page is not None
        frontier.rest(page, 60.0)
        made.end(page, answered=False)
        made.settle(page, ["dead.org"])
        for _ in range(2):
            assert made.take() is None
            clock.now += 2
        assert made.pending(1000.0) is waited_for
        clock.now += 60


def test_a_scheme_that_rests_holds_up_no_other_of_its_host(tmp_path: Path, clock: Clock) -> None:
    urls = [*(f"https://a.org/{n}" for n in range(40)), *(f"HTTP://a.org/plain-{n}" for n in range(20))]
    hosts = Hosts(lambda _: (1.0, 1), clock)
    made = over(hosts, filled(tmp_path / "l", *urls), clock)
    db = ledger.connect(tmp_path / "l")
    asked: list[str] = []
    while len(asked) < 21:
        page = made.take()
        if page is None:
            clock.now += 0.5
            assert clock.now < 1030, "the pace of one request a second is kept"
            continue
        asked.append(page.scheme)
        if page.scheme == "https":
            hosts.rest(page.host, page.scheme, 60.0)
        db.execute("UPDATE pages SET queued = 0 WHERE id = ?", (page.id,))
        made.end(page, answered=page.scheme == "http")
        made.settle(page, ())
    assert asked == ["https", *["http"] * 20]
    for _ in range(2):  # first the delay of the host, then the rest of its https
        assert made.take() is None
        clock.now += 1.5
    clock.now -= 1.5
    assert made.wait() == pytest.approx(60.0 - (clock.now - 1000.0), abs=2.0)
    clock.now += 61
    page = made.take()
    assert page is not None
    assert page.scheme == "https"


def test_what_a_list_brings_comes_before_what_was_read_ahead(tmp_path: Path, clock: Clock) -> None:
    path = filled(tmp_path / "ledger", *(f"https://a.org/{number}" for number in range(8)))
    made = dispatch(path, clock, delay=0.0)
    (page,) = taken(made)
    made.end(page)
    db = ledger.connect(path)
    db.execute("UPDATE pages SET queued = 0 WHERE id = ?", (page.id,))
    db.execute("UPDATE pages SET priority = 49 WHERE url = 'https://a.org/7'")
    made.settle(replace(page, kind="feed"), ["a.org"])
    assert [page.url for page in taken(made)] == ["https://a.org/7"]


def test_what_is_found_meanwhile_does_not_wait_with_what_is_not_due_yet(tmp_path: Path, clock: Clock) -> None:
    hosts = Hosts(lambda _: (0.0, 1), clock)
    made = over(hosts, filled(tmp_path / "l", "http://a.org/1", "http://a.org/2"), clock)
    db = ledger.connect(tmp_path / "l")
    db.execute("UPDATE pages SET due = 9e11 WHERE url LIKE '%/2'")
    page = made.take()
    assert page is not None
    made.end(page)
    assert made.take() is None
    db.execute("UPDATE pages SET due = 0 WHERE url LIKE '%/2'")
    db.execute("UPDATE pages SET queued = 0 WHERE id = ?", (page.id,))
    made.settle(page, ["a.org"])
    assert made.take() is not None


def test_a_hundred_hosts_that_do_not_answer_leave_room_for_one_that_does(tmp_path: Path, clock: Clock) -> None:
    """Each request to a bad host keeps its place for a timeout; the good host is asked once a second all the same."""
    urls = [f"https://bad{n:03}.org/{m}" for n in range(100) for m in range(3)]
    urls += [f"https://good.org/{n}" for n in range(60)]
    hosts = Hosts(lambda _: (1.0, 1), clock)
    made = over(hosts, filled(tmp_path / "l", *urls), clock)
    db = ledger.connect(tmp_path / "l")
    out: list[tuple[float, Page]] = []
    done: list[float] = []
    while len(done) < 60 and clock.now < 1600:
        out += [(clock.now + (0.1 if page.host == "good.org" else 20.0), page) for page in taken(made)]
        for at, page in [one for one in out if one[0] <= clock.now]:
            out.remove((at, page))
            (hosts.answered if page.host == "good.org" else hosts.failed)(page.host)
            db.execute("UPDATE pages SET queued = 0 WHERE id = ?", (page.id,))
            made.end(page, answered=page.host == "good.org")
            made.settle(page, ())
            if page.host == "good.org":
                done.append(clock.now)
        clock.now += 0.1
    assert len(done) == 60
    assert done[-1] - done[0] < 60 * 1.3


def test_a_host_that_only_fails_is_asked_ever_more_seldom(clock: Clock) -> None:
    hosts = Hosts(lambda _: (0.0, 1), clock)
    rests = []
    for _ in range(8):
        hosts.failed("a.org")
        rests.append(hosts.resting("a.org").get("https", 0))
        clock.now += rests[-1]
    assert rests == [0, 0, 0, 10, 20, 40, 80, 160]
    hosts.answered("a.org")
    hosts.failed("a.org")
    assert hosts.resting("a.org") == {}, "one failure is a page's, not the host's"
