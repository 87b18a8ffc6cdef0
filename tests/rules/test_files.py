"""Rules from a TOML file: read, refused with file, line and key, and in force where they say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from pipeline.clean import clean, examine
from pipeline.records import Lift, Options, RawPage, Source
from pipeline.rules import in_force
from pipeline.rules.files import KEYS, load

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


def test_hosts_and_names_may_be_written_in_capitals(tmp_path: Path) -> None:
    text = GOOD.replace('"news.example"', '"News.Example"') + 'tokens = ["Motto"]\n'
    own, motto = load(put(tmp_path, text))
    assert (own.hosts, motto.tokens) == (("news.example",), ("motto",))


def test_hosts_may_be_written_as_people_read_them(tmp_path: Path) -> None:
    text = GOOD.replace('"news.example"', '"Zürich.example"')
    rules = load(put(tmp_path, text))
    assert [len(in_force(rules, f"https://{host}.example/a")) for host in ("www.xn--zrich-kva", "zürich", "zurich")] == [2, 2, 1]


@pytest.mark.parametrize("column", get_args(Lift))
def test_a_line_may_be_lifted_to_any_column(tmp_path: Path, column: str) -> None:
    """It goes, whether or not the column has it."""
    text = GOOD + f'unless = ["ferry"]\namid = 1\nprobability = 1.0\nlifted_to = "{column}"\n'
    options = Options(site_rules=load(put(tmp_path, text)), all_pages=True)
    outcome = clean(RawPage(PAGE.encode(), Source("html", "a.html"), "https://other.example/a"), options)
    assert "about.own" in {removal.by for removal in outcome.removals}


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
        (GOOD + 'max_chars = "long"\n', "line 14: max_chars is 'long', not a whole number above 0"),
        (GOOD + "max_chars = 40.5\n", "line 14: max_chars is 40.5"),
        (GOOD + "max_chars = 0\n", "line 14: max_chars is 0"),
        (GOOD + "probability = nan\n", "line 14: probability is nan, not a number above 0 and at most 1"),
        (GOOD + "probability = 7\n", "line 14: probability is 7"),
        (GOOD + "probability = true\n", "line 14: probability is True"),
        (GOOD + "amid = -1\n", "line 14: amid is -1"),
        (GOOD + "amid = inf\n", "line 14: amid is inf"),
        (GOOD + 'lifted_to = "nonsense"\n', "line 14: lifted_to is 'nonsense'; there are title, description"),
        (GOOD + 'unless = ["("]\n', "line 14: unless holds '(', which is no regular expression"),
        (GOOD + 'unless = ["<nope>"]\n', "line 14: unless holds '<nope>', with <nope>, which stands for nothing"),
        (GOOD.replace("harbour news", "a{99999999999}"), "line 13: patterns holds"),
        (GOOD.replace('"news.example"', '"https://news.example"'), "line 7: hosts has 'https://news.example', which is no host"),
        (GOOD.replace('"news.example"', '"news.example:8000"'), "line 7: hosts has"),
        (GOOD.replace('"news.example"', '"*.news.example"'), "line 7: hosts has"),
        (GOOD.replace('"news.example"', '"127.0.0.1:8000"'), "line 7: hosts has"),
        (GOOD + 'tokens = ["signUp-box"]\n', "line 14: tokens has 'signUp-box', which no element is called"),
        (GOOD + 'tokens = ["signUp-box"]\n', "names are cut into the words sign, up, box"),
        (GOOD + 'tokens = ["7"]\n', "line 14: tokens has '7', which no element is called: no word of letters"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"own\.toml") as caught:
        load(put(tmp_path, text))
    assert said in str(caught.value)


GOOD_OWN = """
[[rule]]
id = "own.desk"
category = "about"
why = "the desk"
match = "part"
patterns = ["the harbour desk"]
{}
"""


def test_a_file_of_an_editor_that_begins_it_with_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode("utf-8-sig"))
    assert [rule.id for rule in load(path)] == ["newsletter.own", "about.own"]
    path.write_bytes(GOOD.encode("utf-16"))
    with pytest.raises(ValueError, match=r"own\.toml: not UTF-8"):
        load(path)


def test_every_field_is_described() -> None:
    told = (Path(__file__).parents[2] / "docs/rules.md").read_text("utf-8")
    rows = [line.split("|")[1] for line in told.splitlines() if line.startswith("| `")]
    rows += ["`selectors`, `tokens`"] if "`selectors` and `tokens`, which look at" in told else []
    assert not KEYS - {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_words_that_are_reported_are_taken_where_a_rule_says_so(tmp_path: Path) -> None:
    line = "The harbour desk said that the ferry is late, and our own reporters were at the quay since six in the morning."
    story = (f"The ferry of Port Ansel lay in the mud for nine years, and gulls nest in it, part {n}." for n in range(6))
    page = RawPage("\n".join([*story, line]).encode(), Source("text", "a.txt"), is_text=True)

    def kept(more: str) -> bool:
        text = GOOD_OWN.format(more)
        article = examine(page, Options(site_rules=load(put(tmp_path, text)))).outcome.article
        return article is not None and line in article.text

    assert kept("")
    assert not kept("quotable = true\n")
