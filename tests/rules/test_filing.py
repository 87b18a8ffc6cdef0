"""What is worked out of patterns is kept between processes: the same as worked out anew, or nothing."""

from __future__ import annotations

import hashlib
import marshal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.rules import BUILT_IN, filing
from pipeline.rules.filing import alternatives, asked, file, filed, keep
from pipeline.rules.model import Rule
from pipeline.rules.text import TextRules

RULES = [rule for rule in BUILT_IN if rule.patterns][::12]
OWN = Rule("newsletter.own", "newsletter", "of a site", {"en": ("(?:get|have) the harbour letter",)})


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(filing, "_place", lambda: tmp_path / "kept" / "x.patterns")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    filing._known.cache_clear()
    yield tmp_path / "kept" / "x.patterns"
    filing._known.cache_clear()


def test_what_is_kept_is_what_would_be_worked_out(place: Path) -> None:
    filed(RULES)
    assert [path.name for path in place.parent.iterdir()] == [place.name]
    filing._known.cache_clear()
    rows = filed(RULES)
    assert sum(len(of_rule) for of_rule in rows) > 1000
    for rule, of_rule in zip(RULES, rows, strict=True):
        assert [row.pattern for row in of_rule] == alternatives(rule)
        assert list(of_rule) == [file(rule, p)._replace(asked=asked(rule, p)) for p in alternatives(rule)]


def test_a_rule_of_a_site_is_worked_out_beside_what_is_kept(place: Path) -> None:
    filed(RULES)
    before = place.read_bytes()
    filing._known.cache_clear()
    rows = filed([OWN, *RULES])
    assert [(row.pattern, row.keys, row.asked) for row in rows[0]] == [
        ("get the harbour letter", ("get ",), None), ("have the harbour letter", ("have",), None)
    ]  # fmt: skip
    assert all(row.asked is not None for row in rows[1])
    assert place.read_bytes() == before


def test_a_few_rules_do_not_take_the_place_of_all(place: Path) -> None:
    filed([OWN])
    filing._known.cache_clear()
    filed(RULES)
    before = place.read_bytes()
    filing._known.cache_clear()
    filed(iter([OWN]))
    assert place.read_bytes() == before


def cut(data: bytes) -> bytes:
    return data[:-9]


def other(data: bytes) -> bytes:
    """One letter of one pattern is another."""
    at = data.rindex(b"newsletter")
    return data[:at] + b"N" + data[at + 1 :]


def nothing(data: bytes) -> bytes:
    return b""


def of_other_code(data: bytes) -> bytes:
    payload = marshal.dumps({})
    return hashlib.blake2b(payload, digest_size=32).digest() + payload


@pytest.mark.parametrize("spoil", [cut, other, nothing, of_other_code])
def test_what_is_spoilt_or_of_other_code_is_written_anew(place: Path, spoil: Callable[[bytes], bytes]) -> None:
    filed(RULES[:3])
    sound = place.read_bytes()
    place.write_bytes(spoil(sound))
    filing._known.cache_clear()
    assert [[row.pattern for row in rows] for rows in filed(RULES[:3])] == [alternatives(rule) for rule in RULES[:3]]
    assert marshal.loads(place.read_bytes()[32:]) == marshal.loads(sound[32:])


def test_where_nothing_can_be_written_all_is_worked_out(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.parent.write_text("in the way")
    assert not keep(RULES[:3])
    assert [len(rows) for rows in filed(RULES[:3])] == [len(alternatives(rule)) for rule in RULES[:3]]
    place.parent.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    filing._known.cache_clear()
    assert filed(RULES[:3])
    assert not place.parent.exists()
    assert keep(RULES[:3])  # as who asks for it wants


def test_rules_that_were_kept_find_the_same_on_a_line(place: Path) -> None:
    lines = [pattern for rule in RULES for pattern in alternatives(rule) if pattern.replace(" ", "a").isalpha()]
    said = []
    for there in (False, True):
        assert place.exists() is there
        filing._known.cache_clear()
        found = TextRules(RULES).hits(lines)
        said.append([[hit.rule.id for hit in (*at.anywhere, *at.placed)] for at in found])
    assert sum(map(bool, said[0])) > 200
    assert said[0] == said[1]


def test_it_lies_where_python_keeps_what_it_compiled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    assert filing._place().is_relative_to(tmp_path)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    assert filing._place().parent == Path(filing.__file__).parent / "__pycache__"
    assert (sys.implementation.cache_tag or "") in filing._place().name
