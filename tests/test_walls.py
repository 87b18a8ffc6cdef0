"""Walls between modules: who may import whom. Imports within functions and for types alone count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from tests.documents import ROOT

FILES = {
    file.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): file
    for folder in ("pipeline", "spiders")
    for file in (ROOT / folder).rglob("*.py")
}
"""By the module's name."""
PROCESSES = ("multiprocessing", "subprocess", "concurrent", "ray")
STARTERS = frozenset(("fork", "forkpty", "posix_spawn", "posix_spawnp", "execv", "execve", "execvp", "spawnv", "system", "popen"))
WRITERS = frozenset(("ParquetWriter", "write_dataset", "write_to_dataset", "write_metadata"))
ROOMS = {
    "markup": {"halves"},
    "store": {"addresses", "records"},
    "sources": {"machine", "records"},
    "metadata": {"addresses", "halves", "page", "records"},
    "rules": {"closed_sets", "elements", "metadata", "pieces", "records", "tags", "twins"},
    "corpus": {"records", "store"},
    "closed_sets": set(),
    "records": {"closed_sets", "rules"},
    "page": {"markup", "records"},
    "blocks": {"layout", "pieces", "records", "rules", "walk"},
    "layout": {"records", "tags"},
    "walk": {"cells", "elements", "pieces", "prose", "records", "tags", "twins", "verse"},
    "elements": {"tags"},
    "cells": {"pieces"},
    "halves": set(),
    "pieces": set(),
    "prose": {"markup", "tags"},
    "twins": {"pieces"},
    "assemble": {"engines", "lifting", "naming", "outcome", "records"},
}
"""What each may import of the pipeline besides itself."""
OUTSIDE = ("pipeline.run", "pipeline.store", "pipeline.sources", "pipeline.corpus", "pipeline.bench", "pipeline.cli",
           "pipeline.__main__", "spiders")  # fmt: skip
"""Where pages come from, where outcomes go, and who measures: nothing that cleaning a page may know of."""


@cache
def imports(module: str) -> frozenset[str]:
    """Modules and names that a module imports, in full."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(FILES[module].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: imports are written in full"
            assert node.module
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def importers(*packages: str) -> set[str]:
    return {module for module in FILES if any(within(name, *packages) for name in imports(module))}


def names(module: str) -> Iterator[str]:
    """Attributes and names that a module's code uses."""
    for node in ast.walk(ast.parse(FILES[module].read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id


def test_spiders_import_the_pipeline_and_never_the_reverse() -> None:
    """But for the command line, which has the command `crawl` too, and which nothing imports but what starts it."""
    assert {module for module in importers("spiders") if module.startswith("pipeline")} == {"pipeline.cli"}
    assert importers("pipeline.cli") == {"pipeline.__main__"}


def test_one_module_imports_trafilatura() -> None:
    assert importers("trafilatura") == {"pipeline.engines.with_trafilatura"}


def test_scrapy_stays_with_the_spiders() -> None:
    assert {module for module in importers("scrapy", "twisted") if not within(module, "spiders")} == set()


def test_only_the_store_writes_parquet() -> None:
    writers = {module for module in FILES if not WRITERS.isdisjoint(names(module))}
    tables = {module for module in importers("pyarrow.parquet") if "write_table" in names(module)}
    assert writers | tables == {"pipeline.store.parts"}


def test_only_runs_know_of_processes() -> None:
    """And what is no part of cleaning: training and measuring on several cores, and the crawl with its cleaner beside it."""
    starters = {module for module in FILES if "os" in imports(module) and not STARTERS.isdisjoint(names(module))}
    others = {module for module in importers(*PROCESSES) | starters if not within(module, "pipeline.run")}
    measuring = {"pipeline.bench.ablation", "pipeline.bench.metamorphic"}
    assert others == {"pipeline.engines.classifier.train", "spiders.operation", *measuring}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_opens_to_these_alone(room: str) -> None:
    told = {
        name.split(".")[1]
        for module in FILES
        if within(module, f"pipeline.{room}")
        for name in imports(module)
        if name.startswith("pipeline.") and any(within(name, other) for other in FILES if other != "pipeline")
    }
    assert told - {room} == ROOMS[room]


def test_no_modules_import_each_other_in_a_circle() -> None:
    """A package counts where something of its own `__init__` is imported, not where one of its modules is."""

    def ahead(module: str) -> set[str]:
        named = {name for name in imports(module) if name in FILES and name != module}
        return {name for name in named if not any(other.startswith(f"{name}.") for other in named)}

    left = {module: ahead(module) for module in FILES}
    while free := {module for module, names in left.items() if not names}:
        left = {module: names - free for module, names in left.items() if module not in free}
    assert left == {}


def test_cleaning_a_page_knows_nothing_of_where_pages_come_from_and_go_to() -> None:
    """All that `pipeline.clean` imports, and what that imports, and so on."""
    seen: set[str] = set()
    line = ["pipeline.clean"]
    while line:
        module = line.pop()
        if module in seen or module == "pipeline":
            continue
        seen.add(module)
        reached = [name for name in imports(module) if within(name, *OUTSIDE)]
        assert reached == [], f"{module} imports {reached}"
        line += [name for name in imports(module) if name in FILES]
    assert {"pipeline.assemble", "pipeline.engines.classifier.net", "pipeline.rules.text"} <= seen
