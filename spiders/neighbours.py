"""Sites on one host, or that name one feed elsewhere: a feed or sitemap is one address, so one site has it, and the others have
what it names of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from spiders import discovery, outcomes
from spiders.records import FILES

if TYPE_CHECKING:
    from spiders.outcomes import Answer
    from spiders.sites import Site
    from spiders.visits import Visit


def shared(visit: Visit, answer: Answer, owners: Iterable[Site], agent: str) -> Visit:
    """The visit of a feed or sitemap with what it leads to for other sites: those that name it, wherever it is, and those of its
    host that have such looked for. What the list's own site takes stays with it."""
    found, page = answer.found, answer.page
    if found is None or found.kind not in FILES or not (visit.answered and found.is_list):
        return visit
    taken = {link.key for link in visit.links}
    more = []
    for site in owners:
        named = site.feeds if found.kind == "feed" else site.sitemaps
        if site.name != page.site and (site.names(page.key) or (site.discover and not named)):
            theirs = replace(answer, site=site, found=discovery.read(answer.fetched, site, agent))
            more += [link for link in outcomes.links_of(theirs) if link.key not in taken]
    return replace(visit, links=(*visit.links, *more)) if more else visit
