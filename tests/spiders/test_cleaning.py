"""Cleaning of segments: rules of the sites' own, and a crawl that dies takes its cleaning with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from spiders import site_rules
from spiders.crawl import CrawlRequest, crawl
from spiders.sites import load

SITES = """contact = "crawl@example.org"
[[site]]
name = "a"
start = "https://www.a.org/"
hosts = ["*.a.net"]
rules = "a.toml"
[[site]]
name = "b"
start = "https://b.org/"
"""


def test_rules_of_a_site_hold_for_its_hosts_only(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES)
    (tmp_path / "a.toml").write_text(
        '[[rule]]\nid = "newsletter.a"\ncategory = "newsletter"\nwhy = "its own form"\nselectors = [".letter"]\n'
    )
    found = site_rules.read(load(tmp_path / "SITES.toml"), tmp_path)
    assert found is not None
    (rule,) = found
    assert set(rule.hosts) == {"a.org", "a.net"}, "and the hosts below them"


def test_a_mistake_in_a_rules_file_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES)
    (tmp_path / "a.toml").write_text('[[rule]]\nid = "a"\ncategroy = "newsletter"\n')
    told = crawl(CrawlRequest(tmp_path / "SITES.toml", tmp_path / "corpus"))
    assert told.code == 2
    assert "a.toml, line 3: categroy" in told.message
    assert not (tmp_path / "corpus").exists()


def test_no_rules_of_their_own_are_none(tmp_path: Path) -> None:
    (tmp_path / "SITES.toml").write_text(SITES.replace('rules = "a.toml"\n', ""))
    assert site_rules.read(load(tmp_path / "SITES.toml"), tmp_path) is None


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells of a parent's end on Linux only")
def test_cleaning_ends_with_the_process_it_works_for() -> None:
    child = "import os, time; from spiders import cleaning; cleaning._end_with(os.getppid());"
    child += "print(os.getpid(), flush=True); time.sleep(60)"
    parent = "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', sys.argv[1]]); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", parent, child], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    number = int(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 30
    while Path(f"/proc/{number}/stat").exists() and Path(f"/proc/{number}/stat").read_text().split()[2] != "Z":
        assert time.monotonic() < deadline, "it has outlived the crawl"
        time.sleep(0.05)
