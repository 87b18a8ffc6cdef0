"""Runs from input to corpus: what is done is not done again, what is known is left out, what is replaced goes."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline import sources
from pipeline.machine import MachineError
from pipeline.records import Options
from pipeline.run import local, shards, summary
from pipeline.run.admission import Request
from pipeline.run.shards import Slicing
from pipeline.sources import InputError, SourceOptions, reading
from pipeline.store.check import check
from pipeline.store.errors import ConflictError
from pipeline.store.layout import Layout
from pipeline.store.reader import Corpus
from pipeline.store.writing import writing
from tests.run import simple
from tests.sources.written import PACKERS, json_lines, put, zipped
from tests.store import seen

SMALL = Slicing(records=10)


def request(*inputs: Path, **more: object) -> Request:
    return Request(tuple(map(str, inputs)), **({"slicing": SMALL, "day": date(2026, 11, 2)} | more))  # type: ignore[arg-type]


@pytest.fixture
def inputs(memory: Path) -> Path:
    return simple.pages(memory / "in", range(35))


@pytest.fixture
def out(memory: Path) -> Path:
    return memory / "corpus"


def test_every_record_has_one_outcome(inputs: Path, out: Path) -> None:
    result = simple.run(out, request(inputs))
    assert (result.counts.articles, result.counts.rejects.total(), result.state) == (30, 5, "new")
    paths = [row["source"]["path"] for name in ("articles", "rejects") for row in seen.rows(out, name)]  # type: ignore[index]
    assert sorted(paths) == sorted(path.name for path in inputs.iterdir())
    assert {row["run_id"] for row in seen.rows(out, "articles")} == {result.run.run_id}
    assert check(Layout(out)) == []
    assert not list((out / "_staging").iterdir())


def test_the_same_again_adds_nothing(inputs: Path, out: Path) -> None:
    simple.run(out, request(inputs))
    before = seen.hashes(out)
    cleaner = simple.Cleaner()
    again = simple.run(out, request(inputs, day=None), cleaner)
    assert (again.state, cleaner.seen, again.counts.articles, again.fresh.articles) == ("done", [], 30, 0)
    assert seen.hashes(out) == before


def test_the_same_elsewhere_adds_nothing(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs))
    assert simple.run(out, request(simple.pages(memory / "copy", range(35)))).state == "done"


def test_stopped_runs_go_on_where_they_were(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(memory / "whole", request(inputs))
    first = simple.Cleaner(stop_after=24)
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, request(inputs), first)
    assert seen.doubled(out) == []
    assert len(seen.rows(out, "articles")) == 18
    second = simple.Cleaner()
    result = simple.run(out, request(inputs, day=None, slicing=Slicing()), second)
    assert (result.state, result.counts.articles) == ("resumed", 30)
    assert second.seen == [f"{number:05d}.txt" for number in range(20, 35)]
    assert seen.hashes(out) == seen.hashes(memory / "whole")


def test_a_folder_that_has_grown_adds_only_what_is_new(inputs: Path, out: Path) -> None:
    simple.run(out, request(inputs))
    before = seen.hashes(out)
    simple.pages(inputs, range(35, 42))
    cleaner = simple.Cleaner()
    result = simple.run(out, request(inputs), cleaner)
    assert cleaner.seen == [f"{number:05d}.txt" for number in range(35, 42)]
    assert (result.counts.known, result.counts.articles, result.counts.rejects.total()) == (35, 6, 1)
    assert before.items() <= seen.hashes(out).items()
    assert seen.doubled(out) == []
    assert check(Layout(out)) == []


def test_another_limit_goes_on_from_there(inputs: Path, out: Path) -> None:
    assert simple.run(out, request(inputs, limit=8)).counts.articles == 7
    assert simple.run(out, request(inputs)).counts.known == 8
    assert Corpus(out).summary().rows["articles"] == 30


def test_other_options_are_refused_without_force(inputs: Path, out: Path) -> None:
    simple.run(out, request(inputs))
    before = seen.hashes(out)
    for other in (Options(engine="fast"), Options(all_pages=True), Options(max_page_bytes=7)):
        with pytest.raises(ConflictError, match=r"--out.*--force"):
            simple.run(out, request(inputs, options=other))
    with pytest.raises(ConflictError, match=r"made with other max page bytes; choose"):
        simple.run(out, request(inputs, options=Options(max_page_bytes=7), reading=SourceOptions(max_page_bytes=7)))
    with pytest.raises(ConflictError, match="--date 2026-11-02"):
        simple.run(out, request(inputs, day=date(2026, 1, 1)))
    with pytest.raises(ConflictError, match="other engine"):
        simple.run(out, request(simple.pages(inputs, [99]), options=Options(engine="fast")))
    assert seen.hashes(out) == before


def test_other_models_are_refused_as_other_options_are(inputs: Path, out: Path, memory: Path) -> None:
    own = memory / "own.npz"
    own.write_bytes(b"one")
    asked = request(inputs, options=Options(weights=own))
    simple.run(out, asked)
    assert simple.run(out, asked).state == "done"
    own.write_bytes(b"two")
    with pytest.raises(ConflictError, match=r"made with other models; choose another --out"):
        simple.run(out, asked)


def test_force_replaces(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs))
    (inputs / "00000.txt").write_text("Story 0\nIt never happened.")
    (inputs / "00001.txt").unlink()
    asked = request(inputs, options=Options(engine="fast"), force=True)
    result = simple.run(out, asked)
    assert result.counts.articles == 29
    simple.run(memory / "fresh", asked)
    for table in ("articles", "removals", "rejects", "pages"):
        assert seen.rows(out, table) == seen.rows(memory / "fresh", table)
    assert check(Layout(out)) == []
    assert {run.run_id for run in Corpus(out).summary().runs} == {result.run.run_id}
    assert simple.run(out, request(inputs, options=Options(engine="fast"))).state == "done"


def test_force_over_the_same_files_writes_over_them(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs))
    simple.run(out, request(inputs, options=Options(engine="fast"), force=True))
    simple.run(memory / "fresh", request(inputs, options=Options(engine="fast")))
    assert seen.hashes(out) == seen.hashes(memory / "fresh")


def test_force_that_is_stopped_leaves_all_as_it_was_and_goes_on(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs))
    before = seen.hashes(out)
    asked = request(inputs, options=Options(engine="fast"), force=True)
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, asked, simple.Cleaner(stop_after=24))
    assert seen.hashes(out) == before
    rest = simple.Cleaner()
    simple.run(out, asked, rest)
    assert len(rest.seen) == 15
    simple.run(memory / "fresh", asked)
    assert seen.hashes(out) == seen.hashes(memory / "fresh")


def test_what_a_stopped_force_holds_back_is_in_no_count(inputs: Path, out: Path) -> None:
    simple.run(out, request(inputs))
    before = Corpus(out).summary().counts
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, request(inputs, options=Options(engine="fast"), force=True), simple.Cleaner(stop_after=24))
    after = Corpus(out).summary()
    assert (after.counts.articles, after.counts) == (after.rows["articles"], before)


def test_force_with_a_limit_takes_nothing_away_beyond_it(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs, limit=3))
    with pytest.raises(ConflictError, match="--limit 2"):
        simple.run(out, request(inputs, limit=2, force=True))
    simple.run(out, request(inputs, limit=4, force=True))
    with pytest.raises(ConflictError, match="--limit 3"):
        simple.run(out, request(inputs, limit=3, force=True))


def test_force_that_was_stopped_is_dropped_by_another_run(inputs: Path, out: Path, memory: Path) -> None:
    simple.run(out, request(inputs))
    asked = request(inputs, options=Options(engine="fast"), force=True)
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, asked, simple.Cleaner(stop_after=24))
    simple.run(out, request(simple.pages(memory / "more", range(50, 60))))
    assert check(Layout(out)) == []
    again = simple.Cleaner()
    simple.run(out, asked, again)
    assert len(again.seen) == 35
    assert seen.doubled(out) == []
    assert check(Layout(out)) == []


def test_force_must_not_take_more_than_it_brings(out: Path, memory: Path) -> None:
    one, two = simple.pages(memory / "one", range(5)), simple.pages(memory / "two", range(5, 9))
    simple.run(out, request(one, two))
    with pytest.raises(ConflictError, match=f"would take away rows of {two}"):
        simple.run(out, request(one, options=Options(engine="fast"), force=True))
    simple.run(out, request(memory / "one", memory / "two", options=Options(engine="fast"), force=True))


def test_chunks_of_a_stopped_run_do_not_outlive_another_one(
    inputs: Path, out: Path, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was decided before another run must not be adopted after it: it would be there twice."""
    monkeypatch.setattr("pipeline.store.sink.CHUNK_RECORDS", 4)
    lines = [json.dumps({"url": f"https://x.example/{n}", "text": f"Story {n}\nIt happened."}) for n in range(20)]
    (memory / "a.jsonl").write_text("\n".join(lines))
    (memory / "b.jsonl").write_text("\n".join(reversed(lines)))
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, request(memory / "a.jsonl", slicing=Slicing()), simple.Cleaner(stop_after=18))
    assert simple.run(out, request(memory / "b.jsonl")).counts.articles == 20
    late = simple.run(out, request(memory / "a.jsonl", slicing=Slicing()))
    assert (late.counts.articles, late.counts.rejects["duplicate_record"]) == (0, 20)
    assert seen.doubled(out) == []
    assert check(Layout(out)) == []


