"""Redirects that lead back to where they began, over other addresses: each is asked for once a run, and none is ever a page."""

from __future__ import annotations

import sqlite3

from spiders import urls
from spiders.ledger import Page
from spiders.visits import NewPage

TOLD = "redirect to "
"""Begins the detail of a redirect in the ledger; the address follows."""
_LONGEST = 20
DETAIL = "its redirects lead back to it, as those of sites do that ask for cookies"


def closes(db: sqlite3.Connection, page: Page, target: NewPage) -> bool:
    """Whether the redirect of a page to this target closes a circle, as far as is known of the others."""
    key = target.key
    for _ in range(_LONGEST):
        row = db.execute("SELECT state, detail FROM pages WHERE key = ?", (key,)).fetchone()
        if row is None or row[0] != "redirect" or not row[1].startswith(TOLD):
            return False
        try:
            key = urls.key(row[1].removeprefix(TOLD))
        except ValueError:
            return False
        if key == page.key:
            return True
    return False
