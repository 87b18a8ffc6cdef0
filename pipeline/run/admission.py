"""Whether a run may begin: new, to be taken up again, already there, or in conflict with what the corpus holds."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pipeline.records import Options
from pipeline.run import settings
from pipeline.run.shards import Slicing
from pipeline.sources import SourceOptions
from pipeline.store import leaning
from pipeline.store.errors import ConflictError
from pipeline.store.manifest import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.store.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do."""

    inputs: tuple[str, ...]
    """Paths as the user gave them."""
    options: Options = field(default_factory=Options)
    reading: SourceOptions = field(default_factory=SourceOptions)
    day: date | None = None
    """Partition of pages without a fetch time; None: the day the run first began."""
    limit: int | None = None
    """Input records to read at most."""
    force: bool = False
    """Replace what other options, rules or versions made of these inputs."""
    slicing: Slicing = field(default_factory=Slicing)
    kind: Literal["run", "crawl"] = "run"
    started: str | None = None
    """Of a crawl: its start, which stands for its inputs in the run's id."""


@dataclass(frozen=True, slots=True)
class Admission:
    """A run that may go ahead."""

    run: Run
    state: Literal["new", "resumed", "done"]


def admit(manifest: Manifest, request: Request, fingerprint: str) -> Admission:
    """Finds or records the run that was asked for.

    Raises ConflictError if the corpus holds some of these inputs as other options or versions made them, and `force`
    is not given, or would take away more than it brings.
    """
    described = settings.describe(request.options, request.reading)
    config = settings.digest(described)
    subject = request.started or fingerprint
    run_id = settings.digest(request.kind, subject, config, request.limit)
    same = manifest.runs("run_id = ?", run_id)
    unfinished = [run for run in same if run.state in ("running", "superseded")]
    if unfinished and (not request.force or unfinished[-1].settings.get("forced")):
        return Admission(_with_day(unfinished[-1], request), "resumed")
    if same and not request.force and not leaning.lost(manifest, [run.run for run in same]):
        return Admission(_with_day(same[-1], request), "done")
    places = tuple(os.path.realpath(path) for path in request.inputs)
    replaces = _replaced(manifest, request, places, subject, config)
    slicing = request.slicing
    # What is brought back to inputs that the corpus has goes into files of its own, beside those that are there.
    again = (len(same),) if same and not replaces else ()
    run = Run(
        run=0,
        run_id=run_id,
        name=settings.digest(request.kind, subject, request.limit, slicing.records, slicing.bytes, *again)[:12],
        kind=request.kind,
        state="running",
        day=_with_day(same[-1], request).day if again else (request.day or datetime.now(UTC).date()).isoformat(),
        fingerprint=subject,
        config=config,
        inputs=tuple(str(Path(path).absolute()) for path in request.inputs),
        places=places,
        settings=described
        | {
            "limit": request.limit,
            "slicing": [slicing.records, slicing.bytes],
            "forced": request.force,
        },
        replaces=tuple(run.run for run in replaces),
    )
    return Admission(manifest.start(run), "new")


def overlapping(manifest: Manifest, places: Sequence[str], fingerprint: str) -> list[Run]:
    """Runs that read some of these places, or others with just the same in them."""
    return [
        manifest.run(run)
        for run, its_fingerprint, its_places in manifest.places()
        if its_fingerprint == fingerprint or any(_is_within(a, b) or _is_within(b, a) for a in its_places for b in places)
    ]


def _with_day(run: Run, request: Request) -> Run:
    if request.day and request.day.isoformat() != run.day:
        raise ConflictError(
            f"these inputs are in the corpus under --date {run.day}; give that date, another --out, or --force to replace them"
        )
    return run


def _replaced(manifest: Manifest, request: Request, places: Sequence[str], subject: str, config: str) -> list[Run]:
    """The runs whose rows the new one is to replace. Raises ConflictError where that is not asked for or not safe."""
    others = overlapping(manifest, places, subject)
    if not request.force:
        # An interrupted --force has put nothing in yet, and is dropped.
        different = [run for run in others if run.config != config and not run.replaces]
        if request.kind == "crawl" and all(run.state != "done" for run in different):
            return different  # a version changed while a segment was being cleaned; nobody is there to be asked
        if different:
            raise ConflictError(
                f"the corpus holds these inputs from run {different[0].run_id[:12]}, made with"
                f" {_differs(different[0], request)}; choose another --out, or give --force to replace its rows"
            )
        return []
    for run in others:
        held = run.settings["limit"]
        if request.limit is not None and (held is None or held > request.limit):
            raise ConflictError(
                f"--force with --limit {request.limit} would take away what run {run.run_id[:12]} has of these inputs beyond;"
                " leave out --limit, or choose another --out"
            )
        missing = [old for old in run.places if not any(_is_within(old, new) for new in places)]
        if missing and run.fingerprint != subject:
            raise ConflictError(
                f"--force would take away rows of {missing[0]}, which run {run.run_id[:12]} read together with these"
                " inputs; give all of its inputs, or choose another --out"
            )
    return others


def _differs(run: Run, request: Request) -> str:
    """What is not the same, for the message."""
    new = settings.describe(request.options, request.reading)
    names: list[str] = []
    for group in ("options", "reading", "versions"):
        old = run.settings.get(group, {})
        differ = [name for name in new[group] if old.get(name) != new[group][name]]
        if group == "versions":
            names += [name for name in differ if name in old]
            names += ["packages that it did not name"] if any(name not in old for name in differ) else []
        else:
            names += [name.replace("_", " ") for name in differ]
    # The cleaner and the readers may share an option; the file of weights holds what is called models elsewhere.
    told = dict.fromkeys("models" if name == "weights" else name for name in names)
    return f"other {', '.join(told) or 'settings'}"


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")
