"""The inputs a user names, checked before anything is read."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.sources.beneath import open_file, open_folder, refusal, special
from pipeline.sources.content import Content
from pipeline.sources.names import printable
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.reading import lacking
from pipeline.sources.refusals import InputError, Refused
from pipeline.sources.walk import Entry, is_corpus, walk


@dataclass(frozen=True, slots=True)
class Root:
    """One input: a folder, or a file in one."""

    folder: str
    """The folder that nothing is read outside of; resolved."""
    name: str | None
    """The file in it; None if the folder is the input."""
    label: str
    """What `Source.path` begins with (of a file: what it is). Empty for the only input, if it is a folder."""

    def path(self, rel: str) -> str:
        """`Source.path` of what stands at `rel` below the folder."""
        if self.name is not None:
            return self.label
        return f"{self.label}/{printable(rel)}" if self.label else printable(rel)

    def entries(self, leave_out: Sequence[tuple[int, int]] = ()) -> Iterator[Entry]:
        """The files of the input: itself, or those below it. `leave_out`: (device, inode) of folders not gone into."""
        if self.name is not None:
            yield Entry(self.name, "file")
        else:
            yield from walk(self.folder, leave_out)


def roots(paths: Sequence[Path | str], options: SourceOptions) -> list[Root]:
    """The inputs in the order given. Raises `InputError` for one that is not there or cannot be used."""
    if isinstance(paths, str | os.PathLike):
        raise InputError(f"{_shown(paths)}: a list of paths is needed, not one path")
    if not paths:
        raise InputError("no input given: name a file or a folder")
    real = [_resolve(path) for path in paths]
    _refuse_overlaps(paths, [where for where, _ in real])
    labels = _labels(paths) if len(paths) > 1 or real[0][1] else [""]
    found = [
        Root(*os.path.split(where), label) if is_file else Root(where, None, label)
        for (where, is_file), label in zip(real, labels, strict=True)
    ]
    for path, root in zip(paths, found, strict=True):
        _check(_shown(path), root, options)
    return found


def file_of(inputs: Sequence[Root]) -> Callable[[str], str]:
    """Which file on the disk a `Source.path` stands for, as far as that can be printed."""
    given = {root.label: printable(f"{root.folder}/{root.name}") for root in inputs if root.name is not None}
    folders = [(f"{root.label}/" if root.label else "", printable(root.folder)) for root in inputs if root.name is None]

    def locate(path: str) -> str:
        if path in given:
            return given[path]
        label, folder = next(((label, folder) for label, folder in folders if path.startswith(label)), ("", ""))
        return f"{folder}/{path[len(label) :]}"

    return locate


def _resolve(path: Path | str) -> tuple[str, bool]:
    """Where a path leads, and whether to a file."""
    text = os.fspath(path)
    if not text.strip() or "\0" in text:
        raise InputError("an empty path among the inputs: name a file or a folder (a shell variable may be unset)")
    try:
        where = os.path.realpath(text, strict=True)
        mode = Path(where).stat().st_mode
    except FileNotFoundError:
        _refuse_pipe(text)
        raise InputError(f"{_shown(path)}: nothing there; check the path, or unpack or download it first") from None
    except OSError as error:
        raise InputError(f"{_shown(path)}: {error.strerror or error}; check the path and its permissions") from None
    if not stat.S_ISDIR(mode) and (kind := special(mode)):
        raise InputError(f"{_shown(path)}: {kind}, not a file; write what comes out of it to a file first")
    return where, not stat.S_ISDIR(mode)


def _refuse_pipe(text: str) -> None:
    """Raises InputError for standard input, and for a pipe, which has no place in any folder: `/dev/stdin`, `<(zcat ...)`."""
    if text == "-":
        raise InputError("-: standard input is not read, since its pages could not be found again; write it to a file first")
    try:
        kind = special(Path(text).stat().st_mode)
    except OSError:
        return
    if kind:
        raise InputError(f"{_shown(text)}: a pipe, not a file; write what comes out of it to a file first")


def _refuse_overlaps(paths: Sequence[Path | str], real: list[str]) -> None:
    """Nothing may be read twice."""
    at: dict[str, Path | str] = {}
    for path, where in zip(paths, real, strict=True):
        if where in at:
            raise InputError(f"{_shown(path)}: given twice; leave one out")
        at[where] = path
    for path, where in zip(paths, real, strict=True):
        above = where
        while above := above.rpartition("/")[0]:
            if above in at:
                raise InputError(f"{_shown(path)}: lies within {_shown(at[above])}, another input; leave one out")
        if where != "/" and "/" in at:
            raise InputError(f"{_shown(path)}: lies within /, another input; leave one out")


def _labels(paths: Sequence[Path | str]) -> list[str]:
    """For each path as few of its last names as it takes to tell all of them, and all in them, apart."""
    parts = [os.path.normpath(Path(path).absolute()).strip("/").split("/") for path in paths]
    for length in range(1, max(map(len, parts)) + 1):
        labels = ["/".join(names[-length:]) for names in parts]
        known = set(labels)
        above = {label[:at] for label in labels for at, letter in enumerate(label) if letter == "/"}
        if len(known) == len(labels) and not known & above:
            return [printable(label) for label in labels]
    return [f"{number}/{printable(names[-1])}" for number, names in enumerate(parts, 1)]


def _check(path: str, root: Root, options: SourceOptions) -> None:
    try:
        if root.name is not None:
            _check_file(path, root.folder, root.name, options)
            return
        descriptor = open_folder(root.folder, "")
        try:
            if is_corpus(descriptor):
                raise InputError(f"{path}: a corpus, not input; name the archive/ in it, or where its pages came from")
        finally:
            os.close(descriptor)
        if next(root.entries(), None) is None:
            raise InputError(f"{path}: a folder with nothing in it; name the one that holds the pages")
    except Refused as refused:
        raise InputError(f"{path}: {refused.detail}; make it readable, or leave it out") from None


def _check_file(path: str, folder: str, name: str, options: SourceOptions) -> None:
    with open_file(folder, name) as stream:
        try:
            stream.read(1)
        except OSError as error:
            raise refusal(error) from None
        stream.seek(0)
        if problem := lacking(Content(stream, path, name, options, Tally(), seekable=True)):
            raise InputError(f"{path}: {problem}")


def _shown(path: object) -> str:
    return printable(str(path))
