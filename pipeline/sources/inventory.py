"""What the inputs are, without parsing them: for the run's id and for a progress bar."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import machine
from pipeline.sources.beneath import open_file
from pipeline.sources.content import Content
from pipeline.sources.names import last
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.reading import lacking
from pipeline.sources.refusals import InputError, Refused
from pipeline.sources.roots import Root, roots
from pipeline.sources.streams import Stream

_PIECE = 4 << 20
"""Bytes of a file that are held at a time."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs as a whole."""

    fingerprint: str
    """64 hexadecimal digits. The same for the same files with the same content, wherever they lie and whenever they
    were written; made of their names below the root, sizes and all of their bytes."""
    files: int
    total_bytes: int
    """As they lie on disk; what `Tally.bytes` comes to."""


def describe(paths: Sequence[Path | str], options: SourceOptions | None = None, leave_out: Collection[Path] = ()) -> Inputs:
    """Look at the inputs. Raises `InputError` for input that cannot be used.

    Nor can a folder of nothing but Parquet and JSON Lines that all lack a text, or an address or id that the options name; among
    other files one without a text is a reject, or each of its lines.
    Reads every byte, which takes a second a gigabyte: an edit that keeps the size shows nowhere else, and a time of
    change can be set back. `leave_out` is as for `read_inputs`.
    """
    options = options or SourceOptions()
    digest = hashlib.blake2b(digest_size=32)
    files = total = 0
    useless: list[str] = []
    passed = passed_by(leave_out)
    for root in roots(paths, options):
        for entry in root.entries(passed):
            if entry.what == "skipped":
                continue
            line = f"{entry.what}\0{root.path(entry.rel)}\0{entry.reason if entry.what == 'refused' else ''}\0"
            digest.update(line.encode("utf-8", "surrogatepass"))
            if entry.what != "refused":
                # One file that is of use decides: the others need not be looked into.
                size, content, problem = _look(root, entry.rel, options if len(useless) == files else None)
                useless += [f"{root.path(entry.rel)}: {problem}"] if problem else []
                digest.update(f"{size}\0".encode() + content)
                files += entry.what == "file"
                total += size if entry.what == "file" else 0
        digest.update(b"\0root\0")
    if useless and len(useless) == files:
        raise InputError(useless[0])
    return Inputs(digest.hexdigest(), files, total)


def passed_by(folders: Collection[Path]) -> list[tuple[int, int]]:
    """(device, inode) of those of the folders that there are."""
    found = []
    for folder in folders:
        try:
            status = Path(folder).stat()
        except OSError:
            continue
        found.append((status.st_dev, status.st_ino))
    return found


def _look(root: Root, rel: str, options: SourceOptions | None) -> tuple[int, bytes, str | None]:
    """A file's size, the digest of its content, and, by `options`, why no page can be had from it."""
    try:
        with open_file(root.folder, rel) as stream:
            size = os.fstat(stream.fileno()).st_size
            digest = _digest(stream)
            if options is None:
                return size, digest, None
            stream.seek(0)
            content = Content(stream, root.path(rel), last(rel), options, Tally(), seekable=True)
            return size, digest, lacking(content)
    except (Refused, OSError) as refused:
        machine.blame(refused)
        return 0, type(refused).__name__.encode(), None


def _digest(stream: Stream) -> bytes:
    """The digest of all that a stream holds. Of up to 4 MB it is what earlier versions made."""
    digest = hashlib.blake2b(digest_size=16)
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.digest()
