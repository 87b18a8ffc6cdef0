"""Requests that are not made, or whose answer is not taken, and why. They reach the errback like any failure."""

from __future__ import annotations

from typing import Literal

from scrapy.exceptions import IgnoreRequest

Reason = Literal[
    "scheme", "credentials", "private_address", "headers", "body", "encoding", "robots", "robots_unreachable",
    "robots_delay", "opt_out",
]  # fmt: skip
"""`headers`, `body`: larger than the cap; `encoding`: a Content-Encoding that cannot be taken off; `robots_delay`: a
Crawl-delay so long that the host asks not to be crawled."""


class Refused(IgnoreRequest):
    """Raise where a rule of ours, or of the site, forbids a request or its answer. RetryMiddleware leaves it alone."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason: Reason = reason
        self.detail = detail


class Postponed(Refused):
    """Raise where the request may be right later: robots.txt did not answer. Put it back for `seconds` from now."""

    def __init__(self, reason: Reason, detail: str, seconds: float) -> None:
        super().__init__(reason, detail)
        self.seconds = seconds
