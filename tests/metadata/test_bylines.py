"""Bylines that say in so many words who wrote, with titles, helpers, days and agencies around the name."""

from __future__ import annotations

import pytest

from pipeline import metadata
from pipeline.metadata import names
from pipeline.metadata.statement import fold
from tests.metadata.documents import document, facts, head, text_facts, verdict

SAID = [
    ("As told to Wanda Marsh", ["Wanda Marsh"]),
    ("Guest post by Carl-Henrik Moe", ["Carl-Henrik Moe"]),
    ("Aus Kiew berichtet Tabea Lindner", ["Tabea Lindner"]),
    ("Ein Gastbeitrag von Prof. Dr. Ute Hagmann", ["Prof. Dr. Ute Hagmann"]),
    ("De notre correspondante à Rome, Clarisse Bonval", ["Clarisse Bonval"]),
    ("Recueilli par Maud Le Guirrec, à Nantes", ["Maud Le Guirrec"]),
    ("Tribune de Raymond Castel, économiste", ["Raymond Castel"]),
    ("Una entrevista de Beatriz Olaza", ["Beatriz Olaza"]),
    ("Texto de Filipa Mourisca", ["Filipa Mourisca"]),
    ("Texto: Nuria Calatra. Fotografía: Iker Zulu", ["Nuria Calatra"]),
    ("Por Thiago Vascos, g1 Minas — Belo Horizonte", ["Thiago Vascos"]),
    ("dal nostro inviato Ettore Marzocco", ["Ettore Marzocco"]),
    ("Intervista di Nadia Corrada", ["Nadia Corrada"]),
    ("Door onze correspondent Wouter Hazel", ["Wouter Hazel"]),
    ("Een column van Hidde Terpstra", ["Hidde Terpstra"]),
    ("Tekst Sanne Kuiper, beeld Bram Postel", ["Sanne Kuiper"]),
    ("Rozmawiała Ewa Skowron", ["Ewa Skowron"]),
    ("Napisany przez Piotr Walend, 4 gru 2023", ["Piotr Walend"]),
    ("Szöveg: Pálfi Noémi | Fotó: Erdei Zsolt", ["Pálfi Noémi"]),
    ("Varga-Szűts Dorottya újságíró", ["Varga-Szűts Dorottya"]),
    ("de Andreea Munteanu-Pop", ["Andreea Munteanu-Pop"]),
    ("Un articol de Ileana Străuț", ["Ileana Străuț"]),
    ("Scris de Ionuț Dragomir, redactor", ["Ionuț Dragomir"]),
    ("Наш собкор Тимур Асланов", ["Тимур Асланов"]),
    ("Интервю на Ралица Тодорова", ["Ралица Тодорова"]),
    ("Razgovarala: Tijana Veselin", ["Tijana Veselin"]),
    ("Piše Ivana Kovač-Barić", ["Ivana Kovač-Barić"]),
    ("Avtor: Nina Hribernik", ["Nina Hribernik"]),
    ("Autorė: Rūta Žemaitė", ["Rūta Žemaitė"]),
    ("Skriven av Ebba Tallroth den 19 maj 2021", ["Ebba Tallroth"]),
    ("כתבה: נועה שטרן", ["נועה שטרן"]),
    ("מאת: יעל אברמוביץ'", ["יעל אברמוביץ'"]),
    ("به قلم نازنین فرهادی", ["نازنین فرهادی"]),
    ("PV Đặng Thu Hà", ["Đặng Thu Hà"]),
    ("執筆者：水原光", ["水原光"]),
    ("【ワシントン＝水原光】", ["水原光"]),
    ("Mara Stephens The Associated Press", ["Mara Stephens"]),
    ("Jane Roe on 5 May 2024", ["Jane Roe"]),
    # who only helped, what is no name, and names that look like such words
    ("Edited by: Jane Roe", []),
    ("Medically reviewed by Sam Ortiz, MD", []),
    ("Toimetas Marko Lepik", []),
    ("Cập nhật lúc 10:22, Thứ Tư, 19/05/2021", []),
    ("【北京＝共同】", []),
    ("Free Trial", []),
    ("Ort Saarbrücken", []),
    ("example_team", []),
    ("mroe6vkpg2ma0ci", []),
    ("mroes_blog_zlf4v6", []),
    ("Per Arne Hansen", ["Per Arne Hansen"]),
    ("Thierry Le Goff", ["Thierry Le Goff"]),
]


@pytest.mark.parametrize(("line", "people"), SAID)
@pytest.mark.parametrize("shown", [False, True])
def test_who_is_said_to_have_written(line: str, people: list[str], shown: bool) -> None:
    assert [name.text for name in names.read(line, shown=shown) if name.kind == "person"] == people


