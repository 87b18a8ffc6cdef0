"""What the project's Markdown pages name: links, paths, commands, options, code."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = tuple(sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "fixtures" / "README.md"]))
TOP = ("pipeline/", "spiders/", "fixtures/", "tests/", "docs/")
"""Folders of the project: inline code that begins with one is a path that must be there."""


def blocks(page: Path, language: str) -> list[str]:
    """The fenced code of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def spans(page: Path) -> list[str]:
    """Inline code."""
    prose = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", prose)


def links(page: Path) -> list[str]:
    """Targets of links and pictures within the project."""
    targets = re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    return [target.partition("#")[0] for target in targets if not target.startswith(("http://", "https://", "#"))]


def paths(page: Path) -> list[str]:
    """Paths of the project in inline code, without placeholders."""
    return [span for span in spans(page) if span.startswith(TOP) and not re.search(r"[<*{ ]", span)]


def commands(page: Path, program: str) -> list[list[str]]:
    """The words of each command line of a program, in inline code and in shell code, comments left out."""
    lines = [*spans(page), *(line for block in blocks(page, "(?:sh|bash)") for line in block.splitlines())]
    found = [line.removeprefix(".venv/bin/") for line in lines]
    return [shlex.split(line, comments=True) for line in found if line.startswith(f"{program} ")]


def latest_of(corpus: Path) -> str:
    """The SQL of docs/reading.md that makes the view `latest`, over this corpus."""
    (view,) = re.findall(r'duckdb\.sql\("""\s*(CREATE .*?)"""\)', (ROOT / "docs" / "reading.md").read_text("utf-8"), re.DOTALL)
    return str(view).replace("'corpus/", f"'{corpus}/")


def parts_of_latest() -> str:
    """The SQL of docs/crawling.md that puts the parts of an article together, of that view."""
    return blocks(ROOT / "docs" / "crawling.md", "sql")[0]
