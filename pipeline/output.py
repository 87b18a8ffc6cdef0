"""What a command is asked for, on standard output, whatever is behind it: a terminal, a pipe in Latin-1, nothing at all."""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rich.text import Text


STDERR = 2
"""The last of the numbers that are not for files."""


def prepare() -> None:
    """Once, before anything is opened or said: neither a closed output nor one that has not all characters ends a command.

    What stands for a closed one takes its number too, or the next file that is opened would have it, and what a library
    writes to standard output would go there. Characters that an encoding has not are written as Python escapes.
    """
    while (taken := os.open(os.devnull, os.O_RDWR)) <= STDERR:
        os.set_inheritable(taken, True)
    os.close(taken)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for as long as the process is
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_line(text: str) -> None:
    """A line, or several. Raises BrokenPipeError, which `mapped` keeps quiet."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def print_json(told: Mapping[str, Any]) -> None:
    """One JSON object, in ASCII where the output is not UTF-8."""
    try:
        whole = codecs.lookup(sys.stdout.encoding or "ascii").name == "utf-8"
    except LookupError:
        whole = False
    print_line(json.dumps(told, ensure_ascii=not whole))


def print_rows(rows: Iterable[tuple[Text, Text]]) -> None:
    """Labels and texts: in colour and two columns on a terminal, else a line each. With NO_COLOR, no bold or dim either."""
    console = Console(highlight=False, color_system=None if os.environ.get("NO_COLOR") else "auto")
    for label, text in rows:
        if sys.stdout.isatty():
            grid = Table.grid(Column(width=15), Column(overflow="fold"), padding=(0, 1))
            grid.add_row(label, text)
            console.print(grid)
        else:
            sys.stdout.write(f"{label.plain:<15} {text.plain}".rstrip() + "\n")
    sys.stdout.flush()
