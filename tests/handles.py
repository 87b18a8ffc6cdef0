"""What this process has open."""

from __future__ import annotations

from pathlib import Path


def open_below(folder: Path) -> list[str]:
    """What is open of a folder, by handle or as mapped memory."""
    handles = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    mapped = [Path(line.split(maxsplit=5)[-1]) for line in Path("/proc/self/maps").read_text().splitlines()]
    return sorted(str(path) for path in (*handles, *mapped) if path.is_relative_to(folder))
