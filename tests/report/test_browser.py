"""The report in a real browser: it fits, it asks for nothing, and hostile text does nothing."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pipeline.corpus import report
from pipeline.store.reader import Corpus
from tests.report.browser import PROBE, look, look_framed
from tests.report.conftest import build_of

pytestmark = pytest.mark.browser

LAPTOP, PHONE = 1280, 390
DARK = "--blink-settings=preferredColorScheme=0"


def probed(corpus: Path, folder: Path, policy: bool = True, port: int = 9) -> Path:
    """A copy of the report with the probe in it; without its policy only what is escaped keeps it from harm."""
    html = report.render(report.gather(Corpus(corpus)))
    digest = base64.b64encode(hashlib.sha256(PROBE.encode()).digest()).decode()
    if policy:
        html = html.replace("script-src ", f"script-src &#x27;sha256-{digest}&#x27; ", 1)
    else:
        html = html.replace("Content-Security-Policy", "Nothing", 1)
    html = html.replace("127.0.0.1:9/", f"127.0.0.1:{port}/").replace("</body>", f"<script>{PROBE}</script></body>")
    page = folder / "report.html"
    page.write_text(html, encoding="utf-8")
    return page


@contextmanager
def listening() -> Iterator[tuple[int, list[str]]]:
    """A server on loopback, and the paths it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize("width", [LAPTOP, PHONE])
@pytest.mark.parametrize("name", ["rich", "hostile"])
def test_fits(name: str, width: int, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    seen = look_framed(probed(request.getfixturevalue(name), tmp_path), width)
    probe = seen.probe
    assert probe["width"] == width
    assert probe["scrollWidth"] <= width
    assert probe["beyond"] == []
    assert probe["resources"] == []
    assert seen.requested == ()


def test_the_filter_finds(rich: Path, tmp_path: Path) -> None:
    probe = look_framed(probed(rich, tmp_path), LAPTOP).probe
    assert probe["filter"]
    assert probe["all"] == 10
    assert probe["found"] == 1


def test_light_and_dark(rich: Path, tmp_path: Path) -> None:
    page = probed(rich, tmp_path)
    assert look_framed(page, LAPTOP).probe["background"] == "rgb(250, 249, 246)"
    assert look_framed(page, LAPTOP, DARK).probe["background"] == "rgb(20, 24, 26)"


def test_the_page_as_it_is_breaks_none_of_its_own_rules(rich: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    report.write(Corpus(rich), page)
    seen = look(page)
    assert "Content Security Policy" not in seen.log
    assert "CONSOLE" not in seen.log
    assert seen.requested == ()
    assert 'type="search" placeholder="Find a host" aria-label="Find a host" autocomplete="off"' in seen.html


def test_hostile_text_does_nothing_even_without_the_policy(hostile: Path, tmp_path: Path) -> None:
    with listening() as (port, asked):
        seen = look_framed(probed(hostile, tmp_path, policy=False, port=port), LAPTOP)
    assert asked == []
    assert seen.probe["owned"] is None
    assert seen.probe["planted"] == 0
    assert seen.requested == ()


def test_the_listener_would_hear(tmp_path: Path) -> None:
    with listening() as (port, asked):
        page = tmp_path / "page.html"
        page.write_text(f'<img src="http://127.0.0.1:{port}/leak.png">')
        seen = look(page)
    assert asked == ["/leak.png"]
    assert seen.requested == (f"http://127.0.0.1:{port}/leak.png",)


def test_empty(tmp_path: Path) -> None:
    probe = look_framed(probed(build_of(tmp_path / "corpus", []), tmp_path), PHONE).probe
    assert probe["scrollWidth"] <= PHONE
    assert not probe["filter"]
