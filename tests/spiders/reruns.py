"""Several runs over the test site, with edits, new and vanished articles between them: what each asked for and found."""

from __future__ import annotations

import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pyarrow.dataset as ds

from pipeline.store.reader import Corpus
from spiders import summary
from tests.spiders.kills import HOST_FILES, LONGEST, ROOT, crawl_command, write_sites
from tests.spiders.site import NewsSite

COUNTS = ("requests", "304", "new", "changed", "unchanged", "vanished", "articles", "revised")


@dataclass(frozen=True, slots=True)
class Rerun:
    before: str
    """What happened at the site before it."""
    counts: dict[str, int]
    """`COUNTS` of the run, over all hosts."""
    answers: int
    """That the site gave to requests for pages; the same as `requests` says."""
    rows: int
    """Of the table of articles after the run, and those of them that are a later revision."""
    revisions: int


def rerun(count: int, folder: Path) -> list[Rerun]:
    """Four runs: all is new; all is asked for again; the same with nothing changed; by age, as is the default."""
    sites, out = folder / "SITES.toml", folder / "corpus"
    told = []
    with NewsSite(articles=count) as site:
        write_sites(sites, site.port)
        told.append(_run("nothing: the first run", sites, out, site))
        site.edit(*range(5))
        site.vanish(7, 8, 9)
        site.publish(6)
        told.append(_run("5 edited, 3 gone, 6 new; all pages due", sites, out, site))
        told.append(_run("nothing; all pages due", sites, out, site))
        write_sites(sites, site.port, revisit="")
        _run("", sites, out, site)
        site.edit(*range(10, 15))
        site.publish(6)
        told.append(_run("5 edited, 6 new; pages due by their age", sites, out, site))
    return told


def _run(before: str, sites: Path, out: Path, site: NewsSite) -> Rerun:
    site.forget_hits()
    done = subprocess.run(crawl_command(sites, out), cwd=ROOT, timeout=LONGEST, capture_output=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    hosts = summary.read(out / "_state" / "crawls.jsonl")[-1]["hosts"]
    counts = Counter[str]()
    for of_host in hosts.values():
        counts.update({name: of_host.get(name, 0) for name in COUNTS})
    answers = sum(not hit.path.startswith(HOST_FILES) for hit in site.hits())
    articles = Corpus(out).articles()
    later = articles.count_rows(filter=ds.field("revision") > 1)
    return Rerun(before, {name: counts[name] for name in COUNTS}, answers, articles.count_rows(), later)
