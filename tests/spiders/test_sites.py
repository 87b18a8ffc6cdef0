"""The sites file: what is taken, and that every mistake is told with file, line and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spiders.sites import SitesError, load

GOOD = """contact = "mailto:crawl@example.org"

[defaults]
pace = { delay = 2, retry = "90s" }
opt_outs = false

[[site]]
name = "first"
start = "https://www.example.org/"
hosts = ["*.example.net"]
deny = ["/private/"]
[site.pace]
delay = 0.5

[[site]]
name = "second"
start = "https://second.example.com/news"
allow = [
  "^https://second\\\\.example\\\\.com/news/",
]
opt_outs = true
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "SITES.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_defaults_are_merged_key_by_key(tmp_path: Path) -> None:
    first, second = load(write(tmp_path, GOOD)).site
    assert (first.pace.delay, first.pace.retry, first.opt_outs) == (0.5, 90.0, False)
    assert (second.pace.delay, second.opt_outs) == (2.0, True)


def test_user_agent_names_the_contact(tmp_path: Path) -> None:
    assert load(write(tmp_path, GOOD)).user_agent.endswith("(+crawl@example.org)")


@pytest.mark.parametrize(
    ("url", "admitted"),
    [
        ("https://www.example.org/a", True),
        ("https://example.org/a", True),
        ("http://example.org/a", True),
        ("http://example.org:8080/a", False),
        ("https://shop.example.net/", True),
        ("https://shop.example.net:8443/", True),
        ("https://example.org:99999/", False),
        ("https://example.net/", False),
        ("https://www.example.org.evil.net/", False),
        ("https://evil-example.org/", False),
        ("https://www.example.org/private/a", False),
    ],
)
def test_hosts_and_deny_decide_what_is_admitted(tmp_path: Path, url: str, admitted: bool) -> None:
    assert load(write(tmp_path, GOOD)).site[0].admits(url) is admitted


def test_a_port_is_another_server(tmp_path: Path) -> None:
    text = GOOD.replace("https://www.example.org/", "http://127.0.0.1:8000/")
    text = text.replace('["*.example.net"]', '["127.0.0.1:8002", "[::1]:8001"]\nallow_private = ["127.0.0.1:8000", "::1"]')
    site = load(write(tmp_path, text)).site[0]
    owned = [port for port in range(8000, 8003) if site.owns(f"http://127.0.0.1:{port}/")]
    assert owned == [8000, 8002]
    assert site.owns("http://[::1]:8001/")
    assert not site.owns("http://[::1]:8000/")
    allowed = [port for port in range(8000, 8003) if site.allows_private("127.0.0.1", port)]
    assert allowed == [8000]
    assert site.allows_private("[::1]", 9), "without a port: any"