UNMARKED = [
    ("de", "Ein Gastbeitrag von Ute Hagmann"), ("fr", "Propos recueillis par Ute Hagmann"), ("es", "Escrito por: Ute Hagmann"),
    ("it", "A cura di Ute Hagmann"), ("nl", "Een column van Ute Hagmann"), ("pl", "Rozmawiała Ute Hagmann"),
    ("ro", "Scris de Ute Hagmann, redactor"), ("sr", "Razgovarala: Ute Hagmann"), ("sl", "Avtor: Ute Hagmann"),
    ("lt", "Autorė: Ute Hagmann"), ("pt", "Reportagem: Ute Hagmann"), ("hu", "Szöveg: Ute Hagmann | Fotó: Erdei Zsolt"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), UNMARKED)
def test_such_a_line_below_the_headline_needs_no_markup(language: str, line: str) -> None:
    story = f"<h1>Harbour bridge opens again</h1><p>{line}</p><p>{'It opened on Monday. ' * 20}</p>"
    read = document(head(body=story, lang=language))
    assert metadata.with_text(read, metadata.from_markup(read), ()).authors == ("Ute Hagmann",)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Izvor: Tanjug", "Tanjug"), ("Theo TTXVN", "VNA"), ("来源：新华社", "Xinhua"), ("Źródło: PAP", "PAP"),
        ("Sumber: Antara", "Antara"), ("ایسنا", "ISNA"), ("SITA", "SITA"),
    ],
)  # fmt: skip
def test_a_line_that_names_an_agency_as_the_source(line: str, meant: str) -> None:
    read = facts(head(body=f"<h1>Harbour bridge opens again</h1><p class='article-author'>{line}</p>"))
    assert (read.authors, read.agency) == ((), meant)


@pytest.mark.parametrize("title", ["Rechtsanwalt", "Rechtsanwältin", "Dott.", "Avv.", "Mgr.", "MUDr.", "Dra.", "Maître"])
def test_titles_of_callings_are_no_part_of_the_name(title: str) -> None:
    read = facts(head(f"<meta name='author' content='{title} Jana Roeova'>"))
    assert read.authors == ("Jana Roeova",)


@pytest.mark.parametrize("name", ["Doc Searls", "Maitre Gims", "Ingrid Roe"])
def test_names_that_begin_like_a_title(name: str) -> None:
    assert names.untitled(name) == name


@pytest.mark.parametrize("name", ["OÖ Volksblatt", "Deutsches Rotes Kreuz", "besserbauer eG", "Exa Sp. z o.o.", "Nowak s.r.o."])
def test_more_bodies(name: str) -> None:
    assert [found.kind for found in names.read(name)] == ["organisation"]


def test_leaf_is_a_surname() -> None:
    assert [found.kind for found in names.read("Jeff Goldblatt")] == ["person"]


def test_joiners_are_spelling() -> None:
    assert fold("نگار رستمی\u200cزاده") == "نگار رستمی\u200cزاده"
    assert fold("क्\u200dष") == "क्\u200dष"
    assert fold("Jane\u200d Roe\u200c, cross\u200cing \u200cX") == "Jane Roe, crossing X"


def test_an_agencys_dateline_may_stand_alone() -> None:
    assert text_facts("Мост открыт", "МОСКВА, 7 февраля 2022. /ТАСС/.", "Мост открыли в понедельник утром. " * 9).agency == "TASS"


def test_a_date_below_the_title_that_a_rule_takes_for_a_headline() -> None:
    named = (verdict(0, "headline", "title"), verdict(1, "headline"))
    read = text_facts("項目", "2021年5月19日 週三 上午10:22", "港口大橋星期三重新開放。" * 30, verdicts=named)
    assert read.published_text == "2021-05-19T10:22"


@pytest.mark.parametrize(
    ("story", "day"),
    [("La passerelle du port a rouvert lundi matin après des travaux. ", "2024-06-04"), ("The bridge opened on Monday. ", None)],
)
def test_a_plain_texts_own_language_tells_the_order_of_a_date(story: str, day: str | None) -> None:
    named = (verdict(1, "byline", "published"),)
    assert text_facts("Le pont", "04/06/2024", story * 12, verdicts=named).published_text == day


def test_who_wrote_beside_who_took_the_pictures() -> None:
    named = (verdict(1, "caption"),)
    line = "Text: Jane Roe, Foto: John Doe"
    read = text_facts("Harbour bridge opens again", line, "It opened on Monday. " * 20, verdicts=named)
    assert read.authors == ("Jane Roe",)




@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Аутор: Ана Петрић уторак, 12.11.2024. у 09:45", ["Ана Петрић"]),
        ("Autor: Ana Petrić utorak, 12.11.2024. u 09:45", ["Ana Petrić"]),
        ("Автор: Иван Петров, Вторник, 12.11.2024", ["Иван Петров"]),
        ("Por Plácido Domingo, 12/11/2024", ["Plácido Domingo"]),
        ("Jan Sobota 12.11.2024", ["Jan Sobota"]),
        ("প্রতিনিধি, মাদারীপুর", ["প্রতিনিধি"]),
    ],
)
def test_a_day_behind_the_name_and_a_place_behind_a_role_are_no_part_of_it(line: str, people: list[str]) -> None:
    assert [name.text for name in names.read(line)] == people
