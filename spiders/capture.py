"""Takes each exchange as it went over the wire, before anything is decompressed, for the archive."""

from __future__ import annotations

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


class WireCapture:
    """Downloader middleware; stands next to the downloader, so that it sees the response first."""

    def process_response(self, request: Request, response: Response) -> Response:
        request.meta[KEY] = (datetime.now(UTC), response)
        return response


def exchange(request: Request, metadata: Mapping[str, str]) -> Exchange | None:
    """What was captured for a request; None if no response came. Takes it away from the request: bodies are large."""
    captured = request.meta.pop(KEY, None)
    if captured is None:
        return None
    fetched_at, response = captured
    sent = (("Host", urls.host(request.url)), *_pairs(request.headers))
    try:
        reason = HTTPStatus(response.status).phrase
    except ValueError:
        reason = ""
    return Exchange(
        url=request.url, fetched_at=fetched_at, request_headers=sent, status=response.status, reason=reason,
        headers=_pairs(response.headers), body=response.body, protocol=response.protocol or "HTTP/1.1",
        ip=str(response.ip_address) if response.ip_address else None, metadata=metadata,
    )  # fmt: skip


def _pairs(headers: Headers) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1")) for name in headers for value in headers.getlist(name)
    )
