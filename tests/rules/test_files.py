"""Rules from a TOML file: read, refused with file, line and key, and in force where they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipeline.clean import examine
from pipeline.records import Options, RawPage, Source
from pipeline.rules.files import load

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[[rule]]
id = "newsletter.own"
category = "newsletter"
why = "the site's own box"
selectors = [".q7"]
hosts = ["news.example"]

[[rule]]
id = "about.own"
category = "about"
why = "the site's own motto"
patterns = ["harbour news for harbour people"]
"""
STORY = "<p>The ferry sailed at nine with forty people on board, and came back with forty-one, which nobody could explain.</p>"
PAGE = f"<html><body><article>{STORY * 1}<p class=q7>A word from the bridge to all of you at home, every single morning.</p>"
PAGE += "".join(STORY.replace("nine", str(hour)) for hour in range(2, 9)) + "<p>Harbour news for harbour people</p></article>"


def put(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, "utf-8")
    return path


def removed(folder: Path, url: str) -> set[str]:
    options = Options(site_rules=load(put(folder, GOOD)), all_pages=True)
    seen = examine(RawPage(PAGE.encode(), Source("html", "a.html"), url), options)
    return {removal.by for removal in seen.outcome.removals}


def test_rules_of_a_file_decide_on_their_hosts(tmp_path: Path) -> None:
    assert {"newsletter.own", "about.own"} <= removed(tmp_path, "https://www.news.example/a")
    assert "newsletter.own" not in removed(tmp_path, "https://other.example/a")
    assert "about.own" in removed(tmp_path, "https://other.example/a")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "list of [[rule]]"),
        ("a = ", "Invalid value"),
        (GOOD.replace('category = "about"', 'category = "abouts"'), "line 11: category is 'abouts'"),
        (GOOD.replace('why = "the site\'s own motto"\n', ""), "line 9: why is missing"),
        (GOOD.replace("patterns = [", "pattern = ["), "line 13: pattern is no key"),
        (GOOD.replace("harbour news", "harbour (news"), "line 13: patterns holds"),
        (GOOD.replace('".q7"', '".q7["'), "line 6: selectors has"),
        (GOOD.replace("about.own", "newsletter.own"), "two rules are called newsletter.own"),
        (GOOD + 'max_chars = "long"\n', "max_chars is a number"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"own\.toml") as caught:
        load(put(tmp_path, text))
    assert said in str(caught.value)
