"""A small HTTP/1.1 server on asyncio streams: every byte it sends is ours, so that it can also misbehave."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit


@dataclass(slots=True)
class Hit:
    """One request as it arrived, for the tests to read. `status` is 0 until the answer has gone out."""

    at: float
    """time.monotonic() on arrival: comparable between processes of one machine."""
    host: str
    """Host header, lower case, without port."""
    method: str
    target: str
    """Path with query, as sent."""
    headers: dict[str, str]
    """Names in lower case; of repeated ones the last."""
    connection: int
    """Number of the TCP connection it came on."""
    body: bytes = b""
    status: int = 0
    done: float = 0.0

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


@dataclass(frozen=True, slots=True)
class Reply:
    """A well-behaved answer. A body is sent with its length; `headers` come after our own and may repeat."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str | None = "text/html; charset=utf-8"
    delay: float = 0.0
    """Seconds before anything is sent."""


Raw = Callable[[Hit, asyncio.StreamWriter], Awaitable[int]]
"""An answer that writes its own bytes and returns the status it gave; the connection is closed after it."""
Answer = Callable[[Hit], Reply | Raw]

_ENDS = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError, asyncio.CancelledError)
"""How a connection ends: the crawler hangs up, sends what is no request, or the site stops."""


def encode(reply: Reply, head: bool) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}"]
    if reply.content_type is not None:
        lines.append(f"Content-Type: {reply.content_type}")
    lines.append(f"Content-Length: {len(reply.body)}")
    lines.extend(f"{name}: {value}" for name, value in reply.headers)
    no_body = head or reply.status in {204, 304}
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if no_body else reply.body)


@dataclass(slots=True)
class Server:
    """Serves until its task is cancelled. `hits` grows in order of arrival."""

    answer: Answer
    hits: list[Hit] = field(default_factory=list)
    connections: int = 0
    open_now: int = 0
    most_open: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            with contextlib.suppress(*_ENDS):
                while await self._one(reader, writer, number):
                    pass
        finally:
            self.open_now -= 1
            writer.transport.abort()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> bool:
        """Answers one request; whether the connection may be used again."""
        hit = await _read(reader, number)
        self.hits.append(hit)
        answer = self.answer(hit)
        if not isinstance(answer, Reply):
            hit.status = await answer(hit, writer)
            hit.done = time.monotonic()
            writer.close()
            return False
        if answer.delay:
            await asyncio.sleep(answer.delay)
        writer.write(encode(answer, hit.method == "HEAD"))
        hit.status = answer.status
        hit.done = time.monotonic()
        await writer.drain()
        return hit.headers.get("connection", "").lower() != "close"


async def _read(reader: asyncio.StreamReader, number: int) -> Hit:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    at = time.monotonic()
    first, *lines = head.split("\r\n")
    method, target, _ = first.split(" ", 2)
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    host = headers.get("host", "").rsplit(":", 1)[0].lower()
    hit = Hit(at, host, method, target, headers, number)
    if length := int(headers.get("content-length", "0")):
        hit.body = await reader.readexactly(length)
    return hit
