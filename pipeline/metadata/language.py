"""The language of a text, from the text itself."""

from __future__ import annotations

import io
import lzma
import re
from array import array
from functools import cache
from typing import Any

_SAMPLE = 2_000
"""Characters looked at: more change nothing, and each thousand costs half a millisecond."""
_ENOUGH = 25
_ENOUGH_IDEOGRAPHS = 8
_SURE = 0.65
_POSSIBLE = 0.10
_LETTER = re.compile(r"[^\W\d_]")
_IDEOGRAPH = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].*)?$")
_ALIASES = {"nb": "no", "iw": "he", "in": "id", "ji": "yi", "hbo": "he", "wuu": "zh", "fil": "tl", "cmn": "zh", "sdh": "ckb"}
"""Names of one language; py3langid has no Sorani, and takes it for Southern Kurdish."""
_ALIKE = frozenset(("bs", "hr", "sr"))
"""Languages that are told apart by few words: of them a page is in the one that it says."""
_ENGLISH_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl",
    "polski": "pl", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "turkish": "tr", "chinese": "zh",
    "japanese": "ja", "korean": "ko", "arabic": "ar", "hindi": "hi", "swedish": "sv", "danish": "da", "norwegian": "no",
    "greek": "el", "czech": "cs",
}  # fmt: skip


def language_of(text: str, declared: str | None) -> str:
    """The language of a text as a BCP 47 code ('en', 'pt'); 'und' when that is not certain.

    The declared language only breaks a tie between likely ones, and vouches for a text too short to tell: templates
    declare English over texts in any language. Identified with py3langid's model of 142 languages.

    >>> language_of("Der Bundestag hat am Freitag nach langer Debatte das neue Gesetz beschlossen.", "en-US")
    'de'
    """
    claimed = _base(declared)
    sample = text[:_SAMPLE]
    letters, ideographs = len(_LETTER.findall(sample)), len(_IDEOGRAPH.findall(sample))
    if not letters:
        return "und"
    likely: dict[str, float] = {}
    for code, probability in _identifier().rank(sample)[:8]:
        name = _ALIASES.get(code, code)
        likely[name] = likely.get(name, 0.0) + probability
    ranked = sorted(likely, key=lambda code: -likely[code])
    best = ranked[0]
    if letters < _ENOUGH and ideographs < _ENOUGH_IDEOGRAPHS:
        return claimed if claimed and claimed in ranked[:3] else "und"
    if likely[best] < _SURE:
        if claimed and likely.get(claimed, 0.0) >= _POSSIBLE:
            return claimed
        if letters < 8 * _ENOUGH or likely[best] < 3 * likely[ranked[1]]:
            return "und"
    if best in _ALIKE and claimed in _ALIKE:
        return claimed
    return "und" if best == "zxx" else best


def tag_of(text: str) -> str | None:
    """A declared language as a BCP 47 tag: 'de_DE.UTF-8' is 'de-DE', 'English' is 'en'; None if it is none."""
    plain = text.split(",", maxsplit=1)[0].strip()
    if code := _ENGLISH_NAMES.get(plain.casefold()):
        return code
    match = _TAG.match(plain)
    if not match or match[1].lower() in ("und", "mul", "zxx"):
        return None
    parts = [match[1].lower(), match[2] and match[2].title(), match[3] and match[3].upper()]
    return "-".join(part for part in parts if part)


def _base(declared: str | None) -> str | None:
    tag = tag_of(declared) if declared else None
    code = tag.split("-")[0] if tag else None
    return _ALIASES.get(code, code) if code else None


@cache
def _identifier() -> Any:
    """py3langid's identifier with probabilities; loading takes a second, so on first use.

    Its own loader unpacks the model into a temporary file of 68 MB, for which there may be no room; here it is in memory
    for as long as it takes to read it.
    """
    import numpy as np
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    unpacked = lzma.decompress((MODEL_DIR / MODEL_FILE).read_bytes())
    with np.load(io.BytesIO(unpacked), allow_pickle=False) as model:
        moves, rows = (_as_array(model[name]) for name in ("nextmove", "nextmove_row"))
        classes, features = model["classes"].tolist(), model["out_feat"].tolist()
        return LanguageIdentifier(model["ptc"], model["pc"], classes, moves, features, norm_probs=True, tk_row=rows)


def _as_array(numbers: Any) -> array[int]:
    """Unsigned numbers as Python's own array: single ones are had from it in half the time."""
    out: array[int] = array({2: "H", 4: "I"}[numbers.dtype.itemsize])
    out.frombytes(numbers.tobytes())
    return out
