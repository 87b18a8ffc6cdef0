"""Dates as pages of many languages print them: digits, calendars, times, and which of two days is that of a change."""

from __future__ import annotations

import pytest

from pipeline import blocks, metadata
from pipeline.metadata import dates
from pipeline.metadata.date_lines import split
from pipeline.records import Metadata
from tests.metadata.documents import document, facts, head, text_facts, verdict

PRINTED = [
    # times with a full stop, with words and with signs of their own
    ("Tue 4 Jun 2024 17.45 BST", "2024-06-04T17:45+01:00"),
    ("Publicerad 4 juni 2024 kl 17.45", "2024-06-04T17:45"),
    ("4. juni 2024 kl. 17.45", "2024-06-04T17:45"),
    ("4.6.2024 klo 17.45", "2024-06-04T17:45"),
    ("Gepubliceerd op 4 juni 2024 om 17.45 uur", "2024-06-04T17:45"),
    ("4. juuni 2024 kell 17.45", "2024-06-04T17:45"),
    ("4. junij 2024, 17.45", "2024-06-04T17:45"),
    ("4 juin 2024 à 17 h 45", "2024-06-04T17:45"),
    ("2024年6月4日 17时45分", "2024-06-04T17:45"),
    ("2024년 6월 4일 17시 45분", "2024-06-04T17:45"),
    ("2024년 6월 4일 오전 12:10", "2024-06-04T00:10"),
    ("4 يونيو 2024 - 5:45 م", "2024-06-04T17:45"),
    ("4 يونيو 2024 - 5:45 ص", "2024-06-04T05:45"),
    ("4 Ιουνίου 2024 5:45 μ.μ.", "2024-06-04T17:45"),
    ("Thứ ba, 04/06/2024, 17:45 (GMT+7)", "2024-06-04T17:45+07:00"),
    ("4 Jun 2024 17:45 GMT +7", "2024-06-04T17:45+07:00"),
    ("4 июня 2024, 17:45 МСК", "2024-06-04T17:45+03:00"),
    ("4 Juni 2024, 17:45 WITA", "2024-06-04T17:45+08:00"),
    ("4 June 2024, 5:45 PM UTC−05:00", "2024-06-04T17:45-05:00"),
    # no times
    ("May 5, 2024, 14.30 EUR", "2024-05-05"),
    ("4 June 2024 2.5 million", "2024-06-04"),
    ("4 June 2024, 3.50 %", "2024-06-04"),
    # a time behind a full stop is no month
    ("04. februar 2022. 06:15", "2022-02-04T06:15"),
    ("уторак, 4. јун 2024. 10:22", "2024-06-04T10:22"),
    ("2024-06", "2024-06"),
    ("2024. 06. 04.", "2024-06-04"),
    # digits of other scripts
    ("٤ يونيو ٢٠٢٤", "2024-06-04"),
    ("৪ জুন ২০২৪, ১৭:৪৫", "2024-06-04T17:45"),
    ("४ जून २०२४", "2024-06-04"),
    # other orders and months of more languages
    ("2024 m. birželio 4 d. 17:45", "2024-06-04T17:45"),
    ("2024. gada 4. jūnijs, 17:45", "2024-06-04T17:45"),
    ("2024ko ekainaren 4a", "2024-06-04"),
    ("Ngày 4 tháng 6 năm 2024", "2024-06-04"),
    ("4 كانون الأول 2023", "2023-12-04"),
    ("4 جوان 2024", "2024-06-04"),
    ("4 جون 2024", "2024-06-04"),
    ("4. lipanj 2024.", "2024-06-04"),
    ("4 чэрвеня 2024", "2024-06-04"),
    ("4 qershor 2024", "2024-06-04"),
    ("4 iyun 2024", "2024-06-04"),
    ("4 ஜூன் 2024", "2024-06-04"),
    ("4 Ogos 2024", "2024-08-04"),
    # the Thai and the Persian calendar
    ("4 มิถุนายน 2567 17:45 น.", "2024-06-04T17:45"),
    ("4 มิ.ย. 67", "2024-06-04"),
    ("04/06/2567", "2024-06-04"),
    ("۱۵ خرداد ۱۴۰۳ - ۱۷:۴۵", "2024-06-04T17:45"),
    ("سه‌شنبه ۱۵ خرداد ماه ۱۴۰۳ ساعت ۱۷:۴۵", "2024-06-04T17:45"),
    ("۱۴۰۳/۰۳/۱۵", "2024-06-04"),
]


