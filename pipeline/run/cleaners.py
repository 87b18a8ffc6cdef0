"""The two shapes that cleaning has in a run: of one page, inside a worker, and of a stream of pages, through all workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.records import Options, Outcome, RawPage

CleanPage = Callable[[RawPage, Options], Outcome]
"""Cleans one page. May raise: the worker turns what is raised into an outcome."""

CleanAll = Callable[[Iterator[RawPage]], Iterator[Outcome]]
"""Pages in, one outcome each out, in the same order: the worker pool, or anything else that keeps that promise."""
