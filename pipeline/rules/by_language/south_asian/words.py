"""What the rules in South Asian languages have in common."""

from __future__ import annotations

import re
import unicodedata

_NETS = {
    "%hi_nets%": (
        r"(?:फेसबुक|ट्विटर|एक्स|व्हाट्स ?[एऐ]प|वॉट्स ?[एऐ]प|टेलीग्राम|इंस्टाग्राम|यूट्यूब|यू-ट्यूब|गूगल न्यूज|लिंक्डइन|थ्रेड्स"
        r"|ईमेल|<nets>)"
    ),
    "%bn_nets%": r"(?:ফেসবুক|টুইটার|এক্স|হোয়াটসঅ্যাপ|হোয়াটস অ্যাপ|টেলিগ্রাম|ইনস্টাগ্রাম|ইউটিউব|গুগল নিউজ|লিংকডইন|ইমেইল|ইমেল|<nets>)",
    "%ta_nets%": (
        r"(?:ஃ?[பஃ]ே?ஸ்புக்|முகநூல்|ட்விட்டர்|டிவிட்டர்|எக்ஸ்|வாட்ஸ் ?-?ஆ?அ?ப்|வாட்ஸப்|டெலிகிராம்|இன்ஸ்டாகிராம்|யூ ?டியூப்"
        r"|யூட்யூப்|கூகுள் நியூஸ்?|மின்னஞ்சல்|<nets>)"
    ),
}
_DOTS = {"क": "क़", "ख": "ख़", "ग": "ग़", "ज": "ज़", "ड": "ड़", "ढ": "ढ़", "फ": "फ़", "य": "य़", "ড": "ড়", "ঢ": "ঢ়", "য": "য়"}
"""Letters that have a form with a dot in one character."""
_OFTEN_DOTTED = dict(
    zip(
        "खबर ताजा न्यूज आजाद जरूर ज्यादा".split(),
        "ख\u093cबर ताज\u093cा न्यूज\u093c आज\u093cाद ज\u093cरूर ज\u093c्यादा".split(),
        strict=True,
    )
)
"""Words that the patterns write without the dots that many sites put."""
_DOTTED = re.compile("([कखगजडढफयডঢয])([\u093c\u09bc])")


def filled(*patterns: str) -> tuple[str, ...]:
    """Patterns with the names of networks put in, and dots as loose as sites write them."""
    ready = []
    for pattern in patterns:
        for name, words in _NETS.items():
            pattern = pattern.replace(name, words)  # noqa: PLW2901 - the same pattern, written out
        for plain, dotted in _OFTEN_DOTTED.items():
            pattern = pattern.replace(plain, dotted)  # noqa: PLW2901 - the same pattern, written out
        ready.append(_DOTTED.sub(lambda m: f"[{m[1]}{_DOTS[m[1]]}]{m[2]}?", unicodedata.normalize("NFC", pattern)))
    return tuple(ready)


SAID = (
    r", [^,।.]{0,40}(?:बोले|बोली|ने कहा|कहते हैं|कहती हैं|पूछा|पूछते|मांगा|संदेश|सलाह)|, (?:ऐसा|यह) (?:कहना|कहते)"
    r"|করুন বা না করুন|থাকুন বা না থাকুন"
    r"|, [^,।.]{0,30}(?:জানান|লিখেছিলেন|বলেছিল)|(?:পাঠান|হোন|করুন) বলে|(?:அனுப்புங்கள்) என|என்பது|असे \S+ म्हणता"
)
"""Who said it, behind a comma: the words are somebody's in a story."""
