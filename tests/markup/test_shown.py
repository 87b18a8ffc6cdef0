"""What tags say of the text is carried out: shadow roots show, readings and struck-out text go, powers of ten stay powers."""

from __future__ import annotations

import time

import pytest

from pipeline.clean import clean
from pipeline.markup.shown import plain
from pipeline.records import RawPage, Source
from tests.growth import is_linear

LINES = (
    "The lighthouse keeper rowed out at dawn, and by the time the mist had lifted she had counted eleven seals on the sandbank.",
    "Nobody in the village had believed her the year before, when she had written down nine of them in her book, one by one.",
    "This spring the county sent two biologists and a boat, and they have been counting together for the whole of the season.",
    "They expect to go on until the autumn storms, which the keeper says will come early, as they do after every warm summer.",
)


def cleaned(body: str, title: str = "Seals return to the sandbank") -> str:
    page = f'<!doctype html><html lang="en"><head><title>{title}</title></head><body>{body}</body></html>'
    outcome = clean(RawPage(page.encode(), Source("html", "x.html")))
    assert outcome.article is not None, outcome.reject
    return outcome.article.text


STORY = "".join(f"<p>{line}</p>" for line in LINES)


@pytest.mark.parametrize("mode", ['shadowrootmode="open"', "shadowrootmode=closed", "class=x shadowroot='open' delegatesfocus"])
def test_a_shadow_root_is_shown(mode: str) -> None:
    text = cleaned(f"<x-story><template {mode}><style>p{{}}</style><article><h1>Seals</h1>{STORY}</article></template></x-story>")
    assert text.splitlines() == list(LINES)


@pytest.mark.parametrize("opening", ["<template>", '<template id="shadowrootmode">', "<template><template shadowrootmode=open>"])
def test_other_templates_are_not_shown(opening: str) -> None:
    hidden = f"{opening}<p>Nobody sees what this one says of the harbour and its boats.</p>{'</template>' * opening.count('<')}"
    assert "Nobody sees" not in cleaned(f"{hidden}<article>{STORY}</article>")


def test_a_root_within_a_paragraph_does_not_end_it() -> None:
    inner = 'Grey <x-a><template shadowrootmode=open><i>old</i> </template></x-a>seals were counted again in May, all of it.'
    assert "Grey old seals were counted again in May, all of it." in cleaned(f"<article>{STORY}<p>{inner}</p></article>")


def test_a_script_that_writes_templates_is_left_alone() -> None:
    script = "<script>x = '<template shadowrootmode=\"open\">'</script><p>a</p>"
    assert plain(script) == script


RUBY = {
    "<ruby>川<rt>かわ</rt></ruby>の東": "川の東",
    "<ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>の東": "川の東",
    "<ruby>川<rt>かわ</ruby>の東": "川の東",
    "<ruby>東<rt>とう<rb>京<rt>きょう</ruby>へ": "東京へ",
    "<RUBY>川<RT class='x'><span>かわ</span></RT></RUBY>": "川",
    "<ruby>川<rtc><rt>かわ</rt></rtc></ruby>": "川",
}


@pytest.mark.parametrize("markup", RUBY)
def test_readings_go(markup: str) -> None:
    assert plain(markup) == RUBY[markup]


def test_a_title_without_readings() -> None:
    page = f"<html lang=ja><body><article><h1>新しい<ruby>橋<rt>はし</rt></ruby>が開通</h1>{STORY}</article></body></html>"
    outcome = clean(RawPage(page.encode(), Source("html", "x.html")))
    assert outcome.article is not None
    assert outcome.article.title == "新しい橋が開通"


STRUCK = {
    "It costs <del>48</del> <ins>52</ins> million": "It costs <ins>52</ins> million",
    "It costs <s class='x'>48</s><ins datetime='2025'>52</ins> million": "It costs <ins datetime='2025'>52</ins> million",
    "It costs <ins>52</ins> <strike>48</strike> million": "It costs <ins>52</ins> million",
    "<del><p>Old.</p></del>\n<ins><p>New.</p></ins>": "<ins><p>New.</p></ins>",
    # Nothing replaces it: only a reader can tell a joke or a line off a list from what no longer holds.
    "He is a <s>fool</s> man of vision": None,
    "<del>48</del> million, not <ins>52</ins>": None,
    # A place for an advertisement, and an element of the site's own.
    '<s>Old</s> <ins class="adsbygoogle" style="display:block"></ins>': None,
    "<s-link>Home</s-link> <ins>New</ins>": None,
}


@pytest.mark.parametrize("markup", STRUCK)
def test_what_is_struck_out_and_replaced_goes(markup: str) -> None:
    assert plain(markup) == (STRUCK[markup] or markup)


POWERS = {
    "some 10<sup>6</sup> cells": "some 10^<sup>6</sup> cells",
    "3 × 10<sup>-9</sup> m": "3 × 10^<sup>-9</sup> m",
    "4&times;10<sup>12</sup>": "4&times;10^<sup>12</sup>",
    "It was so in 2010<sup>6</sup>": None,
    "on 10<sup>th</sup> Street": None,
    "40 m<sup>2</sup> and 1<sup>st</sup>": None,
    "cost $10<sup>2</sup>": None,
    'some 10<sup><a href="#n6">6</a></sup> of them': None,
    # A page whose notes are such numbers, without links.
    "The harbour<sup>1</sup> had 10<sup>2</sup> boats": None,
    "The harbour<sup>1</sup> had 2 x 10<sup>2</sup> boats": "The harbour<sup>1</sup> had 2 x 10^<sup>2</sup> boats",
}


@pytest.mark.parametrize("markup", POWERS)
def test_powers_of_ten(markup: str) -> None:
    assert plain(markup) == (POWERS[markup] or markup)


def test_the_reader_gets_all_of_it() -> None:
    line = "The bay has <del>nine</del> <ins>eleven</ins> seals and 10<sup>7</sup> herrings, says the county in its report."
    text = cleaned(f"<article>{STORY}<p>{line}</p><p>{LINES[0][:-1]}, she says.</p></article>")
    assert "The bay has eleven seals and 10^7 herrings, says the county" in text


@pytest.mark.parametrize(
    "piece",
    ["<ruby><rt>", "<del>x<ins>", "<ins>x", "<ins>a</ins><s>", "10<sup>", "<template shadowroot=open>", "</template>", "<rt "],
)
def test_hostile_markup_takes_no_time(piece: str) -> None:
    head = "<ruby><ins></ins><template shadowrootmode=open>"
    assert is_linear(lambda size: lambda: plain(head + piece * size), 5_000)
    start = time.process_time()
    plain(head + piece * 40_000)
    assert time.process_time() - start < 8


SIGNED = "<h1>Seals return to the sandbank</h1><p class='byline'>By Maren Okafor</p><time datetime='2025-05-04'>4 May 2025</time>"


@pytest.mark.parametrize("hiding", ["hidden", 'style="display:none"', "style='visibility: hidden'"])
def test_a_story_that_waits_for_a_script_stays(hiding: str) -> None:
    assert cleaned(f"<article>{SIGNED}<div {hiding}>{STORY}</div></article>").splitlines() == list(LINES)


def test_the_folded_rest_of_a_story_stays() -> None:
    rest = "".join(f"<p>{line}</p>" for line in LINES[2:])
    shown = f"<p>{LINES[0]}</p><p>{LINES[1]}</p><div class='rest' style='display:none'>{rest}</div>"
    assert cleaned(f"<article>{SIGNED}{shown}</article>").splitlines() == list(LINES)
