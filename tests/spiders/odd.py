"""Answers that no crawler should be hurt by: slow, endless, huge, lying, looping. All under /odd/."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import escape
from urllib.parse import quote

import brotli
import zstandard

from tests.spiders.http import Hit, Raw, Reply

MEBI = 1 << 20

Kind = Callable[[Hit, str], Reply | Raw]


def answer(hit: Hit) -> Reply | Raw:
    """The answer for a path under /odd/; 404 for others."""
    kind, _, rest = hit.path.removeprefix("/odd/").partition("/")
    found = _KINDS.get(kind)
    return found(hit, rest) if found else Reply(b"not here", 404)


def _number(hit: Hit, name: str, default: int) -> int:
    return int(hit.query.get(name, default))


def _html(body: str) -> Reply:
    return Reply(f"<!doctype html><html><body>{body}</body></html>".encode())


def _status(hit: Hit, rest: str) -> Reply:
    after = hit.query.get("retry-after")
    return Reply(b"error", int(rest), (("Retry-After", after),) if after is not None else ())


def _redirect(hit: Hit, rest: str) -> Reply:
    """loop | chain/N | to?url=U&status=S"""
    what, _, left = rest.partition("/")
    status = _number(hit, "status", 302)
    if what == "loop":
        return Reply(b"", status, (("Location", hit.target),))
    if what == "chain":
        target = f"/odd/redirect/chain/{int(left) - 1}" if int(left) > 0 else "/odd/plain"
        return Reply(b"", status, (("Location", target),))
    return Reply(b"", status, (("Location", hit.query["url"]),))


def _refresh(hit: Hit, rest: str) -> Reply:
    """loop | to?url=U"""
    target = hit.target if rest == "loop" else hit.query["url"]
    page = f'<html><head><meta http-equiv="refresh" content="0; url={escape(target)}"></head><body>x</body></html>'
    return Reply(page.encode())


def _plain(hit: Hit, rest: str) -> Reply:
    return _html(f"<p>plain {escape(rest)}</p>")


async def _send(writer: asyncio.StreamWriter, data: bytes) -> None:
    """Raises ConnectionResetError once the crawler has hung up."""
    if writer.is_closing():
        raise ConnectionResetError
    writer.write(data)
    await writer.drain()


def _head(writer: asyncio.StreamWriter, *lines: str) -> None:
    writer.write("\r\n".join(("HTTP/1.1 200 OK", "Content-Type: text/html", *lines, "", "")).encode())


def _slow_body(hit: Hit, rest: str) -> Raw:
    """A byte every tenth of a second, of a million that are promised."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        _head(writer, "Content-Length: 1000000")
        while True:
            await _send(writer, b"x")
            await asyncio.sleep(0.1)

    return run


def _slow_headers(hit: Hit, rest: str) -> Raw:
    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            await _send(writer, b"X-Slow: 1\r\n")
            await asyncio.sleep(0.1)

    return run


def _silent(hit: Hit, rest: str) -> Raw:
    """Takes the request and says nothing for an hour."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        await asyncio.sleep(3600)
        return 0

    return run


def _endless(hit: Hit, rest: str) -> Raw:
    """A body without end, as fast as it is taken."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        _head(writer, "Transfer-Encoding: chunked")
        block = b"10000\r\n" + b"endless " * 8192 + b"\r\n"
        while True:
            await _send(writer, block)

    return run


def _cut(hit: Hit, rest: str) -> Raw:
    """A thousand bytes promised, half of them sent."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        _head(writer, "Content-Length: 1000")
        await _send(writer, b"x" * 500)
        return 200

    return run


def _headers(hit: Hit, rest: str) -> Raw:
    """?count=N short headers, ?bytes=N in one header, ?unended=N bytes of a header line that never ends,
    ?early=N informational answers before the real one."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        for _ in range(_number(hit, "early", 0)):
            writer.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        for at in range(_number(hit, "count", 0)):
            if at % 1000 == 0:
                await _send(writer, b"".join(b"X-%d: some value\r\n" % (at + more) for more in range(1000)))
        if size := _number(hit, "bytes", 0):
            await _send(writer, b"X-Long: " + b"y" * size + b"\r\n")
        if size := _number(hit, "unended", 0):
            await _send(writer, b"X-Unended: " + b"z" * size)
            await asyncio.sleep(3600)
        await _send(writer, b"Content-Length: 5\r\n\r\nhello")
        return 200

    return run