@pytest.mark.parametrize(("printed", "meant"), PRINTED, ids=[printed for printed, _ in PRINTED])
def test_dates_as_they_are_printed(printed: str, meant: str) -> None:
    moment = dates.parse(printed, "sv")
    assert moment is not None
    assert moment.text == meant


@pytest.mark.parametrize("printed", ["30 اسفند 1402", "15 خرداد 1703", "1403/13/15"])
def test_days_that_no_calendar_has(printed: str) -> None:
    assert dates.parse(printed, "fa") is None


BOTH = [
    "Published 4 June 2024 at 17:45, updated 5 June 2024 at 09:10",
    "4 June 2024 17:45 | Last modified 5 June 2024 09:10",
    "Updated: 5 June 2024, 09:10; first published: 4 June 2024, 17:45",
    "Erstellt: 04.06.2024, 17:45 Uhr | Aktualisiert: 05.06.2024, 09:10 Uhr",
    "Publié le 4 juin 2024 à 17h45, mis à jour le 5 juin 2024 à 09h10",
    "Creado: 4 junio, 2024 17:45 Última actualización: 5 junio, 2024 09:10",
    "Publicado em 4 jun 2024, às 17h45 - Última modificação em 5 jun 2024, às 09h10",
    "Pubblicato il 4 giugno 2024 alle 17:45 Ultimo aggiornamento: 5 giugno 2024 09:10",
    "Data publikacji: 04.06.2024 17:45 Data aktualizacji: 05.06.2024 09:10",
    "4. 6. 2024 17:45, aktualizováno 5. 6. 2024 9:10",
    "2024.06.04. 17:45 Frissítve: 2024.06.05. 09:10",
    "Publicat: 4 iunie 2024, 17:45 | Actualizat: 5 iunie 2024, 09:10",
    "04.06.2024 17:45 (обновлено: 05.06.2024 09:10)",
    "Публикувана: 4 юни 2024 17:45 | Обновена: 5 юни 2024 09:10",
    "Giriş Tarihi: 04.06.2024 17:45 Güncelleme Tarihi: 05.06.2024 09:10",
    "4 Ιουν 2024 17:45 | Τελευταία ενημέρωση: 5 Ιουν 2024 09:10",
    "פורסם: 04.06.2024 17:45 עודכן: 05.06.2024 09:10",
    "4.6.2024 17:45 | Päivitetty 5.6.2024 9:10",
    "Publisert 4. juni 2024 kl. 17:45 Sist oppdatert 5. juni 2024 kl. 09:10",
    "發布時間：2024/06/04 17:45 更新時間：2024/06/05 09:10",
    "公開日：2024年6月4日 17:45 更新日：2024年6月5日 9:10",
    "입력 2024.06.04 17:45 수정 2024.06.05 09:10",
    "2024-06-04 17:45, atnaujinta 2024-06-05 09:10",
]


@pytest.mark.parametrize("line", BOTH)
def test_a_line_of_two_dates_gives_each_its_column(line: str) -> None:
    issued, changed = split(line)
    assert [moment.text for text in issued if (moment := dates.parse(text, "de"))] == ["2024-06-04T17:45"]
    assert [moment.text for text in changed if (moment := dates.parse(text, "de"))] == ["2024-06-05T09:10"]


@pytest.mark.parametrize("line", BOTH)
@pytest.mark.parametrize("mark", ["<p class='article-date'>{}</p>", "<p>{}</p>"])
def test_a_page_that_prints_both_has_both(line: str, mark: str) -> None:
    read = facts(head(body=f"<h1>Harbour bridge opens again</h1>{mark.format(line)}", lang="de"), url=None)
    assert read.published_text == "2024-06-04T17:45"
    assert read.modified is not None
    assert read.modified.isoformat() == "2024-06-05T09:10:00+00:00"


