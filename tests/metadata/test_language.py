"""The language of a text, told by the text."""

from __future__ import annotations

import tempfile

import pytest
from py3langid.langid import LanguageIdentifier

from pipeline.metadata import language, language_of
from pipeline.metadata.language import tag_of

SENTENCES = {
    "en": "The government said on Friday that it would review the plan before winter.",
    "de": "Die Regierung will den Plan am Freitag noch einmal prüfen.",
    "fr": "Le gouvernement a annoncé vendredi qu'il allait revoir son plan.",
    "es": "El Gobierno anunció el viernes que revisará el plan en otoño.",
    "it": "Il governo ha annunciato venerdì che rivedrà il piano entro l'anno.",
    "pt": "O governo anunciou na sexta-feira que vai rever o plano até ao fim do ano.",
    "nl": "De regering zei vrijdag dat zij het plan opnieuw zal bekijken.",
    "pl": "Rząd zapowiedział w piątek, że ponownie przyjrzy się planowi.",
    "ru": "Правительство объявило в пятницу, что пересмотрит план.",
    "uk": "Уряд оголосив у п'ятницю, що перегляне план до кінця року.",
    "el": "Η κυβέρνηση ανακοίνωσε την Παρασκευή ότι θα επανεξετάσει το σχέδιο.",
    "ja": "政府は金曜日に計画を見直すと発表した。",
    "zh": "政府周五表示将重新审查该计划。",
    "ko": "정부는 금요일 계획을 재검토하겠다고 밝혔다.",
    "ar": "أعلنت الحكومة يوم الجمعة أنها ستراجع الخطة قبل نهاية العام.",
    "he": "הממשלה הודיעה ביום שישי כי תבחן מחדש את התוכנית.",
    "hi": "सरकार ने शुक्रवार को कहा कि वह योजना की समीक्षा करेगी।",
    "th": "รัฐบาลประกาศเมื่อวันศุกร์ว่าจะทบทวนแผนดังกล่าว",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences(code: str) -> None:
    assert language_of(SENTENCES[code], None) == code
    assert language_of(SENTENCES[code], "en-US") == code


@pytest.mark.parametrize("text", ["", "OK", "12345 678 90", "asdkj qwe zxcm qwpoe alskdj zmxn qpwoe lskdj", "— — —", "Ja"])
def test_unsure(text: str) -> None:
    assert language_of(text, None) == "und"


def test_the_declared_language_only_breaks_ties() -> None:
    assert language_of("Hallo Welt", "de-DE") == "de"
    assert language_of("Weather today", "de") == "und"
    close = "Vlada je u petak objavila da će preispitati plan do kraja godine."
    assert language_of(close, "hr") == "hr"
    assert language_of(SENTENCES["pl"], "nonsense") == "pl"


@pytest.mark.parametrize(
    ("text", "tag"),
    [("de_DE.UTF-8", "de-DE"), ("English", "en"), ("en-us", "en-US"), ("zh-Hant-TW", "zh-Hant-TW"), ("es-419", "es-419"),
     ("x", None),     ("und", None), ("de, en", "de")],
)  # fmt: skip
def test_declared_tags(text: str, tag: str | None) -> None:
    assert tag_of(text) == tag


def test_languages_that_the_model_does_not_tell_apart() -> None:
    serbian = "Premijer je u ponedjeljak rekao da će vlada izgraditi novi most preko zaljeva i da će radovi početi iduće godine."
    assert [language_of(serbian, said) for said in ("sr-Latn", "bs", "hr-HR")] == ["sr", "bs", "hr"]
    assert language_of(SENTENCES["pl"], "sr") == "pl"
    sorani = (
        "سەرۆک وەزیرانی هەرێمی کوردستان ڕۆژی دووشەممە ڕایگەیاند کە حکومەت پردێکی نوێ لەسەر ڕووبارەکە دروست دەکات. "
        "دانیشتووانی شارەکە دڵخۆشن بەم بڕیارە، بەڵام هەندێکیان دەڵێن کە پارەکە زۆرە."
    )
    assert {language_of(sorani, said) for said in ("ckb", "ku", None)} == {"ckb"}


def test_the_model_is_the_packages_own_and_needs_no_room_on_a_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    ours = language._identifier.__wrapped__()
    assert [ours.rank(text) for text in SENTENCES.values()] == [packed.rank(text) for text in SENTENCES.values()]
