"""Lines of who and when, in northern languages."""

from __future__ import annotations

from pipeline.rules.model import Rule

NEWSROOM = Rule(
    "byline.newsroom_northern", "byline",
    why="'Editor: Mari Tamm', 'Author: the news service': who made a text, by its label.",
    max_chars=100, where="edge", full_stop=False,
    patterns={
        "sv": (
            r"(?:text|redaktör|text och (?:foto|bild)|redigering) ?: ?<name>(?: ?[/|,·(] ?.{2,40})?"
            r"|av (?:redaktionen|tt|vår korrespondent)\b.{0,30}",
        ),
        "no": (
            r"(?:tekst|journalist|tekst og foto|redaksjonen) ?[:·|] ?<name>(?: ?[/|,·(] ?.{2,40})?"
            r"|av (?:redaksjonen|ntb)\b.{0,30}",
        ),
        "da": (
            r"(?:tekst|journalist|tekst og foto|redaktør) ?[:·|] ?<name>(?: ?[/|,·(] ?.{2,40})?"
            r"|af (?:redaktionen|ritzau)\b.{0,30}",
        ),
        "fi": (r"(?:teksti|toimittaja|kirjoittaja|teksti ja kuvat?|toimitus) ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?",),
        "et": (
            r"(?:toimetaja|autor|tekst|küljendaja|allikas|päevatoimetaja|ajakirjanik) ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?",
        ),
        "lv": (
            r"(?:autors|autore|autori|redaktors|redaktore|teksts|žurnālists|žurnāliste|avots) ?[:|] ?<name>"
            r"(?: ?[/|,·(] ?.{2,40})?",
        ),
        "lt": (
            r"(?:autorius|autorė|autoriai|redaktorius|redaktorė|tekstas|šaltinis|parengė|žurnalistas|žurnalistė)"
            r" ?[:|] ?<name>(?: ?[/|,·(] ?.{2,40})?|parengė <name>",
        ),
    },
)
