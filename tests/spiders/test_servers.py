"""A server that gives no answer, from run to run: its pages wait together, are left out together and come back together."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from spiders import ledger, outcomes, runs
from spiders.records import Found, Link
from spiders.servers import FIRST_REST, LONGEST_REST, RUNS
from tests.spiders.test_keeper import ARTICLE, NOW, SITE, Desk, counts

PAGES = [f"https://dead.org/{number}" for number in range(6)]
OTHERS = ["https://dead.org/feed", "http://dead.org/plain", "https://a.org/1"]
DAY = 86_400.0


def linked(root: Path) -> Desk:
    """After a front page that links to a dead server, to its feed, and to servers that are not dead."""
    desk = Desk(root)
    links = [Link(url, "article") for url in (*PAGES, *OTHERS[1:])]
    desk.read("https://a.org/", Found("start", (*links, Link(OTHERS[0], "feed"))))
    return desk


def give_none(desk: Desk, url: str, at: float) -> None:
    """The page is asked for, and its server gives no answer."""
    page = desk.page(url)
    desk.settle(outcomes.postponed(outcomes.of_refusal(page, SITE, "robots_unreachable", "no answer", at), 60.0))


def next_run(desk: Desk, now: float) -> Desk:
    desk.keeper.close()
    runs.end(desk.db, desk.run, NOW)
    return Desk(desk.folder.corpus, now=datetime.fromtimestamp(now, UTC))


def waits(desk: Desk, page: str) -> float:
    (due,) = desk.db.execute("SELECT due FROM pages WHERE url = ?", (page,)).fetchone()
    return float(due)


def test_pages_of_a_dead_server_wait_together_and_none_is_charged_with_its_failures(tmp_path: Path) -> None:
    desk, now = linked(tmp_path), NOW.timestamp()
    for run in range(1, RUNS):
        for url in PAGES[:run]:
            give_none(desk, url, now)
        assert set(desk.queue()) >= {*PAGES, *OTHERS}, "for this run, or for the next"
        assert ledger.unfetched(desk.db, ["a"])["dead.org"] == len(PAGES) + 2
        now += 3600
        desk = next_run(desk, now)
    give_none(desk, PAGES[-1], now)
    assert set(desk.queue()) & {*PAGES, *OTHERS} == set(OTHERS), "lists are asked for in each run; other servers go on"
    assert counts(desk)["aside"] == len(PAGES)
    assert ledger.unfetched(desk.db, ["a"])["dead.org"] == 1, "what is left out, and the feed, make no exit code any more"
    assert desk.db.execute("SELECT max(attempts) FROM pages WHERE host = 'dead.org'").fetchone() == (0,)
    desk.keeper.close()


def test_a_dead_server_is_tried_by_one_page_ever_later_and_its_first_answer_brings_all_back(tmp_path: Path) -> None:
    desk, now, rests = linked(tmp_path), NOW.timestamp(), []
    for _ in range(RUNS + 7):
        give_none(desk, next(url for url in desk.queue() if url in PAGES), now)
        rests.append(waits(desk, PAGES[0]) - now)
        now += max(rests[-1], 60.0) + 1
        desk = next_run(desk, now)
    assert rests[RUNS - 1 :] == [min(FIRST_REST * 2.0**times, LONGEST_REST) for times in range(8)]
    give_none(desk, PAGES[0], now)
    give_none(desk, OTHERS[0], now)
    assert waits(desk, PAGES[0]) - now == LONGEST_REST, "charged once a run"
    assert not set(PAGES) & set(desk.queue())
    desk = next_run(desk, now + 60)
    assert not set(PAGES) & set(desk.queue()), "left out"
    kept = desk.read(OTHERS[0], Found("feed"), at=now + 60)
    assert "dead.org" in kept.hosts
    assert set(PAGES) <= set(desk.queue())
    desk.read(PAGES[0], ARTICLE, at=now + 61)
    give_none(desk, PAGES[1], now + 62)
    assert set(PAGES[1:]) <= set(desk.queue()), "it counts anew"
    desk.keeper.close()


def test_what_a_clock_that_was_ahead_has_put_aside_comes_back(tmp_path: Path) -> None:
    desk, now = linked(tmp_path), NOW.timestamp()
    for _ in range(RUNS):
        give_none(desk, PAGES[0], now + 4000 * DAY)
        desk = next_run(desk, now)
    assert set(PAGES) <= set(desk.queue())
    desk.keeper.close()


def test_what_is_linked_both_ways_is_asked_for_the_other_way_as_soon_as_the_server_is_found_dead(tmp_path: Path) -> None:
    desk, now = linked(tmp_path), NOW.timestamp()
    plain = [url.replace("https:", "http:") for url in PAGES[:3]]
    desk.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    desk.read("https://a.org/", Found("start", tuple(Link(url, "article") for url in plain)), b"and a sitemap", at=now)
    assert set(PAGES) <= set(desk.queue()), "as they were named first, while nothing speaks against it"
    page = desk.page(PAGES[5])
    kept = desk.settle(outcomes.postponed(outcomes.of_refusal(page, SITE, "robots_unreachable", "no answer", now), 60.0))
    assert "dead.org" in kept.hosts
    assert {url for url in desk.queue() if url[-1] in "012345" and "dead" in url} == {*plain, *PAGES[3:]}
    assert waits(desk, plain[0]) <= now
    give_none(desk, plain[0], now)
    assert set(plain) <= set(desk.queue()), "and there they stay"
    desk.read(plain[1], ARTICLE, at=now)
    assert desk.db.execute("SELECT count(*) FROM spellings").fetchone() == (0,)
    desk.keeper.close()


def test_an_address_that_is_named_anew_while_its_dead_server_is_asked_is_due_at_once(tmp_path: Path) -> None:
    desk, now = linked(tmp_path), NOW.timestamp()
    give_none(desk, PAGES[0], now)
    desk = next_run(desk, now)
    page, plain = desk.page(PAGES[0]), PAGES[0].replace("https:", "http:")
    desk.read("https://a.org/", Found("start", (Link(plain, "article"),)), b"other links", at=now)
    desk.settle(outcomes.postponed(outcomes.of_refusal(page, SITE, "robots_unreachable", "no answer", now), 60.0))
    assert waits(desk, plain) <= now
    desk.keeper.close()


def test_addresses_of_a_dead_server_are_asked_for_as_the_site_names_them_now(tmp_path: Path) -> None:
    desk, now = linked(tmp_path), NOW.timestamp()
    give_none(desk, PAGES[0], now)
    desk = next_run(desk, now)
    plain = [url.replace("https:", "http:") for url in PAGES]
    desk.read("https://a.org/", Found("start", tuple(Link(url, "article") for url in plain)), b"other links", at=now)
    assert set(plain) <= set(desk.queue()), "also those that were never asked for"
    again = tuple(Link(url, "article") for url in (*PAGES, "http://a.org/1"))
    desk.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    desk.read("https://a.org/", Found("start", again), b"the old links", at=now)
    assert set(plain) <= set(desk.queue())
    assert "https://a.org/1" in desk.queue(), "its server is not known to be dead"
    give_none(desk, plain[0], now)
    desk.db.execute("UPDATE pages SET queued = 1 WHERE kind = 'start'")
    desk.read("https://a.org/", Found("start", again), b"the old links again", at=now)
    assert set(plain) <= set(desk.queue()), "from one dead server to another there is nothing to gain"
    desk.keeper.close()
