"""The commands: they read options, call what does the work, and print what it says."""

from __future__ import annotations

import json
import math
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline import __version__, one_thread, output, showing  # noqa: F401 - one_thread, before numpy is loaded
from pipeline.choices import (
    CORES,
    MEMORY_LIMIT,
    TIME_LIMIT,
    AllPages,
    EngineOption,
    Field,
    Inputs,
    Json,
    Out,
    PageSize,
    Place,
    Rate,
    RulesFile,
    Runner,
    Workers,
    cleaner,
    day_of,
    rules_of,
)
from pipeline.failures import BUG, CORPUS, FOUND, INTERRUPTED, PASSING, USAGE, fail, mapped
from pipeline.output import print_json, print_line, print_rows
from pipeline.records import Engine, Options, Reject
from pipeline.run.progress import of_run, say

if TYPE_CHECKING:
    from pipeline.explain import Explanation
    from pipeline.records import RawPage

app = typer.Typer(
    name="clean-corpus", add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    """Raw web pages in, clean and audited article records in Parquet out."""
    if version:
        print_line(__version__)
    elif context.invoked_subcommand is None:
        print_line(context.get_help())
        raise typer.Exit(USAGE)


@app.command(epilog="Example: clean-corpus run pages/ crawl.warc.gz --out corpus/")
def run(
    inputs: Inputs,
    out: Out = Path("corpus"),
    workers: Workers = CORES,
    engine: EngineOption = "auto",
    all_pages: AllPages = False,
    day: Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="Partition of pages without a fetch"
                                            " time.", show_default="day of the run's first start")] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Read so many input records at most.")] = None,
    max_reject_rate: Rate = 1.0,
    rules: RulesFile = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what other options made of these inputs.")] = False,
    as_json: Json = False,
    runner: Runner = "pool",
    html_field: Field = None,
    text_field: Field = None,
    url_field: Field = None,
    id_field: Field = None,
    max_page_mb: PageSize = 20.0,
    shard_records: Annotated[int | None, typer.Option(min=1, hidden=True)] = None,
) -> None:  # fmt: skip
    """Cleans local input of any supported kind into a corpus.

    Killed at any point, the same command goes on where it was; run again when all is done, it adds nothing.
    """
    from pipeline import sources
    from pipeline.run import local, summary
    from pipeline.run.admission import Request
    from pipeline.run.shards import Slicing
    from pipeline.sources import SourceOptions
    from pipeline.store.layout import Layout
    from pipeline.store.schema import TABLES
    from pipeline.store.writing import writing

    with mapped(resumable=True):
        size = _bytes_of(max_page_mb)
        options = Options(engine, all_pages, size, rules_of(rules))
        reading = SourceOptions(html_field, text_field, url_field, id_field, size)
        slicing = Slicing(shard_records) if shard_records else Slicing()
        request = Request(tuple(inputs), options, reading, day_of(day), limit, force, slicing)
        clean_all = cleaner(options, workers, runner)
        # What is wrong with the paths is said before a folder is made.
        local.refuse_own_tables(request.inputs, Layout(out))
        sources.read_inputs(request.inputs, reading)
        with writing(out, create=True) as store, of_run() as watcher:
            result = local.run(store, request, clean_all, watcher)
            rows = {name: store.manifest.rows(name) for name in TABLES}
        if as_json:
            print_json(summary.as_json(result, out, rows))
        else:
            print_line("\n".join(summary.lines(result, out, rows)))
        _end(result.counts.reject_rate, max_reject_rate)


@app.command(epilog="Example: clean-corpus retry corpus/ --engine trafilatura")
def retry(
    corpus: Place,
    workers: Workers = CORES,
    engine: Annotated[Engine | None, typer.Option(help="Another engine.", show_default="as the run")] = None,
    all_pages: Annotated[bool, typer.Option("--all-pages", help="Take pages that are no articles.")] = False,
    max_reject_rate: Rate = 1.0,
    rules: RulesFile = None,
    as_json: Json = False,
    runner: Runner = "pool",
) -> None:
    """Runs the rejected pages again, from their inputs; those that come through leave the rejects."""
    from pipeline.run import retry as again
    from pipeline.store.writing import writing

    own = rules_of(rules)

    def change(options: Options) -> Options:
        options = replace(options, engine=engine) if engine else options
        options = replace(options, all_pages=True) if all_pages else options
        return replace(options, site_rules=own) if own else options

    with mapped(resumable=True):
        with writing(corpus) as store:
            result = again.retry(store, lambda options: cleaner(options, workers, runner), change, _told)
        left = result.rejects.total() + result.gone
        if as_json:
            print_json({"command": "retry", "tried": result.tried, "recovered": result.recovered,
                        "rejects": dict(result.rejects), "gone": result.gone, "problems": result.problems,
                        "copies": result.copies})  # fmt: skip
        else:
            print_line(f"{result.tried} rejected pages tried again: {result.recovered} are articles now, {left} stay")
        if result.copies:
            say(f"not tried, since their articles are in the corpus: {result.copies} copies; they stay as they were")
        if result.gone:
            many = "1 record" if result.gone == 1 else f"{result.gone} records"
            say(f"{many} cannot be read and stay as they were, such as {result.first_gone}")
        for problem in result.problems:
            say(f"clean-corpus: {problem}")
        if result.problems:
            raise typer.Exit(USAGE)
        _end(left / result.tried if result.tried else 0.0, max_reject_rate)


