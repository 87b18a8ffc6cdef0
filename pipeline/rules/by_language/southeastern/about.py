"""Boxes on the author, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

AUTHOR = Rule(
    "about.author_southeastern", "about",
    why="The box on the author, below the story: all her articles, what she covers.",
    match="start", max_chars=420, where="tail", needs=("closing",),
    patterns={
        "ro": (
            r"(?:toate|alte|mai multe|vezi toate) (?:articolele|articole|textele)(?: scrise)? "
            r"(?:de|ale|autorului|de același autor)\b",
            r"(?:jurnalist[ăe]?|redactor(?:-șef|ă)?|reporter[ăi]?|editor(?:-șef)?)\b[^.!?]{0,60}"
            r"(?:specializat\w*|scrie despre|absolvent\w* al)\w*",
        ),
        "hu": (
            r"(?:a szerző|szerzőnk) (?:összes|további|többi) (?:cikke|írása)\w*",
            r"(?:újságíró|szerkesztő|tudósító|rovatvezető|szerzőnk)\w*\b[^.!?]{0,60}(?:foglalkozik|rovat\w*\. (?=\S))\w*",
        ),
        "el": (
            r"(?:όλα τα|περισσότερα|άλλα) (?:άρθρα|κείμενα) (?:του|της|από τον|από την)\b",
            r"(?:δημοσιογράφος|συντάκτ\w+|αρθρογράφος|ρεπόρτερ)\b[^.!;]{0,60}(?:σπούδασε|καλύπτει|γράφει για)\w*",
        ),
        "tr": (
            r"(?:yazarın|muhabirin|editörün) (?:diğer|tüm|bütün|son) (?:yazı|haber|içerik)\w*",
            r"(?:gazeteci|muhabir|editör|yazar)\w*\b(?! olan\b)[^.!?]{0,60}(?:mezun ol\w+|çalışmaktadır|görev yapmaktadır)"
            r"\w*",
        ),
    },
    unless=(r"<told>", SAID,),
)
