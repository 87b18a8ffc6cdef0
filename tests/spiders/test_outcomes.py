"""What follows from an answer, case by case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from spiders import digests, outcomes
from spiders.archive import Exchange
from spiders.outcomes import Answer
from spiders.records import Fetched, Found, Kind, Link, Page
from spiders.revisit import next_interval
from spiders.sites import Revisit, Site
from spiders.visits import Visit

DAY = 86_400.0
AT = 1_000 * DAY
SITE = Site(name="a", start="https://a.org/")
BODY = b"<html><body><p>Some text.</p><script>token = 1</script></body></html>"
PAGE = Page(
    id=1, key="https://a.org/1", url="https://a.org/1", site="a", host="a.org", kind="article", depth=2, hops=0,
    crashes=0, attempts=0, state="new", etag=None, last_modified=None, body_digest=None, text_digest=None, lastmod=None,
    first_seen=AT, fetched=None, changed=None, visits=0, changes=0, interval=None, fold=1,
)  # fmt: skip
KNOWN = replace(
    PAGE, state="done", etag='"1"', body_digest=digests.of_body(BODY), text_digest=digests.of_text(BODY),
    fetched=AT - DAY, first_seen=AT - 8 * DAY, visits=1, interval=DAY,
)  # fmt: skip


def visit(
    page: Page = PAGE, status: int = 200, headers: Mapping[str, str] | None = None, body: bytes = BODY, **more: Any
) -> Visit:
    """The visit that an answer makes; `more` goes into the Answer."""
    given = dict(headers or {})
    exchange = Exchange(page.url, datetime.fromtimestamp(AT, UTC), (), status, "", tuple(given.items()), body)
    found = Found(page.kind) if status == 200 else None
    fetched = Fetched(page.url, page.kind, status, given, body, page.depth)
    answer = Answer(page, SITE, fetched, exchange, found, AT)
    return outcomes.of_answer(replace(answer, **more))


def counts(made: Visit) -> list[str]:
    return [name for name, _ in made.counts]


def test_a_first_answer_is_new_and_goes_to_cleaning() -> None:
    made = visit(headers={"etag": '"9"', "last-modified": "Mon"})
    assert (made.state, made.series, made.new, made.changed) == ("done", "pages", True, False)
    assert (made.etag, made.last_modified) == ('"9"', "Mon")
    assert counts(made) == ["requests", "new"]


def test_a_page_that_a_proxy_has_transformed_is_a_page() -> None:
    made = visit(status=203, found=Found("article"))
    assert (made.state, made.series, made.status, made.new) == ("done", "pages", 203, True)


def test_a_start_page_that_cannot_be_had_is_told_with_its_reason() -> None:
    start = replace(PAGE, kind="start")
    made = [visit(start, 404), visit(replace(start, attempts=outcomes.TRIES - 1), 500), visit(start, 403),
            outcomes.of_refusal(start, SITE, "robots", "disallowed", AT)]  # fmt: skip
    told = [dict(one.counts).get("no_start") for one in made]
    assert [("start_failed" in counts(one)) for one in made] == [True, True, True, False], "robots.txt: by its own wish"
    private = outcomes.of_refusal(start, SITE, "private_address", "10.0.0.1", AT)
    assert "start_failed" in counts(private)
    assert told == [f"{PAGE.url}: {why}" for why in ("status 404", "status 500", "status 403", "robots: disallowed")]
    waiting = outcomes.postponed(outcomes.of_refusal(start, SITE, "robots_unreachable", "", AT), 60.0)
    for one in (visit(start, 500), waiting, visit(PAGE, 404)):
        assert "no_start" not in counts(one), "it may still come, or is another page"


@pytest.mark.parametrize("page", [PAGE, replace(KNOWN, attempts=outcomes.TRIES - 1)])
def test_a_dead_server_is_no_failure_of_the_page_that_was_asked_for_first(page: Page) -> None:
    made = outcomes.postponed(outcomes.of_refusal(page, SITE, "robots_unreachable", "no answer", AT), 60.0)
    assert (made.state, made.put_off, made.again, made.due) == (page.state, True, True, AT + 60.0)
    assert (made.server, made.detail, counts(made)) == (False, "robots_unreachable: no answer", ["robots_unreachable"])
    assert made.counts[0][1] == f"{page.url}: no answer", "the summary says why"
    assert outcomes.of_refusal(page, SITE, "robots", "disallowed", AT).server is True, "its robots.txt was read"
    assert outcomes.of_failure(page, SITE, "no whole answer", AT).server is None


@pytest.mark.parametrize("kind", ["start", "listing", "feed", "sitemap"])
def test_lists_are_archived_and_not_cleaned(kind: Kind) -> None:
    assert visit(replace(PAGE, kind=kind)).series == "rest"


def test_304_is_unchanged_and_archived_as_a_revisit_by_status() -> None:
    made = visit(KNOWN, 304, body=b"")
    assert (made.state, made.series, made.new, made.changed) == ("done", "rest", False, False)
    assert counts(made) == ["requests", "unchanged", "304"]
    assert made.etag == '"1"', "a 304 without an ETag leaves the one that is known"


def test_the_same_bytes_again_are_unchanged_and_their_body_is_not_kept_twice() -> None:
    made = visit(KNOWN)
    assert made.series == "rest"
    assert made.exchange is not None
    assert made.exchange.refers_to == datetime.fromtimestamp(AT - DAY, UTC)
    assert counts(made) == ["requests", "unchanged"]


def test_other_markup_with_the_same_text_is_cleaned_but_is_no_change() -> None:
    made = visit(KNOWN, body=BODY.replace(b"token = 1", b"token = 2"))
    assert (made.series, made.changed) == ("pages", False)
    assert counts(made) == ["requests", "unchanged"]


def test_other_text_is_a_change_and_halves_the_interval() -> None:
    made = visit(KNOWN, body=BODY.replace(b"Some text", b"Another text"))
    assert (made.series, made.changed, made.interval) == ("pages", True, DAY / 2)
    assert counts(made) == ["requests", "changed"]


def story(teaser: str, sentence: str = "The bridge over the river was closed in spring.", seen: int = 7) -> bytes:
    """A page as news sites have them: what is read most stands beside the story, what is read next below it."""
    told = f"<p>{sentence} " + "The council met in the town hall for two hours and talked of nothing else at all. " * 2
    return (
        f"<title>Bridge</title><nav>{teaser * 3}</nav><h1>Bridge</h1>{told}<div>{seen} readers</div>"
        f"<aside><h3>Most read</h3><ul><li>{teaser * 3}</ul></aside>"
        f"<div class=next><a href=/2><h3>Next</h3><p>{teaser * 3}</p></a></div><footer>{teaser * 3}</footer>"
    ).encode()


def test_what_stands_beside_the_story_is_no_change_of_it() -> None:
    first = visit(body=story("The ferry was late again on Monday. "))
    known = replace(KNOWN, body_digest=first.body_digest, text_digest=first.text_digest)
    beside = visit(known, body=story("The harbour is open again since today. ", seen=8))
    assert (beside.series, beside.changed, counts(beside)) == ("pages", False, ["requests", "unchanged"])
    assert beside.interval == 2 * DAY, "asked for ever more seldom, as any page that stays as it is"
    edited = visit(known, body=story("The ferry was late again on Monday. ", "The bridge was closed in summer."))
    assert (edited.changed, edited.interval) == (True, DAY / 2)
    assert visit(known, body=story("").replace(b"<h1>Bridge", b"<h1>Closed")).changed, "another headline"


def test_of_a_list_all_that_a_reader_sees_counts() -> None:
    found = Found("listing")
    first = visit(found=found, body=story("The ferry was late again on Monday. "))
    known = replace(KNOWN, kind="listing", body_digest=first.body_digest, text_digest=first.text_digest)
    assert visit(known, found=found, body=story("The harbour is open again since today. ")).changed


def test_a_known_page_that_is_gone_has_vanished() -> None:
    assert counts(visit(KNOWN, 410)) == ["requests", "vanished"]
    assert counts(visit(PAGE, 404)) == ["requests", "gone"]
    assert counts(visit(replace(PAGE, kind="feed"), 404)) == ["requests", "lists_gone"], "a place where one might have been"
    assert visit(KNOWN, 404).state == "gone"


@pytest.mark.parametrize("status", [500, 502, 503, 429, 408])
def test_a_passing_failure_is_tried_again_ever_later_and_then_left(status: int) -> None:
    waits = []
    for attempts in range(outcomes.TRIES):
        made = visit(replace(PAGE, attempts=attempts), status)
        if made.again:
            waits.append(made.due - AT)
    assert waits == [5.0, 15.0]
    assert not made.again
    assert counts(made) == ["requests", "failed", "failed_pages"]
    assert "failed_pages" not in counts(visit(replace(PAGE, kind="feed", attempts=outcomes.TRIES - 1), status))


def test_a_hold_that_is_asked_for_counts_for_the_page_too() -> None:
    assert visit(PAGE, 503, hold=120.0).due == AT + 120.0


@pytest.mark.parametrize("page", [PAGE, replace(KNOWN, attempts=outcomes.TRIES - 1)])
def test_a_host_that_has_enough_is_no_failure_of_the_page(page: Page) -> None:
    made = visit(page, 429, wait=30.0)
    assert (made.state, made.put_off, made.again, made.due) == (page.state, True, True, AT + 30.0)
    assert made.exchange is not None, "the answer is archived as any other"
    assert counts(made) == ["requests", "busy"]


@pytest.mark.parametrize("status", [401, 403, 451, 418, 999])
def test_a_lasting_failure_is_not_tried_again_in_this_run(status: int) -> None:
    made = visit(PAGE, status)
    assert (made.state, made.again) == ("failed", False)
    assert made.due > AT


def test_a_redirect_is_a_new_address_of_the_same_kind_and_depth() -> None:
    made = visit(PAGE, 301, {"location": "/2?x=1"})
    (target,) = made.links
    assert (target.url, target.kind, target.depth, target.hops) == ("https://a.org/2?x=1", "article", 2, 1)
    assert made.state == "redirect"


def test_a_redirect_between_spellings_of_one_address_is_followed() -> None:
    made = visit(replace(PAGE, url="http://a.org/1"), 301, {"location": "https://a.org/1"})
    assert (made.moved_to, made.again, made.links) == ("https://a.org/1", True, ())


@pytest.mark.parametrize("target", ["https://b.org/", "//b.org/x", "ftp://a.org/", "file:///etc/passwd", "data:,x"])
def test_a_redirect_leaves_neither_the_site_nor_the_web(target: str) -> None:
    made = visit(PAGE, 302, {"location": target})
    assert (made.links, made.moved_to, made.again) == ((), None, False)
    assert "elsewhere" in counts(made)


def test_a_start_page_that_moved_elsewhere_is_told() -> None:
    made = visit(replace(PAGE, kind="start"), 301, {"location": "https://b.org/"})
    assert counts(made)[-2:] == ["start_elsewhere", "start_failed"]


def test_a_chain_of_redirects_ends_at_the_cap() -> None:
    made = visit(replace(PAGE, hops=10), 302, {"location": "/next"})
    assert (made.state, made.links) == ("failed", ())
    assert "stop:redirects" in counts(made)
    assert "start_failed" not in counts(made)
    for hops, target in ((10, "/next"), (0, "http://[")):
        assert "start_failed" in counts(visit(replace(PAGE, kind="start", hops=hops), 302, {"location": target}))


@pytest.mark.parametrize("target", ["http://[", "https://a.org:99999/", "\x00"])
def test_a_redirect_to_no_address_is_a_failure(target: str) -> None:
    made = visit(PAGE, 302, {"location": target})
    assert made.links == ()
    assert made.state in {"failed", "redirect"}


def test_a_reservation_is_obeyed_and_recorded_and_its_links_are_followed() -> None:
    found = Found("article", (Link("https://a.org/2", "page"),), opt_out="noai")
    made = visit(found=found)
    assert (made.state, made.detail, made.exchange) == ("refused", "noai", None)
    assert counts(made) == ["requests", "opt_out"]
    assert len(made.links) == 1
    kept = visit(found=found, site=Site(name="a", start="https://a.org/", opt_outs=False))
    assert (kept.state, kept.exchange is None) == ("done", False)


def test_what_is_no_page_is_not_archived() -> None:
    made = visit(headers={"content-type": "image/png"}, found=None)
    assert (made.state, made.exchange) == ("done", None)
    assert counts(made) == ["requests", "not_a_page"]


def test_links_of_lists_do_not_deepen_and_parts_cost_no_depth() -> None:
    links = (Link("https://a.org/2", "article"), Link("https://a.org/1?page=2", "page", part=True))
    assert [link.depth for link in visit(found=Found("article", links)).links] == [3, 2]
    assert [link.depth for link in visit(found=Found("feed", links)).links] == [1, 2]


def test_links_that_are_no_addresses_are_left_out() -> None:
    links = tuple(Link(url, "page") for url in ("http://[", "https://a.org:99999/", "javascript:x", "https://a.org/2"))
    assert [link.url for link in visit(found=Found("article", links)).links] == ["https://a.org/2"]


def test_intervals_follow_age_and_change_within_their_bounds() -> None:
    policy = Revisit()
    assert next_interval(policy, "article", 0.0, None, None) == 3600.0
    assert next_interval(policy, "article", 365 * DAY, None, None) == 30 * DAY
    assert next_interval(policy, "article", DAY, 3 * DAY, False) == 6 * DAY
    assert next_interval(policy, "article", DAY, 3 * DAY, True) == 1.5 * DAY
    assert next_interval(policy, "listing", 365 * DAY, None, None) == 3600.0
    assert next_interval(policy, "listing", 365 * DAY, DAY, False) == DAY
    assert next_interval(policy, "feed", 365 * DAY, DAY, False) == 0.0


@pytest.mark.parametrize("kind", ["start", "feed", "sitemap"])
def test_lists_that_fail_are_due_in_the_next_run_however_often_they_failed(kind: Kind) -> None:
    page = replace(PAGE, kind=kind)
    for attempts in (outcomes.TRIES - 1, 20):
        assert visit(replace(page, attempts=attempts), 500).due == AT
        assert outcomes.of_failure(replace(page, attempts=attempts), SITE, "no answer", AT).due == AT
    gone = visit(replace(page, attempts=20), 404)
    assert gone.due == (AT if kind == "start" else AT + DAY), "most feeds and sitemaps were guessed"


@pytest.mark.parametrize(
    "body",
    [b"<" * 1_900_000, b"<a>b" * 49_000, b"<script>" * 200_000, b"<!--" * 400_000, b"</script" * 200_000],
)
def test_a_digest_of_hostile_markup_takes_no_time(body: bytes) -> None:
    """It runs in the crawler's loop: a regular expression took minutes for some of these."""
    import time

    began = time.process_time()
    digests.of_text(body)
    assert time.process_time() - began < 0.5


