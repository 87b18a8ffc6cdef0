"""The commands as a person meets them: help, one clear line for each mistake, exit codes, summaries."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from rich.text import Text

from pipeline import cli, explain, failures, output
from pipeline.records import Options
from pipeline.run.admission import Request
from tests.run import process, simple
from tests.run.test_forget import archive

pytestmark = pytest.mark.xdist_group("processes")
COMMANDS = ("run", "retry", "forget", "check", "explain", "crawl")


def command(capsys: pytest.CaptureFixture[str], *given: str | Path) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    before = sys.argv
    sys.argv = ["clean-corpus", *map(str, given)]
    try:
        with pytest.raises(SystemExit) as ended:
            cli.main()
    finally:
        sys.argv = before
    said = capsys.readouterr()
    code = ended.value.code
    assert isinstance(code, int)
    return code, said.out, said.err


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return process.write_pages(tmp_path_factory.mktemp("cli") / "in", 23)


@pytest.fixture(scope="module")
def corpus(inputs: Path) -> Path:
    """A corpus of 20 articles and 3 rejects: two pages are empty, one is a copy."""
    process.finish(*process.arguments(inputs, inputs.parent / "corpus"))
    return inputs.parent / "corpus"


@pytest.mark.parametrize("given", [("run", "in", "--out"), ("crawl", "SITES.toml", "--out"), ("check",), ("report",), ("retry",)])
def test_a_corpus_whose_path_is_no_utf8_is_refused_at_the_start(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, given: tuple[str, ...]
) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    code, out, err = command(capsys, *given, folder)
    assert (code, out) == (2, "")
    assert "the path of a corpus has to be UTF-8" in err
    assert "Traceback" not in err
    assert not folder.exists()


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = command(capsys, name, "--help")
    assert code == 0
    assert f"Example: clean-corpus {name} " in out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = command(capsys, "--help")
    assert code == 0
    assert all(f" {name} " in out for name in COMMANDS)
    assert command(capsys)[0] == 2
    assert command(capsys, "--version")[1] == "0.1.0\n"


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        (["frobnicate"], 2, "No such command 'frobnicate'"),
        (["run"], 2, "Missing argument 'INPUT...'"),
        (["run", "--wrong"], 2, "No such option: --wrong"),
        (["run", "nowhere", "--out", "{out}"], 2, "nowhere: nothing there"),
        (["run", "", "--out", "{out}"], 2, "an empty path"),
        (["run", "{in}", "--out", ""], 2, "an empty path where the folder of a corpus goes"),
        (["check", ""], 2, "an empty path where the folder of a corpus goes"),
        (["run", "-", "--out", "{out}"], 2, "-: standard input is not read"),
        (["run", "{in}", "--out", "{out}", "--engine", "slow"], 2, "'--engine': 'slow' is not one of"),
        (["run", "{in}", "--out", "{out}", "--workers", "0"], 2, "--workers"),
        (["run", "{in}", "--out", "{out}", "--limit", "x"], 2, "--limit"),
        (["run", "{in}", "--out", "{out}", "--date", "2026-02-30"], 2, "--date 2026-02-30: not a day"),
        (["run", "{in}", "--out", "{out}", "--date", "20260228"], 2, "--date 20260228: not a day"),
        (["run", "{in}", "--out", "{out}", "--max-reject-rate", "2"], 2, "--max-reject-rate"),
        (["run", "{in}", "--out", "{out}", "--max-page-mb", "inf"], 2, "--max-page-mb inf: not a number of megabytes"),
        (["run", "{in}", "--out", "{out}", "--runner", "ray"], 2, "--runner ray"),
        (["run", "{in}", "--out", "{out}", "--rules", "nowhere.toml"], 2, "nowhere.toml"),
        (["run", "{in}", "--out", "{in}/00000.txt"], 3, "00000.txt: a file, not a folder; choose another --out"),
        (["run", "{in}", "--out", "{in}/00000.txt/x"], 3, "00000.txt/x/_state: Not a directory"),
        (["run", "{in}", "--out", "{in}"], 2, "choose an --out outside of the input"),
        (["check", "{in}"], 3, "no corpus here"),
        (["retry", "{in}"], 3, "no corpus here"),
        (["forget", "{in}", "--host", "a.example"], 3, "no corpus here"),
        (["check", "nowhere"], 2, "nowhere: nothing there"),
        (["report", "nowhere"], 2, "nowhere: nothing there"),
        (["retry", "nowhere"], 2, "nowhere: nothing there"),
        (["forget", "nowhere", "--host", "a.example"], 2, "nowhere: nothing there"),
        (["forget", "{in}"], 2, "give --url or --host"),
        (["forget", "{in}", "--host", "https://a.example/"], 2, "no host: write it as a.example, without scheme, port and path"),
        (["explain", "nowhere.html"], 2, "nowhere.html: nothing there"),
        (["explain", "{in}/00000.txt", "--record", "7"], 2, "no record number 7 among the 1"),
        (["explain", "https://x.example/"], 2, "give --contact, an e-mail or http(s) address"),
        (["crawl", "nowhere.toml"], 2, "nowhere.toml"),
    ],
)
def test_mistakes_get_one_line(
    given: list[str], code: int, message: str, inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"{in}": str(inputs), "{out}": str(tmp_path / "corpus")}
    filled = [text.replace("{in}", places["{in}"]).replace("{out}", places["{out}"]) for text in given]
    found, out, error = command(capsys, *filled)
    assert (found, out) == (code, "")
    assert error.startswith("clean-corpus: ")
    assert error.count("\n") == 1
    assert message in error
    assert "the same command goes on" not in error  # it would fail again
    assert not (tmp_path / "corpus").exists()
    assert not (inputs / "_state").exists()


@pytest.mark.parametrize(
    ("sites", "more", "code", "trouble"),
    [
        ("", ["--max-time", "3 weeks"], 2, "--max-time 3 weeks: a duration is a number"),
        ("strat = 1", [], 2, "there is no such key"),
    ],
)  # fmt: skip
def test_a_crawl_that_never_began_is_an_object_too(
    sites: str, more: list[str], code: int, trouble: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "SITES.toml"
    file.write_text(f'contact = "crawl@example.org"\n[[site]]\nname = "a"\nstart = "https://a.example/"\n{sites}\n')
    found, out, error = command(capsys, "crawl", str(file), "--out", str(tmp_path / "corpus"), "--json", *more)
    told = json.loads(out)
    assert (found, told["finished"], told["run"], told["hosts"]) == (code, False, None, {})
    assert trouble in told["trouble"]
    assert told["trouble"] in error
    assert not (tmp_path / "corpus").exists()


def test_summary(corpus: Path, inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = command(capsys, *process.arguments(inputs, corpus))
    assert code == 0
    assert "nothing was added" in out
    assert "articles         20" in out
    code, out, _ = command(capsys, *process.arguments(inputs, corpus), "--json")
    told = json.loads(out)
    assert (code, told["state"], told["articles"]) == (0, "done", 20)
    assert told["rejects"] == {"empty": 2, "duplicate_record": 1}
    assert told["corpus"] == {"articles": 20, "removals": sum(told["removals"].values()), "rejects": 3, "pages": 20}
    assert told["date"] == "2026-11-02"


def test_too_many_rejects(corpus: Path, inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, error = command(capsys, *process.arguments(inputs, corpus), "--max-reject-rate", "0.1")
    assert code == 1
    assert "articles         20" in out
    assert "13.0 % of the pages are rejects, more than the 10.0 % allowed" in error


def test_other_options_are_refused(corpus: Path, inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, error = command(capsys, *process.arguments(inputs, corpus), "--all-pages")
    assert code == 2
    assert "made with other all pages; choose another --out, or give --force" in error


def test_a_takedown_that_finds_nothing_is_told(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = shutil.copytree(corpus, tmp_path / "corpus")
    code, out, error = command(capsys, "forget", own, "--url", "https://nowhere.example/1", "--json")
    assert (code, json.loads(out)["unmatched"]) == (1, ["https://nowhere.example/1"])
    assert "nothing of https://nowhere.example/1 was here" in error


def test_a_takedown_from_a_crawl_that_was_not_cleaned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = archive(tmp_path / "corpus/archive/pages-1.warc.gz")
    code, out, _ = command(capsys, "forget", tmp_path / "corpus", "--host", "c.example", "--json")
    assert (code, json.loads(out)["archived"]) == (0, sum("c.example" in url for url, _ in places))


def test_check(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(capsys, "check", corpus) == (0, f"{corpus}: sound\n", "")
    stray = corpus / "articles/v1/stray.parquet"
    stray.write_bytes(b"")
    try:
        code, out, _ = command(capsys, "check", corpus, "--json")
    finally:
        stray.unlink()
    assert code == 1
    assert [finding["place"] for finding in json.loads(out)["findings"]] == ["articles/v1/stray.parquet"]


def test_retry(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = command(capsys, "retry", corpus, "--json")
    told = json.loads(out)
    assert (code, told["tried"], told["recovered"], told["copies"]) == (0, 2, 0, 1)
    assert told["rejects"] == {"empty": 2}


def test_retry_of_a_run_whose_own_models_are_gone(inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, out = tmp_path / "own.npz", tmp_path / "corpus"
    own.write_bytes(b"fitted elsewhere")
    simple.run(out, Request((str(inputs),), Options(weights=own)))
    own.unlink()
    code, told, error = command(capsys, "retry", out)
    assert (code, told) == (2, "0 rejected pages tried again: 0 are articles now, 0 stay\n")
    assert error.endswith(f": its models are not there any more: {own}\n")


def test_explain(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = command(capsys, "explain", inputs / "00002.txt", "--json")
    assert code == 0
    told = json.loads(out)
    blocks = {block["text"]: block for block in told["blocks"]}
    assert blocks["Read also:"]["fate"] == "removed"
    assert blocks["Read also:"]["decided"]["category"] == "related"
    assert blocks["Read also:"]["decided"]["why"]
    assert blocks[process.story(2)[2]]["fate"] == "kept"
    assert told["outcome"]["article"]["text"] == "\n".join(process.story(2))
    code, out, _ = command(capsys, "explain", inputs / "00002.txt")
    assert code == 0
    assert "removed    Read also:" in out
    assert f"{len(blocks)} blocks: 3 kept, 2 removed" in out
    code, out, _ = command(capsys, "explain", inputs / "00008.html")
    assert code == 0
    assert "empty: " in out


def test_a_bug_is_neither_done_nor_silent(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise KeyError("of ours")

    monkeypatch.setattr(explain, "pick", fail)
    code, out, error = command(capsys, "explain", "page.html")
    assert (code, out) == (70, "")
    assert error.startswith("Traceback")
    assert error.endswith("KeyError: 'of ours'\nclean-corpus: this is a bug; the lines above say where\n")


def test_explain_one_of_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [{"url": f"https://x.example/{n}", "text": f"This is story number {n}, and it is short."} for n in range(3)]
    file = tmp_path / "pages.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    for given in (["--record", "1"], ["--url", "https://x.example/1"]):
        told = json.loads(command(capsys, "explain", file, *given, "--json")[1])
        assert (told["url"], told["more"]) == ("https://x.example/1", True)


def test_explain_reads_with_the_options_that_run_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [{"place": f"https://x.example/{n}", "body": f"<p>This is story number {n}, and it is short.</p>"} for n in range(3)]
    file = tmp_path / "pages.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    fields = ("--html-field", "body", "--url-field", "place", "--id-field", "place")
    told = json.loads(command(capsys, "explain", file, "--url", "https://x.example/1", *fields, "--json")[1])
    assert (told["url"], told["blocks"][0]["text"]) == ("https://x.example/1", "This is story number 1, and it is short.")
    file.write_text(json.dumps({"place": "", "body": "<p>It is long.</p>" * 99}))
    told = json.loads(command(capsys, "explain", file, *fields, "--max-page-mb", "0.001", "--json")[1])
    assert told["outcome"]["reject"]["reason"] == "too_large"


def test_colours_are_for_terminals() -> None:
    shown = list(explain.lines(explain.Explanation({"reject": {"reason": "empty", "detail": "0 bytes"}}, "a", None, ())))
    assert shown[-1][0].style == "bold red"
    assert shown[-1][1].plain == "empty: 0 bytes"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("no_color", "escapes"), [("", True), ("1", False)])
def test_no_color_is_obeyed(no_color: str, escapes: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even bold or dim: the words say what became of each block."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", no_color)
    output.print_rows([(Text("   0 removed", style="dim"), Text("Sign up", style="red"))])
    assert "0 removed" in terminal.getvalue()
    assert ("\x1b[" in terminal.getvalue()) is escapes


def test_out_of_memory_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended, failures.mapped(resumable=True):
        raise MemoryError
    assert ended.value.exit_code == 3
    assert capsys.readouterr().err.startswith("clean-corpus: out of memory; nothing is lost")


@pytest.mark.slow
def test_nobody_reads_on(corpus: Path, inputs: Path) -> None:
    """`clean-corpus ... | head -0`, and `2>&1 | head -0`: no traceback, and the run goes on to its end."""
    for given in (["explain", str(inputs / "00002.txt")], ["check", str(corpus)], process.arguments(inputs, corpus)):
        with subprocess.Popen([process.COMMAND, *given], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            running.stdout.close()
            assert running.stderr.read() == ""
        assert running.returncode == 0


HEADLINE = "A café’s view 😀"
SHOWN = {"ascii": r"A caf\xe9\u2019s view \U0001f600", "latin-1": r"A café\u2019s view \U0001f600", "utf-8": HEADLINE}


@pytest.mark.slow
@pytest.mark.parametrize("encoding", SHOWN)
def test_an_output_need_not_have_all_characters(encoding: str, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(f"<meta charset=utf-8><h1>{HEADLINE}</h1><p>The bridge was closed for a year, she said.</p>", "utf-8")

    def told(*given: str) -> str:
        environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
        done = subprocess.run([process.COMMAND, *given], capture_output=True, env=environment, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout.decode(encoding)

    assert SHOWN[encoding] in told("explain", str(page))
    assert json.loads(told("explain", str(page), "--json"))["blocks"][0]["text"] == HEADLINE
    assert "Example:" in told("explain", "--help")


@pytest.mark.parametrize("closed", [*(pytest.param(one, marks=pytest.mark.slow) for one in (">&-", "2>&-")), "<&- >&- 2>&-"])
def test_a_closed_output_changes_no_exit_code(closed: str, corpus: Path, tmp_path: Path) -> None:
    spoilt = shutil.copytree(corpus, tmp_path / "spoilt")
    next(spoilt.rglob("part-*.parquet")).write_bytes(b"")
    for given, code in (["check", corpus], 0), (["check", spoilt], 1), (["--version"], 0), (["--help"], 0):
        called = ["/bin/sh", "-c", f'"$0" "$@" {closed}', process.COMMAND, *map(str, given)]
        done = subprocess.run(called, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (code, b"")


@pytest.mark.slow
def test_explain_of_a_page_that_takes_too_long_is_its_reject(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def for_ever(*arguments: object) -> None:
        while True:
            pass

    (tmp_path / "a.html").write_text("<p>A page.</p>")
    monkeypatch.setattr("pipeline.run.alone._LOADING", 0.0)
    monkeypatch.setattr(cli, "TIME_LIMIT", 0.3)
    monkeypatch.setattr(explain, "examine", for_ever)
    code, out, _ = command(capsys, "explain", tmp_path / "a.html")
    assert code == 0
    assert "timeout: no result after 0.3 s of processor time" in out
