"""News agencies: the names they sign with, and what each is called in the `agency` column."""

from __future__ import annotations

import re

# Column value: spellings. A spelling of up to four capitals is a code and counts only in capitals (dpa, afp, apa, sda,
# epd and kna sign in small letters too), since 'pa' or 'tt' are also words and initials.
_SPELLINGS: dict[str, tuple[str, ...]] = {
    "Reuters": ("Reuters", "Reuters.com", "Thomson Reuters", "Thomson Reuters Foundation", "RTRS", "Reuters News Agency",
                "Рейтер", "رويترز", "로이터", "ロイター", "ロイター通信", "路透社", "路透"),
    "AP": ("AP", "A.P.", "Associated Press", "The Associated Press", "AP News", "AP通信", "أسوشيتد برس", "美联社"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "AFP News", "AFP通信", "AFP=時事",
            "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس", "法新社"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "Deutsche Presse Agentur", "dpa-infocom", "dpa-tmn", "dpa-AFX",
            "dpa-afxp", "dpa-lnw", "dpa-shz", "dpa/tmn", "dpa/lno", "dpa International", "dpa-newsaktuell", "د ب أ", "د.ب.أ"),
    "APA": ("APA", "apa", "Austria Presse Agentur", "APA.at", "APA-OTS"),
    "Keystone-SDA": ("SDA", "sda", "ATS", "Keystone-SDA", "Keystone-ATS", "Schweizerische Depeschenagentur", "Keystone"),
    "SID": ("SID", "Sport-Informations-Dienst"),
    "epd": ("epd", "Evangelischer Pressedienst"),
    "KNA": ("KNA", "kna", "Katholische Nachrichten-Agentur"),
    "EFE": ("EFE", "Agencia EFE", "EFE News"),
    "Europa Press": ("Europa Press", "EP"),
    "ANSA": ("ANSA", "Agenzia ANSA"),
    "Adnkronos": ("Adnkronos", "AdnKronos"),
    "AGI": ("AGI", "Agenzia Italia"),
    "askanews": ("askanews",),
    "Italpress": ("Italpress",),
    "Agenzia Nova": ("Agenzia Nova",),
    "Dire": ("Agenzia Dire",),
    "LaPresse": ("LaPresse",),
    "Lusa": ("Lusa", "Agência Lusa", "LUSA"),
    "Agência Brasil": ("Agência Brasil",),
    "Estadão Conteúdo": ("Estadão Conteúdo", "Agência Estado"),
    "Folhapress": ("Folhapress", "Agência Folha"),
    "ANP": ("ANP", "Algemeen Nederlands Persbureau"),
    "Belga": ("Belga", "BELGA"),
    "PAP": ("PAP", "Polska Agencja Prasowa"),
    "ČTK": ("ČTK", "CTK", "Czech News Agency"),
    "TASR": ("TASR",),
    "MTI": ("MTI",),
    "NTB": ("NTB", "Norsk Telegrambyrå"),
    "TT": ("TT", "TT Nyhetsbyrån", "TT-AFP"),
    "Ritzau": ("Ritzau", "RITZAU", "/ritzau/"),
    "STT": ("STT", "Suomen Tietotoimisto"),
    "LETA": ("LETA",),
    "SITA": ("SITA",),
    "ISNA": ("ISNA", "ایسنا", "خبرگزاری ایسنا", "خبرگزاری دانشجویان ایران"),
    "IRNA": ("IRNA", "ایرنا", "خبرگزاری ایرنا", "خبرگزاری جمهوری اسلامی"),
    "Tasnim": ("Tasnim", "خبرگزاری تسنیم"),
    "Fars": ("خبرگزاری فارس", "Fars News Agency"),
    "Mehr": ("خبرگزاری مهر", "Mehr News Agency"),
    "BNS": ("BNS", "Baltic News Service"),
    "ELTA": ("ELTA",),
    "TASS": ("TASS", "ТАСС", "ITAR-TASS"),
    "RIA Novosti": ("RIA Novosti", "РИА Новости"),
    "Interfax": ("Interfax", "Интерфакс", "Интерфакс-Украина", "Interfax-Ukraine"),
    "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ"),
    "UNIAN": ("UNIAN", "УНИАН", "УНІАН"),
    "Anadolu": ("Anadolu Agency", "Anadolu Ajansı", "Anadolu", "الأناضول"),
    "DHA": ("DHA", "Demirören Haber Ajansı"),
    "İHA": ("İHA", "İhlas Haber Ajansı"),
    "ANKA": ("ANKA", "ANKA Haber Ajansı"),
    "İGFA": ("İGFA",),
    "Xinhua": ("Xinhua", "Xinhua News Agency", "新华社", "新華社", "新华网", "新華網", "شينخوا"),
    "CNS": ("China News Service", "中新社", "中新网", "中国新闻社", "中国新闻网"),
    "Kyodo": ("Kyodo", "Kyodo News", "共同通信"),
    "Jiji": ("Jiji", "JIJI", "Jiji Press", "時事通信"),
    "Yonhap": ("Yonhap", "Yonhap News Agency", "연합뉴스"),
    "Newsis": ("Newsis", "뉴시스"),
    "News1": ("News1", "뉴스1"),
    "CNA": ("Central News Agency", "中央社"),
    "Bernama": ("Bernama",),
    "Antara": ("Antara", "ANTARA"),
    "PTI": ("PTI", "Press Trust of India"),
    "ANI": ("ANI", "Asian News International"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "AAP": ("AAP", "Australian Associated Press"),
    "PA": ("PA", "PA Media", "Press Association", "PA News Agency", "PA Sport"),
    "The Canadian Press": ("The Canadian Press", "Canadian Press", "La Presse canadienne", "La Presse Canadienne"),
    "UPI": ("UPI", "United Press International"),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "ANA-MPA": ("ANA-MPA", "ΑΠΕ-ΜΠΕ", "AMNA"),
    "Agerpres": ("Agerpres", "AGERPRES"),
    "BTA": ("BTA", "БТА"),
    "Hina": ("Hina", "HINA"),
    "Tanjug": ("Tanjug", "Танјуг"),
    "BelTA": ("BelTA", "БелТА"),
    "Télam": ("Télam", "Telam"),
    "Notimex": ("Notimex",),
    "NAN": ("NAN", "News Agency of Nigeria"),
    "SAnews": ("SAnews.gov.za", "SAnews"),
    "MENA": ("Middle East News Agency", "أ ش أ"),
    "WAM": ("WAM", "Emirates News Agency", "وام"),
    "SPA": ("Saudi Press Agency", "واس"),
    "KUNA": ("KUNA", "Kuwait News Agency", "كونا"),
    "Petra": ("Jordan News Agency", "بترا"),
    "QNA": ("QNA", "Qatar News Agency", "قنا"),
    "MAP": ("Maghreb Arabe Presse", "و م ع"),
    "APS": ("Algérie Presse Service",),
    "GNA": ("GNA", "Ghana News Agency"),
    "APP": ("Associated Press of Pakistan",),
    "UNB": ("UNB", "United News of Bangladesh"),
    "BSS": ("BSS", "Bangladesh Sangbad Sangstha"),
    "VNA": ("TTXVN", "Vietnam News Agency"),
    "Andina": ("Andina", "Agencia Andina"),
    "Prensa Latina": ("Prensa Latina",),
    "ABI": ("Agencia Boliviana de Información",),
    "SRNA": ("SRNA", "Srna"),
    "FENA": ("FENA", "Fena"),
    "ots": ("ots", "news aktuell"),
}  # fmt: skip

