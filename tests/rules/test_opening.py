"""The headline among the lines above a plain text's story, and lists and speech amid it."""

from __future__ import annotations

import pytest

from pipeline import rules
from pipeline.clean import examine
from pipeline.records import Article, Options, Outcome, RawPage, Source

STORY = (
    "The harbour council of Port Ansel has bought the old ferry back for one crown, nine years after it sold the boat for scrap.",
    "The ferry had lain in the mud below the council's windows since the dealer went bankrupt, and gulls nest in it.",
    "Nobody on the council could say where the one crown would come from. The harbour master offered to lend it.",
)


def article(*lines: str) -> Article:
    found = examine(RawPage("\n".join(lines).encode(), Source("text", "a.txt"), is_text=True)).outcome.article
    assert found is not None
    return found


@pytest.mark.parametrize(
    "above",
    [
        ("Skip to content  Light  Dark  System",),
        ("Menu   Search   Log in", "The Ansel Post is published with the support of the Quay Foundation"),
        ("EN | DE", "Our texts may be reprinted free of charge, with a link to the source.", "Terms | Cookies"),
    ],
)
def test_the_headline_is_the_line_with_the_storys_words(above: tuple[str, ...]) -> None:
    title = "Harbour council buys the old ferry back"
    found = article(*above, title, *STORY)
    assert found.title == title
    assert found.text.split("\n")[-3:] == list(STORY)


def test_who_signs_and_results_are_no_headline() -> None:
    """The author's name stands in the text once more, the club's in every line of it."""
    title = "Stop asking boats to be poems"
    biography = "Marit Ferry Solheim has a ferry in Port Ansel, and has written about boats in this paper for nine years."
    signed = article("Opinion", title, "Marit Ferry Solheim", "Aug. 30, 2022", *STORY, biography)
    assert signed.title == title
    won = "Nine boats win the cup of the year"
    result = article("Football", won, "12 March 2023 18:40", "Harbour Council Port Ansel 1", "Gull Harbour Town 2", *STORY)
    assert result.title == won


def test_several_who_sign_and_a_section_are_no_headline() -> None:
    """Both have words of the story: the names by the note on the authors, the section by its subject."""
    title = "Sold for scrap: what the ferry is worth"
    about = "Dr Marit Harbour is a reader in boats. James Ferry is the council's librarian."
    assert article("Policy brief", title, "15 June 2021", "Dr Marit Harbour, James Ferry", *STORY, about).title == title
    assert article("Ferry Harbour Reviews", title, "By Nora Quayle", "June 30, 2020", *STORY).title == title
    assert article("Ferry Harbour Reviews", "June 30, 2020", *STORY).title == "Ferry Harbour Reviews"


def test_two_sentences_above_a_standfirst_and_a_name_are_the_headline() -> None:
    title = "The council sold its ferry. Then it bought the ferry."
    found = article(title, "Gulls do not care what a boat is for", "Marit Solheim", "Follow", "6 min read", *STORY)
    assert found.title == title


def test_the_entries_of_a_table_of_contents_are_no_headline() -> None:
    subheads = ("How the ferry was sold", "Who lends the crown")
    told = (STORY[0], subheads[0], STORY[1], subheads[1], STORY[2])
    found = article("Contents", *(f"{n} {text}" for n, text in enumerate(subheads, 1)), *told)
    assert found.title is None
    assert found.text.split("\n") == list(told)


def test_a_list_announced_by_a_colon_stays() -> None:
    items = ("- one crown for the boat", "- nine crowns for the mud", "- gulls: no charge")
    kept = article(STORY[0], "The council's bill:", *items, *STORY[1:]).text.split("\n")
    assert kept == [STORY[0], "The council's bill:", *(item.removeprefix("- ") for item in items), *STORY[1:]]


@pytest.mark.parametrize(
    "spoken", ["– Qui paie la couronne ?", "— Я заплачу, – сказал капитан.", "« Pas moi », répond le maire."]
)
def test_speech_stays_with_its_dash(spoken: str) -> None:
    assert spoken in article(STORY[0], spoken, *STORY[1:]).text.split("\n")


@pytest.mark.parametrize(
    "line", ["2024. május 24., péntek 15:12", "The upper town at dusk (Getty)", "Prefer the Courant on Google"]
)
def test_dates_credits_and_controls_above_the_story_are_no_headline(line: str) -> None:
    assert article(line, *STORY).title != line


def page_of(*elements: str) -> Outcome:
    found = "".join(elements)
    markup = f"<html><head><title>{TITLE} | Ansel Post</title></head><body><article>{found}</article></body></html>"
    return examine(RawPage(markup.encode(), Source("html", "a.html"), is_text=False), Options(all_pages=True)).outcome


TITLE = "Harbour council buys the old ferry back"
WORDS = ("The price", "The mud", "The lender")
PARAGRAPHS = tuple(f"<p>{line}</p>" for line in STORY)


@pytest.mark.parametrize("form", ["<h1>{}</h1>", "<h1><span>{}</span></h1>", "<h1><strong>{}</strong></h1>"])
@pytest.mark.parametrize("headline", ["h1", "h2"])
def test_sections_that_are_marked_as_the_headline_is_stay(form: str, headline: str) -> None:
    sections = [form.format(f"{word} of it") for word in WORDS]
    parts = [part for section, text in zip(sections, PARAGRAPHS, strict=False) for part in (section, text)]
    outcome = page_of(f"<{headline}>{TITLE}</{headline}>", "<p>Told in three parts.</p>", *parts)
    assert outcome.article is not None
    assert outcome.article.title == TITLE
    told = outcome.article.text.split("\n")
    left = [f"{word} of it" for word in WORDS][headline == "h2" :]  # where the headline is marked as less, the first is in doubt
    assert [line for line in told if line.endswith("of it")][-len(left) :] == left
    assert TITLE not in told


def test_a_headline_above_other_words_than_the_titles_goes_still() -> None:
    """It names a column only where that has it: of two titles the title tag's may be the one that is chosen."""
    shown = "Ferry is bought back for a crown, nine years on"
    outcome = page_of(f"<h1>{shown}</h1>", *PARAGRAPHS)
    assert outcome.article is not None
    assert shown not in outcome.article.text
    gone = next(removal for removal in outcome.removals if removal.text == shown)
    assert gone.by == "headline.is_title"
    assert gone.lifted_to == ("title" if outcome.article.title == shown else None)
    why = next(rule.why for rule in rules.BUILT_IN if rule.id == gone.by)
    assert why.startswith("Word for word one of the titles that the page gives itself")
