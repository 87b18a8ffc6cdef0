"""`clean-corpus bench` over a set made of the project's own fixtures."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from pipeline.bench import Bench, ablation
from pipeline.bench.show import speed
from pipeline.cli import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three of the fixtures as a set, gold and residue with it."""
    folder = tmp_path_factory.mktemp("set")
    (folder / "html").mkdir()
    gold, residue = {}, {}
    for expected in sorted((FIXTURES / "expected/pages/related").glob("*.json"))[:3]:
        told = json.loads(expected.read_text("utf-8"))
        source = FIXTURES / "pages/related" / f"{expected.stem}.html"
        (folder / "html" / f"{expected.stem}.html.gz").write_bytes(gzip.compress(source.read_bytes()))
        gold[expected.stem] = {"url": f"https://{expected.stem}.example/a", "articleBody": "\n".join(told["text"])}
        residue[expected.stem] = [{"category": "related", "text": "no such line"}]
    (folder / "ground-truth.json").write_text(json.dumps(gold), "utf-8")
    (folder / "residue.json").write_text(json.dumps(residue), "utf-8")
    return folder


def bench(*given: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["clean-corpus", "bench", *given])
        with pytest.raises(SystemExit) as ended:
            main()
    return int(ended.value.code or 0)


def test_predictions_and_scores_beside_trafilatura(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "told.json"
    assert bench(str(folder), "--predictions", str(out), "--json") == 0
    told = json.loads(out.read_text("utf-8"))
    gold = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    assert set(told) == set(gold)
    assert all(set(page) == {"articleBody", "headline", "authors", "datePublished", "pageType"} for page in told.values())
    figures = json.loads(capsys.readouterr().out)
    assert set(figures["scores"]) == {"ours", "trafilatura standard", "trafilatura precision"}
    assert figures["scores"]["ours"]["f1"] > 0.9
    assert (figures["scores"]["ours"]["residue left"], figures["scores"]["ours"]["residue seen"]) == (0, 3)
    assert all(seconds > 0 for seconds in figures["cpu_seconds"].values())


def test_worst_pages_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(str(folder), "--alone", "--worst", "2", "--engine", "fast") == 0
    told = capsys.readouterr().out
    assert len(told.partition("worst pages")[2].strip().splitlines()) == 2
    assert "trafilatura asked for 0 of 3 pages" in told


def test_the_first_page_is_told_apart(folder: Path) -> None:
    """It starts up what the others share: a mean with it in says little of a long run."""
    made = Bench(json.loads((folder / "ground-truth.json").read_text("utf-8")))
    for seconds in (2.0, 0.05, 0.07):
        made.took("ours", seconds)
    assert next(speed(made)).split("ours")[1].split() == "706.7 ms 60.0 ms after the first, which starts up: 2000 ms".split()


def test_no_set_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(str(tmp_path)) == 2
    assert "no benchmark set" in capsys.readouterr().err


def test_missing_weights_of_a_fold_are_said_so(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(str(folder), "--alone", "--left-out", str(tmp_path)) != 0
    assert ".npz" in capsys.readouterr().err


def test_parts_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["ablation", str(folder), "--workers", "1"])
    ablation.main()
    told = {line[:46].strip(): float(line[46:].split()[1]) for line in capsys.readouterr().out.splitlines()}
    assert list(told) == [variant.name for variant in ablation.PAGES]
    assert told["all parts"] > told["trafilatura alone, on our blocks"]
