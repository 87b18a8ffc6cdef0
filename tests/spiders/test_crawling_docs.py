"""What docs/crawling.md and its examples say is so."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from spiders import summary
from spiders.sites import Caps, Pace, Revisit, Site, Sites, load

DOCS = Path(__file__).parent.parent.parent / "docs"
TEXT = (DOCS / "crawling.md").read_text(encoding="utf-8")
EXAMPLES = DOCS / "examples"


def test_the_example_sites_file_is_one() -> None:
    assert [site.name for site in load(EXAMPLES / "SITES.toml").site] == ["daily", "gazette"]


def test_the_smallest_sites_file_of_the_text_works(tmp_path: Path) -> None:
    block = re.search(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    assert block is not None
    path = tmp_path / "SITES.toml"
    path.write_text("\n".join(line.strip() for line in block[1].splitlines()), encoding="utf-8")
    assert load(path).site[0].pace == Pace()


def test_scrapy_crawl_is_offered_for_where_it_works(tmp_path: Path) -> None:
    scrapy = str(Path(sys.executable).parent / "scrapy")
    for folder, works in ((DOCS.parent, True), (tmp_path, False)):
        done = subprocess.run([scrapy, "list"], cwd=folder, capture_output=True, text=True, timeout=60, check=False)
        assert ("news" in done.stdout.split()) is works
    assert "In a checkout of this repository, where `scrapy.cfg` is, `scrapy crawl news" in TEXT


@pytest.mark.parametrize(
    ("model", "prefix"), [(Site, ""), (Pace, "pace."), (Caps, "caps."), (Revisit, "revisit."), (Sites, "")]
)
def test_every_key_is_described_and_no_other(model: type[BaseModel], prefix: str) -> None:
    for name in model.model_fields:
        if name not in {"pace", "caps", "revisit", "site"}:
            assert f"`{prefix}{name}`" in TEXT, name
    if prefix:
        described = set(re.findall(rf"^\| `{re.escape(prefix)}(\w+)`", TEXT, re.MULTILINE))
        assert described == set(model.model_fields)


@pytest.mark.parametrize(
    ("key", "figure"),
    [
        ("caps.urls_per_host", Caps().urls_per_host), ("caps.page_bytes", Caps().page_bytes),
        ("caps.header_bytes", Caps().header_bytes), ("caps.sitemap_urls", Caps().sitemap_urls),
        ("caps.depth", Caps().depth), ("caps.redirects", Caps().redirects), ("pace.retry", int(Pace().retry)),
        ("pace.longest_crawl_delay", int(Pace().longest_crawl_delay)),
    ],
)  # fmt: skip
def test_defaults_in_the_text_are_those_of_the_code(key: str, figure: int) -> None:
    row = re.search(rf"^\| `{re.escape(key)}` \| ([\d ]+)", TEXT, re.MULTILINE)
    assert row is not None
    assert int(row[1].replace(" ", "")) == figure


def test_units_and_timer_are_what_systemd_reads() -> None:
    service, timer = configparser.ConfigParser(strict=False), configparser.ConfigParser(strict=False)
    service.optionxform = timer.optionxform = str  # type: ignore[assignment,method-assign]
    service.read(EXAMPLES / "clean-corpus-crawl.service")
    timer.read(EXAMPLES / "clean-corpus-crawl.timer")
    assert service["Service"]["Type"] == "oneshot"
    assert "clean-corpus crawl SITES.toml --out corpus/" in service["Service"]["ExecStart"]
    assert int(service["Service"]["TimeoutStopSec"]) > 30
    assert timer["Timer"]["Persistent"] == "true"
    assert service["Service"]["SuccessExitStatus"].split() == ["143"], "1 is also for sites that give no answer"


def test_the_crontab_has_five_fields_and_a_command() -> None:
    lines = [line for line in (EXAMPLES / "crontab").read_text().splitlines() if line and line[0] in "0123456789*"]
    assert len(lines) == 2
    for line in lines:
        assert re.fullmatch(r"([\d*/,-]+ ){5}cd /\S+ && \S+/clean-corpus (crawl|check) .*", line), line


def test_the_counts_that_the_text_names_are_counted() -> None:
    told = summary.__doc__ or ""
    for name in (
        "requests",
        "304",
        "new",
        "changed",
        "unchanged",
        "vanished",
        "robots",
        "opt_out",
        "articles",
        "revised",
    ):
        assert name in told
        assert f"`{name}`" in TEXT
