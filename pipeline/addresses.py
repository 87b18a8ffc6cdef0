"""How addresses are spelled: one spelling each, and without what says how a reader came rather than which page it is.

What is dropped is a closed list of whole names. A name that some sites give their articles (`uid`, `eid`, `ref`, `source`)
is none of it, though others track by it: a page that is had twice costs less than the stories of a whole site under one
address.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote_plus, unquote_plus, unquote_to_bytes, urlsplit

from courlan import normalize_url
from w3lib.url import canonicalize_url, safe_url_string

TRACKERS = frozenset(
    # clicks, as the shops of advertising number them
    "fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid gcl_au msclkid twclid ttclid yclid ysclid wickedid "
    "li_fat_id igshid igsh rb_clickid rdt_cid irclickid srsltid s_kwcid epik scclid _openstat tblci "
    # analytics
    "_ga _gl ga_source ga_medium ga_term ga_content ga_campaign ga_place xtor wt_mc wt_zmc wt.mc_id wt.tsrc "
    "at_medium at_campaign at_campaign_type at_content at_term at_format at_variant at_creation at_channel at_custom1 at_custom2 "
    "at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_ptr_name at_bbc_team at_recipient_id at_recipient_list "
    "mtm_campaign mtm_keyword mtm_kwd mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement "
    "pk_campaign pk_cpn pk_keyword pk_kwd pk_source pk_medium pk_content pk_cid pk_vid "
    "piwik_campaign piwik_cpn piwik_keyword piwik_kwd piwik_source piwik_medium piwik_content piwik_cid "
    "itm_source itm_medium itm_campaign itm_content itm_term itm_channel itm_audience "
    "hsa_acc hsa_cam hsa_grp hsa_ad hsa_src hsa_tgt hsa_kw hsa_mt hsa_net hsa_ver hsa_la hsa_ol "
    "sc_campaign sc_medium "
    # letters
    "mc_cid mc_eid mc_tc mkt_tok ml_subscriber ml_subscriber_hash vero_id vero_conv oly_anon_id oly_enc_id bsft_clkid bsft_uid "
    "_hsenc _hsmi __hssc __hstc __hsfp hsctatracking elqtrackid elqtrack elqcampaignid __s ck_subscriber_id dm_i "
    # what was shared or seen before
    "fb_action_ids fb_action_types fb_source fb_ref fb_comment_id action_object_map action_type_map action_ref_map "
    "ref_src ref_url referrer referer __twitter_impression tracking_source guccounter guce_referrer guce_referrer_sig "
    "_branch_match_id echobox".split()
)
"""Parameters, in small letters; besides these all that begin with `utm_`."""
_SESSIONS = frozenset("jsessionid phpsessid sessid oscsid zenid cftoken".split())
_PERHAPS_SESSIONS = frozenset("sid s session sessionid session_id".split())
"""With a value that looks like one. PHP-Nuke and Slash number their stories so: `sid=101`, `sid=02/01/15/1234`."""
_RANDOM = re.compile(r"(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{16,}", re.IGNORECASE)
_AS_IT_IS = re.compile(r"https?://(?!xn--)(?:[a-z\d-]+\.(?!xn--))+[a-z]{2,}(?:/[\w~,=:!-][\w.~,=:!-]*+)*+/?", re.ASCII)
"""The usual address, which has its one spelling already."""
_UNFILLED = re.compile(r"[{}<>]|%7[bd]|%3[ce]|\[object|%5bobject|(?:^|/)(?:undefined|null|nan)(?=$|[/?#])", re.IGNORECASE)
_PATH_PARAMETER = re.compile(r";([^/;=]+)=([^/;]*)")


def plain(url: str) -> str:
    """The address in its one spelling: without trackers, session, password, default port, dot segments and fragment.

    w3lib resolves dot segments, IDNA and percent encoding, courlan default ports and doubled slashes. Bytes of the query
    are kept as they are: not all the web is in UTF-8.

    >>> plain("HTTP://me:secret@Example.org:80/a/../b;c=1?utm_source=x&z=%FC&eid=2#top")
    'http://example.org/b;c=1?eid=2&z=%FC'
    >>> plain("https://example.org/?1234"), plain("https://example.org/story;jsessionid=1F?fbclid=2")
    ('https://example.org/?1234', 'https://example.org/story')

    Raises ValueError: no address at all (a port out of range, an unclosed bracket).
    """
    if url.count("/") > 2 and _AS_IT_IS.fullmatch(url):
        return url
    parts = urlsplit(without_session(str(safe_url_string(url.strip()))))
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()
    canonical = canonicalize_url(bare)
    spelled = (str(normalize_url(canonical, strict=False)) or canonical).replace("%3B", ";")
    query = _spelled(without(parts.query, lambda name, _: is_tracker(name)))
    return f"{spelled}?{query}" if query else spelled


def is_unfilled(address: str) -> bool:
    """Whether an address is a template that nobody filled in, or filled with nothing.

    >>> is_unfilled("{{ page.url }}"), is_unfilled("https://example.org/undefined"), is_unfilled("/undefined-behaviour")
    (True, True, False)
    """
    return _UNFILLED.search(address) is not None


def is_tracker(name: str) -> bool:
    """Whether a parameter only says how a reader came.

    >>> is_tracker("UTM_Source"), is_tracker("fbclid"), is_tracker("source"), is_tracker("uid")
    (True, True, False, False)
    """
    name = name.lower().removeprefix("amp;")  # of an & that was escaped twice
    return name in TRACKERS or name.startswith("utm_")


def without(query: str, dropped: Callable[[str, str], bool]) -> str:
    """A query without the parameters for which `dropped(name, value)` holds, all others as they are.

    >>> without("a=%FC&b&c=1+2", lambda name, value: name == "b")
    'a=%FC&c=1+2'
    """
    return "&".join(piece for piece in query.split("&") if not dropped(*_pair(piece)))


def without_session(url: str) -> str:
    """An address without the session that it carries, all else as it is.

    >>> without_session("https://example.org/a;jsessionid=1F?x=%FC&sid=0123456789abcdef0123456789abcdef")
    'https://example.org/a?x=%FC'
    >>> without_session("https://example.org/article.php?sid=101")
    'https://example.org/article.php?sid=101'
    """
    if ";" not in url and "?" not in url:
        return url
    parts = urlsplit(url)
    path = _PATH_PARAMETER.sub(lambda match: "" if _is_session(match[1], match[2]) else match[0], parts.path)
    of_coldfusion = "cftoken=" in parts.query.lower()
    query = without(parts.query, lambda name, value: _is_session(name, value) or (of_coldfusion and name.lower() == "cfid"))
    if (path, query) == (parts.path, parts.query):
        return url
    return parts._replace(path=path, query=query, fragment="").geturl()


def _is_session(name: str, value: str) -> bool:
    name = name.lower()
    if name in _SESSIONS or name.startswith("aspsessionid"):
        return True
    return name in _PERHAPS_SESSIONS and _RANDOM.fullmatch(value) is not None


def _pair(piece: str) -> tuple[str, str]:
    name, _, value = piece.partition("=")
    return unquote_plus(name), unquote_plus(value)


def _spelled(query: str) -> str:
    """The parameters in order, each in its one spelling, byte by byte."""
    pairs = sorted(tuple(map(_bytes, piece.partition("=")[::2])) for piece in query.split("&") if piece.strip("="))
    return "&".join(
        f"{quote_plus(name)}={quote_plus(value)}" if value else quote_plus(name, safe="/:;,@!()*$") for name, value in pairs
    )


def _bytes(text: str) -> bytes:
    return unquote_to_bytes(text.replace("+", " "))