@app.command(epilog="Example: clean-corpus forget corpus/ --url https://example.org/story --host example.net")
def forget(
    corpus: Place,
    url: Annotated[list[str] | None, typer.Option(help="Address of a page; can be repeated.")] = None,
    host: Annotated[list[str] | None, typer.Option(help="Host, with all below it; can be repeated.")] = None,
    as_json: Json = False,
) -> None:
    """Takes pages out of every table and archive, for takedowns, and keeps them out of later runs.

    The corpus's own report.html goes too, to be made anew. Input files outside the corpus are not touched. Exit code 1 if
    there was nothing of an address or host.
    """
    from pipeline.run import forget as forgetting
    from pipeline.store.layout import Layout
    from pipeline.store.writing import writing

    if not url and not host:
        fail("nothing to forget: give --url or --host", USAGE)
    try:
        forgetting.wanted_keys(url or [], host or [])
    except ValueError as error:
        fail(str(error), USAGE)
    with mapped(resumable=True):
        with writing(corpus, create=Layout(corpus).archive.is_dir()) as store:  # of a crawl that was not cleaned yet, too
            taken = forgetting.forget(store, url or [], host or [])
        if as_json:
            print_json({"command": "forget", "rows": dict(taken.rows), "archived": taken.archived,
                        "files": taken.files, "report": taken.report, "urls": taken.urls,
                        "unmatched": taken.unmatched})  # fmt: skip
        else:
            rows = ", ".join(f"{taken.rows[name]} {name}" for name in ("articles", "removals", "rejects", "pages"))
            print_line("\n".join([f"taken out: {rows}, {taken.archived} archived records", *taken.urls]))
        if taken.report:
            say(f"clean-corpus: report.html may have shown it and went too; clean-corpus report {corpus} makes it anew")
        for asked in taken.unmatched:
            say(f"clean-corpus: nothing of {asked} was here; it is kept out from now on")
        if taken.unmatched:
            raise typer.Exit(FOUND)


@app.command(epilog="Example: clean-corpus check corpus/ && echo sound")
def check(corpus: Place, as_json: Json = False) -> None:
    """Verifies files, schema, manifest and counts; exit code 1 if anything is found."""
    from pipeline.store import check as checking
    from pipeline.store.layout import Layout

    with mapped():
        with checking.quiet(Layout(corpus)) as unfinished:
            findings = checking.check(Layout(corpus))
        for run_id in unfinished:
            say(f"run {run_id[:12]} was interrupted: the same command goes on from there")
        if as_json:
            found = [{"place": finding.place, "what": finding.what} for finding in findings]
            print_json({"command": "check", "findings": found, "unfinished": unfinished})
        else:
            print_line("\n".join([f"{f.place}: {f.what}" for f in findings] or [f"{corpus}: sound"]))
        if findings:
            raise typer.Exit(FOUND)


@app.command(epilog="Example: clean-corpus explain page.html")
def explain(
    page: Annotated[str, typer.Argument(metavar="FILE_OR_URL", help="A page; a URL is fetched as the crawler would.")],
    record: Annotated[int, typer.Option(min=0, metavar="N", help="Of a file with many: which one, counted from 0 as"
                                              " they are read (blank lines of JSONL are none).")] = 0,
    url: Annotated[str | None, typer.Option(help="Of a file with many: the one with this address.")] = None,
    contact: Annotated[str, typer.Option(help="For a URL: how its owner can reach you; an address.")] = "",
    engine: EngineOption = "auto",
    all_pages: AllPages = False,
    rules: RulesFile = None,
    html_field: Field = None,
    text_field: Field = None,
    url_field: Field = None,
    id_field: Field = None,
    max_page_mb: PageSize = 20.0,
    as_json: Json = False,
) -> None:
    """Shows one page block by block: what was kept, what was removed, by what and why.

    It has 2 GiB of memory and the 10 s of processor time that a page has in a run, and 5 s more to load; one that takes more is
    shown as that reject.
    """
    from pipeline import explain as explaining
    from pipeline.sources import SourceOptions

    with mapped():
        size = _bytes_of(max_page_mb)
        options = Options(engine, all_pages, size, rules_of(rules))
        if page.startswith(("http://", "https://")):
            explanation = _explained(_fetched(page, contact), options, more=False)
        else:
            reading = SourceOptions(html_field, text_field, url_field, id_field, size)
            found, more = explaining.pick(page, reading, record, url)
            explanation = _explained(found, options, more)
        if as_json:
            print_json(explaining.as_json(explanation))
        else:
            print_rows(explaining.lines(explanation))


