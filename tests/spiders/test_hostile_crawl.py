"""One crawl over sites that stall, flood and mislead, with one good site among them. (Traps: `test_hostile_sites`.)"""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path

import pytest

from spiders import summary
from tests.spiders.kills import ROOT, archived, crawl_command
from tests.spiders.site import NewsSite

FAILURES = {
    "loop": "/odd/redirect/loop", "slow": "/odd/slow-body", "late": "/odd/slow-headers", "silent": "/odd/silent",
    "endless": "/odd/endless", "bomb": "/odd/bomb/gzip?size=100000000", "zbomb": "/odd/bomb/zstd?size=100000000",
    "headers": "/odd/headers?bytes=300000", "cut": "/odd/cut", "broken": "/odd/status/500",
}  # fmt: skip
ELSEWHERE = {
    "away": "/odd/redirect/to?url=http://10.0.0.1/", "metadata": "/odd/redirect/to?url=http://169.254.169.254/latest/",
    "file": "/odd/redirect/to?url=file:///etc/passwd",
}  # fmt: skip


@pytest.mark.slow
def test_a_crawl_gets_through_whatever_its_sites_do(tmp_path: Path) -> None:
    with NewsSite(articles=30, publishers=("daily",)) as site:
        text = (
            'contact = "crawl@example.org"\n[defaults]\nallow_private = ["*.localhost"]\ndiscover = false\n'
            "pace = { delay = 0, connections = 2, retry = 0.1 }\n"
            "caps = { seconds = 3, page_bytes = 1000000 }\n"
            f'[[site]]\nname = "daily"\nstart = "http://daily.localhost:{site.port}/"\ndiscover = true\n'
        )
        for name, path in {**FAILURES, **ELSEWHERE}.items():
            text += f'[[site]]\nname = "{name}"\nstart = "http://{name}.localhost:{site.port}{path}"\n'
        sites, out = tmp_path / "SITES.toml", tmp_path / "corpus"
        sites.write_text(text)
        done = subprocess.run(
            crawl_command(sites, out, "--no-clean"), cwd=ROOT, capture_output=True, text=True, timeout=400, check=False
        )
        asked = {name: site.hits(f"{name}.localhost") for name in (*FAILURES, *ELSEWHERE)}
        wanted = set(site.article_urls())
    assert done.returncode == 1, done.stderr
    assert f"{len(FAILURES) + len(ELSEWHERE)} of the sites' start pages could not be had" in done.stderr
    assert set(archived(out)) >= wanted, "the good site is all there"
    for name, hits in asked.items():
        assert len(hits) <= 15, f"{name}: three tries and robots.txt, or ten redirects"
    with sqlite3.connect(out / "_state" / "crawl.sqlite") as db:
        ends = dict(db.execute("SELECT site, state || ' ' || detail FROM pages WHERE kind = 'start'").fetchall())
    for name in FAILURES:
        assert ends[name].startswith(("failed", "refused")), ends
    for name in ELSEWHERE:
        assert ends[name].startswith("redirect"), ends
    assert ends["loop"] == "failed it redirects to itself"
    assert "no whole answer: Connection" in ends["cut"]
    assert "twisted" not in done.stdout, "words, not the objects of a library"
    assert "the start page redirects to http://10.0.0.1/" in done.stdout
    lag = summary.read(out / "_state" / "crawls.jsonl")[-1]["lag_ms"]
    assert lag["max"] < 10_000
