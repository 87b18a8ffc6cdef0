"""Tar archives, compressed or not, read once from front to back: each member is a file like those of a folder.

`tarfile` reads the headers, guarded where it would believe them: a name may not take more memory than a name needs,
a broken header is an error and not the end, and members are forgotten once they are read.
A sidecar counts if it stands right before or right after its page, as in an archive of a sorted folder.
"""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

from pipeline.records import RawPage, Reject
from pipeline.sources import bystanders, members, sidecars
from pipeline.sources.content import Content
from pipeline.sources.names import last, printable, size
from pipeline.sources.refusals import Broken, Damaged, Refused
from pipeline.sources.streams import Slice, Stream, read_capped

_LONGEST_HEADER = 1 << 20

Reader = Callable[[Content], Iterator[RawPage | Reject]]


class _Guarded(tarfile.TarInfo):
    """A header that is looked at before it is believed."""

    @classmethod
    def fromtarfile(cls, tarfile_: tarfile.TarFile) -> _Guarded:
        try:
            return super().fromtarfile(tarfile_)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]  # typeshed leaves it out
            raise
        except tarfile.EmptyHeaderError:  # type: ignore[attr-defined]  # typeshed leaves it out
            raise Broken("corrupt_record", "the archive ends without its end mark: cut short?") from None
        except tarfile.HeaderError as error:
            raise Broken("corrupt_record", f"a damaged tar header: {error}") from None

    def _proc_pax(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        self._refuse_long()
        return cast(tarfile.TarInfo, super()._proc_pax(archive))  # type: ignore[misc]  # as above

    def _proc_gnulong(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        self._refuse_long()
        return cast(tarfile.TarInfo, super()._proc_gnulong(archive))  # type: ignore[misc]  # as above

    def _proc_sparse(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        raise Broken("unreadable", "a sparse file in a tar archive, which is not read")

    def _proc_gnusparse_00(self, *arguments: object) -> None:
        raise Broken("unreadable", "a sparse file in a tar archive, which is not read")

    _proc_gnusparse_01 = _proc_gnusparse_10 = _proc_gnusparse_00

    def _refuse_long(self) -> None:
        if self.size > _LONGEST_HEADER:
            raise Broken("too_large", f"a tar header of {size(self.size)}")


def read(content: Content, stream: Stream, read_member: Reader) -> Iterator[RawPage | Reject]:
    """The records of each member, in the order of the archive. `stream` must know its place and seek forward."""
    try:
        for member in _paired(_members(content, stream)):
            yield from (member,) if isinstance(member, Reject) else read_member(member)
    except Refused as refused:
        yield content.reject("html", refused.reason, refused.detail)


def _members(content: Content, stream: Stream) -> Iterator[Content | Reject]:
    archive: tarfile.TarFile | None = None
    names: set[int] = set()
    begun = False
    while True:
        try:
            archive = archive or tarfile.TarFile(
                fileobj=cast(BinaryIO, stream), tarinfo=_Guarded, encoding="utf-8", errors="surrogateescape"
            )
            info = archive.next()
        except Refused:
            raise
        except Exception as error:  # tarfile raises much on bytes that are not what they should be
            raise Damaged(f"a damaged tar archive: {type(error).__name__}: {printable(str(error))[:100]}") from None
        if info is None:
            break
        begun = True
        archive.members.clear()  # type: ignore[attr-defined]  # or it would hold every header to the end
        if not info.isdir():
            member = _member(content, stream, info, names)
            if member:
                yield member
    if not begun:
        raise Refused("empty", "an archive with nothing in it")


def _member(content: Content, stream: Stream, info: tarfile.TarInfo, names: set[int]) -> Content | Reject | None:
    member = members.open_member(content, info.name, info.size)
    try:
        members.check_name(info.name)
        skipped = bystanders.kind_of_path(info.name, lambda name: hash(name) in names)
        if not skipped and (info.issym() or info.islnk()):
            skipped = members.link(info.name if info.issym() else "", info.linkname)
        if skipped:
            content.tally.skipped[skipped] += 1
            return None
        if not info.isreg():
            raise Refused("unreadable", "a device or pipe in an archive, not a file")
        if hash(info.name) in names:
            return members.doubled(member, info.offset, "an earlier")
        names.add(hash(info.name))
    except Refused as refused:
        return Reject(member.source("html"), refused.reason, refused.detail)
    member.stream = Slice(stream, info.offset_data, info.size)
    return member


def _paired(found: Iterator[Content | Reject]) -> Iterator[Content | Reject]:
    """Members with their sidecars in `sibling`, and without the sidecars; one small member waits for its neighbour."""
    held: Content | None = None
    try:
        for member in found:
            if isinstance(member, Reject) or not _take(member):
                yield from (held,) if held else ()
                held = None
                yield member
            elif held and _belongs(member, held):
                _attach(held, member)
            else:
                if held and _belongs(held, member):
                    _attach(member, held)
                elif held:
                    yield held
                held = member
    except Refused:
        yield from (held,) if held else ()
        raise
    yield from (held,) if held else ()


def _take(member: Content) -> bool:
    """Read a small member into memory; False for a large one, which is read where it is."""
    if member.size is None or member.size > member.options.max_page_bytes:
        return False
    try:
        body = read_capped(member.stream, member.size)
    except Broken as broken:
        raise Broken(broken.reason, f"in {member.member}: {broken.detail}; the rest is not read") from None
    member.stream = io.BytesIO(body or b"")
    return True


def _belongs(note: Content, page: Content) -> bool:
    folder, slash, name = page.name.rpartition("/")
    small = note.size is not None and note.size <= sidecars.LARGEST
    return small and any(note.name == folder + slash + candidate for candidate in sidecars.candidates(name))


def _attach(page: Content, note: Content) -> None:
    page.tally.skipped["sidecar"] += 1
    name, body, before = last(note.name), cast(io.BytesIO, note.stream).getvalue(), page.sibling
    page.sibling = lambda asked: body if asked == name else before(asked)
