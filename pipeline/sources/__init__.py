"""Every kind of local input, as one stream of raw pages.

`read_inputs` goes through files and folders in a fixed order and yields, for each record it finds, a `RawPage` or a
`Reject` that says why there is none. It holds one page at a time. docs/inputs.md says what counts as a record.

    inputs = describe(paths, options)             # fingerprint for the run's id, bytes for a progress bar
    tally = Tally()
    for item in read_inputs(paths, options, tally):
        progress.update(tally.bytes, total=inputs.total_bytes)
    print(tally.skipped)                          # what was no record: images, sidecars...
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from pipeline.records import RawPage, Reject, Source
from pipeline.sources import files
from pipeline.sources.again import find, find_all
from pipeline.sources.inventory import Inputs, describe, passed_by
from pipeline.sources.options import SourceOptions, Tally
from pipeline.sources.refusals import InputError
from pipeline.sources.roots import Root, file_of, roots

__all__ = ["InputError", "Inputs", "SourceOptions", "Tally", "describe", "files_of", "find", "find_all", "read_inputs"]


def read_inputs(
    paths: Sequence[Path | str],
    options: SourceOptions | None = None,
    tally: Tally | None = None,
    leave_out: Collection[Path] = (),
) -> Iterator[RawPage | Reject]:
    """Every record of the inputs, each exactly once: inputs in the order given, files in the order of their names.

    The inputs are checked when this is called, before the first record is asked for: raises `InputError`, whose
    message names the path and says what to do. After that what cannot be read is a `Reject`, and only the
    machine raises: `MachineError`, where it has no room to unpack a file in, or opens no more files.
    Pass paths as the user typed them (text, or an empty argument turns into the current folder).
    `leave_out` are folders not to enter, such as the corpus itself where it lies within the input.
    """
    options = options or SourceOptions()
    return _read(roots(paths, options), options, tally if tally is not None else Tally(), passed_by(leave_out))


def files_of(paths: Sequence[Path | str], options: SourceOptions | None = None) -> Callable[[str], str]:
    """For a `Source.path` of a record of these inputs: the file it is in, links resolved, whatever else is given beside it."""
    return file_of(roots(paths, options or SourceOptions()))


def _read(
    inputs: list[Root], options: SourceOptions, tally: Tally, passed: Sequence[tuple[int, int]]
) -> Iterator[RawPage | Reject]:
    for root in inputs:
        for entry in root.entries(passed):
            if entry.what == "file":
                yield from files.read(root, entry.rel, options, tally)
            elif entry.what == "refused":
                yield Reject(Source("html", root.path(entry.rel)), entry.reason, entry.detail)
            else:
                tally.skipped[entry.detail or entry.what] += 1
