"""Pages of one paragraph and hardly anything else, in many scripts: none is too small to be read."""

from __future__ import annotations

import pytest

from pipeline.clean import examine
from pipeline.records import Options, RawPage, Source

PARAGRAPHS = {
    "el": "Το λιμάνι της Χαλκίδας έκλεισε τη Δευτέρα για όλα τα πλοία, αφού ο λιμενάρχης έχασε το κλειδί της "
          "γέφυρας. Οι κάτοικοι περιμένουν στην προκυμαία.",
    "tr": "İzmir'deki vapur iskelesi pazartesi günü kapandı; çünkü iskele şefi anahtarını denize düşürdü. Yolcular "
          "sabaha kadar kıyıda bekledi ve çay içti.",
    "cs": "Přívoz mezi oběma břehy řeky v pondělí nevyjel, protože převozník ztratil klíč od lodi. Cestující čekali "
          "na nábřeží až do večera a zpívali.",
    "he": "הנמל הישן נסגר ביום שני לאחר שמנהל הנמל איבד את המפתח לגשר. הנוסעים המתינו על הרציף עד הערב ושתו תה חם "
          "עם הדייגים.",
    "ja": "港の渡し船は月曜日、船長が鍵をなくしたため出航できなかった。"
          "乗客は夕方まで岸壁で待ち、漁師たちとお茶を飲んだ。市は新しい鍵を注文した。",
    "zh": "由于船长丢了钥匙，港口的渡船星期一没有开航。乘客们在码头上等到晚上，和渔民们一起喝茶。市政府已经订购了一把新钥匙。",
    "ru": "Паром между двумя берегами реки в понедельник не вышел, потому что капитан потерял ключ. Пассажиры ждали "
          "на набережной до вечера и пили чай.",
    "en": "The ferry between the two halves of the town stayed in the harbour on Monday after its captain had lost "
          "the key. Passengers waited on the quay.",
    "de": "Die Fähre zwischen den beiden Ufern blieb am Montag im Hafen, weil der Kapitän den Schlüssel verloren "
          "hatte. Die Fahrgäste warteten am Kai bis zum Abend.",
    "ko": "항구의 나룻배는 월요일에 선장이 열쇠를 잃어버려 출항하지 못했다. "
          "승객들은 저녁까지 부두에서 기다리며 어부들과 차를 마셨다. 시는 새 열쇠를 주문했다.",
    "th": "เรือข้ามฟากไม่ได้ออกจากท่าในวันจันทร์เพราะกัปตันทำกุญแจหาย "
          "ผู้โดยสารรออยู่ที่ท่าเรือจนถึงเย็นและดื่มชากับชาวประมง เทศบาลสั่งทำกุญแจใหม่แล้ว",
    "ar": "بقيت العبارة في الميناء يوم الاثنين بعد أن فقد القبطان المفتاح. وانتظر الركاب على الرصيف حتى المساء "
          "وشربوا الشاي مع الصيادين.",
}


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_its_paragraph_is_its_text(language: str) -> None:
    paragraph = PARAGRAPHS[language]
    markup = f"<!doctype html><title>Port</title><body><p>{paragraph}</p></body>"
    found = examine(RawPage(markup.encode(), Source("html", "a.html")), Options(all_pages=True)).outcome.article
    assert found is not None
    assert found.text == paragraph


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_short_article_keeps_both_paragraphs(language: str) -> None:
    paragraph = PARAGRAPHS[language]
    again = f"{paragraph} {paragraph}"
    markup = (
        "<!doctype html><title>Port</title><meta property='og:type' content='article'><body>"
        "<nav><a href=/a>A</a> <a href=/b>B</a></nav>"
        f"<article><p>{paragraph}</p><p>{again}</p></article><footer>© 2025</footer></body>"
    )
    found = examine(RawPage(markup.encode(), Source("html", "a.html")), Options(all_pages=True)).outcome.article
    assert found is not None
    assert found.text.split("\n") == [paragraph, again]


def test_a_small_page_of_paragraphs_that_declares_nothing_is_an_article() -> None:
    told = [PARAGRAPHS["en"], "Nobody on the quay knew where a second key might be. The mayor had gone fishing."]
    paragraphs = "".join(f"<p>{text}</p>" for text in told)
    markup = f"<title>Ferry key lost</title><article><h1>Ferry key lost</h1>{paragraphs}</article>"
    found = examine(RawPage(markup.encode(), Source("html", "a.html"))).outcome.article
    assert found is not None
    assert found.text.split("\n") == told


def test_a_page_of_links_and_labels_is_still_none() -> None:
    links = "".join(f"<li><a href=/{n}>Harbour notice number {n} of this year</a></li>" for n in range(12))
    markup = f"<!doctype html><title>Port</title><body><ul>{links}</ul><p>Notices of the port.</p></body>"
    assert examine(RawPage(markup.encode(), Source("html", "a.html"))).outcome.reject is not None
