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
    # fractions and cents
    "2<sup>1</sup>&frasl;<sub>2</sub> cups": "2 <sup>1</sup>&frasl;<sub>2</sub> cups",
    "10<sup>1</sup>/<sub>2</sub> and 3 <sup>3</sup>⁄<sub>4</sub>": "10 <sup>1</sup>/<sub>2</sub> and 3 <sup>3</sup>⁄<sub>4</sub>",
    "1<sup>1/2</sup> cups": "1 <sup>1/2</sup> cups",
    "$5<sup>99</sup> or €1.299<sup>00</sup>": "$5.<sup>99</sup> or €1.299,<sup>00</sup>",
    "$5<sup>99</sup> million": None,
    "The harbour<sup>1</sup> cost $5<sup>12</sup> then": None,
    "5<sup>99</sup> of them": None,
    # A page whose notes are such numbers, without links.
    "The harbour<sup>1</sup> had 10<sup>2</sup> boats": None,
    "The harbour<sup>1</sup> had 2 x 10<sup>2</sup> boats": "The harbour<sup>1</sup> had 2 x 10^<sup>2</sup> boats",
}


@pytest.mark.parametrize("markup", POWERS)
def test_powers_of_ten(markup: str) -> None:
    assert plain(markup) == (POWERS[markup] or markup)


MATH = {
    "<mfrac><mn>1</mn><mn>2</mn></mfrac>": "1/2",
    "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>": "(a+b)/c",
    "<msup><mn>10</mn><mn>6</mn></msup>": "10^6",
    "<msup><mn>10</mn><mrow><mo>−</mo><mn>6</mn></mrow></msup>": "10^−6",
    "<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>": "x^(n+1)",
    "<msub><mi>x</mi><mn>1</mn></msub><mtext> if </mtext><mi>y</mi>": "x_1 if y",
    "<msqrt><mn>2</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>": "√2x^(1/3)",
    "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>sin</mi><mi>i</mi>":
        "∑_(i=1)^n sin i",
    "<msup><mn>90</mn><mo>∘</mo></msup><mover><mi>x</mi><mo>¯</mo></mover>": "90∘x¯",
    "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>": "a b; c",
    "<semantics><mi>E</mi><annotation encoding='application/x-tex'>E_0</annotation></semantics>": "E",
    "<mi>m</mi><mo>&#x2062;</mo><mi>c</mi> <!-- x --><mspace width='1em'/><mo>&lt;</mo>": "mc &lt;",
    "<mfrac><mn>1</mn></mfrac></mrow><msup><mi>x</mi>": "1x",
}  # fmt: skip


@pytest.mark.parametrize("inner", MATH)
def test_formulas(inner: str) -> None:
    assert plain(f"<math display=inline>{inner}</math>") == f"<math display=inline>{MATH[inner]}</math>"


PICTURES = {
    "<span class=katex><span><math><mi>E</mi></math></span><span class=html aria-hidden='true'><span>E</span></span></span> is":
        "<span class=katex><span><math>E</math></span></span> is",
    "<span><nobr aria-hidden=true><b>E<nobr>x</nobr></b></nobr><span role=presentation><math><mi>E</mi></math></span></span> is":
        "<span><span role=presentation><math>E</math></span></span> is",
    "<i aria-hidden=true>so</i> and <math><mi>E</mi></math> is <i aria-hidden=true>so</i>":
        "<i aria-hidden=true>so</i> and <math>E</math> is <i aria-hidden=true>so</i>",
}  # fmt: skip


@pytest.mark.parametrize("markup", PICTURES)
def test_a_formula_is_shown_once(markup: str) -> None:
    assert plain(markup) == PICTURES[markup]


QUOTES = {
    "She wrote: <q>We sail</q>, and": "She wrote: <q>“We sail”</q>, and",
    "<q>the <q class=x>old</q> port</q>": "<q>“the <q class=x>‘old’</q> port”</q>",
    "<html lang='de-AT'><p>Er: <q lang=en>Go <b>on</b></q>": "<html lang='de-AT'><p>Er: <q lang=en>„Go <b>on</b>“</q>",
    "<html class=a lang=fr><q> <i>oui</i> </q>": "<html class=a lang=fr><q> «<i>oui</i>» </q>",
    # The page has its own marks, or nothing to set them around, or no line.
    "„<q>nein</q>“": None,
    "&quot;<q>no</q>&quot;": None,
    "<q>“no”</q> <q>&ldquo;no&rdquo;</q>": None,
    "<q><p>A paragraph.</p></q>": None,
    "<q></q> <q><img></q> </q><q>": None,
    "<script>'<q>x</q>'</script>": None,
}


@pytest.mark.parametrize("markup", QUOTES)
def test_quotation_marks(markup: str) -> None:
    assert plain(markup) == (QUOTES[markup] or markup)


def test_the_reader_gets_all_of_it() -> None:
    line = "The bay has <del>nine</del> <ins>eleven</ins> seals and 10<sup>7</sup> herrings, says the county in its report."
    text = cleaned(f"<article>{STORY}<p>{line}</p><p>{LINES[0][:-1]}, she says.</p></article>")
    assert "The bay has eleven seals and 10^7 herrings, says the county" in text


@pytest.mark.parametrize(
    "piece",
    ["<q>", "<q>a</q>", "<q><q></q>", "<math>", "<math><mi>", "<math><mfrac>x</mfrac></math>", "</math><b aria-hidden=true>",
     "<math></math><b aria-hidden=true>", "<b aria-hidden=true></b><math></math>", "1<sup>1</sup>/<sub>", "$5<sup>",
     "<ruby><rt>", "<del>x<ins>", "<ins>x", "<ins>a</ins><s>", "10<sup>", "<template shadowroot=open>", "</template>", "<rt "],
)
def test_hostile_markup_takes_no_time(piece: str) -> None:
    head = "<ruby><math><mi>a</mi></math></q><ins></ins><template shadowrootmode=open>"
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
