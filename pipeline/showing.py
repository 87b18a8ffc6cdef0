"""The commands that show figures and change nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.choices import EngineOption, Json, Place
from pipeline.failures import USAGE, fail, mapped
from pipeline.output import print_json, print_line
from pipeline.records import Options


def report(
    corpus: Place,
    out: Annotated[Path | None, typer.Option(metavar="FILE.html", help="Where to.", show_default="CORPUS/report.html")] = None,
    as_json: Json = False,
) -> None:
    """Writes one HTML page on a corpus: yield, removals by category and host, rejects, samples, drift."""
    from pipeline.corpus import report as reporting
    from pipeline.store.layout import Layout
    from pipeline.store.reader import Corpus

    with mapped():
        page = out or Layout(corpus).report
        contents = reporting.write(Corpus(corpus), page, _shards_read)
        figures = reporting.as_json(contents)
        if as_json:
            print_json({"command": "report", "out": str(page), **figures})
        else:
            rejects = sum(figures["rejects"].values())
            print_line(f"{page}: {figures['articles']} articles, {rejects} rejects,"
                       f" {100 * figures['removed_share']:.1f} % of the main content removed")  # fmt: skip


def bench(
    folder: Annotated[Path, typer.Argument(metavar="SET", help="Folder with ground-truth.json and html/ or texts/.")],
    predictions: Annotated[Path | None, typer.Option(metavar="OUT.json", help="Write {id: {articleBody, ...}}.")] = None,
    engine: EngineOption = "auto",
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Take so many pages at most.")] = None,
    worst: Annotated[int, typer.Option(min=0, metavar="N", help="Name the N pages with the worst bodies.")] = 10,
    left_out: Annotated[Path | None, typer.Option(metavar="DIR", help="Models fitted without each fold"
                                                  " (make train): each page by those that never saw its site.")] = None,
    beside: Annotated[bool, typer.Option("--beside/--alone", help="Run plain trafilatura on the same pages.")] = True,
    as_json: Json = False,
) -> None:  # fmt: skip
    """Runs the pipeline over a benchmark set and prints scores and speed beside plain trafilatura."""
    import orjson

    from pipeline.bench import run as running
    from pipeline.bench import show

    if not (folder / "ground-truth.json").exists():
        fail(f"{folder} is no benchmark set: it holds no ground-truth.json", USAGE)
    if predictions and not predictions.parent.is_dir():
        fail(f"{predictions.parent}: no such folder to write the predictions into", USAGE)
    if left_out and not left_out.is_dir():
        fail(f"{left_out}: no such folder of models fitted without each fold", USAGE)
    with mapped():
        done = running(folder, Options(engine), left_out=left_out, beside=beside, limit=limit)
        if predictions:
            predictions.write_bytes(orjson.dumps(done.predictions["ours"], option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS))
        if as_json:
            print_json({"command": "bench", "set": folder.name, "scores": done.scores(), "cpu_seconds": done.seconds})
        else:
            print_line("\n".join(show.lines(done, folder.name, worst)))


def _shards_read(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {total} shards read" + ("\n" if done == total else ""))