CODES = frozenset(spelling for names in _SPELLINGS.values() for spelling in names if len(spelling) <= 4)


def _key(text: str) -> str:
    return text if text in CODES else text.casefold()


_BY_SPELLING = {_key(spelling): name for name, spellings in _SPELLINGS.items() for spelling in spellings}
_EDGES = " .()[]*–—-:©"
_PARTS = re.compile(r"\s*(?:[/,;&|+]|\bund\b|\band\b|\bet\b|-(?=[a-z]{2,3}$)|(?<=[A-Z]{2})-(?=[A-Z]{2}))\s*")
_WITH = re.compile(r"\s(?:mit Material von|mit|with|con|avec|met|com|z)\s+(?=\S+$|\S+ \S+$)")
_PAPER = re.compile(r"(?:(?:the|die|der|das|le|la|les|el|il|de|het)\s.{1,40}|\S+)$", re.I)
_SUFFIX = re.compile(r"\s+(?:nachrichtenagentur|news agency|news service|via getty images)$", re.I)


def agency(text: str) -> str | None:
    """The agency that `text` is the name of, as the `agency` column calls it; None where it is none.

    A desk, initials or the paper's own name beside it change nothing ('dpa/lby', 'Le Monde avec AFP'); a person does.

    >>> agency("The Associated Press"), agency("dpa/lby"), agency("Reuters Breakingviews"), agency("AP and Jane Roe")
    ('AP', 'dpa', None, None)
    """
    plain = _SUFFIX.sub("", text.strip(_EDGES))
    if name := _BY_SPELLING.get(_key(plain)):
        return name
    if len(plain) > 60:
        return None
    if (with_wire := _WITH.search(plain)) and _PAPER.match(plain[: with_wire.start()]):
        return _BY_SPELLING.get(_key(plain[with_wire.end() :].strip(_EDGES)))
    parts = [part.strip(_EDGES) for part in _PARTS.split(plain)]
    names = [_BY_SPELLING.get(_key(part)) for part in parts]
    rest = [part for name, part in zip(names, parts, strict=True) if not name]
    if len(parts) > 1 and any(names) and all(len(part.split()) < 2 or _PAPER.match(part) for part in rest):
        return next(name for name in names if name)
    return None


def spelled(name: str) -> tuple[str, ...]:
    """What an agency is called, the column's name for it first."""
    return (name, *_SPELLINGS.get(name, ()), *(("AA",) if name == "Anadolu" else ()))


def bare(text: str) -> str:
    """An agency's name as printed, without the word for what it is: 'SID Nachrichtenagentur' is 'SID'."""
    return _SUFFIX.sub("", text)
