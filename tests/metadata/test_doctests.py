"""The examples in the docstrings of the witnesses are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

from pipeline import metadata

MODULES = sorted(module.name for module in pkgutil.iter_modules(metadata.__path__, "pipeline.metadata."))


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
