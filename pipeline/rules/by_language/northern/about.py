"""Boxes on the author, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

AUTHOR = Rule(
    "about.author_northern", "about",
    why="'The writer is a reporter of the home desk': the box on who wrote a text, below it.",
    max_chars=300, where="tail", needs=("late",),
    patterns={
        "sv": (
            r"(?:skribenten|författaren|artikelförfattaren|krönikören|debattören) är\b.{1,60}"
            r"(?:journalist|professor|forskare|ledarskribent|medarbetare|reporter|författare|ordförande|krönikör"
            r"|riksdagsledamot|chef|redaktör)\w*\b.{0,150}|(?:fler|alla|visa alla|mer) (?:artiklar|texter|krönikor)? ?"
            r"(?:av|från) (?:samma |den här )?(?:skribent\w*|författar\w*|<name>)"
            r"|om (?:skribenten|författaren)(?: ?[:|-] ?.{0,200})?",
        ),
        "no": (
            r"(?:skribenten|forfatteren|artikkelforfatteren|kronikkforfatteren|innsenderen) er\b.{1,60}"
            r"(?:journalist|professor|forsker|medarbeider|forfatter|leder|kommentator|stipendiat|redaktør|spaltist)"
            r"\w*\b.{0,150}|(?:flere|alle|vis alle) (?:artikler|saker|tekster) (?:av|fra) .{2,40}"
            r"|om (?:skribenten|forfatteren)(?: ?[:|-] ?.{0,200})?",
        ),
        "da": (
            r"(?:skribenten|forfatteren|artiklens forfatter) er\b.{1,60}"
            r"(?:journalist|professor|forsker|medarbejder|forfatter|formand|redaktør|klummeskribent|direktør)\w*\b.{0,150}"
            r"|(?:flere|alle|vis alle) (?:artikler|tekster|indlæg) (?:af|fra) .{2,40}"
            r"|om (?:skribenten|forfatteren)(?: ?[:|-] ?.{0,200})?",
        ),
        "fi": (
            r"kirjoittaja (?:on|toimii|työskentelee)\b.{3,200}"
            r"|(?:lisää|kaikki) (?:artikkelit|jutut|kirjoitukset|tekijältä|kirjoittajalta)\b.{0,50}"
            r"|(?:kirjoittajasta|tietoa kirjoittajasta)(?: ?[:|-] ?.{0,200})?",
        ),
        "et": (
            r"autor on\b.{3,40}(?:ajakirjanik|toimetaja|reporter|professor|ekspert|kolumnist|juht|teadlane|õppejõud)"
            r"\w*\b.{0,150}|(?:kõik|rohkem|veel) (?:autori|selle autori|sama autori) (?:artiklid|lood|artikleid|lugusid)\b"
            r".{0,30}|autorist(?: ?[:|-] ?.{0,200})?",
        ),
        "lv": (
            r"(?:autors|autore) ir\b.{3,40}(?:žurnālist\w+|redaktor\w+|profesor\w+|pētniek\w+|eksperts|eksperte"
            r"|korespondent\w+)\b.{0,150}|(?:visi|citi) (?:autora|autores|šī autora) (?:raksti|darbi)\b.{0,30}"
            r"|par autoru(?: ?[:|-] ?.{0,200})?",
        ),
        "lt": (
            r"(?:autorius|autorė) yra\b.{3,40}(?:žurnalist\w+|redaktor\w+|profesor\w+|ekspert\w+|korespondent\w+"
            r"|apžvalginink\w+)\b.{0,150}|(?:visi|kiti) (?:autoriaus|autorės|šio autoriaus) (?:straipsniai|įrašai)\b.{0,30}"
            r"|apie autorių(?: ?[:|-] ?.{0,200})?",
        ),
    },
)
