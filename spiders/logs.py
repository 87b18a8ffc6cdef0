"""Logs of the crawler: structlog and Scrapy's own through one formatter, JSON lines or, on a terminal, for reading."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from functools import cache
from typing import Any, TextIO

import structlog
from twisted.logger import globalLogBeginner

_CERTIFICATE = "while verifying certificate"
"""What Twisted says, with a traceback, of each certificate that is not of the host it was asked of."""


def configure(json: bool, verbose: bool = False, stream: TextIO | None = None) -> None:
    """Takes over the root logger. `verbose` shows every visit and what Scrapy says below a warning."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    target = stream or sys.stderr
    colours = not json and target.isatty()
    renderer: Any = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=colours)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
    )
    handler = logging.StreamHandler(target)
    handler.setFormatter(formatter)
    handler.addFilter(_shorten_certificate)
    _quiet_twisted()
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    for noisy in ("scrapy", "twisted", "py.warnings", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.INFO if verbose else logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


@cache
def _quiet_twisted() -> None:
    """Has Twisted no longer print what is critical to it on standard error, besides the log, and in no form of ours."""
    globalLogBeginner.beginLoggingTo([], discardBuffer=True, redirectStandardIO=False)


def _shorten_certificate(record: logging.LogRecord) -> bool:
    """A wrong certificate is the host's doing: a line, as the summary has one, and no traceback."""
    if record.name == "twisted" and record.exc_info and record.getMessage().startswith(_CERTIFICATE):
        record.msg, record.args, record.exc_info = f"a certificate is not the host's: {record.exc_info[1]}", (), None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
    return True


def join_scrapy() -> None:
    """Has what we log pass through Scrapy's own log, as under `scrapy crawl`; does nothing once `configure` has run."""
    if not structlog.is_configured():
        structlog.configure(
            processors=[
                structlog.stdlib.filter_by_level,
                structlog.processors.format_exc_info,
                _in_a_line,
            ],
            logger_factory=structlog.stdlib.LoggerFactory(),
        )


def _in_a_line(logger: object, method: str, said: MutableMapping[str, Any]) -> str:
    """The event as it is, then its fields; a traceback below.

    >>> _in_a_line(None, "info", {"event": "segment sealed", "segment": "rest-1.warc.gz"})
    "segment sealed segment='rest-1.warc.gz'"
    """
    event, traceback = str(said.pop("event", "")), said.pop("exception", None)
    line = " ".join([event, *(f"{name}={value!r}" for name, value in said.items())])
    return line if traceback is None else f"{line}\n{traceback}"
