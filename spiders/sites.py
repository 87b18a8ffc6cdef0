"""The sites file: which sites to crawl, how fast, how far. TOML, validated; an error names file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from spiders import named_hosts, urls
from spiders.site_values import CONTACT, Address, Addresses, Contact, Count, Hosts, Patterns, Seconds, Switch, Text
from spiders.toml_lines import line_of

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_WORDS = {
    "extra_forbidden": "there is no such key", "tuple_type": "must be a list: [...]", "bool_type": "must be true or false",
    "model_type": "must be a table, such as { key = 1 }", "finite_number": "must be a number, and no endless one",
}  # fmt: skip
"""By pydantic's type of an error: where its own message speaks of Python."""


class SitesError(ValueError):
    """A sites file that cannot be used. The message is for the person who wrote it: file, line, key, what is wrong."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Pace(_Record):
    """How hard a host may be asked. Seconds."""

    delay: Seconds = 1.0
    """Between the end of one request to a host and the start of the next."""
    connections: Count = 1
    """Requests to one host at the same time."""
    retry: Seconds = 5.0
    """Before a request that failed is made again; three times as long at each further failure."""
    longest_crawl_delay: Seconds = 30.0
    """A robots.txt Crawl-delay above this is cut to it, with a log line (as StormCrawler and Nutch cap at 30 s)."""
    longest_hold: Seconds = 3600.0
    """A host that answers 429 or 503 is left alone for at most this long, whatever its Retry-After says."""


class Caps(_Record):
    """Where a crawl stops, whatever a site offers."""

    urls_per_host: Count = 10_000
    """New addresses of a host that are taken up in one run."""
    pages: Count | None = None
    """Requests to the site in one run; None: no limit."""
    depth: Count = 20
    """Links from the start page."""
    repeated_segments: Count = 2
    """The same path segment more often than this is a trap."""
    page_bytes: Count = 20_000_000
    """Of a body, compressed or not."""
    header_bytes: Count = 65_536
    """Of all headers of a response together."""
    seconds: Seconds = 20.0
    """For a whole response, from the connection on."""
    redirects: Count = 10
    sitemap_files: Count = 10_000
    """Sitemap files of the site that are asked for in one run."""
    sitemap_urls: Count = 1_000_000
    """Entries of the site's sitemaps that are looked at in one run; the protocol allows 50,000 a file."""
    sitemap_age: Seconds | None = None
    """Sitemap entries whose lastmod is older than this are left out; None: all are taken."""


class Revisit(_Record):
    """When a page that is known is asked for again. Seconds."""

    shortest: Seconds = 3600.0
    longest: Seconds = 30 * 86400.0

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.shortest > self.longest:
            raise ValueError("shortest is longer than longest")
        return self


