"""What the ledger knows of an address that a page, feed or sitemap names again."""

from __future__ import annotations

from dataclasses import dataclass, fields

from spiders import lastmods
from spiders.visits import NewPage

AWAY = frozenset({"gone", "failed", "refused"})
"""States in which a page is not to be had."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an address that is named again."""

    id: int
    url: str
    kind: str
    state: str
    status: int | None
    lastmod: float | None
    fetched: float | None
    due: float
    run: int
    queued: int
    visits: int
    via: int | None
    priority: int

    @property
    def is_mute(self) -> bool:
        """Whether it has never given an answer, asked for or not."""
        return self.status is None and not self.visits

    def wants(self, link: NewPage, now: float) -> bool:
        """Whether it is to be asked for because of the link: it is newer, or a sitemap file, which says nothing of that
        itself; not one that is known to be away, before its time."""
        if link.kind == "sitemap" and (link.lastmod is None or lastmods.end(link.lastmod) > link.lastmod):
            is_due = link.lastmod is None or lastmods.end(link.lastmod) > (self.fetched or 0.0)
            return is_due and not (self.state in AWAY and self.due > now)
        if link.lastmod is None:
            return False
        return link.lastmod > self.lastmod if self.lastmod else link.lastmod > (self.fetched or 0.0)


COLUMNS = ", ".join(field.name for field in fields(Known))
