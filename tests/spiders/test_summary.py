"""The summary: lines a host, runs read back, drift."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from spiders import summary
from spiders.crawl import verdict
from spiders.drift import drift
from spiders.summary import RunSummary

AT = datetime(2026, 11, 20, tzinfo=UTC)
USUAL = {"articles": 50, "rejected": 2, "words": 25_000, "kept_chars": 150_000, "removed_chars": 30_000}


def made(run: str, **counts: int) -> RunSummary:
    return RunSummary(run, AT, AT, True, {"a.org": counts})


def test_a_line_a_host_and_what_a_cap_or_trap_kept_out() -> None:
    hosts, examples = summary.counted(
        [
            ("s", "a.org", "requests", 30, ""), ("s", "a.org", "new", 12, ""), ("s", "a.org", "unchanged", 9, ""),
            ("s", "a.org", "failed", 2, ""), ("s", "a.org", "body", 1, ""), ("s", "a.org", "robots", 3, ""),
            ("s", "a.org", "opt_out", 1, "https://a.org/r"), ("s", "a.org", "stop:depth", 7, "https://a.org/x"),
            ("t", "a.org", "new", 1, ""), ("t", "b.org", "start_elsewhere", 1, "https://c.org/"),
        ]
    )  # fmt: skip
    told = replace(made("1"), hosts=hosts, examples=examples).lines()
    assert told[0] == "a.org: 30 requests: 13 new, 0 changed, 9 unchanged, 3 failed, 3 robots, 1 opt_out"
    assert told[1].startswith("b.org: 0 requests")
    assert "a.org: 7 addresses kept out by depth, such as https://a.org/x" in told
    assert any(line.startswith("b.org: the start page redirects to https://c.org/") for line in told)


def test_a_run_that_asked_for_nothing_says_so() -> None:
    assert RunSummary("1", AT, AT, True, {}).lines() == ["nothing was asked for"]


def test_what_failed_is_told_with_an_address_and_the_reason_once() -> None:
    failed = "https://a.org/b: status 500"
    told = replace(made("1", failed=2, body=3, headers=1, lost=1), examples={
        ("a.org", "failed"): failed, ("a.org", "body"): "https://a.org/c", ("a.org", "headers"): "https://a.org/d",
        ("a.org", "lost"): "",
    }).lines()  # fmt: skip
    assert told[1:] == [
        "a.org: 3 answers not taken, it is larger than the cap, such as https://a.org/c",
        "a.org: 2 addresses failed, such as https://a.org/b: status 500",
        "a.org: 1 answer not taken, its headers are larger than the cap, such as https://a.org/d",
        "a.org: 1 page lost with a damaged segment and asked for again",
    ], "an example that a takedown has taken away is not missed"
    told = replace(made("1", failed=1), examples={("a.org", "failed"): "", ("a.org", "no_start"): failed}).lines()
    assert told[1:] == ["a.org: the start page cannot be had: https://a.org/b: status 500"]


def test_links_that_lead_off_the_site_are_told_with_the_key_that_takes_them_in() -> None:
    tallies = [("a", "a.org", "away:b.org", 2, "5 links of https://a.org/, such as https://b.org/1")]
    hosts, examples = summary.counted(tallies)
    assert hosts == {"a.org": {"away": 2}}
    told = RunSummary("r", AT, AT, True, hosts, examples)
    line = 'not followed, since they lead off the site: 5 links of https://a.org/, such as https://b.org/1; hosts = ["b.org"]'
    assert told.lines()[1] == f"a.org: {line} takes them in"


def test_answers_that_a_host_has_enough_are_told() -> None:
    told = replace(made("1", busy=3), examples={("a.org", "busy"): "https://a.org/b"}).lines()
    assert told[1:] == ["a.org: 3 answers that the host has enough (429 or 503), such as https://a.org/b"]


def test_addresses_that_are_put_aside_with_their_server_are_told() -> None:
    told = replace(made("1", aside=3), examples={("a.org", "aside"): "https://a.org"}).lines()
    assert told[1:] == ["a.org: 3 addresses left out of the next runs, since https://a.org gives no answer"]


def test_the_exit_code_tells_what_needs_a_person() -> None:
    assert verdict(made("1", requests=9, no_start=1)).code == 0, "robots.txt forbids it: that is as its site wants it"
    assert verdict(made("1", requests=9, failed=3)).code == 0
    assert verdict(replace(made("1", requests=9), drift=("a.org: articles are shorter",))).code == 1
    told = verdict(made("1", requests=9, no_start=1, start_failed=1, unfetched=4, waiting=4))
    assert told.code == 1
    assert told.message.startswith("1 of the sites' start pages could not be had; 4 addresses that were due")
    assert verdict(made("1", failed=1)).message == "no site gave a single answer"


def test_the_last_line_of_a_run_counts_and_a_torn_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "crawls.jsonl"
    assert summary.read(path) == []
    for one in (made("1", new=1), made("2", new=5), made("1", new=3)):
        summary.append(path, one)
    with path.open("ab") as file:
        file.write(b'{"run": "3", "hos')
    assert [(run["run"], run["hosts"]["a.org"]["new"]) for run in summary.read(path)] == [("1", 3), ("2", 5)]


def test_a_usual_run_has_not_drifted() -> None:
    earlier = [{"hosts": {"a.org": USUAL}}] * 3
    assert drift(earlier, {"a.org": {**USUAL, "articles": 45, "words": 20_000}}) == ()
    assert drift([], {"a.org": USUAL}) == ()


def test_yield_length_and_removed_share_are_watched() -> None:
    earlier = [{"hosts": {"a.org": USUAL}}] * 3
    broken = {"articles": 5, "rejected": 47, "words": 2_500, "kept_chars": 15_000, "removed_chars": 3_000}
    assert drift(earlier, {"a.org": broken}) == ("a.org: 10% of the pages gave an article, usual are 96%",)
    short = drift(earlier, {"a.org": {**USUAL, "words": 5_000, "removed_chars": 150_000}})
    assert [told.split(": ")[1].split()[0] for told in short] == ["articles", "50%"]


def test_a_handful_of_pages_says_nothing() -> None:
    earlier = [{"hosts": {"a.org": USUAL}}]
    assert drift(earlier, {"a.org": {"articles": 0, "rejected": 19}}) == ()


def test_many_small_runs_together_say_what_is_usual() -> None:
    small = {name: count // 10 for name, count in USUAL.items()}
    earlier = [{"hosts": {"a.org": small}}] * 10
    assert len(drift(earlier, {"a.org": {"articles": 2, "rejected": 30}})) == 1


def test_pages_that_do_not_come_are_a_change_until_one_comes() -> None:
    banned = {"requests": 42, "failed": 30, "failed_pages": 30, "lists_unchanged": 1}
    idle = {"requests": 12, "lists_unchanged": 1}
    assert drift([], {"a.org": banned}) == ("a.org: no page that was asked for came, and 30 failed",)
    told = ("a.org: no page that was asked for came in 3 runs, and 30 failed",)
    hosts: list[dict[str, dict[str, int]]] = [{"a.org": {"new": 5}}, {"a.org": banned}, {"b.org": {}}, {"a.org": idle}]
    past = [{"hosts": one} for one in hosts]
    assert drift(past, {"a.org": idle}) == told, "what failed rests, and is none the better for that"
    assert drift(past, {"a.org": {"unchanged": 1}}) == (), "one comes again"
    assert drift(past[:1], {"a.org": idle}) == (), "nothing was due"
    few = {"new": 1, "failed_pages": 19}
    assert drift([{"hosts": {"a.org": few}}], {"a.org": few}) == ()
    assert drift([], {"a.org": {"new": 10, "failed_pages": 21}}) == ("a.org: 21 of 31 pages that were asked for failed",)
    assert drift([], {"a.org": {"new": 15, "failed_pages": 30}}) == (), "dead links of an archive"


def test_an_article_that_was_there_already_is_no_loss_of_yield() -> None:
    earlier = [{"hosts": {"a.org": USUAL}}] * 3
    again = {"articles": 1, "known": 60, "rejected": 2, "words": 500, "kept_chars": 3_000, "removed_chars": 600}
    assert drift(earlier, {"a.org": again}) == ()
    assert drift([{"hosts": {"a.org": again}}] * 3, {"a.org": {"known": 3, "rejected": 50}}) != ()
    crawl = made("1", requests=70, unchanged=60, new=1, **again)
    assert crawl.lines()[0].endswith("60 unchanged, 0 failed, 0 robots, 1 articles, 60 known, 2 rejected")
    assert made("1", **again).lines() == ["a.org: 1 articles, 60 known, 2 rejected"], "of an add-on, which counts no requests"


def test_the_file_of_runs_stays_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary, "LARGEST", 5_000)
    path = tmp_path / "crawls.jsonl"
    for number in range(300):
        summary.append(path, made(f"{number:03d}", new=number))
        assert path.stat().st_size <= 5_000
    kept = [run["run"] for run in summary.read(path)]
    assert kept == [f"{number:03d}" for number in range(300 - len(kept), 300)]
    assert 5 < len(kept) <= summary.LATEST
    assert [one.name for one in tmp_path.iterdir()] == ["crawls.jsonl"]
