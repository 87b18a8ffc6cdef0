"""Inputs of every kind, written for the tests."""

from __future__ import annotations

import base64
import bz2
import gzip
import hashlib
import io
import json
import lzma
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import brotli

from pipeline.records import RawPage, Reject
from pipeline.sources import SourceOptions, Tally, read_inputs

if sys.version_info >= (3, 14):
    from compression import zstd as zstd  # noqa: PLC0414 - other tests take it from here
else:
    from backports import zstd as zstd  # noqa: PLC0414 - other tests take it from here

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda data: gzip.compress(data, mtime=0),
    "zst": zstd.compress,
    "br": lambda data: brotli.compress(data, quality=5),
    "bz2": bz2.compress,
    "xz": lambda data: lzma.compress(data, preset=1),
}


def html(name: object = "one", filler: int = 1) -> bytes:
    story = f"<p>The harbour of {name} reopened on Monday after the storm.</p>" * filler
    return f"<!DOCTYPE html><html><head><title>{name}</title></head><body><h1>{name}</h1>{story}</body></html>".encode()


def sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def http(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    named = {"Content-Type": "text/html; charset=utf-8"} | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body


def record(
    block: bytes,
    number: int = 0,
    kind: str = "response",
    media: str = "application/http; msgtype=response",
    url: str | None = "",
    digest: str | None = "block",
    length: int | None = None,
    **headers: str,
) -> bytes:
    """One WARC record. `digest`: of the block, given as it is (with a colon), or None."""
    lines = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012}>",
        "WARC-Date": "2026-03-04T05:06:07Z",
        "Content-Type": media,
        "Content-Length": str(len(block) if length is None else length),
    }
    if url is not None:
        lines["WARC-Target-URI"] = url or f"https://news.example/{number}"
    if digest:
        lines["WARC-Block-Digest"] = digest if ":" in digest else sha1(block)
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def records(count: int, **keywords: object) -> list[bytes]:
    return [record(http(html(number, 40)), number, **keywords) for number in range(count)]  # type: ignore[arg-type]


def tar(members: Iterable[tuple[str, bytes]], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def zipped(members: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def json_lines(rows: Iterable[Mapping[str, object]]) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


@cache
def zeros(size: int, ending: str) -> bytes:
    """`size` zeros, compressed."""
    return PACKERS[ending](bytes(size))


def read(
    *paths: Path | str, options: SourceOptions | None = None, tally: Tally | None = None
) -> tuple[list[RawPage], list[Reject]]:
    """Pages and rejects of the inputs, in their order."""
    found = list(read_inputs(paths, options, tally))
    return [item for item in found if isinstance(item, RawPage)], [item for item in found if isinstance(item, Reject)]


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
