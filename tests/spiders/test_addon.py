"""The add-on in a Scrapy project that knows nothing of us."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.store.reader import Corpus
from tests.spiders.kills import ROOT, archived
from tests.spiders.site import NewsSite

PROJECT = """
import sys
import scrapy
from scrapy.crawler import AsyncCrawlerProcess

class Plain(scrapy.Spider):
    name = "plain news"
    start_urls = [sys.argv[1]]
    custom_settings = {"DEPTH_LIMIT": 1, "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False}

    def parse(self, response):
        yield {"url": response.url}
        yield from response.follow_all(css="h2 a::attr(href)", callback=self.parse, cookies={"secret": "42"})

process = AsyncCrawlerProcess({"ADDONS": {"spiders.addon.CleanCorpus": 300}, "CLEAN_CORPUS_OUT": sys.argv[2]})
process.crawl(Plain)
process.start()
"""


@pytest.mark.slow
def test_one_line_gives_a_project_archive_and_tables(tmp_path: Path) -> None:
    (tmp_path / "project.py").write_text(PROJECT)
    out = tmp_path / "corpus"
    with NewsSite(articles=12, publishers=("daily",)) as site:
        ran = subprocess.run(
            [sys.executable, str(tmp_path / "project.py"), f"http://127.0.0.1:{site.port}/", str(out)],
            cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""}, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        wanted = {f"http://127.0.0.1:{site.port}{site.room.path(number)}" for number in range(12)}
    assert set(archived(out)) == wanted | {f"http://127.0.0.1:{site.port}/"}
    assert set(archived(out).values()) == {1}
    assert len(Corpus(out).articles().to_table(columns=["url"])) == 12
    assert list((out / "archive").glob("*.open")) == []
    held = b"".join(gzip.decompress(path.read_bytes()) for path in (out / "archive").iterdir())
    assert b"GET /" in held
    assert b"secret" not in held, "cookies that a project sends are not archived"
    assert f"INFO: 127.0.0.1:{site.port}: 12 articles, 1 rejected\n" in ran.stderr, "the front page is no article"
    assert "'item_scraped_count': 13" in ran.stderr, "the project's own items are as before"