CHANGES = [
    "Updated 5 June 2024", "Zuletzt geändert am 5. Juni 2024", "Modifié le 5 juin 2024", "Actualizado el 5 de junio de 2024",
    "Ultimo aggiornamento: 5 giugno 2024", "Gewijzigd op 5 juni 2024", "Aktualizace 5. června 2024", "Opdateret 5. juni 2024",
    "Ændret 5. juni 2024", "Uppdaterad 5 juni 2024", "Muokattu 5.6.2024", "Son güncelleme: 5 Haziran 2024",
    "Diperbarui 5 Juni 2024", "Cập nhật: 05/06/2024", "آخر تحديث: 5 يونيو 2024",
    "अपडेटेड 5 जून 2024", "Оновлено: 5 червня 2024", "Stand: 5. Juni 2024",
]  # fmt: skip


@pytest.mark.parametrize("line", CHANGES)
@pytest.mark.parametrize(("mark", "day"), [("<p class='article-date'>{}</p>", None), ("<p>{}</p>", "2024-06-05")])
def test_a_line_that_says_only_when_the_page_was_changed(line: str, mark: str, day: str | None) -> None:
    read = facts(head(body=f"<h1>Harbour bridge opens again</h1>{mark.format(line)}", lang="de"), url=None)
    assert read.published_text == day  # the only date of a page, where nothing marks it up, stands for both
    assert read.modified is not None
    assert read.modified.isoformat() == "2024-06-05T00:00:00+00:00"


@pytest.mark.parametrize(
    "dated",
    [
        "<p>Updated <time datetime='2024-06-05'>5 June</time></p><p><time>4 June 2024</time></p>",
        "<p><span>Last updated:</span> <time datetime='2024-06-05'>5 June</time></p><p class='date'>4 June 2024</p>",
        "<p><span>Updated:</span> <span>5 June 2024</span></p><p>4 June 2024</p>",
    ],
)
def test_the_label_before_a_date_says_what_it_is(dated: str) -> None:
    read = facts(head(body=f"<h1>Harbour bridge opens again</h1>{dated}"), url=None)
    assert read.published_text == "2024-06-04"
    assert read.modified is not None
    assert read.modified.day == 5


@pytest.mark.parametrize("line", ["Published/updated: 5 June 2024", "5 June 2024 (updated)", "Edited by Jane Roe, 5 June 2024"])
def test_a_day_that_stands_for_both_is_that_of_publication(line: str) -> None:
    assert split(line)[1] == []
    read = facts(head(body=f"<h1>Harbour bridge opens again</h1><p class='date'>{line}</p>"), url=None)
    assert read.published_text == "2024-06-05"


def test_a_plain_text_has_both_dates_of_a_line() -> None:
    line = "Published 4 June 2024, updated 5 June 2024"
    named = (verdict(1, "byline", "published"),)
    read = text_facts("Harbour bridge opens again", line, "It opened on Monday. " * 20, verdicts=named)
    assert read.published_text == "2024-06-04"
    assert read.modified is not None
    assert read.modified.day == 5


STORY = [f"<p>{'The bridge opened again on Monday morning. ' * 5}</p>"] * 3


@pytest.mark.parametrize(
    ("line", "day"),
    [("March 05, 2026", None), ("Published: March 05, 2026", "2026-03-05"), ("Date: March 05, 2026", "2026-03-05")],
)
def test_bare_dates_below_the_story_are_teasers(line: str, day: str | None) -> None:
    below = f"<p>{line}</p><p>March 04, 2026</p>"
    read = document(head(body="<h1>Harbour bridge opens again</h1>" + "".join(STORY) + below), url=None)
    blocks.segment(read)
    numbers = [block.number for block in read.blocks if "2026" in block.text]
    named = tuple(verdict(number, "byline", "published") for number in numbers)
    assert metadata.with_text(read, Metadata(title="Harbour bridge opens again"), named).published_text == day


def test_the_only_date_below_the_story_is_its_own() -> None:
    read = document(head(body="<h1>Harbour bridge opens again</h1>" + "".join(STORY) + "<p>March 05, 2026</p>"), url=None)
    blocks.segment(read)
    named = (verdict(read.blocks[-1].number, "byline", "published"),)
    assert metadata.with_text(read, Metadata(title="Harbour bridge opens again"), named).published_text == "2026-03-05"
