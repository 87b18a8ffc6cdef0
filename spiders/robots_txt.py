"""What a robots.txt says (RFC 9309), beyond the matching of paths that Protego does: no clock, no network."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from protego import Protego

from spiders.host_files import Answer
from spiders.markup import absolute
from spiders.wide import narrow

State = Literal["rules", "absent", "unreachable", "elsewhere"]
"""`absent`: 4xx, all is allowed. `unreachable`: 5xx, 429 or no answer, nothing is. `elsewhere`: it redirects to another
site, so the host has not spoken; nothing is allowed."""

MINING_TOKENS = (
    "GPTBot", "CCBot", "ClaudeBot", "anthropic-ai", "Claude-Web", "Google-Extended", "Applebot-Extended", "Bytespider",
    "Meta-ExternalAgent", "FacebookBot", "Amazonbot", "PerplexityBot", "cohere-ai", "cohere-training-data-crawler", "Diffbot",
    "omgili", "omgilibot", "Webzio-Extended", "AI2Bot", "Ai2Bot-Dolma", "PanguBot", "Timpibot", "img2dataset",
)  # fmt: skip
"""Tokens of crawlers that collect text for training, and tokens that exist only to say no to that use. A site that
shuts one of these out by name says no to corpora, whoever collects them."""

_SIGNALS = re.compile(r"(?:^|[\s,;])(ai-train\s*=\s*no|(?:train-ai|train-genai|bots|tdm)\s*=\s*n)(?=$|[\s,;])", re.I)
_VERSION = re.compile(r"(?:^|(?<=[\r\n]))([ \t]*user[- ]?agent[ \t]*:[ \t]*[\w-]+)/[^\r\n#]*", re.IGNORECASE)
"""Of a product, in a User-agent line: a token has none (RFC 9309, 2.2.1), and who writes one means the product."""
_USAGE_FIELDS = {"content-signal", "content-usage"}


@dataclass(frozen=True, eq=False, slots=True, weakref_slot=True)
class RobotsFile:
    """What a host says. Two readings are two files, also where they say the same."""

    state: State
    detail: str = ""
    rules: Protego | None = None
    sitemaps: tuple[str, ...] = ()
    """Absolute, in their order; without what is no address."""
    agents: frozenset[str] = frozenset()
    """Product tokens that have a group of their own, lower case."""
    usage: tuple[tuple[str, str], ...] = ()
    """(agent, preference against training) of Content-Signal and Content-Usage lines, as `("*", "ai-train=no")`."""

    def allows(self, url: str, agent: str) -> bool:
        """Whether the address may be asked for; without rules only if there is no robots.txt."""
        if self.rules is None:
            return self.state == "absent"
        return bool(self.rules.can_fetch(url, agent))

    def delay(self, agent: str) -> float | None:
        """Seconds between two requests that the host asks for: Crawl-delay or Request-rate, the longer one."""
        if self.rules is None:
            return None
        delay, rate = self.rules.crawl_delay(agent), self.rules.request_rate(agent)
        asked = max(delay or 0.0, rate.seconds / rate.requests if rate is not None else 0.0)
        return asked or None

    def opt_out(self, url: str, agent: str, tokens: Iterable[str] = MINING_TOKENS) -> str | None:
        """The reservation against mining that holds for an address, as found; None where there is none.

        A group for our own token outranks all others: who names us means us.
        """
        own = agent.lower() in self.agents
        for name, preference in self.usage:
            if name == agent.lower() or (name == "*" and not own):
                return f"robots.txt: {preference}"
        if own or self.rules is None:
            return None
        for token in tokens:
            if token.lower() in self.agents and not self.rules.can_fetch(url, token):
                return f"robots.txt: {token} is disallowed"
        return None


def read(answer: Answer) -> RobotsFile:
    """What a host's answer for /robots.txt means. Never raises."""
    if answer.status in {0, 429} or answer.status >= 500:
        return RobotsFile("unreachable", answer.detail)
    if 300 <= answer.status < 400:
        return RobotsFile("elsewhere" if answer.detail else "absent", answer.detail)
    if not 200 <= answer.status < 300:
        return RobotsFile("absent", f"HTTP {answer.status}")
    text = narrow(_complete_lines(answer.body)).decode("utf-8-sig", errors="replace")
    text = _VERSION.sub(r"\1", text)
    rules = Protego.parse(text)
    sitemaps = tuple(dict.fromkeys(url for name in rules.sitemaps if (url := absolute(name, answer.url))))
    agents, usage = _groups(text)
    return RobotsFile("rules", "", rules, sitemaps, agents, usage)


def usage_reservation(value: str) -> str | None:
    """The part of a Content-Signal or Content-Usage value that says no to training or to all machines.

    >>> usage_reservation("search=yes, ai-train=no"), usage_reservation("train-ai=y")
    ('ai-train=no', None)
    """
    found = _SIGNALS.search(value)
    return re.sub(r"\s+", "", found[1].lower()) if found else None


def _complete_lines(body: bytes) -> bytes:
    """Without the line that the size limit may have cut through: half a rule is another rule."""
    return body[: body.rfind(b"\n") + 1] if len(body) >= 512 * 1024 and b"\n" in body else body


def _groups(text: str) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """Agents that are named, and (agent, preference) of the usage lines in their groups."""
    agents: set[str] = set()
    usage: dict[tuple[str, str], None] = {}
    group: list[str] = []
    open_group = False
    for line in text.splitlines():
        field, colon, value = (part.strip().lower() for part in line.partition("#")[0].partition(":"))
        if not colon:
            continue
        if field in {"user-agent", "useragent"}:
            group = [*group, value] if open_group else [value]
            open_group = True
            agents.add(value)
        elif field != "sitemap":
            open_group = False
            if field in _USAGE_FIELDS and (preference := usage_reservation(value)):
                usage.update(dict.fromkeys((name, preference) for name in group or ["*"]))
    return frozenset(agents), tuple(usage)
