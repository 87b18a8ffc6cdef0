"""Words of a page as numbers: what the arrays say is what sets of words say, line by line."""

from __future__ import annotations

import numpy as np

from pipeline.engines.classifier.features import WORD
from pipeline.engines.classifier.vocabulary import Words, topics

LINES = (
    "The harbour of Port Ansel closed on Monday, and the harbour master Jane Roe closed her office.",
    "",
    "Jane Roe opened the harbour again on Thursday; Port Ansel had waited for its ferries.",
    "Read more",
    "Ferries of Port Ansel: harbour, office, timetable",
)
PROSE = np.array([True, False, True, False, False])


def words() -> Words:
    found = [WORD.findall(line) for line in LINES]
    return Words(found, [" ".join(line).lower() for line in found])


def test_count_repeats() -> None:
    said = words()
    assert said.size.tolist() == [17, 0, 15, 2, 7]
    assert said.count(said.among({"harbour", "ansel", "unknown"})).tolist() == [3, 0, 2, 0, 2]


def test_topics_are_shares_of_distinct_long_words_and_of_names() -> None:
    said = words()
    heard, names, opening, title = (column.tolist() for column in topics(said, PROSE, said.among({"ferries", "harbour"})))
    # Of the last line's long words (ferries, ansel, harbour, office, timetable) the prose has all but one.
    assert heard[4] == opening[4] == 4 / 5
    assert title[4] == 2 / 5
    assert names[4] == 1.0, "Port and Ansel; a line's first word is no name"
    # Prose has said its own words: only what another paragraph says as well counts there (harbour and ansel of seven).
    assert heard[2] == 2 / 7
    assert names[2] == 3 / 4, "Roe, Port and Ansel, but not Thursday"
    assert heard[1] == names[1] == -1.0
    assert heard[3] == -1.0, "no long word"
    assert names[3] == -1.0


def test_no_line_at_all() -> None:
    none = Words([], [])
    assert [column.shape for column in topics(none, np.zeros(0, bool), none.among({"a"}))] == [(0,)] * 4
