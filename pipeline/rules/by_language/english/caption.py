"""Captions that go around a picture, in English."""

from __future__ import annotations

from pipeline.rules.model import Rule

FROM_LEFT = Rule(
    "caption.from_left_english", "caption",
    why=(
        "'L-R: Managing Director ...; Chairman ...', 'Barry Whittaker says gear has "
        "opened the job. (Supplied)': who is in a picture, and whose it is."
    ),
    match="whole", max_chars=360,
    patterns={
        "en": (
            r"(?:pictured |photo |\()?(?:l ?- ?r|l to r|from l(?:eft)?(?: to r(?:ight)?)?|left to right|from left"
            r"|clockwise from (?:top(?: left)?|left|bottom(?: left)?))\)?[:;,-]? .{5,320}",
            r".{3,60}\((?:l|r|c|m|left|right|cent(?:er|re)|2nd (?:l|r)|middle)\) (?:and|with|in a|during|at)\b.{3,240}",
            r"[^.]{8,240}\. ?\((?:supplied|abc(?: \w+)?(?: ?: ?.{2,40})?|file|file photo|handout|courtesy .{2,40}"
            r"|photo ?: ?.{2,40}|picture ?: ?.{2,40}|image ?: ?.{2,40}|photo by .{2,40}|ap photo.{0,30}|getty.{0,30}"
            r"|reuters.{0,30}|submitted(?: photo)?|contributed(?: photo)?|screenshot.{0,30}|facebook|instagram|twitter"
            r"|pixabay|unsplash|wikimedia.{0,20})\)",
        ),
    },
    unless=(r"a\) .{3,240}\(b\) ",),
)