def bomb(encoding: str, size: int) -> Iterator[bytes]:
    """Pieces of a compressed body that unpacks to about `size` bytes of spaces; itself small, made without unpacking.

    A block of 64 MiB is compressed once and repeated: gzip members and zstd frames may be concatenated; deflate
    blocks after a full flush stand alone, and the Adler-32 of one repeated byte has a closed form.
    """
    block = b" " * min(size, 64 * MEBI)
    repeats = max(1, size // len(block))
    if encoding == "gzip":
        piece = gzip.compress(block, 9, mtime=0)
        yield from (piece for _ in range(repeats))
    elif encoding == "zstd":
        piece = zstandard.ZstdCompressor(level=3).compress(block)
        yield from (piece for _ in range(repeats))
    elif encoding == "deflate":
        packer = zlib.compressobj(9)
        first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
        again = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
        total = repeats * len(block)
        low = (1 + total * 32) % 65521
        high = (total + 32 * total * (total + 1) // 2) % 65521
        yield first
        yield from (again for _ in range(repeats - 1))
        yield b"\x03\x00" + (high << 16 | low).to_bytes(4, "big")
    else:
        squeezer = brotli.Compressor(quality=1)
        for _ in range(repeats):
            yield squeezer.process(block) + squeezer.flush()
        yield squeezer.finish()


@lru_cache(maxsize=16)
def made(encoding: str, size: int, twice: bool = False) -> bytes:
    """A whole bomb, kept: making the largest takes a second or two, in which the server would answer nobody."""
    body = b"".join(bomb(encoding, size))
    return gzip.compress(body, 9, mtime=0) if twice else body


def _bomb(hit: Hit, rest: str) -> Raw:
    """/odd/bomb/<gzip|deflate|br|zstd>?size=N; `twice` compresses the result again with gzip."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        body = made(rest, _number(hit, "size", 1 << 30), "twice" in hit.query)
        encoding = f"{rest}, gzip" if "twice" in hit.query else rest
        _head(writer, f"Content-Encoding: {encoding}", "Connection: close")
        for at in range(0, len(body), MEBI):
            await _send(writer, body[at : at + MEBI])
        return 200

    return run


def _charset(hit: Hit, rest: str) -> Reply:
    """?is=ENCODING&header=LABEL&meta=LABEL: what the bytes are, and what header and meta tag say that they are."""
    meta = hit.query.get("meta")
    head = f'<meta charset="{escape(meta)}">' if meta else ""
    text = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich." * 5
    page = f"<html><head>{head}<title>Größe</title></head><body><article><p>{text}</p></article></body></html>"
    label = hit.query.get("header")
    return Reply(page.encode(hit.query["is"]), content_type=f"text/html; charset={label}" if label else "text/html")


def _calendar(hit: Hit, rest: str) -> Reply:
    """Months without end, a page each with a link to the next and the one before."""
    year, month = (int(part) for part in (rest.strip("/") or "2026/11").split("/")[:2])
    after = f"{year + month // 12}/{month % 12 + 1:02d}"
    before = f"{year - (month == 1)}/{(month - 2) % 12 + 1:02d}"
    return _html(f'<a href="/odd/calendar/{before}">earlier</a> <a href="/odd/calendar/{after}">later</a>')


def _deep(hit: Hit, rest: str) -> Reply:
    """A relative link that grows the path by the same two segments for ever."""
    return _html('<a href="more/again/">further</a> <a href="other/">other</a>')


def _facets(hit: Hit, rest: str) -> Reply:
    """Filters that combine freely."""
    chosen = hit.query
    links = ""
    for name in ("colour", "size", "brand", "order", "view", "price", "stock", "rating"):
        for value in ("a", "b", "c"):
            query = "&".join(f"{quote(key)}={quote(text)}" for key, text in {**chosen, name: value}.items())
            links += f'<a href="/odd/facets?{escape(query)}">{name} {value}</a> '
    return _html(links)


def _rabbit(hit: Hit, rest: str) -> Reply:
    """Ten new pages behind every page, none of them deep in its path."""
    number = int(rest or 0)
    return _html(" ".join(f'<a href="/odd/rabbit/{number * 10 + at}">{at}</a>' for at in range(1, 11)))


def _sitemap(hit: Hit, rest: str) -> Reply | Raw:
    """self | endless/N | many?urls=N | xxe | laughs | bomb?size=N"""
    what, _, left = rest.partition("/")
    match what:
        case "self":
            body = f"<sitemapindex><sitemap><loc>{_here(hit)}/odd/sitemap/self</loc></sitemap></sitemapindex>"
        case "endless":
            start = f"{_here(hit)}/odd/sitemap/endless/"
            locs = (f"<sitemap><loc>{start}{int(left or 0) * 2 + at}</loc></sitemap>" for at in (1, 2))
            body = f"<sitemapindex>{''.join(locs)}</sitemapindex>"
        case "many":
            urls = (f"<url><loc>{_here(hit)}/m/{at}</loc></url>" for at in range(_number(hit, "urls", 1000)))
            body = f"<urlset>{''.join(urls)}</urlset>"
        case "xxe":
            body = (
                '<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
                f"<urlset><url><loc>{_here(hit)}/&x;</loc></url><url><loc>{_here(hit)}/after</loc></url></urlset>"
            )
        case "laughs":
            steps = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
            body = f'<!DOCTYPE u [<!ENTITY l0 "ha">{steps}]><urlset><url><loc>{_here(hit)}/&l9;</loc></url></urlset>'
        case _:
            return _sitemap_bomb(hit)
    return Reply(f'<?xml version="1.0"?>{body}'.encode(), content_type="application/xml")


def _sitemap_bomb(hit: Hit) -> Raw:
    """A .xml.gz that unpacks to ?size=N, sent as a file: no Content-Encoding."""

    async def run(hit: Hit, writer: asyncio.StreamWriter) -> int:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\nConnection: close\r\n\r\n")
        await _send(writer, gzip.compress(b'<?xml version="1.0"?><urlset>', mtime=0))
        for piece in bomb("gzip", _number(hit, "size", 1 << 30)):
            await _send(writer, piece)
        return 200

    return run


def _here(hit: Hit) -> str:
    return f"http://{hit.headers['host']}"


_KINDS: dict[str, Kind] = {
    "status": _status, "redirect": _redirect, "refresh": _refresh, "plain": _plain, "slow-body": _slow_body,
    "slow-headers": _slow_headers, "silent": _silent, "endless": _endless, "cut": _cut, "headers": _headers,
    "bomb": _bomb, "charset": _charset, "calendar": _calendar, "deep": _deep, "facets": _facets, "rabbit": _rabbit,
    "sitemap": _sitemap,
}  # fmt: skip