def test_allow_is_searched_in_the_whole_address(tmp_path: Path) -> None:
    second = load(write(tmp_path, GOOD)).site[1]
    assert second.admits("https://second.example.com/news/1")
    assert not second.admits("https://second.example.com/shop/1")


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ('contact = "mailto:crawl@example.org"', "", 1, "contact"),
        ("mailto:crawl@example.org", "me", 1, "contact"),
        ("delay = 2", 'delay = "fast"', 4, "pace.delay"),
        ("delay = 0.5", "delay = -1", 13, "pace.delay"),
        ("delay = 0.5", "dealy = 1", 13, "pace.dealy"),
        ('deny = ["/private/"]', 'deny = ["("]', 11, "deny[1]"),
        ("https://www.example.org/", "ftp://www.example.org/", 9, "start"),
        ("https://www.example.org/", "https://me:secret@www.example.org/", 9, "start"),
        ('name = "second"', 'name = "first"', 16, "name"),
        ('name = "second"', 'name = "second"\nrules = "none.toml"', 17, "rules"),
        ("opt_outs = true", 'opt_outs = "yes"', 21, "opt_outs"),
        ('name = "first"\n', "", 7, "name"),
        ("delay = 0.5", "delay = inf", 13, "pace.delay"),
        ("delay = 0.5", "delay = true", 13, "pace.delay"),
        ("crawl@example.org", "crawl@bücher.example", 1, "contact"),
        ("https://www.example.org/", "https://www.example.org:99999/", 9, "start"),
        ("https://www.example.org/", "https://www..example.org/", 9, "start"),
        ("https://www.example.org/", "https://www.exam ple.org/", 9, "start"),
        ("https://second.example.com/news", "http://example.org", 17, "start"),
        ('deny = ["/private/"]', 'revisit = { shortest = "2d", longest = "1d" }', 11, "revisit"),
        ('deny = ["/private/"]', 'deny = ["/private/"]\npase.delay = 3', 12, "pase"),
        ('deny = ["/private/"]', "revisit.shortest = 1\nrevisit . longset = 3", 12, "revisit.longset"),
        ('deny = ["/private/"]', "caps.pages = 3\ncaps.'depth' = 'far'", 12, "caps.depth"),
        ("opt_outs = true", "revisit.shortest = '2d'\nrevisit.longest = '1d'", 21, "revisit"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_key(tmp_path: Path, old: str, new: str, line: int, key: str) -> None:
    assert GOOD.count(old) == 1
    path = write(tmp_path, GOOD.replace(old, new))
    with pytest.raises(SitesError) as told:
        load(path)
    where, _, message = str(told.value).partition(": ")
    assert where == f"{path}:{line}"
    assert message.partition(": ")[0].endswith(key)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('contact = "mailto:crawl@example.org"', "", "contact: is missing: a contact is an e-mail address"),
        ('name = "first"\n', "", "name: is missing"),
        ('deny = ["/private/"]', 'deny = "/private/"', "deny: must be a list"),
        ('deny = ["/private/"]', "caps = 5", "caps: must be a table"),
        ("opt_outs = true", "opt_outs = 1", "opt_outs: must be true or false"),
        ("https://second.example.com/news", "http://example.org", "start: it is the start of site 'first' too"),
    ],
)
def test_mistakes_are_told_in_words_of_the_file(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SitesError, match=re.escape(message)):
        load(write(tmp_path, GOOD.replace(old, new)))


@pytest.mark.parametrize("sites", ["", "[site]\nname = 'a'\n", "site = []\n"])
def test_a_file_without_a_site_says_how_one_is_written(tmp_path: Path, sites: str) -> None:
    with pytest.raises(SitesError, match=r"site: there is none: a site is written as a table \[\[site\]\]"):
        load(write(tmp_path, f'contact = "crawl@example.org"\n{sites}'))


def test_what_is_no_toml_and_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SitesError, match=r"SITES.toml:1: not valid TOML"):
        load(write(tmp_path, "contact = "))
    with pytest.raises(SitesError, match=r"none.toml: No such file or directory"):
        load(tmp_path / "none.toml")


def test_defaults_are_a_table_and_a_byte_order_mark_is_none_of_the_text(tmp_path: Path) -> None:
    with pytest.raises(SitesError, match=r"SITES.toml:2: defaults: must be a table"):
        load(write(tmp_path, 'contact = "a@example.org"\ndefaults = [1]\n[[site]]\nname = "a"\nstart = "https://a.org"\n'))
    assert load(write(tmp_path, "\ufeff" + GOOD)) == load(write(tmp_path, GOOD))


def test_a_name_with_umlauts_is_the_same_in_all_its_spellings(tmp_path: Path) -> None:
    text = GOOD.replace("second.example.com", "bücher.example").replace("opt_outs = true", 'hosts = ["*.zürich.example"]')
    second = load(write(tmp_path, text)).site[1]
    assert second.host == "xn--bcher-kva.example"
    for url in ("https://xn--bcher-kva.example/a", "https://www.bücher.example/a", "https://m.xn--zrich-kva.example/"):
        assert second.owns(url)
    assert not second.owns("https://xn--a..b/")
