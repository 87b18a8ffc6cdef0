"""What a file is, and who reads it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from tempfile import TemporaryFile, gettempdir
from typing import cast

from pipeline import machine
from pipeline.records import RawPage, Reject
from pipeline.sources import jsonl, pages, parquet, tars, warc, zips
from pipeline.sources.beneath import refusal
from pipeline.sources.content import HEAD, Content
from pipeline.sources.decoders import Codec, codec_of
from pipeline.sources.fields import Fields
from pipeline.sources.inflate import Inflated
from pipeline.sources.kinds import Kind, advised, is_json_lines_name, is_page_name, kind_of, skipped_as
from pipeline.sources.names import printable
from pipeline.sources.options import Tally
from pipeline.sources.refusals import Broken, Refused
from pipeline.sources.sidecars import PACKED_ENDINGS
from pipeline.sources.streams import Forward, Stream

_BZIP2_HEAD = 1 << 20
"""bzip2 shows nothing before a whole block of up to 900 kB."""


def read(content: Content, start: int = 0) -> Iterator[RawPage | Reject]:
    """Every record of a file or member, each once, whatever its kind; a file that cannot be read is one reject, also where
    its reader did not foresee what is in it.

    `start` is a `Source.offset` to begin at where that saves time (WARC, Parquet); other kinds begin at the front.
    """
    try:
        yield from _read(content, start)
    except Refused as refused:
        yield content.reject("html", refused.reason, refused.detail)
    except OSError as error:
        yield content.reject("html", refusal(error).reason, refusal(error).detail)
    except MemoryError:
        raise
    except Exception as error:  # one file may fail, a run may not
        yield content.reject("html", "corrupt_record", _unforeseen(error))


def _unforeseen(error: Exception) -> str:
    machine.blame(error)
    return f"its reader failed: {type(error).__name__}: {printable(str(error))[:100]}"


@dataclass(slots=True)
class _Found:
    """A content's layers: `raw` inflated by `codec`, if any, is what `kind` says."""

    raw: Stream
    seekable: bool
    codec: Codec | None
    kind: Kind
    words: str
    empty: bool

    def opened(self, content: Content) -> Stream:
        if not self.codec:
            return self.raw
        tells_its_end = self.kind != "jsonl"  # lines may go on in what is damaged
        at_tail = partial(_count_tail, content.tally) if tells_its_end else None
        return Forward(Inflated(self.raw, self.codec, content.options, at_tail=at_tail))


def _count_tail(tally: Tally) -> None:
    tally.skipped["bytes behind the end of a compressed file"] += 1


def lacking(content: Content) -> str | None:
    """What this Parquet or JSON Lines file lacks of what the options ask for; None if it lacks nothing, or is damaged.

    One of JSON Lines that has no line with such a field is read to its end for that. Packed Parquet is not looked at.
    """
    fields = Fields.of(content.options)
    try:
        head = _head(content.stream, content.seekable, 4)
        if head == parquet.MAGIC:
            return parquet.lacking(content.stream, fields)
        if not head.startswith(b"{") and not is_json_lines_name(_unpacked(content.name)):
            return None
        found = _look(content)
        return jsonl.lacking(found.opened(content), fields) if found.kind == "jsonl" else None
    except (Refused, OSError):
        return None
    except MemoryError:
        raise
    except Exception as error:  # what it is, reading it says
        machine.blame(error)
        return None


def _read(content: Content, start: int) -> Iterator[RawPage | Reject]:
    found = _look(content)
    kind = found.kind
    if kind == "other" or found.empty:
        yield from _pass_by(content, found)
    elif kind in ("zip", "tar") and content.member is not None:
        raise Refused("unreadable", "an archive within an archive; unpack the outer one first")
    elif kind == "warc":
        yield from warc.read(replace(content, seekable=found.seekable), found.raw, found.codec, start)
    elif kind == "jsonl":
        yield from jsonl.read(content, found.opened(content))
    elif kind == "tar":
        yield from tars.read(content, found.opened(content), read)
    elif kind == "zip":
        with _seekable(content, found) as stream:
            yield from zips.read(content, stream, read)
    elif kind == "parquet":
        with _seekable(content, found) as stream:
            yield from parquet.read(content, stream, start)
    else:
        yield from pages.read(content, found.opened(content), kind, None if found.codec else content.size)


