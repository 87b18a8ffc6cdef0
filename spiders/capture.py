"""Takes each exchange as it went over the wire, before anything is decompressed, for the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from spiders import urls
from spiders.archive import Exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrapy import Request
    from scrapy.http import Headers, Response

KEY = "wire"
_SECRET = ("authorization", "proxy-authorization", "cookie")
"""Request headers that no archive should hold."""


class WireCapture:
    """Downloader middleware; stands next to the downloader, so that it sees the response first."""

    def process_response(self, request: Request, response: Response) -> Response:
        # Scrapy's decompression, which comes next, takes Content-Encoding out of these very headers. An answer that is lent
        # (`host_files`) was taken when it came.
        request.meta.setdefault(KEY, (datetime.now(UTC), response, response.headers.copy()))
        return response


def exchange(request: Request, metadata: Mapping[str, str]) -> Exchange | None:
    """What was captured for a request; None if no response came. Takes it away from the request: bodies are large."""
    captured = request.meta.pop(KEY, None)
    if captured is None:
        return None
    at, response, received = captured
    return replace(taken(request, response, metadata), fetched_at=at, headers=_pairs(received))


def taken(request: Request, response: Response, metadata: Mapping[str, str]) -> Exchange:
    """A response as it comes from the downloader, now."""
    headers = [("Host", urls.host(request.url)), *_pairs(request.headers)]
    sent = tuple(header for header in headers if header[0].lower() not in _SECRET)
    try:
        reason = HTTPStatus(response.status).phrase
    except ValueError:
        reason = ""
    return Exchange(
        url=request.url, fetched_at=datetime.now(UTC), request_headers=sent, method=request.method,
        status=response.status, reason=reason, headers=_pairs(response.headers), body=response.body,
        protocol=response.protocol or "HTTP/1.1", metadata=metadata,
        ip=str(response.ip_address) if response.ip_address else None,
    )  # fmt: skip


def _pairs(headers: Headers) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1")) for name in headers for value in headers.getlist(name)
    )
