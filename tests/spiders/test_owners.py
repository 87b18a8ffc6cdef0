"""Whose an address is, among many sites."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from spiders.news import NewsSpider
from spiders.owners import Owners
from spiders.sites import Site

SITES = (
    Site(name="a", start="https://www.a.org/", hosts=("*.a.org", "a.net:8080")),
    Site(name="b", start="https://b.a.org/"),
    Site(name="c", start="http://a.org:8000/", hosts=("[::1]:80",)),
    Site(name="d", start="https://bücher.example/news/"),
    Site(name="e", start="https://www.bücher.example/", hosts=("b.a.org",)),
)


@pytest.mark.parametrize(
    "url",
    [
        "https://a.org/", "http://www.a.org/x", "https://b.a.org/", "https://x.y.a.org/", "http://a.org:8000/", "http://a.net/",
        "http://a.net:8080/", "http://[::1]/", "http://[::1]:81/", "https://BÜCHER.example/", "https://xn--bcher-kva.example/",
        "https://za.org/", "https://org/", "http://", "http://[", "http://a.org:99999/",
    ],
)  # fmt: skip
def test_the_owners_of_an_address_are_the_sites_that_say_so(url: str) -> None:
    assert Owners(SITES).of(url) == [site for site in SITES if site.owns(url)]


def test_the_pace_of_a_host_does_not_take_longer_the_more_sites_there_are(tmp_path: Path) -> None:
    text = 'contact = "crawl@example.org"\n'
    text += "".join(f'[[site]]\nname = "s{n}"\nstart = "https://s{n}.example/"\npace.delay = {n}\n' for n in range(1500))
    (tmp_path / "SITES.toml").write_text(text)
    spider = NewsSpider(str(tmp_path / "SITES.toml"), str(tmp_path / "corpus"))
    began = time.process_time()
    assert [spider.pace_of(f"s{n}.example")[0] for n in range(1500)] == list(range(1500))
    assert time.process_time() - began < 3, "it took twenty milliseconds a host: half a minute"
