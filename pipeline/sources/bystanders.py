"""Files that stand beside pages and are none, told by their names."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.sources.sidecars import PAGE_ENDINGS

_JUNK = ("__MACOSX", "Thumbs.db", "desktop.ini")

_ASSETS = ("_files", "-Dateien", "_fichiers", "_archivos", "_bestanden", "_pliki", "_file", "_arquivos")
"""What browsers put behind a page's name for the folder of its images and scripts, by the browser's language."""


_FOR_PROGRAMS = ("robots.txt", "ads.txt", "app-ads.txt", "security.txt", "humans.txt", "llms.txt")
"""What sites keep for programs: a mirror has them beside its pages."""


def is_for_programs(name: str) -> bool:
    return name.lower() in _FOR_PROGRAMS


def is_junk(name: str) -> bool:
    """Is this a name that systems leave behind, or a hidden one?"""
    return name.startswith(".") or name in _JUNK


def is_assets(folder: str, exists: Callable[[str], bool]) -> bool:
    """Is this the folder of a saved page's images and scripts? Only if the page itself stands beside it."""
    return any(
        exists(folder.removesuffix(mark) + ending)
        for mark in _ASSETS
        if folder.endswith(mark)
        for ending in PAGE_ENDINGS
    )


def kind_of_path(path: str, exists: Callable[[str], bool]) -> str | None:
    """Why a member of an archive is passed by for its path alone, in words; None if it is not."""
    parts = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")]
    if any(map(is_junk, parts)):
        return "hidden file or folder"
    at = -1
    while (at := path.find("/", at + 1)) >= 0:
        if is_assets(path[:at], exists):
            return "file of a saved page"
    return None
