"""One page, or a few, read back from where they came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import files
from pipeline.sources.names import literal
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.roots import Root, roots

_Key = tuple[str, str | None, int | None, str | None, str | None]


def find(paths: Sequence[Path | str], source: Source, options: SourceOptions | None = None) -> RawPage | Reject:
    """The record that `source` names, read again; `paths` are the inputs of the run that read it.

    A reject if it cannot be read (again), or, with reason unreadable, if it is not there any more.
    Raises `InputError` as `read_inputs` does.
    """
    return next(found for _, found in find_all(paths, [source], options))


def find_all(
    paths: Sequence[Path | str], sources: Iterable[Source], options: SourceOptions | None = None
) -> Iterator[tuple[Source, RawPage | Reject]]:
    """Each of the sources with its record, as `find` would give it, every file read once; in the order of the files."""
    options = options or SourceOptions()
    inputs = roots(paths, options)
    by_file: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        by_file[source.path].append(source)
    for path, wanted in by_file.items():
        yield from _in_file(inputs, path, wanted, options)


def _in_file(
    inputs: list[Root], path: str, sources: list[Source], options: SourceOptions
) -> Iterator[tuple[Source, RawPage | Reject]]:
    wanted: dict[_Key, list[Source]] = defaultdict(list)
    for source in sources:
        wanted[_key(source)].append(source)
    place = _locate(inputs, path)
    if place:
        for source in sorted(sources, key=lambda source: source.offset or 0):
            if _can_jump(source) and _key(source) in wanted:
                first = next(files.read(*place, options, Tally(), source.offset or 0), None)
                yield from _match(wanted, first)
        records = files.read(*place, options, Tally(), _first_row(wanted)) if wanted else iter(())
        for record in records:
            yield from _match(wanted, record)
            if not wanted:
                break
    for left in wanted.values():
        yield from ((source, Reject(source, "unreadable", "no longer in its place")) for source in left)


def _can_jump(source: Source) -> bool:
    """Whether reading may begin at its very bytes. A row of Parquet is read with all of its group that stand before it."""
    return source.kind in ("warc", "crawl") and source.member is None and source.offset is not None


def _first_row(wanted: dict[_Key, list[Source]]) -> int:
    """The row of a Parquet file before which none is wanted; 0 of all else, which is read from its front."""
    sources = [source for same in wanted.values() for source in same]
    rows = [s.offset for s in sources if s.kind == "parquet" and s.member is None and s.offset is not None]
    return min(rows) if rows and len(rows) == len(sources) else 0


def _match(
    wanted: dict[_Key, list[Source]], record: RawPage | Reject | None
) -> Iterator[tuple[Source, RawPage | Reject]]:
    if record is not None:
        for source in wanted.pop(_key(record.source), ()):
            yield source, replace(record, source=source)


def _key(source: Source) -> _Key:
    # What an offset counts, its kind says. Without one a record is the file or member, of whatever kind that is by now.
    counts = None if source.offset is None else "warc" if source.kind == "crawl" else source.kind
    return source.path, source.member, source.offset, source.record_id, counts


def _locate(inputs: list[Root], path: str) -> tuple[Root, str] | None:
    """The input that a `Source.path` belongs to, and the path below it."""
    for root in inputs:
        if root.name is not None:
            if root.label == path:
                return root, root.name
        elif not root.label:
            return root, literal(path)
        elif path.startswith(root.label + "/"):
            return root, literal(path[len(root.label) + 1 :])
    return None