def _look(content: Content) -> _Found:
    """Take the compression off, at most twice, and look at what is inside. Nothing of the content is used up."""
    raw = content.stream if content.seekable else Forward(content.stream)
    seekable, codec, name = content.seekable, None, content.name
    head = _head(raw, seekable)
    for _ in range(2):
        outer = codec_of(head, name) or _of_warc(head, name) if head else None
        if not outer:
            break
        if codec:
            raw, seekable = Forward(Inflated(raw, codec, content.options)), False
        codec, name = outer, _unpacked(name)
        head = _inflated_head(content, raw, seekable, codec, name)
    kind, words = kind_of(_unpacked(name), head)
    if head and not codec and kind in ("other", "maybe_html") and name != _unpacked(name):
        raise Refused("corrupt_record", f"called {name[len(_unpacked(name)) :]}, but it is not compressed so")
    return _Found(raw, seekable, codec, kind, words, empty=not head)


def _head(raw: Stream, seekable: bool, size: int = HEAD) -> bytes:
    if not seekable:
        return cast(Forward, raw).peek(size)
    head = raw.read(size)
    raw.seek(0)
    return head


def _inflated_head(content: Content, raw: Stream, seekable: bool, codec: Codec, name: str) -> bytes:
    packed = _head(raw, seekable, _BZIP2_HEAD if codec == "bzip2" else HEAD)
    try:
        return Forward(Inflated(io.BytesIO(packed), codec, content.options)).peek(HEAD)
    except Broken:
        if name.lower().endswith(".warc"):
            return b"WARC/"  # damaged at its beginning; its reader goes on at the next record
        raise


def _of_warc(head: bytes, name: str) -> Codec | None:
    """The compression of a WARC file whose first bytes are damaged: the records behind them are not."""
    if head.startswith(b"WARC/"):
        return None
    return "gzip" if name.lower().endswith(".warc.gz") else "zstd" if name.lower().endswith(".warc.zst") else None


def _unpacked(name: str) -> str:
    """The name without the ending that its compression gave it."""
    return next((name[: -len(ending)] for ending in PACKED_ENDINGS if name.lower().endswith(ending)), name)


def _pass_by(content: Content, found: _Found) -> Iterator[Reject]:
    """What is no page is a reject if it was named by the user or is called one, else counted as passed over."""
    if found.kind == "other" and not content.given and not is_page_name(_unpacked(content.name)):
        content.tally.skipped[skipped_as(_unpacked(content.name)) or found.words] += 1
    elif found.empty:
        yield content.reject("html", "empty", "0 bytes" if not found.codec else "nothing in the compressed file")
    else:
        yield content.reject("html", "not_html", advised(found.words))


@contextmanager
def _seekable(content: Content, found: _Found) -> Iterator[Stream]:
    """The content as a file that can be read in any order: itself, or a temporary file without a name."""
    if found.seekable and not found.codec:
        yield found.raw
        return
    # An error in what is read is the input's, one in what is written the machine's.
    with machine.needed(f"{content.path}: no room to unpack it in, in the folder for temporary files (TMPDIR)"):
        spool = TemporaryFile(buffering=0)  # noqa: SIM115 - closed by the next statement
    with spool:
        stream = found.opened(content)
        while piece := stream.read(1 << 20):
            with machine.needed(f"{content.path}: no room to unpack it in, in {gettempdir()} (TMPDIR)"):
                _write(spool, piece)
        spool.seek(0)
        yield spool


def _write(spool: io.FileIO, piece: bytes) -> None:
    left = memoryview(piece)
    while left:
        left = left[spool.write(left) :]