def test_long_stretches_without_pages_do_not_pile_up(out: Path, memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Known records, and rejects of the reader, leave the line though no page pushes them out."""
    monkeypatch.setattr(local, "IN_LINE", 5)
    inputs = simple.pages(memory / "in", range(40))
    simple.run(out, request(inputs))
    for number in range(40, 70):
        (inputs / f"{number}.gz").write_bytes(b"\x1f\x8b\x08 no gzip")
    simple.pages(inputs, range(70, 75))
    simple.pages(memory / "late", range(100, 105)).rename(inputs / "00000-first")
    cleaner = simple.Cleaner(ahead=8)
    result = simple.run(out, request(inputs), cleaner)
    assert result.counts.known == 40
    assert result.counts.articles == 9
    assert result.counts.rejects["corrupt_record"] == 30
    assert (len(cleaner.seen), cleaner.calls) == (10, 2)


def test_no_workers_where_no_page_needs_them(inputs: Path, out: Path) -> None:
    simple.run(out, request(inputs))
    (inputs / "broken.gz").write_bytes(b"\x1f\x8b\x08 no gzip")
    cleaner = simple.Cleaner()
    assert simple.run(out, request(inputs), cleaner).counts.known == 35
    assert cleaner.calls == 0


def test_partition_is_the_day_of_the_fetch_if_there_is_one(out: Path, memory: Path) -> None:
    sidecar = {"url": "https://x.example/1", "fetched_at": "2026-05-06T23:30:00-02:00"}
    page = simple.pages(memory / "in", [1])
    (page / "00001.txt.json").write_text(json.dumps(sidecar))
    simple.run(out, request(page))
    row = seen.rows(out, "articles")[0]
    if row["fetched_at"] is None:
        pytest.skip("sidecars are read another way")
    assert row["fetched_at"] == datetime(2026, 5, 7, 1, 30, tzinfo=UTC)
    assert "crawl_date=2026-05-07" in next(iter(seen.hashes(out)))


def test_the_corpus_is_not_its_own_input(memory: Path) -> None:
    inputs = simple.pages(memory / "in", range(10))
    out = inputs / "corpus"
    assert simple.run(out, request(inputs)).counts.articles == 9
    simple.pages(inputs, [50])
    result = simple.run(out, request(inputs))
    assert (result.counts.articles, result.counts.known) == (1, 10)
    with pytest.raises(ConflictError, match=r"lies where the corpus .* goes"):
        simple.run(out, request(out / "articles"))


def test_input_that_is_not_there(out: Path, memory: Path) -> None:
    with pytest.raises(InputError, match="nothing there"):
        simple.run(out, request(memory / "none"))


def test_input_that_changes_under_a_run(inputs: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not seen by its fingerprint, but by the records of a shard that is in."""
    with pytest.raises(KeyboardInterrupt):
        simple.run(out, request(inputs), simple.Cleaner(stop_after=24))
    described = sources.describe([inputs])
    monkeypatch.setattr(sources, "describe", lambda *_: described)
    (inputs / "00003.txt").write_text("Story 3, told anew\n")
    with pytest.raises(ConflictError, match="not what it was"):
        simple.run(out, request(inputs))


def test_an_archive_that_there_was_no_room_for_stays_to_be_done(memory: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    members = [("a.txt", b"Story 1\nIt happened."), ("b.txt", b"Story 2\nSo it did.")]
    packed = put(memory / "all.zip.gz", PACKERS["gz"](zipped(members)))
    with monkeypatch.context() as full:
        full.setattr(reading, "TemporaryFile", lambda **_: io.FileIO("/dev/full", "r+"))
        with pytest.raises(MachineError, match="No space left"):
            simple.run(out, request(packed))
    result = simple.run(out, request(packed))
    assert (result.state, result.counts.articles, result.counts.rejects.total()) == ("resumed", 2, 0)


def stories(folder: Path, **texts: str) -> Path:
    """Texts without an address, by the names of their files; `__` stands for a slash."""
    for name, text in texts.items():
        put(folder / f"{name.replace('__', '/')}.txt", text.encode())
    return folder


def texts_of(out: Path) -> list[str]:
    return sorted(str(row["text"]) for row in seen.rows(out, "articles"))


def test_a_file_of_the_same_name_and_bytes_in_another_folder_is_a_record_of_its_own(out: Path, memory: Path) -> None:
    inputs = stories(memory / "site", a__index="Story\nIt happened.")
    simple.run(out, request(inputs))
    stories(inputs, b__index="Story\nIt happened.")
    assert simple.run(out, request(inputs)).counts.known == 1
    simple.run(memory / "fresh", request(inputs))
    paths = [[row["source"]["path"] for row in seen.rows(root, "articles")] for root in (out, memory / "fresh")]  # type: ignore[index]
    assert sorted(paths[0]) == sorted(paths[1]) == ["a/index.txt", "b/index.txt"]


def test_a_file_is_known_whatever_is_given_beside_it(out: Path, memory: Path) -> None:
    inputs = stories(memory / "site", a__index="Story\nIt happened.")
    more = stories(memory / "more", other="Story\nSomething else.")
    simple.run(out, request(inputs))
    assert simple.run(out, request(inputs / "a")).counts.known == 1
    assert simple.run(out, request(inputs / "a" / "index.txt")).counts.known == 1
    assert simple.run(out, request(inputs, more)).counts.known == 1
    assert len(texts_of(out)) == 2


def test_records_of_a_corpus_made_before_are_known(out: Path, inputs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(shards, "record_keys", lambda record, file, key: (key,))
        simple.run(out, request(inputs))
    simple.pages(inputs, range(35, 42))
    assert simple.run(out, request(inputs)).counts.known == 35


def one_and_other(memory: Path, out: Path) -> tuple[Path, Path]:
    """A corpus of two folders that have a story in common, of which the first has another one now, by --force."""
    one = stories(memory / "one", x="Story 1\nIt happened.")
    other = stories(memory / "other", x="Story 1\nIt happened.", w="Story 3\nSo it did.")
    simple.run(out, request(one))
    assert simple.run(out, request(other)).counts.known == 1
    (one / "x.txt").unlink()
    simple.run(out, request(stories(one, y="Story 2\nIt did not."), force=True))
    return one, other


def test_force_on_one_input_says_what_it_takes_from_others_and_they_bring_it_back(out: Path, memory: Path) -> None:
    one, other = one_and_other(memory, out)
    with writing(out) as store:
        assert sum(local.missing(store.manifest).values()) == 1
    (finding,) = check(Layout(out))
    assert "1 of its input records were left to a run that was replaced" in finding.what
    assert str(other) in finding.what
    back = simple.run(out, request(other))
    assert (back.state, back.counts.articles, back.counts.known) == ("new", 1, 1)
    assert check(Layout(out)) == []
    assert simple.run(out, request(other)).state == "done"
    assert simple.run(out, request(one)).state == "done"
    simple.run(memory / "fresh", request(one))
    simple.run(memory / "fresh", request(other))
    assert texts_of(out) == texts_of(memory / "fresh") == ["Story 1\nIt happened.", "Story 2\nIt did not.", "Story 3\nSo it did."]
    assert seen.doubled(out) == []


def test_what_an_input_has_no_more_is_not_waited_for(out: Path, memory: Path) -> None:
    _, other = one_and_other(memory, out)
    (other / "x.txt").unlink()
    assert simple.run(out, request(other)).counts.known == 1
    assert check(Layout(out)) == []


def test_what_force_brings_again_is_not_missing(out: Path, memory: Path) -> None:
    one = stories(memory / "one", x="Story 1\nIt happened.")
    other = stories(memory / "other", x="Story 1\nIt happened.", w="Story 3\nSo it did.")
    simple.run(out, request(one))
    simple.run(out, request(other))
    stories(one, y="Story 2\nIt did not.")
    assert simple.run(out, request(one, force=True)).missing == {}
    assert check(Layout(out)) == []
    assert simple.run(out, request(other)).state == "done"


def test_a_copy_of_what_is_gone_comes_back_as_an_article(out: Path, memory: Path) -> None:
    """Other bytes, the same address and text: a reject, which `--force` on the first one's input leaves alone."""
    row = {"url": "https://news.example/1", "text": "Story 1\nIt happened."}
    one = put(memory / "one.jsonl", json_lines([row]))
    other = put(memory / "other.jsonl", json_lines([row, {"url": "https://news.example/3", "text": "Story 3\nSo it did."}]))
    simple.run(out, request(one))
    assert simple.run(out, request(other)).counts.rejects == {"duplicate_record": 1}
    put(one, json_lines([{"url": "https://news.example/2", "text": "Story 2\nIt did not."}]))
    (missing,) = simple.run(out, request(one, force=True)).missing.values()
    assert missing == 1
    assert len(check(Layout(out))) == 1
    assert simple.run(out, request(other)).back == 1
    assert check(Layout(out)) == []
    assert len(texts_of(out)) == 3
    assert not seen.rows(out, "rejects")
    assert seen.doubled(out) == []
    assert simple.run(out, request(other)).state == "done"


def test_the_summary_shows_why_and_what_to_do(out: Path, memory: Path) -> None:
    for number in range(4):
        put(memory / "in" / f"{number}.html", b"")
    put(memory / "in" / "a.csv", b"id,text\n1,Rain\n")
    put(memory / "in" / "b.jsonl", b'{"body": "Rain"}\n{"body": "Sun"}\n')
    result = simple.run(out, request(memory / "in"))
    told = "\n".join(summary.lines(result, out, {"articles": 0, "removals": 0, "rejects": 6, "pages": 0}))
    assert "empty: 0.html: 0 bytes" in told
    assert "empty: b.jsonl@0: no field html" in told, "not only the first: what can be mended is to be seen"
    assert told.count("empty: ") == 2
    assert "up to three kinds of each" in told
    assert "table in CSV: it is read as Parquet" in told
    assert summary.as_json(result, out, {})["first_rejects"] == {"empty": "0.html: 0 bytes"}
    again = "\n".join(summary.lines(simple.run(out, request(memory / "in")), out, {"articles": 0}))
    assert "0.html" not in again


def test_input_without_a_page_is_told(out: Path, memory: Path) -> None:
    put(memory / "in" / "a.csv", b"id,text\n1,Rain\n")
    told = "\n".join(summary.lines(simple.run(out, request(memory / "in")), out, {"articles": 0}))
    assert "nothing of the input was a page or holds any" in told


def test_what_is_not_read_of_a_record_is_no_page_less(out: Path, memory: Path) -> None:
    put(memory / "in" / "a.jsonl", b'{"text": "Rain fell.", "fetched_at": "nonsense"}\n')
    put(memory / "in" / "b.csv", b"id,text\n1,Rain\n")
    told = summary.lines(simple.run(out, request(memory / "in")), out, {"articles": 0})
    assert [line.split()[2:] for line in told if line.startswith("  no pages")] == [["1", "table", "in", "CSV", "1"]]
    assert sum(line.startswith("  not read") and line.endswith("time of fetching that could not be read 1") for line in told) == 1
