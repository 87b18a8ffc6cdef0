"""A real browser, opened on a page without a screen."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--enable-logging=stderr",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)  # fmt: skip
OWN = re.compile(r"https?://[^/]*\.(google|googleapis|gvt1)\.com/")
"""What the browser asks for on its own account at every start, whatever page it opens."""
PATIENCE = 120
"""Seconds for one page, on a machine that does other things as well."""

PROBE = """
for (const sample of document.querySelectorAll("details")) sample.open = true;
const width = document.documentElement.clientWidth;
const seen = (node) => `${node.tagName}.${node.getAttribute("class")}: ${Math.round(node.getBoundingClientRect().right)}`;
const beyond = [...document.querySelectorAll("body *")]
  .filter((node) => !node.closest(".wide") && node.getBoundingClientRect().right > width + 1);
const field = document.querySelector("#hosts input");
const rows = () => [...document.querySelectorAll("#hosts tbody tr")].filter((row) => !row.hidden).length;
const all = rows();
if (field) { field.value = "NEWS3"; field.dispatchEvent(new Event("input")); }
const told = JSON.stringify({
  width, scrollWidth: document.documentElement.scrollWidth, beyond: beyond.map(seen),
  resources: performance.getEntriesByType("resource").map((entry) => entry.name), owned: document.body.dataset.owned ?? null,
  planted: document.querySelectorAll("#planted").length, all, found: rows(), filter: field !== null && !field.hidden,
  background: getComputedStyle(document.body).backgroundColor,
});
parent.postMessage(told, "*");
"""
"""Run at the end of a copy of the page; it tells the frame around it what it finds."""

FRAME = """<!doctype html>
<script>addEventListener("message", (event) => { document.documentElement.dataset.probe = event.data; })</script>
<iframe src="%s" width="%d" height="900" style="border: 0"></iframe>
"""
"""A page around the page: no window of the browser is as narrow as a phone, a frame can be."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the browser made of a page."""

    html: str
    """The document as it stands after its scripts ran."""
    log: str
    requested: tuple[str, ...]
    """Addresses that the browser's network stack was asked for, but its own; the page is a file and none of them."""

    @property
    def probe(self) -> dict[str, Any]:
        found = re.search(r'data-probe="([^"]*)"', self.html)
        assert found, f"the probe did not run: {self.log[-2000:]}"
        result: dict[str, Any] = json.loads(unescape(found[1]))
        return result


def chromium() -> str:
    """The browser's command; the test is skipped where there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    pytest.skip("no Chromium here: apt-get install chromium")


def look_framed(page: Path, width: int, *more: str) -> Seen:
    """Opens a page in a frame so many pixels wide."""
    around = page.with_name("frame.html")
    around.write_text(FRAME % (page.name, width))
    return look(around, *more)


def look(page: Path, *more: str) -> Seen:
    """Opens a page and dumps its document."""
    with tempfile.TemporaryDirectory(prefix="clean-corpus-browser-") as profile:
        net_log = Path(profile) / "net.json"
        command = [
            chromium(), *FLAGS, f"--user-data-dir={profile}", f"--log-net-log={net_log}", "--window-size=1400,1000",
            "--dump-dom", *more, page.as_uri(),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)
        found = set(re.findall(r'"url":"([^"]+)"', net_log.read_text(errors="replace")))
    requested = tuple(sorted(url for url in found if not OWN.match(url)))
    return Seen(done.stdout.decode(), done.stderr.decode(errors="replace"), requested)
