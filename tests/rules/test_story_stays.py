"""Stories whose lines look like prompts by their place: what stands between two removed lines, and what leads to a quotation."""

from __future__ import annotations

import pytest

from pipeline import blocks, page, rules
from pipeline.clean import examine
from pipeline.records import Article, Document, Metadata, Options, RawPage, Source, Verdict

STORY = (
    "The council of Port Ansel voted to close the jackdaw's bridge to lorries, after engineers had found its footings gone.",
    "Members argued for three hours about the quarry, which pays a third of the road tax, and about the bus that crosses daily.",
    "The bridge was built in 1931 and carries four thousand vehicles a day, many of them from the quarry and from the farms.",
    "A public hearing on the repair will be held at the library on March 18, and the state will pay, the clerk said.",
)
BETWEEN = {
    "hi": (
        "गंगा घाट पर नाव बनाने वाले आखिरी कारीगर",
        "नदी के किनारे बसे इस मोहल्ले में अब सिर्फ तीन कारीगर बचे हैं, जो हाथ से लकड़ी की नाव बनाते हैं और उन्हें सावन से पहले तैयार करते हैं।",
        "रामधनी निषाद ने बताया कि एक नाव बनाने में डेढ़ महीने लगते हैं और उसमें साल की लकड़ी, लोहे की कीलें और अलकतरा लगता है।",
        "यह भी पढ़ें: घाटों की सफाई शुरू",
        "जिला प्रशासन ने कहा है कि कारीगरों को हर महीने पांच हजार रुपये दिए जाएंगे।",
        "हमारे व्हाट्सएप चैनल से जुड़ें।",
    ),
    "th": (
        "ช่างทำเรือคนสุดท้ายของหมู่บ้าน",
        "ลุงสมชายทำเรือไม้ด้วยมือมาสี่สิบปีแล้วที่ริมแม่น้ำในหมู่บ้านเล็กๆ และลูกค้าของเขามาจากทั่วทุกภาคของประเทศ",
        "เรือหนึ่งลำใช้เวลาทำราวสองเดือนและใช้ไม้สักเก่าจากบ้านหลังเก่าในหมู่บ้านกับช่างอีกสองคน",
        "อ่านเพิ่มเติม: ตลาดน้ำเปิดใหม่",
        "ลุงสมชายจะหยุดทำเรือในปีหน้า",
        "ติดตามเรา",
    ),
    "zh": (
        "石板巷最后的修表匠",
        "石板巷里只剩下一家修表铺，店主老周今年七十三岁，每天早上六点半开门，晚上八点关门，已经这样过了四十八年。",
        "他说，现在来修机械表的人越来越少，一个月也就十来个，大多是住在附近的老人，也有从外地寄来的旧怀表。",
        "相关阅读：老城区改造启动",
        "石板巷明年将整体修缮，修表铺会保留下来。",
        "关注我们的微信公众号",
    ),
}
QUOTED = (
    "Residents reacted within the hour.", "Jane Roe wrote:", "“I drove over it this morning. I will not do it again.”",
    "Omar Fields said:", "“My grandfather built it. He would be ashamed.”",
    "Ines Barrow said:", "“Nobody should drive a gravel truck over it.”",
)  # fmt: skip


def cleaned(lines: tuple[str, ...]) -> Article:
    article = examine(RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True)).outcome.article
    assert article is not None
    return article


def kept(lines: tuple[str, ...]) -> list[str]:
    return cleaned(lines).text.split("\n")


@pytest.mark.parametrize("language", BETWEEN)
def test_a_sentence_between_two_pointers_is_the_storys(language: str) -> None:
    lines = BETWEEN[language]
    text = kept(lines)
    assert lines[4] in text
    assert lines[3] not in text


def test_who_said_it_stays_with_what_was_said() -> None:
    assert set(QUOTED) <= set(kept(("Council closes the jackdaw's bridge", *STORY, *QUOTED)))


@pytest.mark.parametrize("at", range(1, 5))
def test_a_name_that_leads_to_a_quotation(at: int) -> None:
    lines = ("Mayor Jane Roe said:", "“We will not wait for somebody to drown.”")
    assert set(lines) <= set(kept(("Council closes the jackdaw's bridge", *STORY[:at], *lines, *STORY[at:])))


