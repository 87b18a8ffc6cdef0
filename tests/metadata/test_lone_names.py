"""Names in plain texts that no 'By' begins: each needs evidence, and what only looks like a name gets none."""

from __future__ import annotations

import pytest

from pipeline.metadata import lone_names
from pipeline.records import Verdict
from tests.metadata.documents import text_document

TITLE = "The ferry that nobody wanted is full"
STORY = (
    "The ferry across the sound of Lerbeck was to be closed in spring, since the county had counted eleven passengers a day.",
    "Then the bridge began to move, and by June the queue at the landing reached the church, the master says, and past it.",
    "Nobody in the county office wishes to be asked about the count of spring, which was taken in the second week of January.",
)  # fmt: skip


def people(*head: str, below: tuple[str, ...] = ()) -> tuple[str, ...]:
    found = lone_names.read(text_document(*head, *STORY, *below), ())
    return tuple(signer.name for signer in found.signers)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("September 1st, 2025 By Marit Solheim", ("Marit Solheim",)),
        ("Published August 7, 2025 by Marit Solheim", ("Marit Solheim",)),
        ("Do 25.04.24 | 14:07 Uhr | Von Marit Solheim", ("Marit Solheim",)),
        ("3. Dezember 2024 von Marit Solheim", ("Marit Solheim",)),
        ("by Marit Solheim—10 min read", ("Marit Solheim",)),
        ("ByMarit Solheim Updated", ("Marit Solheim",)),
        ("Ferries, Fjords | | Written by Marit Solheim", ("Marit Solheim",)),
        ("On By Marit SolheimIn Travel, Boats", ("Marit Solheim",)),
        ("11. August 2024 / Marit Solheim / 9 Kommentare", ("Marit Solheim",)),
        ("Marit Solheim / example.com / Apr 16, 2026, 14:04", ("Marit Solheim",)),
        ("Marit Solheim|Published", ("Marit Solheim",)),
        ("Marit Solheim, Local democracy reporter", ("Marit Solheim",)),
        ("Marit Solheim Political editor", ("Marit Solheim",)),
        ("Review by Marit Solheim Reviews Editor", ("Marit Solheim",)),
        ("Marit Solheim, forfatter", ("Marit Solheim",)),
        ("A book by Marit Solheim", ()),
        ("Review: three nights with boats by Marit Solheim and others are enough", ()),
        ("County Office | 12 May 2025", ()),
        ("Local democracy reporter", ()),
        ("Key Takeaways:", ()),
    ],
)
def test_lines_above_the_story(line: str, expected: tuple[str, ...]) -> None:
    assert people(TITLE, line) == expected


@pytest.mark.parametrize(
    ("head", "below", "expected"),
    [
        (("Marit Solheim", "12 May 2025"), (), ("Marit Solheim",)),
        (("• 5 MIN READ", "Marit Solheim"), (), ("Marit Solheim",)),
        (("Marit Solheim", "Vandaag, 11:17"), (), ("Marit Solheim",)),
        (("Marit Solheim", "13.7. 18:20 | Päivitetty 13.7. 19:02"), (), ("Marit Solheim",)),
        (("נועה ברקוביץ'", "14.11.24, 07:30"), (), ("נועה ברקוביץ",)),
        (("Marit Solheim", "Co-founder"), (), ("Marit Solheim",)),
        (("Marit Solheim (now) and Jon Aune (earlier)", "12 May 2025"), (), ("Marit Solheim", "Jon Aune")),
        (("- Marit Solheim", "- Jun 9, 2025"), (), ("Marit Solheim",)),
        (("Marit Solheim",), ("Marit Solheim",), ("Marit Solheim",)),
        (("Marit Solheim",), ("Marit Solheim is a writer in Lerbeck.",), ("Marit Solheim",)),
        (("Marit Solheim / Lerbeck", "Publisert: 12.05.2025 - 11:32"), (), ("Marit Solheim",)),
        (("Marit Solheim at the Landing", "Sunday 12 May 2025 18:40"), (), ("Marit Solheim",)),
        (("Home Life", "Marit Solheim - Home Life", "12 May 2025"), (), ("Marit Solheim",)),
        (("نادين الخوري", "كاتبة لبنانية", "05 حزيران 2021"), (), ("نادين الخوري",)),
        (("كاتبة لبنانية", "05 حزيران 2021"), (), ()),
        (("Marit Solheim / Lerbeck",), (), ()),
        (("Passengers at the Landing", "12 May 2025"), (), ()),
        (("Marit Solheim",), (), ()),
        (("Sunday Passengers", "12 May 2025"), (), ()),
        (("Visit Norway",), ("Visit Norway by ferry",), ()),
    ],
)
def test_a_name_alone_needs_a_date_a_role_or_itself_once_more(
    head: tuple[str, ...], below: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert people(TITLE, *head, below=below) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("About the author", "Marit Solheim"), ("Marit Solheim",)),
        (("Über die Autorin: Marit Solheim schreibt über Schiffe.",), ("Marit Solheim",)),
        (("About the author: Marit Solheim has been on boats all her life, and on this one twice.",), ("Marit Solheim",)),
        (("Marit Solheim", "Marit Solheim is a freelance writer who lives by the sound."), ("Marit Solheim",)),
        (("Marit Solheim", "Marit covers the coast for the paper. Got a tip?"), ("Marit Solheim",)),
        (("Marit Solheim", "Jon covers the coast for the paper."), ()),
        (("Marit Solheim is the master of the ferry.",), ()),
        (("Anette Vik", "Marit Solheim is a freelance writer."), ()),
    ],
)
def test_biographies_below_the_story(below: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert people(TITLE, below=below) == expected


def test_whom_a_line_tells_of_that_rules_take_for_a_biography_has_written_the_story() -> None:
    document = text_document(*STORY, "Dr Marit Solheim is the author of A Ferry for One.")
    rule = Verdict(len(STORY), True, "about.of_author", "text", "about")
    assert [signer.name for signer in lone_names.read(document, [rule]).signers] == ["Marit Solheim"]
    assert lone_names.read(document, ()).signers == ()
    reached = text_document(*STORY, "Marit Solheim, 555-0190")  # whom the press may call
    assert lone_names.read(reached, [rule]).signers == ()


def test_several_people_right_below_the_headline() -> None:
    document = text_document(TITLE, "Martin K. Quayle and Helen Dale", "Key Points", *STORY)
    headline = Verdict(0, True, "headline.first_line", "text", "headline")
    assert [signer.name for signer in lone_names.read(document, [headline]).signers] == ["Martin K. Quayle", "Helen Dale"]
    places = text_document(TITLE, "Port Ansel and Lerbeck Sound", "Key Points", *STORY)
    assert lone_names.read(places, [headline]).signers == ()
