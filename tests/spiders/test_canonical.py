"""A crawl of pages whose canonical links lead astray: each has its row in the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spiders.http import Reply
from tests.spiders.kills import write_sites
from tests.spiders.site import NewsSite
from tests.spiders.test_crawl import crawl, last_run, total
from tests.store import seen

WRONG = {0: 8, 1: 8, 2: 8}
RING = {4: 5, 5: 6, 6: 4}


@pytest.mark.slow
def test_no_page_is_lost_to_what_it_says_of_its_canonical_address(tmp_path: Path) -> None:
    with NewsSite(articles=14, publishers=("daily",)) as site:
        room = site.room
        for number, named in {**WRONG, **RING}.items():
            page = room.article(number)
            assert page.count(f'<link rel="canonical" href="{room.url(number)}">') == 1
            page = page.replace(f'href="{room.url(number)}"', f'href="{room.url(named)}"')
            status = 203 if number == 0 else 200  # a proxy on the way has rewritten it
            site.give("daily", room.path(number), Reply(page.encode(), status))
        copy = "/2026/11/20/the-same-story-in-other-dress"
        site.give("daily", copy, Reply(room.article(9).replace("<body>", "<body><p>For your printer.</p>").encode()))
        plain = room.article(10).replace(f'<link rel="canonical" href="{room.url(10)}">', "").encode()
        sister = f"{room.path(10).rstrip('/')}/index.html"
        for path in (room.path(10), sister):
            site.give("daily", path, Reply(plain))
        link = "".join(f'<h2><a href="{path}">The same story in other dress</a></h2>' for path in (copy, sister)) + "</body>"
        site.give("daily", "/", Reply(room.front("daily").replace("</body>", link).encode()))
        sites, out = write_sites(tmp_path / "SITES.toml", site.port, publishers=("daily",)), tmp_path / "corpus"
        told = crawl(sites, out)
        assert told.returncode == 0, told.stderr
        there = [url.removesuffix("/index.html") for url in seen.addresses(out)]
        assert sorted(there) == sorted(site.article_urls()), "of sisters the one that came first"
    run = last_run(out)
    assert total(run, "misnamed") == len(WRONG) + len(RING)
    assert total(run, "twin") == 2, "what has the text of its canonical page is folded, and a sister"
    assert " 2 folded" in told.stdout
    assert "6 pages kept apart from the canonical page" in told.stdout
