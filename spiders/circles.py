"""Redirects that lead back to where they began, over other addresses: each is asked for once a run, and none is ever a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders import urls

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from spiders.records import Page
    from spiders.visits import NewPage

TOLD = "redirect to "
"""Begins the detail of a redirect in the ledger; the address follows."""
_LONGEST = 20
"""Redirects that are followed from one page; a longer chain is taken for no circle."""
DETAIL = "its redirects lead back to it, as those of sites do that ask for cookies"
"""What the summary says of such a start page."""


def closes(db: sqlite3.Connection, page: Page, target: NewPage) -> bool:
    """Whether the redirect of a page to this target closes a circle, as far as is known of the others."""
    return any(key == page.key for key in led_to(db, target.key))


def led_to(db: sqlite3.Connection, key: str) -> Iterator[str]:
    """Keys of the pages to which the redirects of an address led when they were last asked for, in turn."""
    for _ in range(_LONGEST):
        row = db.execute("SELECT state, detail FROM pages WHERE key = ?", (key,)).fetchone()
        if row is None or row[0] != "redirect" or not row[1].startswith(TOLD):
            return
        try:
            key = urls.key(row[1].removeprefix(TOLD))
        except ValueError:
            return
        yield key
