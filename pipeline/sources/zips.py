"""Zip archives: each member is a file like those of a folder.

The directory is read by `zipfile`; the members' bytes are not, since it inflates bzip2 and xz without any limit.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import IO, cast

from pipeline.records import RawPage, Reject
from pipeline.sources import bystanders, members, sidecars
from pipeline.sources.content import Content
from pipeline.sources.decoders import Codec
from pipeline.sources.inflate import Inflated
from pipeline.sources.names import size
from pipeline.sources.refusals import Broken, Damaged, Refused, TooLarge
from pipeline.sources.streams import Slice, Stream, read_capped

_METHODS: dict[int, Codec | None] = {
    zipfile.ZIP_STORED: None, zipfile.ZIP_DEFLATED: "deflate", zipfile.ZIP_BZIP2: "bzip2", 93: "zstd", 95: "xz",
}  # fmt: skip
_LOCAL_HEADER = 30
_DIRECTORY_ENTRY = 46
_LINK = 0o120000
_KIND = 0o170000
_LONGEST_TARGET = 4096

Reader = Callable[[Content], Iterator[RawPage | Reject]]


def read(content: Content, stream: Stream, read_member: Reader) -> Iterator[RawPage | Reject]:
    """The records of each member, in the order of the archive's directory. `stream` must be seekable."""
    try:
        archive = _open(content, stream)
        if not archive.filelist:
            raise Refused("empty", "an archive with nothing in it")
    except Refused as refused:
        yield content.reject("html", refused.reason, refused.detail)
        return
    only_archive = content.name.lower().endswith(".wacz")  # besides WARC it holds indexes of the same pages
    unpacked = 0
    for info in archive.filelist:
        if info.filename.endswith("/"):  # `is_dir` of Python 3.11 does not bear an empty name
            continue
        if only_archive and not info.filename.startswith("archive/"):
            content.tally.skipped["index of a WACZ"] += 1
            continue
        unpacked += info.file_size
        if unpacked > content.options.max_unpacked_bytes:
            detail = f"unpacks to more than {size(content.options.max_unpacked_bytes)}; the rest is not read"
            yield content.reject("html", "too_large", detail)
            return
        yield from _member(content, stream, archive, info, read_member)


def _open(content: Content, stream: Stream) -> zipfile.ZipFile:
    try:
        _check_directory(content, stream)
        return zipfile.ZipFile(cast(IO[bytes], stream))
    except Refused:
        raise
    except Exception as error:  # zipfile raises much on bytes that are not what they should be
        raise Damaged(f"not readable as zip: {type(error).__name__}: {str(error)[:100]}") from None


def _check_directory(content: Content, stream: Stream) -> None:
    """Look at the size of the directory before all of it is taken into memory."""
    end = stream.seek(0, io.SEEK_END)
    tail_at = max(0, end - 22 - 65535)
    stream.seek(tail_at)
    tail = stream.read(end - tail_at)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        raise Damaged("a zip archive without its directory: cut short?")
    count, length, begins = struct.unpack("<HLL", tail[at + 10 : at + 20])
    if (locator := tail.rfind(b"PK\x06\x07", 0, at)) >= 0 and (count == 0xFFFF or 0xFFFFFFFF in (length, begins)):
        (where,) = struct.unpack("<Q", tail[locator + 8 : locator + 16])
        stream.seek(where)
        count, length, begins = struct.unpack("<32xQQQ", stream.read(56))
    most = content.options.max_members
    if count > most or (length > most * _DIRECTORY_ENTRY and _entries(stream, begins, end) > most):
        raise TooLarge(f"a zip archive of more than {most} members; unpack it, or make it a tar archive")


def _entries(stream: Stream, begins: int, end: int) -> int:
    """The most entries that the directory can have, whatever it says of itself."""
    stream.seek(begins)
    found, held = 0, b""
    while begins < end and (piece := stream.read(min(1 << 20, end - begins))):
        found += (held + piece).count(b"PK\x01\x02")
        held = piece[-3:]
        begins += len(piece)
    return found


def _member(
    content: Content, stream: Stream, archive: zipfile.ZipFile, info: zipfile.ZipInfo, read_member: Reader
) -> Iterator[RawPage | Reject]:
    name, names = info.filename, archive.NameToInfo
    member = members.open_member(content, name, info.file_size)
    try:
        members.check_name(name)
        skipped = bystanders.kind_of_path(name, names.__contains__)
        if not skipped and sidecars.belongs(name, names.__contains__):
            skipped = "sidecar"
        if not skipped and info.external_attr >> 16 & _KIND == _LINK:
            target = read_capped(_bytes(content, stream, info), _LONGEST_TARGET) or b""
            skipped = members.link(name, target.decode("utf-8", "replace"))
        if skipped:
            content.tally.skipped[skipped] += 1
            return
        if names.get(name) is not info:
            yield members.doubled(member, info.header_offset, "a later")
            return
        member.stream = _bytes(content, stream, info)
        member.sibling = lambda beside: _sibling(content, stream, names, name, beside)
    except Refused as refused:
        yield Reject(member.source("html"), refused.reason, refused.detail)
        return
    yield from read_member(member)


def _sibling(
    content: Content, stream: Stream, names: Mapping[str, zipfile.ZipInfo], member: str, name: str
) -> bytes | None:
    folder, slash, _ = member.rpartition("/")
    found = names.get(folder + slash + name)
    if found is None or found.file_size > sidecars.LARGEST:
        return None
    try:
        return read_capped(_bytes(content, stream, found), sidecars.LARGEST)
    except Refused:
        return None


def _bytes(content: Content, stream: Stream, info: zipfile.ZipInfo) -> Stream:
    if info.flag_bits & 0x1:
        raise Refused("unreadable", "encrypted")
    if info.compress_type not in _METHODS:
        raise Refused("unreadable", f"packed with zip method {info.compress_type}, which is not read")
    stream.seek(info.header_offset)
    header = stream.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or header[:4] != b"PK\x03\x04":
        raise Damaged("no header where the archive's directory says there is one")
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    start = info.header_offset + _LOCAL_HEADER + name_length + extra_length
    raw = Slice(stream, start, info.compress_size)
    codec = _METHODS[info.compress_type]
    return _Checked(Inflated(raw, codec, content.options) if codec else raw, info)


class _Checked(io.RawIOBase):
    """A member's bytes, with its declared size and checksum compared at the end."""

    def __init__(self, stream: Stream, info: zipfile.ZipInfo) -> None:
        self._stream = stream
        self._left = info.file_size
        self._sum = 0
        self._declared = info.CRC

    def read(self, size: int = -1) -> bytes:
        if size == 0:
            return b""
        out = self._stream.read(size)
        self._sum = zlib.crc32(out, self._sum)
        self._left -= len(out)
        if self._left < 0 or (not out and (self._left or self._sum != self._declared)):
            raise Broken("corrupt_record", "its bytes do not have the size and checksum that the archive declares")
        return out
