"""Where the CPU of a page goes: `python -m pipeline.bench.stages SET [--engine auto] [--pages N] [--json]`.

Each page is cleaned once, then plain trafilatura takes its turn, so that the figures are paired. No page is seen before it is
measured: what the process remembers of a page is no speed for the next. The last pages of the set go first, unmeasured, so that
modules are loaded. A stage's figure is its own time, without that of the stages within it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pipeline import assemble, blocks, engines, metadata, one_thread, page, rules  # noqa: F401 - one_thread, before numpy is loaded
from pipeline.clean import clean
from pipeline.engines import copies, standfirst, with_trafilatura
from pipeline.engines.classifier import Reader, features, hashed
from pipeline.engines.classifier.examples import entries
from pipeline.records import Engine, Options
from pipeline.rules import dom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.records import RawPage

STAGES: tuple[tuple[str, object, str], ...] = (
    ("decode and parse", page, "parse"), ("segment", blocks, "segment"), ("metadata of the markup", metadata, "from_markup"),
    ("rules", rules, "judge"), ("metadata of the text", metadata, "with_text"), ("names of elements", dom, "judge"),
    ("copies", copies, "judge"), ("features", features, "read"), ("hashed words", hashed, "wording"),
    ("hashed names", hashed, "naming"), ("model of the blocks", Reader, "fast"), ("model of the lines", Reader, "text"),
    ("type of the page", Reader, "kinds"), ("trafilatura asked", with_trafilatura, "ask"), ("both opinions", Reader, "full"),
    ("standfirst", standfirst, "find"), ("engines, the rest", engines, "judge"), ("language", metadata, "language_of"),
    ("assemble", assemble, "assemble"),
)  # fmt: skip
"""Name, and the function of the path that it is: the module or class that the path looks it up in, and its name there."""
WHOLE, PLAIN = "whole", "plain trafilatura"
WARM = 8


class Clock:
    """CPU seconds of each stage, without those of the stages that run within it."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._inner: list[float] = []

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time booked for the stage."""

        @wraps(function)
        def wrapped(*arguments: Any, **named: Any) -> Any:
            self._inner.append(0.0)
            start = time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                took = time.process_time() - start
                self.spent[stage] += took - self._inner.pop()
                if self._inner:
                    self._inner[-1] += took

        return wrapped


@contextmanager
def watched(clock: Clock) -> Iterator[None]:
    """The path with each of its stages timed, while this lasts."""
    before = [(owner, name, getattr(owner, name)) for _, owner, name in STAGES]
    try:
        for (stage, owner, name), (*_, function) in zip(STAGES, before, strict=True):
            setattr(owner, name, clock.timed(stage, function))
        yield
    finally:
        for owner, name, function in before:
            setattr(owner, name, function)


def measure(pages: Sequence[RawPage], options: Options, beside: bool = True) -> dict[str, float]:
    """CPU milliseconds a page: of each stage, of the whole, and of plain trafilatura."""
    clock = Clock()
    whole = clock.timed(WHOLE, clean)
    plain = clock.timed(PLAIN, with_trafilatura.plain)
    for raw in pages:
        with watched(clock):
            whole(raw, options)
        if beside and not raw.is_text:
            plain(raw.body, raw.url)
    inside = sum(seconds for stage, seconds in clock.spent.items() if stage != PLAIN)
    found = {stage: clock.spent[stage] for stage, *_ in STAGES if stage in clock.spent}
    found[WHOLE] = inside
    if PLAIN in clock.spent:
        found[PLAIN] = clock.spent[PLAIN]
    return {stage: seconds / max(len(pages), 1) * 1000 for stage, seconds in found.items()}


def main() -> None:
    """Prints the milliseconds of each stage."""
    parser = argparse.ArgumentParser(prog="python -m pipeline.bench.stages", description=__doc__)
    parser.add_argument("set", type=Path)
    parser.add_argument("--engine", choices=get_args(Engine), default="fast")
    parser.add_argument("--pages", type=int, help="how many, from the beginning of the set")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    every = list(entries(arguments.set))
    options = Options(engine=arguments.engine, all_pages=True)
    for entry in every[-WARM:]:
        clean(entry.raw(), options)
        if not entry.raw().is_text:
            with_trafilatura.plain(entry.raw().body, entry.url)
    found = measure([entry.raw() for entry in every[: arguments.pages]], options)
    if arguments.json:
        print(json.dumps(found))
        return
    for stage, milliseconds in found.items():
        print(f"{stage:<24}{milliseconds:8.2f} ms")


if __name__ == "__main__":
    main()
