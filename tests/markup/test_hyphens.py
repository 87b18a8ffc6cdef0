"""Words that were parted at the end of a line."""

from __future__ import annotations

import pytest

from pipeline.markup.hyphens import Hyphens

TOLD = ["The council met at the well-known inn of the harbour.", "Its keys are the council's own, said the miller."]


@pytest.mark.parametrize(
    ("line", "after", "wanted"),
    [
        ("Nobody of the coun-", "cil came.", "Nobody of the council came."),
        ("Nobody at the well-", "known inn.", "Nobody at the well-known inn."),
        ("Pre-", "and post-war keys.", "Pre- and post-war keys."),
        ("Anna Berg-", "Miller came.", "Anna Berg-Miller came."),
        ("From 1914-", "1918 it was shut.", "From 1914-1918 it was shut."),
        ("It was shut --", "so he said.", "It was shut -- so he said."),
        ("The har\u00ad", "bour.", "The harbour."),
        ("The keys", "of it.", "The keys of it."),
    ],
)
def test_a_hyphen_is_what_the_text_has_elsewhere(line: str, after: str, wanted: str) -> None:
    assert Hyphens([*TOLD, line, after]).joined([line, after]) == wanted


def test_one_that_it_has_nowhere_else_is_what_most_are() -> None:
    strange = ["Nobody of An-", "sel came."]
    assert Hyphens([*TOLD, *strange]).joined(strange) == "Nobody of An-sel came."
    assert Hyphens([*TOLD, "The har-", "bour", *strange]).joined(strange) == "Nobody of Ansel came."
    both = [*TOLD, "A well-", "known", "a well-", "known", "har-", "bour"]
    assert Hyphens([*both, *strange]).joined(strange) == "Nobody of An-sel came."
