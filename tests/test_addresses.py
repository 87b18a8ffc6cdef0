"""The one spelling of addresses: what says which page it is stays, what says how a reader came goes."""

from __future__ import annotations

import pytest

from pipeline.addresses import plain
from pipeline.store import addresses as keys

SITE = "https://example.org"


@pytest.mark.parametrize(
    "asked",
    [
        f"{name}=101"
        for name in "eid cid uid source session medium keyword ref campaign gallery game glossary cidade reference refid affaire "
        "article_uid post_cid news_eid source_id sourceid keyword_id ad_id ads_id ga_id mc_id ml_id pk_id aff clid sid s".split()
    ],
)
def test_what_sites_number_their_articles_by_stays(asked: str) -> None:
    assert plain(f"{SITE}/view.php?{asked}") == f"{SITE}/view.php?{asked}"


@pytest.mark.parametrize(
    "name",
    "utm_source UTM_Medium utm_anything fbclid gclid msclkid mc_cid mc_eid _hsenc mkt_tok at_medium xtor pk_campaign _ga "
    "amp;utm_source ref_src hsCtaTracking".split(),
)
def test_trackers_go(name: str) -> None:
    assert plain(f"{SITE}/a?id=7&{name}=x") == plain(f"{SITE}/a?{name}&id=7") == f"{SITE}/a?id=7"


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("/read?t=%B0%A1%b3%aa", "/read?t=%B0%A1%B3%AA"), ("/a?q=M%FCnchen+baut", "/a?q=M%FCnchen+baut"),
        ("/a?q=ü", "/a?q=%C3%BC"),
        ("/?1234", "/?1234"), ("/index.php?/archives/12-a", "/index.php?/archives/12-a"), ("/a?b=&c", "/a?b&c"),
        ("/a?z=1&a=2&a=1", "/a?a=1&a=2&z=1"), ("/a?", "/a"), ("/a?b=1&&c=2", "/a?b=1&c=2"),
        ("/x;art186,12345", "/x;art186,12345"), ("/(b)", "/%28b%29"), ("//a//b", "/a/b"), ("/a/../b/./c", "/b/c"),
        ("/a;jsessionid=1F.n1?b=2", "/a?b=2"), ("/a;sid=2", "/a;sid=2"), ("/a?PHPSESSID=1&b=2#c", "/a?b=2"),
        ("/a?CFID=1&CFTOKEN=2&b=3", "/a?b=3"), ("/a?cfid=12", "/a?cfid=12"), ("/a?ASPSESSIONIDABC=X&b=3", "/a?b=3"),
        ("/a?sid=0123456789abcdef0123456789abcdef", "/a"), ("/a?sid=02/01/15/1234", "/a?sid=02%2F01%2F15%2F1234"),
        ("/a?sid=20261103123456789", "/a?sid=20261103123456789"),
        ("/a?session=bridge-opens-2026", "/a?session=bridge-opens-2026"),
        ("/a b", "/a%20b"), ("", "/"), ("?b=1", "/?b=1"),
    ],
)  # fmt: skip
def test_one_spelling(written: str, spelled: str) -> None:
    assert plain(SITE + written) == SITE + spelled
    assert plain(SITE + spelled) == SITE + spelled


@pytest.mark.parametrize("host", ["https://example.org:443", "https://me:secret@example.org", "HTTPS://EXAMPLE.ORG"])
def test_hosts(host: str) -> None:
    assert plain(f"{host}/a") == f"{SITE}/a"


@pytest.mark.parametrize("address", ["https://example.org:99999/", "https://[::1", "https://a]b/"])
def test_what_is_no_address_raises(address: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        keys.key(address)
