"""One HTML page on a corpus: yield, removals by category and host, rejects, samples of kept beside removed, drift.

    contents = gather(Corpus("corpus/"))
    html = render(contents)

The tables are read once, in batches; memory does not grow with the corpus.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pipeline.corpus.report import crawls, samples
from pipeline.corpus.report.figures import Figures
from pipeline.corpus.report.gather import take
from pipeline.corpus.report.page import Contents, render
from pipeline.corpus.report.reading import shards
from pipeline.store import manifest
from pipeline.store.counts import Counts
from pipeline.store.errors import ConflictError
from pipeline.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.store.manifest import Manifest, Run
    from pipeline.store.reader import Corpus

__all__ = ["Contents", "as_json", "gather", "render", "write"]


def gather(corpus: Corpus, told: Callable[[int, int], None] | None = None) -> Contents:
    """Everything that the report shows. `told` hears of shards done and shards there are.

    Raises CorpusError where a file of the corpus is damaged or gone.
    """
    layout = corpus.layout
    with manifest.opened(layout.manifest, write=False) as opened:
        runs = [(run, _counts(opened, run)) for run in opened.runs()]
        found = shards(layout.root, opened.files())
    figures = Figures()
    for done, shard in enumerate(found, 1):
        take(figures, shard)
        if told:
            told(done, len(found))
    chosen = samples.load(samples.choose(figures), found)
    return Contents(figures, chosen, crawls.read(layout.state), runs)


def _is_descriptor(out: Path) -> bool:
    """Whether it is `/dev/stdout` or the like, which may well be a file just now."""
    leads = (out.parent.resolve(), out.readlink() if out.is_symlink() else out)
    return any(place.is_relative_to("/proc") for place in leads)


def write(corpus: Corpus, out: Path, told: Callable[[int, int], None] | None = None) -> Contents:
    """Writes the report, whole or not at all.

    Raises ConflictError where `out` is no place for it, CorpusError as `gather` does, OSError where it cannot be written.
    """
    if out.is_dir():
        raise ConflictError(f"{out}: a folder; --out takes the name of a file")
    if (out.exists() and not out.is_file()) or _is_descriptor(out):  # a rename would put the report in its place
        raise ConflictError(f"{out}: a device or a pipe; --out takes the name of a file")
    if not out.parent.is_dir():
        raise ConflictError(f"{out.parent}: no such folder to write the report into")
    inside = [name for name in TABLES if (corpus.layout.root / name).resolve() in out.resolve().parents]
    if inside:
        raise ConflictError(f"{out}: lies among the data files of {inside[0]}, whose readers would take it for one")
    contents = gather(corpus, told)
    staged = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        staged.write_text(render(contents), encoding="utf-8")
        staged.replace(out)
    except OSError as error:  # of the staged one, or of none: a full disk
        raise OSError(error.errno, f"{error.strerror}; --out FILE.html writes the report elsewhere", str(out)) from error
    finally:
        with suppress(OSError):
            staged.unlink(missing_ok=True)
    return contents


def as_json(contents: Contents) -> dict[str, Any]:
    """The headline figures, for a program."""
    figures = contents.figures
    main = figures.chars["kept"] + figures.chars["removed"]
    return {
        "articles": figures.articles,
        "words": figures.words,
        "rejects": dict(sorted(figures.rejects.items())),
        "removals": {category: blocks for category, (blocks, _, _) in figures.removals.first()},
        "removed_share": round(figures.chars["removed"] / main, 4) if main else 0.0,
        "drift": list(contents.crawls[-1].drift) if contents.crawls else [],
    }


def _counts(opened: Manifest, run: Run) -> Counts:
    counts = Counts()
    for shard in opened.shards(run.run).values():
        counts.merge(Counts.from_dict(shard.counts))
    return counts
