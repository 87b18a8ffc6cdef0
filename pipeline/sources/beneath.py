"""Opening a file below a root without ever leaving it.

Each folder on the way is opened by its descriptor and never through a link, so that no `..`, no link, and no change
made to the tree meanwhile leads outside (the idea of Linux's `openat2(RESOLVE_BENEATH)`, with POSIX calls only).
"""

from __future__ import annotations

import errno
import io
import os
import stat

from pipeline import machine
from pipeline.sources.refusals import Refused

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY


def open_file(root: str, rel: str) -> io.FileIO:
    """Open a regular file for reading; `rel` is its path below `root`, with forward slashes.

    Raises `Refused`: unsafe_path for what would lead outside, unreadable for what is no regular file or not allowed.
    """
    parts = _parts(rel)
    try:
        folder = _descend(root, parts[:-1])
        try:
            return _regular(folder, parts[-1])
        finally:
            os.close(folder)
    except OSError as error:
        raise refusal(error) from None


def open_folder(root: str, rel: str) -> int:
    """A descriptor of the folder `rel` below `root` ('' is the root itself), which the caller closes."""
    try:
        return _descend(root, _parts(rel) if rel else [])
    except OSError as error:
        raise refusal(error) from None


def refusal(error: OSError) -> Refused:
    """What an error of the operating system means for the file at hand. Never quotes a path.

    Raises MachineError where it means nothing for it, since the machine could not open any.
    """
    machine.blame(error)
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return Refused("unsafe_path", "a link on the way to it: links are not followed")
    if error.errno in (errno.EACCES, errno.EPERM):
        return Refused("unreadable", "no permission to read it")
    if error.errno == errno.ENOENT:
        return Refused("unreadable", "no longer there")
    return Refused("unreadable", os.strerror(error.errno) if error.errno else type(error).__name__)


def special(mode: int) -> str | None:
    """What a file that is not regular is, in words; None for a regular one."""
    kinds = {stat.S_IFIFO: "a named pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device",
             stat.S_IFBLK: "a device", stat.S_IFDIR: "a folder", stat.S_IFLNK: "a link"}  # fmt: skip
    return kinds.get(stat.S_IFMT(mode))


def _parts(rel: str) -> list[str]:
    parts = rel.split("/")
    if "\0" in rel or any(part in ("", ".", "..") for part in parts):
        raise Refused("unsafe_path", "a name that leads out of the input")
    return parts


def _descend(root: str, parts: list[str]) -> int:
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    for part in parts:
        try:
            inner = os.open(part, _FOLDER, dir_fd=folder)
        finally:
            os.close(folder)
        folder = inner
    return folder


def _regular(folder: int, name: str) -> io.FileIO:
    before = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if kind := special(before.st_mode):
        raise Refused("unsafe_path" if stat.S_ISLNK(before.st_mode) else "unreadable", f"{kind}, not a file")
    descriptor = os.open(name, _FILE, dir_fd=folder)
    # Looked at again once it is open: the name may mean something else by now.
    if kind := special(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Refused("unreadable", f"{kind}, not a file")
    return io.FileIO(descriptor)
