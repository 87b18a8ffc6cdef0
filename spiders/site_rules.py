"""Rules of the sites' own, from the files that a sites file names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.rules import files
from pipeline.rules.model import Rules
from spiders import named_hosts
from spiders.sites import Site, Sites


def read(sites: Sites, folder: Path) -> Rules | None:
    """The rules of all sites that have a file (relative to `folder`), each in force on its own hosts only; None if no
    site has one. Raises ValueError naming file, line and key of what is wrong, OSError where a file cannot be read.
    """
    found = []
    for site in sites.site:
        if site.rules is not None:
            rules = files.load(folder / site.rules)
            found += [rule if rule.hosts else replace(rule, hosts=_hosts(site)) for rule in rules]
    return Rules(tuple(found)) if found else None


def _hosts(site: Site) -> tuple[str, ...]:
    """As rules name hosts: each stands for those below it too, on the port that is given or on any."""
    bare = site.host.removeprefix("www.")
    start = f"{f'[{bare}]' if ':' in bare else bare}:{named_hosts.port(urlsplit(site.start))}"
    return (start, *(host.removeprefix("*.") for host in site.hosts))