class Site(_Record):
    """One publisher."""

    name: Annotated[Text, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    start: Address
    hosts: Hosts = ()
    """Further hosts that are the site's own: `m.example.org`, `*.example.org`. The start's host and its www twin are
    always."""
    feeds: Addresses = ()
    """RSS, Atom or JSON feeds. None given: they are looked for (link tags, usual places)."""
    sitemaps: Addresses = ()
    """None given: they are looked for (robots.txt, usual places)."""
    discover: Switch = True
    """Look for feeds and sitemaps where none are given."""
    follow: Switch = True
    """Follow links of pages; False: only what feeds and sitemaps name."""
    allow: Patterns = ()
    """Regular expressions, searched in the whole address; any may match. None given: all addresses of the hosts."""
    deny: Patterns = ()
    """Any that matches keeps an address out."""
    articles: Patterns = ()
    """What addresses of articles look like, where the general signs are not enough."""
    language: Annotated[Text, Field(pattern=r"^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None = None
    """BCP 47; sent as Accept-Language."""
    pace: Pace = Pace()
    caps: Caps = Caps()
    revisit: Revisit = Revisit()
    allow_private: Hosts = ()
    """Hosts that may be fetched although their address is not public: a test server, an intranet."""
    opt_outs: Switch = True
    """Obey opt-outs from AI and text mining (robots tokens, noai, TDM reservation). They are recorded either way."""
    rules: Text | None = None
    """A rules file of the site's own, as for `run --rules`; relative to the sites file."""

    @property
    def host(self) -> str:
        """Host of the start page as DNS has it, lower case, without port."""
        return urls.ascii_name((urlsplit(self.start).hostname or "").lower())

    def owns(self, url: str) -> bool:
        """Whether an address is on one of the site's hosts. Another port is another server, so it counts too."""
        try:
            parts = urlsplit(url)
            host, port = urls.ascii_name((parts.hostname or "").lower()), named_hosts.port(parts)
        except ValueError:
            return False
        bare = self.host.removeprefix("www.")
        if host in {self.host, bare, f"www.{bare}"} and named_hosts.same_place(port, named_hosts.port(urlsplit(self.start))):
            return True
        return any(named_hosts.matches(host, port, pattern) for pattern in self.hosts)

    def names(self, key: str) -> bool:
        """Whether the page with this key is a feed or sitemap that the sites file names, and none that was looked for."""
        return any(urls.key(url) == key for url in (*self.feeds, *self.sitemaps))

    def allows_private(self, host: str, port: int) -> bool:
        """Whether a host (name or address) may be fetched on a port although it is not public."""
        return any(named_hosts.matches(host.lower().strip("[]"), port, pattern) for pattern in self.allow_private)

    def admits(self, url: str) -> bool:
        """Whether a page may be crawled by host, allow and deny. Feeds and sitemaps that are given need no leave."""
        if not self.owns(url) or any(re.search(pattern, url) for pattern in self.deny):
            return False
        return not self.allow or any(re.search(pattern, url) for pattern in self.allow)


class Sites(_Record):
    """A whole sites file."""

    contact: Contact
    """Where site owners reach whoever runs the crawl: part of the User-Agent, never optional."""
    agent: Annotated[Text, Field(pattern=r"^[A-Za-z_-]{3,40}$")] = "clean-corpus"
    """The product token: what robots.txt groups are matched against (RFC 9309, 2.2.1)."""
    verify_certificates: Switch = True
    """False: certificates of no site are checked. For a test server; never for the open web."""
    site: Annotated[tuple[Site, ...], Field(min_length=1)]

    @cached_property
    def by_name(self) -> Mapping[str, Site]:
        return {site.name: site for site in self.site}

    @cached_property
    def private(self) -> tuple[str, ...]:
        """`allow_private` of all sites, each host once."""
        return tuple(dict.fromkeys(host for site in self.site for host in site.allow_private))

    @cached_property
    def header_bytes(self) -> int:
        """The largest cap on headers of all sites."""
        return max(site.caps.header_bytes for site in self.site)

    @property
    def user_agent(self) -> str:
        """
        >>> Sites(contact="bot@example.org", site=[{"name": "a", "start": "https://example.org/"}]).user_agent
        'clean-corpus/0.1.0 (+bot@example.org)'
        """
        return f"{self.agent}/{version('clean-corpus')} (+{self.contact.removeprefix('mailto:')})"


def load(path: Path) -> Sites:
    """Reads a sites file. Raises SitesError: not readable, not TOML, or a key that is unknown, missing or wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SitesError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise SitesError(f"{path}: not in UTF-8: {error}") from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r" \(at line (\d+), column \d+\)", str(error))
        line = int(place[1]) if place else max(1, len(text.splitlines()))
        raise SitesError(f"{path}:{line}: not valid TOML: {error}") from None
    if not isinstance(table.get("defaults", {}), dict):
        raise SitesError(_located(path, text, ("defaults",), "must be a table: [defaults]"))
    try:
        sites = Sites.model_validate(_with_defaults(table))
    except ValidationError as error:
        problem = error.errors()[0]
        raise SitesError(_located(path, text, problem["loc"], _said(problem))) from None
    _check_together(path, text, sites)
    return sites


def _with_defaults(table: dict[str, Any]) -> dict[str, Any]:
    """The keys of `[defaults]` under every `[[site]]`; the site's own win, also key by key in pace, caps, revisit."""
    defaults, listed = table.pop("defaults", {}), table.get("site")
    if not isinstance(listed, list):
        return table
    table["site"] = [_merged(defaults, one) if isinstance(one, dict) else one for one in listed]
    return table


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    merged = {**below, **above}
    for key, value in below.items():
        if isinstance(value, dict) and isinstance(above.get(key), dict):
            merged[key] = {**value, **above[key]}
    return merged


def _check_together(path: Path, text: str, sites: Sites) -> None:
    names: set[str] = set()
    starts: dict[str, str] = {}
    for number, site in enumerate(sites.site):
        taken = starts.setdefault(urls.key(site.start), site.name)
        if taken != site.name:
            message = f"it is the start of site {taken!r} too: sites of one host need starts of their own"
            raise SitesError(_located(path, text, ("site", number, "start"), message))
        if site.name in names:
            raise SitesError(_located(path, text, ("site", number, "name"), f"{site.name!r} is taken by another site"))
        names.add(site.name)
        if site.rules is not None and not (path.parent / site.rules).is_file():
            message = f"there is no rules file {path.parent / site.rules}"
            raise SitesError(_located(path, text, ("site", number, "rules"), message))


def _located(path: Path, text: str, loc: tuple[int | str, ...], message: str) -> str:
    key = ".".join(f"[{part + 1}]" if isinstance(part, int) else part for part in loc).replace(".[", "[")
    return f"{path}:{line_of(text, loc)}: {key}: {message}"


def _said(problem: ErrorDetails) -> str:
    """What is wrong with a value, in words of the sites file."""
    missing, loc = problem["type"] == "missing", problem["loc"]
    if loc == ("contact",) and missing:
        return f"is missing: {CONTACT}, and is told every site"
    if loc == ("site",):
        return "there is none: a site is written as a table [[site]] with a name and a start"
    if missing:
        return "is missing"
    return _WORDS.get(problem["type"], problem["msg"].removeprefix("Value error, "))
