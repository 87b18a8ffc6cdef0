"""The log of a crawl is one record a line, also of what Twisted has to say."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from spiders import logs


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    text = io.StringIO()
    logs.configure(json=True, stream=text)
    yield text
    root.handlers[:] = before
    root.setLevel(level)


def test_a_wrong_certificate_is_a_line_and_no_traceback(stream: io.StringIO) -> None:
    try:
        raise ValueError("it names another host")
    except ValueError:
        logging.getLogger("twisted").critical("while verifying certificate", exc_info=True)
    (line,) = stream.getvalue().splitlines()
    record = json.loads(line)
    assert record["event"] == "a certificate is not the host's: it names another host"
    assert record["level"] == "warning"
    assert "exception" not in record


def test_other_errors_of_twisted_keep_their_traceback(stream: io.StringIO) -> None:
    try:
        raise ValueError("a bug")
    except ValueError:
        logging.getLogger("twisted").critical("Unhandled error in Deferred:", exc_info=True)
    assert "ValueError: a bug" in json.loads(stream.getvalue())["exception"]


def test_twisted_prints_nothing_beside_the_log() -> None:
    code = "from twisted.logger import Logger as L; from spiders import logs; logs.configure(json=True); L().critical('no host')"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stderr == ""
