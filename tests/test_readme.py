"""The documents say what is there: each path, link, command and option they name exists, and the examples run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import typer.main

import pipeline
from pipeline.cli import app, main
from pipeline.rules.model import Rule
from pipeline.store.schema import TABLES
from tests.documents import PAGES, ROOT, blocks, commands, links, paths

README = ROOT / "README.md"
READING = ROOT / "docs" / "reading.md"
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
PLANNED = {"dedupe"}
"""Commands that the README names as not there yet."""
UNTESTED = ("spark.", "from datasets import")
"""Of examples for readers that are not installed for the tests."""

pytestmark = pytest.mark.xdist_group("processes")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
class TestNames:
    def test_links(self, page: Path) -> None:
        assert [target for target in links(page) if not (page.parent / target).exists()] == []

    def test_paths(self, page: Path) -> None:
        assert [path for path in paths(page) if not (ROOT / path).exists()] == []

    def test_commands_and_options(self, page: Path) -> None:
        for command in commands(page, "clean-corpus"):
            name = command[1]
            if name in PLANNED or name.startswith("-"):
                continue
            assert name in COMMANDS, command
            known = {option for parameter in COMMANDS[name].params for option in (*parameter.opts, *parameter.secondary_opts)}
            assert {word for word in command if word.startswith("--")} <= known, command

    def test_make(self, page: Path) -> None:
        makefile = (ROOT / "Makefile").read_text()
        targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
        for command in commands(page, "make"):
            for word in command[1:]:
                name = word.partition("=")[0]
                assert name in targets or re.search(rf"^{name} \?=", makefile, re.MULTILINE), command

    def test_modules(self, page: Path) -> None:
        for command in commands(page, "python"):
            if command[1] == "-m" and command[2] != "pytest":
                module = ROOT / command[2].replace(".", "/")
                assert module.with_suffix(".py").exists() or (module / "__main__.py").exists(), command


def test_every_command_has_a_line() -> None:
    named = {command[1] for command in commands(README, "clean-corpus")}
    assert set(COMMANDS) <= named
    assert not set(COMMANDS) & PLANNED


def test_tables_are_described_as_they_are() -> None:
    page = (ROOT / "docs" / "tables.md").read_text("utf-8")
    for table in TABLES.values():
        part = page.partition(f"\n## {table.name}\n")[2].partition("\n## ")[0]
        shown = dict(re.findall(r"^\| `(\w+)` \| .*? \| .*? \| (.*) \|$", part, re.MULTILINE))
        assert shown == {field.name: (field.metadata or {})[b"description"].decode() for field in table.schema}
        nullable = set(re.findall(r"^\| `(\w+)` \| .*? \| yes \| ", part, re.MULTILINE))
        assert nullable == {field.name for field in table.schema if field.nullable}


def test_the_example_of_a_rule_is_one() -> None:
    example = next(block for block in blocks(README, "python") if "Rule(" in block)
    names: dict[str, object] = {"Rule": Rule}
    exec(example, names)
    rule = names["SUNDAY_LETTER"]
    assert isinstance(rule, Rule)
    assert (ROOT / example.splitlines()[0].removeprefix("# ")).is_file()
    assert re.fullmatch(rule.patterns["en"][0], "get the sunday letter every week at seven")
    assert rule.id.partition(".")[0] == rule.category


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the README's examples name: pages, and the corpus that its first command makes of them."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "pages").mkdir()
    fixtures = sorted((ROOT / "fixtures" / "pages" / "newsletter").glob("*-en.html"))[:2]
    for page in fixtures:
        shutil.copy(page, folder / "pages")
    shutil.copy(fixtures[0], folder / "page.html")
    shutil.copy(ROOT / "fixtures" / "pages" / "related" / "cards-en.html", folder / "pages" / "story.html")
    (folder / "pages" / "story.html.json").write_text('{"url": "https://news.example/story"}')
    run = [sys.executable, "-c", "from pipeline.cli import main; main()", "run", "pages/", "--out", "corpus/"]
    done = subprocess.run([*run, "--workers", "1"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", ["report", "explain", "check", "retry", "forget"])
def test_the_commands_run(name: str, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(place, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    for command in commands(README, "clean-corpus"):
        if command[1] != name or any(word.isupper() for word in command):
            continue
        monkeypatch.setattr(sys, "argv", command)
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == 0, command


@pytest.mark.parametrize("page", [README, READING], ids=lambda page: page.name)
def test_the_examples_for_readers_run(page: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    run = [block for block in blocks(page, "python") if "Rule(" not in block and not any(word in block for word in UNTESTED)]
    assert len(run) == {"README.md": 2, "reading.md": 10}[page.name]
    for block in run:
        exec(compile(block, page.name, "exec"), {})


@pytest.mark.slow
def test_the_examples_in_python_are_typed_as_the_package_says(tmp_path: Path) -> None:
    """From another folder, so that the package is found as a user's type checker finds it: where it is installed."""
    shown = textwrap.dedent((pipeline.__doc__ or "").partition("\n\n")[2].rpartition("\n\n")[0])
    example = next(block for block in blocks(README, "python") if "clean(page)" in block)
    for number, code in enumerate((example, shown)):
        (tmp_path / f"example{number}.py").write_text(code)
    (tmp_path / "crawl.py").write_text("from spiders.sites import Site\n\nprint(Site)\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-color-output", "."]
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