@app.command(epilog="Example: clean-corpus crawl sites.toml --out corpus/")
def crawl(
    sites: Annotated[Path, typer.Argument(metavar="SITES.toml", help="What to crawl, and how.")],
    out: Out = Path("corpus"),
    shard: Annotated[str, typer.Option(metavar="I/N", help="The hosts that hash to part I of N.")] = "1/1",
    cleaning: Annotated[bool, typer.Option("--clean/--no-clean", help="Clean what is fetched, or archive only.")] = True,
    workers: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that clean what was fetched.",
                                                show_default="the cores but one")] = max(1, CORES - 1),
    engine: EngineOption = "auto",
    all_pages: AllPages = False,
    as_json: Json = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="A line for every request.")] = False,
    max_time: Annotated[str | None, typer.Option(metavar="DURATION", help="Ask for nothing more after so long, such as 3h.",
                                                 show_default="until nothing is due")] = None,
) -> None:  # fmt: skip
    """Crawls sites, archives the raw pages, and cleans them into a corpus.

    Stopped or killed at any point, the same command goes on where it was.
    """
    from spiders.crawl import CrawlRequest
    from spiders.crawl import crawl as start

    with mapped(resumable=True):
        result = start(CrawlRequest(sites, out, shard, cleaning, engine, all_pages, workers, as_json, verbose, max_time))
        if result.summary and as_json:
            print_json(json.loads(result.summary.as_json()))
        elif result.summary:
            print_line("\n".join(result.summary.lines()))
        elif as_json:  # it never came so far: the sites file, an option, a lock
            print_json({"run": None, "finished": False, "trouble": result.message, "hosts": {}})
        if result.message:
            fail(result.message, result.code)
        raise typer.Exit(result.code)


app.command(epilog="Example: clean-corpus report corpus/ --out report.html")(showing.report)
app.command(epilog="Example: clean-corpus bench fixtures/languages --worst 10")(showing.bench)


def _fetched(url: str, contact: str) -> RawPage:
    from spiders.fetch import FetchError, fetch

    if not contact:
        fail("a page is fetched in your name: give --contact, an e-mail or http(s) address for its owner", USAGE)
    try:
        return fetch(url, contact)
    except FetchError as error:
        fail(str(error), USAGE)


def _explained(page: RawPage | Reject, options: Options, more: bool) -> Explanation:
    """The explanation, or that of the reject which the page is where it takes too much or takes its process down."""
    from pipeline import explain as explaining
    from pipeline.run.alone import EndedError, alone
    from pipeline.run.worker import Limits

    if isinstance(page, Reject):
        return explaining.explain(page, options, more)
    try:
        return alone(lambda: explaining.explain(page, options, more), Limits(TIME_LIMIT, MEMORY_LIMIT))
    except EndedError as ended:
        return explaining.explain(Reject(page.source, ended.reason, ended.detail, page.url), options, more)


def _bytes_of(megabytes: float) -> int:
    if not math.isfinite(megabytes * 1e6):
        fail(f"--max-page-mb {megabytes:g}: not a number of megabytes", USAGE)
    return int(megabytes * 1e6)


def _told(result: Any) -> None:
    say(f"{result.tried} tried, {result.recovered} recovered")


def _end(rate: float, allowed: float) -> None:
    if rate > allowed:
        fail(f"{100 * rate:.1f} % of the pages are rejects, more than the {100 * allowed:.1f} % allowed", FOUND)


def main() -> None:
    """The `clean-corpus` command. Exit codes: 0 done, 1 done but something was found, 2 usage, 3 corpus, 70 a bug, 130, 143."""
    output.prepare()
    try:
        code = app(standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "clean-corpus"
        told = error.format_message().replace("Value error, ", "")
        say(f"clean-corpus: {told} ({command} --help says more)")
        code = error.exit_code
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:  # nothing is done then, and Python's own code for it, 1, says that all is
        if isinstance(error, OSError) and error.errno in PASSING:  # as --help and --version into a full disk
            say(f"clean-corpus: {error.strerror}")
            code = CORPUS
        else:
            traceback.print_exc()
            say("clean-corpus: this is a bug; the lines above say where")
            code = BUG
    sys.exit(code or 0)
