"""The files below a folder, in the order of their names, without following links."""

from __future__ import annotations

import os
import stat
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.records import RejectReason
from pipeline.sources import bystanders, sidecars
from pipeline.sources.beneath import open_folder, refusal
from pipeline.sources.refusals import Refused

_DEEPEST = 200
"""Folders within folders: what is deeper was not made for reading."""

_SPECIAL = {b"p": "a named pipe", b"s": "a socket", b"o": "a device"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A file below a folder, and whether it is read."""

    rel: str
    """Path below the root, as the file system spells it (undecodable bytes as lone surrogates)."""
    what: Literal["file", "sidecar", "refused", "skipped"]
    detail: str = ""
    """Of what was refused: why. Of what was skipped: its kind."""
    reason: RejectReason = "unreadable"


@dataclass(slots=True)
class _Folder:
    rel: str
    names: list[bytes]
    """Name, NUL, code of the kind: sorted, and as small as Python holds a million of them."""
    assets: bool
    done: int = 0

    def has(self, name: str) -> bool:
        """Is there a regular file of this name?"""
        packed = os.fsencode(name) + b"\0f"
        at = bisect_left(self.names, packed)
        return at < len(self.names) and self.names[at] == packed


def walk(root: str, leave_out: Collection[tuple[int, int]] = ()) -> Iterator[Entry]:
    """Every entry below `root` but the folders themselves, sorted by the bytes of its name, folder by folder.

    Holds the names of the folders it is in and nothing else: 70 MB for a million files in one folder.
    `leave_out` are (device, inode) of folders to pass by.
    """
    first = _open(root, "", False, leave_out)
    if isinstance(first, Entry):
        yield first
        return
    stack = [first]
    while stack:
        folder = stack[-1]
        if folder.done == len(folder.names):
            stack.pop()
            continue
        packed = folder.names[folder.done]
        folder.done += 1
        name = os.fsdecode(packed[:-2])
        rel = f"{folder.rel}/{name}" if folder.rel else name
        if packed.endswith(b"\0d") and not bystanders.is_junk(name):
            found = _enter(root, rel, folder, name, leave_out, len(stack))
        else:
            found = _entry(root, rel, name, packed[-1:], folder)
        if isinstance(found, Entry):
            yield found
        else:
            stack.append(found)


def _enter(
    root: str, rel: str, above: _Folder, name: str, leave_out: Collection[tuple[int, int]], depth: int
) -> _Folder | Entry:
    if depth >= _DEEPEST:
        return Entry(rel, "refused", f"more than {_DEEPEST} folders deep")
    assets = above.assets or bystanders.is_assets(name, above.has)
    return _open(root, rel, assets, leave_out)


def _open(root: str, rel: str, assets: bool, leave_out: Collection[tuple[int, int]]) -> _Folder | Entry:
    try:
        descriptor = open_folder(root, rel)
    except Refused as refused:
        return Entry(rel, "refused", refused.detail, refused.reason)
    try:
        status = os.fstat(descriptor)
        if (status.st_dev, status.st_ino) in leave_out:
            return Entry(rel, "skipped", "the corpus that is written")
        if rel and is_corpus(descriptor):
            return Entry(rel, "skipped", "corpus of an earlier run")
        with os.scandir(descriptor) as entries:
            names = [os.fsencode(entry.name) + b"\0" + _code(entry) for entry in entries]
    except OSError as error:
        return Entry(rel, "refused", refusal(error).detail, refusal(error).reason)
    finally:
        os.close(descriptor)
    names.sort()
    return _Folder(rel, names, assets)


def is_corpus(descriptor: int) -> bool:
    """Is an open folder what this program wrote? Its tables are no input: they would come out as articles again."""
    try:
        return stat.S_ISREG(os.stat("_state/manifest.sqlite", dir_fd=descriptor, follow_symlinks=False).st_mode)
    except OSError:
        return False


def _code(entry: os.DirEntry[str]) -> bytes:
    if entry.is_symlink():
        return b"l"
    if entry.is_dir(follow_symlinks=False):
        return b"d"
    if entry.is_file(follow_symlinks=False):
        return b"f"
    mode = entry.stat(follow_symlinks=False).st_mode
    return b"p" if stat.S_ISFIFO(mode) else b"s" if stat.S_ISSOCK(mode) else b"o"


def _entry(root: str, rel: str, name: str, code: bytes, folder: _Folder) -> Entry:
    if bystanders.is_junk(name):
        return Entry(rel, "skipped", "hidden file or folder")
    if code == b"l":
        return _link(root, rel)
    if code in _SPECIAL:
        return Entry(rel, "refused", f"{_SPECIAL[code]}, not a file")
    if folder.assets:
        return Entry(rel, "skipped", "file of a saved page")
    return Entry(rel, "sidecar" if sidecars.belongs(name, folder.has) else "file")


def _link(root: str, rel: str) -> Entry:
    """A link is never followed: within the root its target is read anyway, in its own place."""
    try:
        target = os.path.realpath(f"{root}/{rel}", strict=True)
    except FileNotFoundError:
        return Entry(rel, "refused", "a link to nothing")
    except OSError:
        return Entry(rel, "refused", "a link that leads in a circle, or nowhere", "unsafe_path")
    if os.path.commonpath([root, target]) == root:
        return Entry(rel, "skipped", "link within the input")
    return Entry(rel, "refused", "a link out of the input; give its target as an input of its own", "unsafe_path")