def test_a_name_above_a_date_heads_a_comment() -> None:
    comments = ("Jane Roe says:", "March 3, 2025 at 10:12 am", "Close it.", "Omar Fields says:", "March 3, 2025 at 9 pm", "Keep.")
    text = kept(("Council closes the jackdaw's bridge", *STORY, "2 Comments", *comments))
    assert not {"Jane Roe says:", "Omar Fields says:"} & set(text)


HEADLINES = (
    "Privacy notices are unreadable, study finds", "Comments that cost a mayor his job", "Contact tracing is back",
    "Subscribe to a theory",
    "By Land and Sea", "Written By Hand", "Interview: Jane Roe", "Donate your old bikes, says council",
    "The Grey Harbour",
    "Read more poetry, doctors say", "Advertise less, sell more", "Kommentare ohne Ende", "Datenschutz ist Luxus, sagt Studie",
    "Von Land und Meer", "Commentaires et silence au village", "Por Amor ao rio", "Leer in plaats van kijken",
)  # fmt: skip


@pytest.mark.parametrize("byline", [(), ("By Omar Fields",)])
@pytest.mark.parametrize("headline", HEADLINES)
def test_the_one_line_above_a_text_is_its_headline(headline: str, byline: tuple[str, ...]) -> None:
    story = (*STORY[:3], "The bridge has been closed before, in 1952.")
    article = cleaned((headline, *byline, *story))
    assert article.title == headline
    assert article.authors == (("Omar Fields",) if byline else ())
    assert article.text.split("\n") == list(story)


def test_two_words_of_the_story_above_an_author_are_the_headline() -> None:
    article = cleaned(("Bridge Closed", "By Omar Fields", *STORY))
    assert (article.title, article.authors) == ("Bridge Closed", ("Omar Fields",))


@pytest.mark.parametrize("line", ["By Jane Roe", "Von Jane Roe", "Written by Jane Roe"])
def test_a_whole_name_above_a_text_is_its_authors(line: str) -> None:
    article = cleaned((line, *STORY))
    assert (article.title, article.authors) == (None, ("Jane Roe",))


@pytest.mark.parametrize("line", ["Skip to main content", "Subscribe to our newsletter", "Share this article on Facebook"])
def test_a_button_above_a_text_is_no_headline(line: str) -> None:
    assert cleaned((line, *STORY)).title is None


LETTER = "In 2015 I asked eleven friends to subscribe to my newsletter. Nine did. One unsubscribed the same day."
CLERK = (
    "For more information, call the clerk at 555-0142. The bridge will be inspected again on Friday by a crew from the "
    "state, which has sent two divers, and the result will be read at the library on Monday night."
)
PROMPTED = (
    "Do you have a tip? Write to us at news@ansel.example. The bridge will be inspected again on Friday by a crew from the "
    "state, which has sent two divers, and the result will be read at the library on Monday night."
)


@pytest.mark.parametrize("at", [0, 2, 4])
@pytest.mark.parametrize("paragraph", [LETTER, CLERK])
def test_a_paragraph_that_speaks_of_letters_and_clerks_stays(paragraph: str, at: int) -> None:
    assert paragraph in kept(("Council closes the jackdaw's bridge", *STORY[:at], paragraph, *STORY[at:]))


def test_a_prompt_is_cut_and_its_paragraph_stays() -> None:
    assert PROMPTED[PROMPTED.index("The bridge") :] in kept(("Council closes the jackdaw's bridge", *STORY, PROMPTED))


