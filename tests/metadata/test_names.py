"""Bylines in their languages: people without 'By', roles, places and addresses; agencies and newsrooms apart."""

from __future__ import annotations

import pytest

from pipeline.metadata import names
from pipeline.metadata.agencies import agency
from pipeline.metadata.datelines import from_dateline

PEOPLE = [
    ("By Jane Roe", ["Jane Roe"]),
    ("BY JANE ROE AND JOHN O'DOE", ["Jane Roe", "John O'Doe"]),
    ("Written by Jane Roe, Senior Political Correspondent", ["Jane Roe"]),
    ("byYuna Tarova", ["Yuna Tarova"]),
    ("Jane Roe | Updated May 5, 2024", ["Jane Roe"]),
    ("Jane Roe, John Doe & Max Muster", ["Jane Roe", "John Doe", "Max Muster"]),
    ("Jane Roe, PhD", ["Jane Roe"]),
    ("By Jane Roe ’14 and John Doe '09, MBA ’12", ["Jane Roe", "John Doe"]),
    ("Jane Roe MBA’18", ["Jane Roe"]),
    ("Roe & Doe, P.C.", []),
    ("On Behalf of Roe, Doe & Muster, P.A.", []),
    ("Roe, A. & Doe, P.C.", ["A. Roe", "P.C. Doe"]),
    ("Jane Roe Founder & Lead Reviewer", ["Jane Roe"]),
    ("Meet Patel", ["Meet Patel"]),
    ("Jane McDonald-DeVito and LaToya MacLeod", ["Jane McDonald-DeVito", "LaToya MacLeod"]),
    ("Jane Roe in Warsaw and John Doe in Kyiv", ["Jane Roe", "John Doe"]),
    ("Jane Roe @janeroe", ["Jane Roe"]),
    ("Jane Roe (jane.roe@example.com)", ["Jane Roe"]),
    ("Roe, Jane M.", ["Jane M. Roe"]),
    ("Roe, Jane", ["Jane Roe"]),
    ("Roe, Jane; von Muster, Max Otto", ["Jane Roe", "Max Otto von Muster"]),
    ("Nguyen, Thi Minh", ["Thi Minh Nguyen"]),
    ("O'Neil, Siobhán", ["Siobhán O'Neil"]),
    ("Madonna, Paris", ["Madonna"]),
    ("Roe, Jr.", ["Roe"]),
    ("Roe, Reporter", ["Roe"]),
    ("Prof. Dr. med. Jane Roe und Dr. Max Muster", ["Prof. Dr. med. Jane Roe", "Dr. Max Muster"]),
    ("Dr. Oetker", ["Dr. Oetker"]),
    ("Von Anna Müller und Jörg Weiß, Brüssel", ["Anna Müller", "Jörg Weiß"]),
    ("Ein Gastbeitrag von Anna Müller", ["Anna Müller"]),
    ("Text: Anna Müller; Fotos: Jörg Weiß", ["Anna Müller"]),
    ("Anna Müller, Redakteurin Innenpolitik", ["Anna Müller"]),
    ("Par Élodie Durand et Jean-Pierre Martin", ["Élodie Durand", "Jean-Pierre Martin"]),
    ("Propos recueillis par Élodie Durand", ["Élodie Durand"]),
    ("Por María José García y Luis Ortega", ["María José García", "Luis Ortega"]),
    ("José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("di Marco Rossi", ["Marco Rossi"]),
    ("a cura di Giulia Bianchi e Marco Rossi", ["Giulia Bianchi", "Marco Rossi"]),
    ("Testo di Giulia Bianchi - Foto di Marco Rossi", ["Giulia Bianchi"]),
    ("Von Anna Müller | Fotos von Jörg Weiß", ["Anna Müller"]),
    ("Luigi Di Maio", ["Luigi Di Maio"]),
    ("Por Ana Silva e João Souza", ["Ana Silva", "João Souza"]),
    ("Por Ana Silva, Diário do Porto — Santa Rita do Norte", ["Ana Silva"]),
    ("By Jane Roe, John Doe — London", ["Jane Roe", "John Doe"]),
    ("Door Jan de Vries en Piet Jansen", ["Jan de Vries", "Piet Jansen"]),
    ("Autor: Anna Kowalska, Piotr Nowak", ["Anna Kowalska", "Piotr Nowak"]),
    ("Автор: Иван Петров, Анна Сидорова", ["Иван Петров", "Анна Сидорова"]),
    ("Автор: Олена Коваль та Іван Мороз", ["Олена Коваль", "Іван Мороз"]),
    ("홍길동 기자", ["홍길동"]),
    ("文／山田太郎", ["山田太郎"]),
    ("April Roach", ["April Roach"]),
    ("Theresa May", ["Theresa May"]),
    ("Ursula von der Leyen", ["Ursula von der Leyen"]),
    ("Jane RoeCorrespondent", ["Jane Roe"]),
    ("ByJ.R. Stonehouse", ["J.R. Stonehouse"]),
    ("von Kathrin", ["Kathrin"]),
    ("by janeroe on Friday May 3, 2024 from the harbour desk", ["janeroe"]),
    ("by Jane Roe ● May 5, 2024 ● 6 min read", ["Jane Roe"]),
    ("Date: 5/5/2024 Author: Jane Roe Source: Example", ["Jane Roe"]),
    ("Tekst: Kari Solberg Foto: Ola Dahl", ["Kari Solberg"]),
    ("JR Jane Roe MM Max Muster", ["Jane Roe", "Max Muster"]),
    ("JR Smith", ["JR Smith"]),
    ("Jane Roe, RN, MSN", ["Jane Roe"]),
    ("Jane Roe, Example News", ["Jane Roe"]),
    ("Von Susann Ortlepp, LRF SACHSEN-MITTE", ["Susann Ortlepp"]),
    ("Susann Ortlepp, Max Muster, LRF Aktuell", ["Susann Ortlepp", "Max Muster"]),
    ("Susann Ortlepp | LRF AKTUELL", ["Susann Ortlepp"]),
    ("By JANE ROE FOR HARBOURONLINE", ["Jane Roe"]),
    ("By Jane Roe For Harbourmail.Com", ["Jane Roe"]),
    ("By Jane Roe and John Doe for The Harbour Post", ["Jane Roe", "John Doe"]),
    ("Jane Roe, SVP and CFO", ["Jane Roe"]),
    ("Kelly-Anne Moss VP, Research", ["Kelly-Anne Moss"]),
    ("Kelly-Anne Moss Senior TV Reporter", ["Kelly-Anne Moss"]),
    ("Young Sailors for Liberty", []),
    ("Jane Roe, JT Marlow", ["Jane Roe", "JT Marlow"]),
    ("Jane Roe, JOHN DOE", ["Jane Roe", "John Doe"]),
    ("Sarah KIM, LEE Jae", ["Sarah KIM", "LEE Jae"]),
    ("Morgane LE BIHAN", ["Morgane Le Bihan"]),
    ("Jan VAN DER BERG", ["Jan Van Der Berg"]),
    ("Jale TAŞ / BOZDAĞ (İzmir), (DHA)", ["Jale Taş"]),
    ("Jane Roe, Digital Security Expert", ["Jane Roe"]),
    ("Jane Roe, Trial Attorney at Example & Partners", ["Jane Roe"]),
    ("Jane Roe, Master Horticulturalist & Garden Educator", ["Jane Roe"]),
    ("Anna Müller, Rechtsanwältin Arbeitsrecht", ["Anna Müller"]),
    ("Élodie Durand, historienne et Jean-Pierre Martin", ["Élodie Durand", "Jean-Pierre Martin"]),
    ("Paul Nurse", ["Paul Nurse"]),
    ("Licensed Example Grader", []),
    ("Full Bio", []),
    ("© Jane Roe", []),
    ("Von unserer Korrespondentin Anna Müller", ["Anna Müller"]),
    ("Par Élodie Durand avec AFP", ["Élodie Durand"]),
    ("Írta: Kovács Anna", ["Kovács Anna"]),
    ("Γράφει η Μαρία Παππά", ["Μαρία Παππά"]),
    ("Oleh: Budi Wijaya", ["Budi Wijaya"]),
    ("بقلم سامي حداد", ["سامي حداد"]),
    ("מאת: נועה לוי", ["נועה לוי"]),
    ("द्वारा: मीरा वर्मा", ["मीरा वर्मा"]),
    ("โดย มานี ใจงาม", ["มานี ใจงาม"]),
    ("【記者 鈴木花子】", ["鈴木花子"]),
    ("記者王小華／台北報導", ["王小華"]),
    ("取材・文=鈴木花子", ["鈴木花子"]),
    ("Nora Quayle, Assistant Curator (Maps)", ["Nora Quayle"]),
    ("by Marit Solheim 14 Comments", ["Marit Solheim"]),
    ("I'm Marit", []),
    ("Front Page", []),
    ("By Jane Roe, Ansel, Burkina Faso", ["Jane Roe"]),
    ("By Jane Roe, Ansel, Harbour Shire", ["Jane Roe"]),
    ("By Jane Roe, Max Muster, John Doe", ["Jane Roe", "Max Muster", "John Doe"]),
    ("Jane Roe, South Korea", ["Jane Roe"]),
    ("Jane Roe Communications Manager", ["Jane Roe"]),
    ("Jane Roe, LLC", ["Jane Roe"]),
    ("Contact: press desk | Written by Jane Roe", ["Jane Roe"]),
    # a small prefix is part of the name
    ("By Tamer al-Qasr and Lina el-Bahri", ["Tamer al-Qasr", "Lina el-Bahri"]),
    ("Noor ash-Shams", ["Noor ash-Shams"]),
    ("Clémence d'Ormeval", ["Clémence d'Ormeval"]),
    ("Ruggero dell’Orto", ["Ruggero dell’Orto"]),
    ("Kamau wa Mbugua", ["Kamau wa Mbugua"]),
    ("l'avis du quai", []),
    ("Harbour al-fresco dining", []),
    # 'By' in capitals
    ("VON FRIEDERIKE TJADEN UND JAN POPPINGA", ["Friederike Tjaden", "Jan Poppinga"]),
    ("PAR ÉMILIE QUERVAL", ["Émilie Querval"]),
    ("DI MAIO LUIGI", ["DI Maio Luigi"]),
    ("DE LA CRUZ MARIA", ["DE La Cruz Maria"]),
    # 'in' is no 'and'
    ("di Fosca Brunelli, inviata a Porto Ansello", ["Fosca Brunelli"]),
    ("Itziar Olabe, corresponsal en Buenos Muelles", ["Itziar Olabe"]),
    ("Jana Horáková a Petr Novotný", ["Jana Horáková", "Petr Novotný"]),
    ("Sanne Kuiper en Bram Postel", ["Sanne Kuiper", "Bram Postel"]),
    ("Anna Roig i Pere Vidal", ["Anna Roig", "Pere Vidal"]),
    ("Por Dalva Moreno, do Porto", ["Dalva Moreno"]),
    ("Por Dalva Moreno, Zeca do Porto", ["Dalva Moreno", "Zeca do Porto"]),
    # roles in one word, ranks, and surnames that are words
    ("Saga Bergqvist ledarskribent", ["Saga Bergqvist"]),
    ("Ewa Skowron redaktorka wydania", ["Ewa Skowron"]),
    ("Story by Petty Officer 2nd Class Dana Quimby", ["Dana Quimby"]),
    ("Staff Sgt. Dana Quimby", ["Dana Quimby"]),
    ("Emily Church and Martin Read", ["Emily Church", "Martin Read"]),
    ("Harbour Church", []),
    ("Emily read", []),
    # days, and who only helped
    ("Words Mair Probert | Photography Idris Pugh", ["Mair Probert"]),
    ("Thandi Marsh Tue 5 Mar 2024", ["Thandi Marsh"]),
    ("Thandi Marsh, Sun, 5 May 2024", ["Thandi Marsh"]),
    ("Wei Sun 5 May 2024", ["Wei Sun"]),
    ("Vreni Ammann (Text), Beat Zgraggen (Bilder)", ["Vreni Ammann"]),
    ("Von Vreni Ammann und Beat Zgraggen (Fotos)", ["Vreni Ammann"]),
    ("Vreni Ammann (Bern) und Beat Zgraggen (Chur)", ["Vreni Ammann", "Beat Zgraggen"]),
    # verbs of publishing systems
    ("Erstellt von Wiebke Harms", ["Wiebke Harms"]),
    ("Eingestellt von Wiebke Harms am 5. März 2024", ["Wiebke Harms"]),
    ("Postato da Fosca Brunelli", ["Fosca Brunelli"]),
    ("Postado por Ana Silva", ["Ana Silva"]),
    ("Mis en ligne par Maud Kerrien", ["Maud Kerrien"]),
    ("Upplagd av Ebba Tallroth", ["Ebba Tallroth"]),
    ("Lagt inn av Kari Solberg", ["Kari Solberg"]),
    ("Indsendt af Mette Holm", ["Mette Holm"]),
    ("Lähettänyt Aino Salo", ["Aino Salo"]),
    ("Gönderen Defne Taş", ["Defne Taş"]),
    ("Vložila Jana Horáková", ["Jana Horáková"]),
    ("Dodał: Piotr Walend", ["Piotr Walend"]),
    ("Diposting oleh Budi Wijaya", ["Budi Wijaya"]),
    ("Đăng bởi Đặng Thu Hà", ["Đặng Thu Hà"]),
    ("Bejegyezte: Pálfi Noémi", ["Pálfi Noémi"]),
    ("Αναρτήθηκε από Μαρία Παππά", ["Μαρία Παππά"]),
    ("Posted on March 4, 2024 by Marit Solheim", ["Marit Solheim"]),
    ("Veröffentlicht am 4. März 2024 von Wiebke Harms", ["Wiebke Harms"]),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people(text: str, expected: list[str]) -> None:
    assert [name.text for name in names.read(text) if name.kind == "person"] == expected


NOBODY = [
    "", "admin", "Staff", "By Staff", "Newsroom", "Redaktion", "Von der Redaktion", "La rédaction", "Redacción", "Redazione",
    "Redação", "Redactie", "Redakcja", "Редакция", "The Example Courier", "example-courier.com", "https://example.com/author/jane",
    "jane@example.com", "@janeroe", "By Our Correspondent", "Senior Editor", "5 minutes read", "Updated 3 hours ago", "null",
    "Example Media GmbH", "View all posts", "31 May 2024", "Guest Author", "abc", "LTO", "Share this article",
    "DE FR IT EN", "Vendor Directory", "Autorenseite von", "Opt-Out Signal Honored", "Meet Dr. Roe", "Meet the Staff",
    "Digital HarboursBridgesFerriesTowns", "HarboursBridgesFerries", "Example Savings Tips", "Lead Reviewer", "Quay Architecture",
    "Contacts Investors Jane Roe", "Media Contact: Jane Roe", "Pressekontakt Anna Müller", "Contatti stampa Anna Rossi", "comms",
    "Harbour Communications", "Town Media Relations", "Quay Marsh PLLC", "Harbour Cold Chain, Inc.", "Harbour Lantern Co., Ltd.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert [name.text for name in names.read(text) if name.kind == "person"] == []


def test_a_company_is_called_with_its_form_of_law() -> None:
    assert names.read("By Harbour Cold Chain, Inc.") == [names.Name("Harbour Cold Chain, Inc.", "organisation")]
    assert names.read("Quay Marsh PLLC") == [names.Name("Quay Marsh PLLC", "organisation")]


def test_a_site_that_signs_is_no_person() -> None:
    assert names.read("Morning Star", frozenset({"morningstar"})) == [names.Name("Morning Star", "organisation")]
    assert names.read("MDR Thüringen", frozenset({"mdr"})) == [names.Name("MDR Thüringen", "organisation")]
    assert names.read("Morning Star")[0].kind == "person"


@pytest.mark.parametrize("text", ["Armor-Matin Morgane LE GOFF", "Armor-Matin Anna Le Goff"])
def test_a_site_before_its_writer_goes(text: str) -> None:
    assert [name.kind for name in names.read(text, frozenset({"armormatin"}))] == ["person"]
    assert "Armor" not in names.read(text, frozenset({"armormatin"}))[0].text


def test_a_site_behind_its_writer_goes() -> None:
    assert names.read("Aino Salo Satama Uutiset", frozenset({"satamauutiset"})) == [names.Name("Aino Salo", "person")]
    assert names.read("Satama Uutiset", frozenset({"uutiset"}))[0].text == "Satama Uutiset"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Jane Roe and dpa", [("Jane Roe", "person"), ("dpa", "agency")]),
        ("Jane Roe (Reuters)", [("Jane Roe", "person"), ("Reuters", "agency")]),
        ("dpa/Anna Müller", [("dpa", "agency"), ("Anna Müller", "person")]),
        ("Anna Müller mit dpa", [("Anna Müller", "person"), ("dpa", "agency")]),
        ("Le Courrier avec AFP", [("Le Courrier avec AFP", "agency")]),
        ("Courier Staff and agencies", [("Courier Staff and agencies", "organisation")]),
        ("Centre for Arts and Crafts", [("Centre for Arts and Crafts", "organisation")]),
    ],
)
def test_agencies_beside_people(text: str, kinds: list[tuple[str, str]]) -> None:
    assert [(name.text, name.kind) for name in names.read(text)] == kinds


def test_shown_bylines_that_run_on() -> None:
    text = "By Jane Roe Jane Roe Jane is an editor who has covered gardens, hundreds of them, and everything in between"
    assert [name.text for name in names.read(text, shown=True)] == ["Jane Roe"]
    assert names.read("Politics, Economy, Culture and Sports", shown=True) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reuters", "Reuters"), ("The Associated Press", "AP"), ("AP", "AP"), ("Agence France-Presse", "AFP"), ("dpa", "dpa"),
        ("Deutsche Presse-Agentur", "dpa"), ("dpa/lby", "dpa"), ("DPA", "dpa"), ("APA/AP", "APA"), ("Agencia EFE", "EFE"),
        ("ANSA", "ANSA"), ("Agência Lusa", "Lusa"), ("ANP", "ANP"), ("PAP", "PAP"),
        ("ТАСС", "TASS"), ("Укрінформ", "Ukrinform"),
        ("AFP/The Courier", "AFP"), ("FR mit dpa", "dpa"), ("SID Nachrichtenagentur", "SID"), ("AFP, MANILA", "AFP"),
        ("pa", None), ("tt", None), ("Reuters Breakingviews", None), ("Jane Roe and Reuters", None), ("", None), ("/", None),
        ("Aparicio", None), ("The Courier", None),
    ],
)  # fmt: skip
def test_agency(text: str, expected: str | None) -> None:
    assert agency(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("WASHINGTON (Reuters) -The ministry said on Sunday", "Reuters"),
        ("KYIV, May 5 (Reuters) - The ministry", "Reuters"),
        ("(AP) — The ministry", "AP"),
        ("Frankfurt/Main (dpa) - Das Ministerium", "dpa"),
        ("Berlin (dpa/bb) – Das Ministerium", "dpa"),
        ("MADRID, 5 May. (EUROPA PRESS) - El ministerio", "Europa Press"),
        ("(ANSA) - ROMA, 12 GEN - Il ministero", "ANSA"),
        ("Warszawa (PAP) - Ministerstwo", "PAP"),
        ("Budapest, 2024. május 5., vasárnap (MTI) - A minisztérium", "MTI"),
        ("LISBOA, 05 mai 2024 (Lusa) – O ministério", "Lusa"),
        ("ANKARA (AA) - Bakanlık", "Anadolu"),
        ("МОСКВА, 5 мая. /ТАСС/. Министерство", "TASS"),
        ("Москва. 5 мая. ИНТЕРФАКС - Министерство", "Interfax"),
        ("МОСКВА, 5 мая — РИА Новости. Министерство", "RIA Novosti"),
        ("Київ. 5 травня. УНІАН. Міністерство", "UNIAN"),
        ("Madrid/EFE.- El ministerio", "EFE"),
        ("EFE.- El ministerio anunció", "EFE"),
        ("París, 5 may (EFE).- El ministerio", "EFE"),
        ("Berlin/dpa. Das Ministerium", "dpa"),
        ("dpa - Das Ministerium", "dpa"),
        ("LONDON, AP: The ministry", "AP"),
        ("（サンパウロ共同）サンパウロ市は", "Kyodo"),
        ("【ニューヨーク＝時事】国連は", "Jiji"),
        ("(서울=연합뉴스) 홍길동 기자 = 서울시는", "Yonhap"),
        ("[부산=뉴시스] 홍길동 기자 = 부산시는", "Newsis"),
        ("新华社北京5月5日电（记者张三）", "Xinhua"),
        ("中新社上海5月5日电 上海市", "CNS"),
        ("القاهرة (رويترز) - قالت الوزارة", "Reuters"),
        ("باريس (أ ف ب) - قالت الوزارة", "AFP"),
        ("नई दिल्ली, 5 मई (भाषा) मंत्रालय ने", "PTI"),
        ("New Delhi, May 5 (PTI) The ministry said", "PTI"),
        ("On May 5 (AFP) the ministry said", None),
        ("AP history - what the exam asks", None),
        ("Berlin, Paris. AFP reported it first", None),
        ("Petra – the rose city – was built by", None),
        ("(Foto) Das Ministerium", None),
        ("(map) The ministry - says", None),
        ("A US official told AFP today that the ministry", None),
        ("The party (PA) - which lost - is angry", None),
        ("Der Verein (dpa) hat mitgeteilt", None),
        ("He told reporters (AP) - and then left", None),
    ],
)
def test_dateline(line: str, expected: str | None) -> None:
    assert from_dateline(line) == expected


def test_a_desk_with_initials_is_an_organisation() -> None:
    found = [(name.text, name.kind) for name in names.read("xyz/hosb;kesm")]
    assert found == [("xyz/hosb", "organisation"), ("kesm", "organisation")]


def test_the_word_for_an_agency_is_no_part_of_its_name() -> None:
    assert [(name.text, name.kind) for name in names.read("SID Nachrichtenagentur")] == [("SID", "agency")]


@pytest.mark.parametrize(
    ("site", "kind"),
    [
        ("Jane Roe", "person"), ("Søren Holm", "person"), ("zoltán kovács", "person"), ("Ana María López", "person"),
        ("Example Courier", "organisation"), ("Paris Match", "organisation"), ("Charlotte Observer", "organisation"),
        ("Jane Roe Photography", "organisation"), ("Martin Luther University", "organisation"), ("Marie Claire", "organisation"),
        ("Jane", "organisation"),
    ],
)  # fmt: skip
def test_a_site_called_after_its_author_is_signed_by_a_person(site: str, kind: str) -> None:
    found = names.read(site, frozenset((names.key(site),)))
    assert [(name.text.casefold(), name.kind) for name in found] == [(site.casefold(), kind)]
