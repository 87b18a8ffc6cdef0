"""Pages whose answer was that their host has enough (429, 503): when each is asked for again, and when it is the page's fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spiders.records import ROOTS

if TYPE_CHECKING:
    from spiders.records import Page

ALONE = 3
"""So often, with good answers of its host in between, and the page itself is what gives such answers."""
_DOUBLED = 6
"""How often a page's wait is doubled at most."""


@dataclass(slots=True)
class _Told:
    first: int
    """Good answers of the host before the page's first such answer."""
    served: int
    """The same before its last."""
    times: int = 1
    alone: int = 0


def runs(page: Page) -> int:
    """How many runs ended before a page had another answer. Of one that is gone or refused the ledger counts how often it was
    so, and lists have all their tries in each run."""
    return 0 if page.state in {"gone", "refused"} or page.kind in ROOTS else page.attempts


class BusyPages:
    """Remembers such pages for as long as the process lives; that a run ended without them is a failure in the ledger."""

    def __init__(self) -> None:
        self._told: dict[int, _Told] = {}

    def wait(self, page: int, served: int, hold: float, runs: int = 0, sure: bool = True) -> float | None:
        """Seconds until a page is asked for again that was answered so; None if it is to count as any page that fails.

        `served`: good answers of its host so far; `hold`: seconds that the host is held for; `runs`: how many ended before it
        had another answer, which count where the host serves others now. The first time the page comes as soon as the hold is
        over, or others would use up what the host allows; later it lets others go first. A 503 that does not say when to come
        back (`sure` is False) may be of the page from the start: it need not have the good answers of others between each two.
        """
        told = self._told.get(page)
        if told is None:
            told = self._told[page] = _Told(served, served)
        else:
            told.times += 1
            told.alone += served > told.served
            told.served = served
        alone = told.alone >= ALONE or (not sure and told.times >= ALONE and served > told.first)
        return None if alone or (runs >= ALONE and served > 0) else hold * 2.0 ** min(told.times - 1, _DOUBLED)