def judged(*lines: str) -> dict[str, Verdict]:
    """What the rules say of the lines of a plain text."""
    document = page.parse(RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return {lines[v.block]: v for v in rules.judge(document, Metadata(), Options())}


@pytest.mark.parametrize("sign", ["(dpa/ab)", "(dpa)", "(AFP/lm)"])
def test_of_a_paragraph_that_an_agency_signs_the_sign_goes_alone(sign: str) -> None:
    line = f"The jackdaw is said to have swallowed the key. The captain swims. {sign}"
    assert judged("Council closes the jackdaw's bridge", *STORY, line)[line].span == (len(line) - len(sign), len(line))


TABLE = ("Table", "P", "GD", "Pts", "Ansel", "12", "+9", "29", "Quarry", "11", "+7", "26", "Bay", "12", "-2")


def test_the_figures_of_a_table_in_lines_are_no_counters() -> None:
    assert not {"12", "29", "11", "26"} & judged("Council closes the jackdaw's bridge", *STORY[:3], *TABLE, STORY[3]).keys()


def test_the_rows_of_a_table_with_bars_are_no_menus_and_no_counters() -> None:
    rows = ("Tent | Weight | Doors | Pitch time", "Drumlin | heavy | two | four minutes", "2020 | 9 150", "2021 | 11 480")
    assert not set(rows) & judged("Council closes the jackdaw's bridge", *STORY[:3], *rows, STORY[3]).keys()
    menu = "Home | News | Sport | Opinion | Contact"
    assert menu in judged("Council closes the jackdaw's bridge", *STORY, menu)


@pytest.mark.parametrize("menu", [("1", "2", "3", "4", "5", "6", "7", "8"), ("12",)])
def test_the_numbers_of_pages_are(menu: tuple[str, ...]) -> None:
    assert set(menu) <= judged("Council closes the jackdaw's bridge", *STORY, *menu).keys()


def test_the_headline_of_an_entry_in_a_live_report_points_nowhere() -> None:
    title = "Watch: the bridge from the other side"
    above, below = STORY * 4, tuple(reversed(STORY)) * 4
    assert title in judged(*above, title, *below)
    assert title not in judged(*above, "17.05 GMT", title, *below)


def test_titles_below_a_pointer_amid_the_story_go_with_it() -> None:
    titles = ("Who painted the lighthouse blue, and who paid", "A gull that can count to four, and one that can't")
    found = judged("Council closes the jackdaw's bridge", *STORY, "Read also", *titles, "The plan", *reversed(STORY))
    assert [found[line].probability for line in ("Read also", *titles)] == [1.0, 1.0, 0.7]
    assert "The plan" not in found
    assert titles[0] not in judged("Council closes the jackdaw's bridge", *STORY, titles[0], *reversed(STORY))


def test_the_head_of_a_table_is_no_menu() -> None:
    days = ("Week", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    row = f"<tr>{''.join(f'<th>{day}</th>' for day in days)}</tr>"
    told = "".join(f"<p>{line}</p>" for line in STORY)
    html = f"<html><body><article><h1>The bridge</h1>{told}<table>{row}</table></article></body></html>"
    found = page.parse(RawPage(html.encode(), Source("html", "story.html")), Options())
    assert isinstance(found, Document)
    blocks.segment(found)
    number = next(block.number for block in found.blocks if block.kind == "row")
    assert [v for v in rules.judge(found, Metadata(), Options()) if v.block == number and v.category == "navigation"] == []


ASKED = {
    "en": ("Did the ministry tell you about the leak before the vote?", "No."),
    "en, bare": ("Are you in favour of the wall along the river?", "No"),
    "de": ("Haben Sie mit dem Ministerium darüber gesprochen?", "Nein."),
    "fr": ("Le ministère vous a-t-il prévenus de la fuite ?", "Non."),
    "no": ("Snakker dere et annet språk hjemme?", "Norsk."),
    "sv": ("Vilken film såg ni som barn?", "It"),
    "quoted": ("“Did anybody warn you of the leak?”", "No."),
    "ar": ("هل تتحدثون لغة أخرى في البيت؟", "English"),
}


@pytest.mark.parametrize("kind", ASKED)
def test_an_answer_is_no_switch_between_languages(kind: str) -> None:
    question, answer = ASKED[kind]
    assert kept((STORY[0], question, answer, *STORY[1:])) == [STORY[0], question, answer, *STORY[1:]]
    rest = "".join(f"<p>{line}</p>" for line in STORY[1:])
    markup = f"<h1>The bridge</h1><p>{STORY[0]}</p><h3>{question}</h3><p>{answer}</p>{rest}"
    shown = examine(RawPage(f"<html><body><article>{markup}</article>".encode(), Source("html", "a.html"), is_text=False))
    assert shown.outcome.article is not None
    assert shown.outcome.article.text.split("\n") == [STORY[0], question, answer, *STORY[1:]]


@pytest.mark.parametrize("line", ["EN", "Norsk", "EN | DE", "English / Français", "Deutsch, English, Polski", "EN DE FR"])
def test_names_of_languages_above_a_story_are_a_switch(line: str) -> None:
    assert kept(("Who pays for the bridge?", STORY[0], *STORY[1:], line))[-1] == STORY[-1]
    assert line not in kept((line, *STORY))


def test_names_of_languages_in_a_row_are_a_switch_below_a_question_too() -> None:
    assert "EN | DE" not in kept(("Who pays for the bridge?", "EN | DE", *STORY))


@pytest.mark.parametrize(
    "sentence",
    ["Farmers had their say at the meeting.", "किसानों ने बैठक में अपनी बात रखी।", "কৃষকেরা সভায় নিজেদের কথা বলেছেন।",
     "农民们在昨天的大会上发了言。", "کسانوں نے اجلاس میں اپنی بات رکھی۔", "Գյուղացիները խոսեցին ժողովում։"],
)  # fmt: skip
def test_a_short_sentence_below_the_title_is_no_title(sentence: str) -> None:
    assert sentence in kept(("New bridge to open in May", sentence, *STORY))


DIALOGUES = {
    "zh": ("记者：您明天几点起床？", "船工：五点。", "记者：为什么？", "船工：不会别的。", "记者：那么船呢？", "船工：送人了。"),
    "zh, of a book": ("编辑：写了几年？", "作者：九年。", "编辑：为什么？", "作者：因为下雨。", "编辑：好。", "作者：谢谢。"),
    "en": ("Editor: Where is the key?", "Captain: In the nest.", "Editor: Whose nest?", "Captain: The bird's.", "Editor: I see."),
    "de": ("Redaktion: Wo ist er?", "Kapitän: Im Nest.", "Redaktion: In welchem?", "Kapitän: In seinem.", "Redaktion: Danke."),
}  # fmt: skip
CHRONOLOGIES = {
    "en": (("May 2019", "June 2019", "3 August 2021", "March 2026"), "The council votes for a bridge of four hundred metres."),
    "de": (("Mai 2019", "11. Juni 2019", "August 2021", "März 2026"), "Der Rat stimmt für eine Brücke von vierhundert Metern."),
    "ru": (("3 мая 2019", "11 июня 2019", "5 августа 2021", "9 марта 2026"), "Совет голосует за мост длиной четыреста метров."),
    "ja": (("2019年5月3日", "2019年6月11日", "2021年8月5日", "2026年3月9日"), "議会は四百メートルの橋を建てることに賛成した。"),
    "el": (("3 Μαΐου 2019", "11 Ιουνίου 2019", "5 Αυγούστου 2021", "9 Μαρτίου 2026"), "Το συμβούλιο ψηφίζει για μια γέφυρα."),
}
CATALOGUES = {
    "en": ("The Long Tide", "Author: Ada Moor", "The Weir", "Author: Ben Holt", "Salt", "Author: Cora Reed"),
    "de": ("Flut", "Autorin: Ada Moor", "Wehr", "Autorin: Lea Holt", "Salz", "Autorin: Cora Ried"),
    "ja": ("潮", "著者：山田太郎", "堰", "著者：佐藤花子", "塩", "著者：鈴木一郎"),
}
COUNTED = ("First", "Second", "Third", "Fourth")


@pytest.mark.parametrize("language", DIALOGUES)
def test_who_asks_and_who_answers_is_no_author(language: str) -> None:
    lines = DIALOGUES[language]
    assert not set(lines) & judged(STORY[0], *lines).keys()
    if language != "zh, of a book":  # the model takes one of its answers for an author
        assert set(lines) <= set(kept((STORY[0], *lines)))


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_author_of_each_book_is_not_the_articles(language: str) -> None:
    lines = CATALOGUES[language]
    said = judged(STORY[0], *lines, *STORY[1:])
    assert not [line for line in lines[1::2] if line in said and said[line].category == "byline"]
    once = judged(STORY[0], *lines[:2], *STORY[1:])
    assert once[lines[1]].category == "byline"


def test_things_of_a_list_are_no_names() -> None:
    items = ("Chip Brush", "Plastic Wrap", "Power Sander", "Tack Cloths")
    found = page.parse(RawPage(f"<main><h1>What we used</h1><ul>{''.join(f'<li>{i}</li>' for i in items)}</ul>".encode(),
                               Source("html", "x.html")), Options())  # fmt: skip
    assert isinstance(found, Document)
    blocks.segment(found)
    assert not [v for v in rules.judge(found, Metadata(), Options()) if v.by == "byline.name_line"]
    found.blocks = found.blocks[:2]
    assert [v.by for v in rules.judge(found, Metadata(), Options()) if v.block == 1] == ["byline.name_line"]


@pytest.mark.parametrize("language", CHRONOLOGIES)
def test_the_dates_of_a_chronology_are_no_day_of_publication(language: str) -> None:
    dates, told = CHRONOLOGIES[language]
    lines = [line for date, count in zip(dates, COUNTED, strict=True) for line in (date, f"{count}: {told}")]
    assert set(lines) <= set(kept(("How the bridge fell", *lines)))
    shown = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><article><h1>How the bridge fell</h1><p>{STORY[0]}</p>{shown}</article>"
    article = examine(RawPage(page.encode(), Source("html", "a.html"), is_text=False)).outcome.article
    assert article is not None
    assert set(lines) <= set(article.text.split("\n"))


@pytest.mark.parametrize("form", ["{}. {}", "{}) {}", "({}) {}"])
def test_answers_to_choose_from_are_no_authors(form: str) -> None:
    answers = [form.format(letter, bird) for letter, bird in zip("ABC", ("Swift", "Gull", "Owl"), strict=True)]
    assert set(answers) <= set(kept((STORY[0], "Which bird sleeps on the wing?", *answers, *STORY[1:])))


def test_of_dates_below_each_other_and_of_one_alone_the_page_speaks() -> None:
    dates = ("3 May 2024", "Updated 4 May 2024", "5 May 2024")
    assert set(dates) <= judged("Council closes the jackdaw's bridge", *dates, *STORY).keys()
    assert "3 May 2024" in judged("Council closes the jackdaw's bridge", "3 May 2024", *STORY)


def test_a_text_with_a_credit_for_each_picture_has_no_dialogue() -> None:
    signed = ("记者：王小明", "记者：李大海", "记者：陈明")
    assert set(signed) <= judged("石板巷最后的修表匠", *signed, *BETWEEN["zh"][1:3]).keys()


TALK = (
    "Die Dirigentin Hanne Ruhland gibt heute im Speicher am Hafen von Ansel ihr letztes Konzert. Ein Gespräch über Stille.",
    "Ich habe nie gern geredet, das wissen alle, die mit mir gearbeitet haben, und mit dem Stock in der Hand geht es besser.",
    "Der schönste Abend war ein Stromausfall: Wir haben den langsamen Satz im Dunkeln beendet, und niemand hat gehustet.",
)  # fmt: skip


PERSON = "Hanne Ruhland, geboren 1954 in Ansel, leitete 22 Jahre lang das Hafenorchester."


@pytest.mark.parametrize("box", [(f"Zur Person: {PERSON}",), ("Zur Person", PERSON)])
def test_a_box_on_whom_the_story_is_about_is_none_on_its_author(box: tuple[str, ...]) -> None:
    assert box[-1] in kept(("„Ich habe nie gern geredet“", "Von Ole Thams", *TALK, *box))


@pytest.mark.parametrize(
    "box",
    [("Zur Person: Ole Thams, geboren 1971 in Ansel, berichtet über Musik.",),
     ("Zur Person", "Ole Thams, geboren 1971 in Ansel."), ("Über den Autor", "Ole Thams schreibt über Musik und Häfen.")],
)  # fmt: skip
def test_a_box_on_the_author_is(box: tuple[str, ...]) -> None:
    assert set(box) <= judged("„Ich habe nie gern geredet“", "Von Ole Thams", *TALK, *box).keys()


def test_a_time_that_the_head_has_too_is_no_authors_name() -> None:
    entries = ("21:45 Good evening and welcome. The polls close in fifteen minutes, and it has begun to rain on the quay.",
               "22:00 The polls are closed. The boxes come by boat this year, since the bridge is shut to all cars.",
               "23:58 That is all from us. Good night.")  # fmt: skip
    assert set(entries) <= set(kept(("Election night in Port Ansel", "Last updated 23:58", *entries)))


@pytest.mark.parametrize(
    "line",
    ["All rights reserved: three words that mean nothing that the law would not say without them.",
     "All rights reserved, it says on the door of the bakery. Which rights, asked a customer.",
     "All rights reserved? So are the buns, says the baker of Port Ansel."],
)  # fmt: skip
def test_a_sentence_on_reserved_rights_reserves_none(line: str) -> None:
    assert line not in judged("The baker's rights", *STORY[:2], line, *STORY[2:])


def test_a_name_that_signs_a_letter_has_no_standfirst_above_it() -> None:
    letters = (
        "The buses are full", "Sir: Your reader says that the buses are full. Has he tried the one at six?", "Harriet Cole",
        "Nine owls", "I counted nine owls on Tuesday night by the mill. I am told that this is a great many.", "Frank Drew",
        "On soup", "Why is there no longer any soup on the night ferry? I have crossed hungry since March.", "Omar Fields",
    )  # fmt: skip
    text = kept(("Letters to the editor", *letters))
    assert {letters[1], letters[4], letters[7]} <= set(text)


BOX = "It runs until 30 April at the old customs house, from ten to five, and entry is four pounds."


@pytest.mark.parametrize(
    "subhead",
    ["About the exhibition", "About The Exhibition", "About this walk", "About the bridge", "Events", "Awards", "Partners"],
)
def test_a_subhead_above_the_last_paragraph_is_no_label_of_the_sites(subhead: str) -> None:
    found = judged("Bridge closed to lorries", *STORY, subhead, BOX)
    assert BOX not in found
    assert subhead not in found or found[subhead].probability < 1.0
    assert BOX in kept(("Bridge closed to lorries", *STORY, subhead, BOX))


@pytest.mark.parametrize("label", ["About us", "About Ropewalk", "About the Harbour Herald", "About Saltmarsh Books"])
def test_what_a_house_says_of_itself_goes_with_its_label(label: str) -> None:
    assert {label, BOX} <= judged("Bridge closed to lorries", *STORY, label, BOX).keys()


def test_sections_of_the_site_in_a_row_are_a_menu() -> None:
    menu = ("About us", "Contact", "Press", "Jobs", "Events")
    assert set(menu) <= judged("Bridge closed to lorries", *STORY, *menu).keys()


def test_an_item_with_a_label_of_its_own_is_no_picture() -> None:
    lines = (
        *STORY[:3], "What to know", "- Getting there: the bus stops at the chapel twice a day, and once on Sundays.",
        "- Map: take the sheet of the army survey. The newer ones have moved the ford.", STORY[3],
    )  # fmt: skip
    document = page.parse(RawPage("\n".join(lines).encode(), Source("text", "story.txt"), is_text=True), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    said = {v.block: v.probability for v in rules.judge(document, Metadata(), Options()) if v.category == "caption"}
    assert said.get(5, 0.0) < 0.7


def test_a_lesson_on_comments_is_none_of_the_readers() -> None:
    """The section that follows the heading goes surely with no word of it."""
    code = "<pre><code># for people\nprint(1)</code></pre>"
    lesson = f"<h2>Comments</h2><p>What follows a hash is for people.</p>{code}<p>Be kind.</p>"
    story = "".join(f"<p>{line}</p>" for line in STORY)
    html = f"<html><body><main><h1>A course in five parts</h1>{story}{lesson}</main></body></html>"
    document = page.parse(RawPage(html.encode(), Source("html", "x.html")), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    said = {document.blocks[v.block].text: v.probability for v in rules.judge(document, Metadata(), Options())}
    assert max(said.get(line, 0.0) for line in ("What follows a hash is for people.", "# for people", "Be kind.")) < 0.9
    shown = html.replace(code, "<p>Jane Roe</p>")
    document = page.parse(RawPage(shown.encode(), Source("html", "x.html")), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    said = {document.blocks[v.block].text: v.probability for v in rules.judge(document, Metadata(), Options())}
    assert said["Be kind."] == 1.0