def test_without_robots_txt_its_answer_leads_to_the_usual_places() -> None:
    found = Found("sitemap", (Link("https://a.org/sitemap.xml", "sitemap"),))
    for status in (404, 403):
        made = visit(replace(PAGE, kind="sitemap"), status, found=found)
        assert (made.state, [link.url for link in made.links]) == ("gone", ["https://a.org/sitemap.xml"])


def test_links_and_canonical_addresses_are_asked_for_without_sessions() -> None:
    links = (Link("https://a.org/2;jsessionid=1F", "article"), Link("https://a.org/3?PHPSESSID=5&b=%FC", "article"))
    made = visit(found=Found("article", links, canonical="https://a.org/4;jsessionid=2"))
    assert [link.url for link in made.links] == ["https://a.org/2", "https://a.org/3?b=%FC"]
    assert made.canonical is not None
    assert made.canonical.url == "https://a.org/4"


def test_a_session_that_a_redirect_gives_is_asked_for_and_is_the_same_page() -> None:
    made = visit(status=302, headers={"location": "/1;jsessionid=1F"})
    assert (made.moved_to, made.again, made.links) == ("https://a.org/1;jsessionid=1F", True, ())


def test_what_is_to_be_done_about_a_start_page_is_told_to_its_end() -> None:
    remedy = "give that as start, or add its host to hosts"
    detail = f"robots.txt of {'a' * 60}.org redirects to https://{'b' * 60}.org/robots.txt, which is another site; {remedy}"
    visit = outcomes.of_refusal(replace(PAGE, kind="start"), SITE, "robots", detail, 100.0)
    assert dict(visit.counts)["no_start"].endswith(remedy)
