"""What stands in place of a film or a post until the reader consents, in southeastern languages."""

from __future__ import annotations

from pipeline.rules.by_language.southeastern.words import SAID
from pipeline.rules.model import Rule

EMBED = Rule(
    "consent.embed_southeastern", "consent",
    why="What stands in place of a film or a post until the reader consents.",
    match="start", max_chars=320,
    patterns={
        "ro": (
            r"(?:acest|acestui|această|conținutul|pentru a|ca să)\b.{0,60}(?:conținut|video\w*|postare|vizualiza|vedea|vezi"
            r"|blocat|încărca|afișat)\b.{0,90}(?:cookies?|cookie-uri\w*|module\w* cookie)\w*",
        ),
        "hu": (
            r"(?:a|az|ez a|a beágyazott)\b.{0,50}(?:tartalom|videó|bejegyzés|megtekintéséhez|megjelenítéséhez|lejátszásához)"
            r"\w*\b.{0,90}(?:cookie\w*|sütik(?:et)?|süti-\w+)\w*",
        ),
        "el": (
            r"(?:για να|αυτό το|το|η)\b.{0,50}(?:δείτε|προβολή|περιεχόμεν\w+|βίντεο|εμφανιστεί|δημοσίευση)\b.{0,90}"
            r"(?:cookies?)\w*",
        ),
        "tr": (
            r"(?:bu|içeriği|videoyu|gönderiyi)\b.{0,60}(?:içeri\w+|video\w*|gönderi\w*|görüntülemek|görmek|izlemek)\b.{0,90}"
            r"(?:çerez(?:ler\w*| (?:tercih|ayar|kullan|politika)\w*))",
        ),
    },
    unless=(r"<told>", SAID,),
)
