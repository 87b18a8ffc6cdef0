"""What the package says of itself: its dependencies are those of its code, and the pinned versions are among the allowed ones."""

from __future__ import annotations

import ast
import os
import sys
import tomllib
from importlib.metadata import packages_distributions
from typing import Any

import pytest
import typer
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.documents import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
EXTRAS = {name: [Requirement(text) for text in texts] for name, texts in PROJECT["project"]["optional-dependencies"].items()}
PINS = {
    canonicalize_name(one.name): one
    for line in (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
    for one in [Requirement(line)]
}
COME_WITH = {"twisted": "scrapy", "zope": "scrapy", "pydantic_core": "pydantic"}
"""Parts of what another package offers: its own documentation has one import them."""
UNSEEN = {"lxml-html-clean"}
"""Declared for what a dependency imports, as pyproject.toml says."""
TRAINING = {"catboost": "catboost", "jax": "jax", "resiliparse": "resiliparse", "scipy": "scipy", "sklearn": "scikit-learn"}


def imported() -> set[str]:
    """The outermost packages that the code imports, the standard library's and its own left out."""
    found: set[str] = set()
    for file in (file for folder in ("pipeline", "spiders") for file in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - set(sys.stdlib_module_names) - {"pipeline", "spiders", "compression"}  # compression: of Python 3.14


INSTALLED = packages_distributions()


def distributions(module: str) -> set[str]:
    return {canonicalize_name(name) for name in INSTALLED.get(module, [])}


def test_what_the_code_imports_is_declared() -> None:
    declared = {canonicalize_name(one.name) for one in RUNTIME}
    for module in imported() - set(COME_WITH) - set(TRAINING):
        assert distributions(module) & declared, f"{module} is imported and not declared"
    assert set(COME_WITH.values()) <= declared
    assert set(TRAINING.values()) <= {one.name for one in EXTRAS["train"]}


def test_what_is_declared_is_imported() -> None:
    used = {name for module in imported() for name in distributions(module)}
    assert {canonicalize_name(one.name) for one in RUNTIME if not one.marker or one.marker.evaluate()} - used == UNSEEN


@pytest.mark.parametrize("one", [*RUNTIME, *EXTRAS["test"]], ids=lambda one: one.name)
def test_pinned_versions_are_allowed_ones_and_pinned_for_the_same_pythons(one: Requirement) -> None:
    """What does not install where it is not needed would stop the installation of all."""
    pin = PINS[canonicalize_name(one.name)]
    (version,) = (part.version for part in pin.specifier)
    assert one.specifier.contains(version)
    assert any(part.operator == ">=" for part in one.specifier), "a floor"
    assert pin.marker == one.marker


def test_the_floor_of_typer_is_the_first_version_with_the_error_that_is_caught() -> None:
    """0.27.1 has it not: there each wrong option would end in a traceback."""
    assert hasattr(typer, "TyperException")
    (floor,) = [one.specifier for one in RUNTIME if one.name == "typer"]
    assert [floor.contains(version) for version in ("0.27.1", "0.27.2")] == [False, True]


@pytest.mark.xdist_group("processes")
def test_the_groups_of_tests_that_share_a_worker_are_seen(request: pytest.FixtureRequest) -> None:
    """A version of pytest that hides them from pytest-xdist says nothing: the tests just run beside each other."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        assert request.node.nodeid.endswith("@processes")


def test_the_type_checker_is_told_of_no_package_that_is_not_imported() -> None:
    (override,) = PROJECT["tool"]["mypy"]["overrides"]
    assert {name.removesuffix(".*") for name in override["module"]} - imported() == set()


def test_the_data_of_the_weights_is_credited_in_the_wheel() -> None:
    """CC BY 4.0 asks for the name, the licence with its address, and word of changes."""
    notice = (ROOT / "NOTICE").read_text("utf-8")
    for words in ("WCXB 1.0 (Web Content Extraction Benchmark)", "CC BY 4.0", "creativecommons.org/licenses/by/4.0", "changed"):
        assert words in notice
    assert "NOTICE" in PROJECT["project"]["license-files"]
