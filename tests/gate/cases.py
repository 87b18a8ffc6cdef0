"""The fixtures as records: a page or text, and what is expected of it. fixtures/README.md explains the files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.clean import Examination, clean, examine
from pipeline.records import RawPage, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
SETS = ("pages", "text", "keep")
"""Pages, already extracted texts, and near misses of both kinds."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that must go. `around`: outside the story, so it need not be in the removals."""

    text: str
    categories: frozenset[str]
    around: bool


@dataclass(frozen=True, eq=False)
class Case:
    """One fixture. `name` is its path below fixtures/."""

    name: str
    set: str
    text: tuple[str, ...]
    removed: tuple[Line, ...]
    either: frozenset[str]
    """Lines that a fair reader could keep or drop."""
    article: Mapping[str, Any]
    reject: str | None
    page_type: str | None

    @property
    def raw(self) -> RawPage:
        path = FIXTURES / self.name
        is_text = path.suffix == ".txt"
        return RawPage(path.read_bytes(), Source("text" if is_text else "html", self.name), is_text=is_text)


def expectation(page: Path) -> Path:
    """Where the expectation of a page is: the same path below fixtures/expected, ending in .json."""
    return FIXTURES / "expected" / page.relative_to(FIXTURES).with_suffix(".json")


def pages() -> list[Path]:
    """Every fixture page and text, in a fixed order."""
    found = (p for top in ("pages", "keep") for p in (FIXTURES / top).rglob("*") if p.suffix in (".html", ".txt"))
    return sorted(found)


@cache
def cases() -> tuple[Case, ...]:
    """All cases. Raises FileNotFoundError for a page without expectation."""
    return tuple(_case(page) for page in pages())


def _case(page: Path) -> Case:
    right = expectation(page)
    if not right.exists():
        raise FileNotFoundError(f"{page.relative_to(FIXTURES)} lacks {right.relative_to(FIXTURES)} (fixtures/README.md)")
    said = json.loads(right.read_text("utf-8"))
    name = page.relative_to(FIXTURES).as_posix()
    return Case(
        name=name,
        set="keep" if name.startswith("keep/") else "text" if page.suffix == ".txt" else "pages",
        text=tuple(said["text"]),
        removed=tuple(
            Line(line["text"], frozenset(line["category"]), line.get("around", False)) for line in said["removed"]
        ),
        either=frozenset(said.get("either", ())),
        article=said["article"],
        reject=said["reject"],
        page_type=said.get("page_type"),
    )


@cache
def examined(case: Case) -> Examination:
    """The case gone through the pipeline, once a process; what `examine` raises is a reject, as `clean` makes it."""
    try:
        return examine(case.raw)
    except Exception:  # a fixture that crashes is one fault, not the end of all scores
        return Examination(clean(case.raw))


def digest() -> str:
    """Hash of every page and expectation, so that a pinned score says what it was measured on."""
    sums = hashlib.blake2b(digest_size=16)
    for page in pages():
        for path in (page, expectation(page)):
            sums.update(path.relative_to(FIXTURES).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return sums.hexdigest()
