"""What several commands can be asked: their shared options, and what is made of them."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from pipeline.failures import USAGE, fail
from pipeline.records import Engine, Options

if TYPE_CHECKING:
    from pipeline.rules.model import Rules
    from pipeline.run.cleaners import CleanAll

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
"""That this process may use."""
TIME_LIMIT = 10.0
"""CPU seconds a page: C parsers hang for minutes on some pages under 1 MB."""
MEMORY_LIMIT = 2 << 30
"""Bytes a worker."""


def _folder(given: str | Path) -> Path:
    """The folder of a corpus. The libraries that read its tables take paths in UTF-8 alone."""
    path = Path(given)
    if given == "":  # Python would take it for the folder that we are in
        fail("an empty path where the folder of a corpus goes (a shell variable may be unset)", USAGE)
    try:
        str(path).encode()
    except UnicodeEncodeError:
        told = str(path).encode("utf-8", "backslashreplace").decode()
        fail(f"{told}: the path of a corpus has to be UTF-8; where the locale is C, PYTHONUTF8=1 takes it for that", USAGE)
    return path


def _present(given: str) -> Path:
    """The folder of a corpus that is to be there. What is there and holds no corpus is told by the store."""
    path = _folder(given)
    if not os.path.lexists(path):
        fail(f"{path}: nothing there", USAGE)
    return path


Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help="Files and folders with pages, of any kind.")]
Place = Annotated[Path, typer.Argument(metavar="CORPUS", parser=_present, help="Folder of a corpus.")]
Out = Annotated[Path, typer.Option(metavar="FOLDER", parser=_folder, help="Folder of the corpus; made if it is not there.")]
Workers = Annotated[int, typer.Option(min=1, metavar="N", help="Processes that clean.", show_default="the cores")]
EngineOption = Annotated[Engine, typer.Option(help="auto asks trafilatura only where the fast engine is not sure.")]
AllPages = Annotated[bool, typer.Option("--all-pages", help="Take pages that are no articles too, by page_type.")]
RulesFile = Annotated[Path | None, typer.Option("--rules", metavar="FILE.toml", help="Rules beside the built-in ones.")]
Rate = Annotated[float, typer.Option(min=0, max=1, metavar="R", help="A larger share of rejects is exit code 1.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on standard output, all else on standard error.")]
Runner = Annotated[Literal["pool", "ray"], typer.Option(help="What the workers run on: pool; ray is planned and refused yet.")]
PageSize = Annotated[float, typer.Option(min=0.001, metavar="MB", help="Larger pages are rejects.")]
Field = Annotated[str | None, typer.Option(metavar="NAME", help="In JSONL and Parquet; found by itself if usual.")]


def cleaner(options: Options, workers: int, runner: str) -> CleanAll:
    """The pool of workers."""
    if runner == "ray":
        fail("--runner ray is not part of this version; use pool", USAGE)
    from pipeline.run.pool import clean_all

    return partial(clean_all, options=options, workers=workers, time_limit=TIME_LIMIT, memory_limit=MEMORY_LIMIT)


def rules_of(path: Path | None) -> Rules | None:
    """The rules of `--rules`."""
    from pipeline.rules.files import load

    try:
        return load(path) if path else None
    except OSError as error:
        fail(f"{path}: {error.strerror or error}", USAGE)
    except ValueError as error:
        fail(str(error), USAGE)


def day_of(text: str | None) -> date | None:
    """The day of `--date`."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        day = None
    if text and (day is None or day.isoformat() != text):  # Python reads 20260228 and 2026-W09-6 too
        fail(f"--date {text}: not a day written YYYY-MM-DD", USAGE)
    return day
