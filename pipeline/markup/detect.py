"""Which legacy charset bytes are in, judged by what each would make of them.

Every candidate decodes a sample of the words that are not ASCII, and is scored by how much of it looks like one of the
languages written in that charset: its letters count for it, the commoner the more; symbols within words, capitals after
small letters, two scripts in one word, and what does not decode count against it. charset-normalizer alone took
French for cp775 and Polish for iso8859-10; it is asked only where no candidate convinces.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from charset_normalizer import from_bytes

from pipeline.markup import alphabets

SAMPLE_BYTES = 6_000
CONVINCING = 0.5
"""Score under which a candidate is not trusted without a second opinion."""

SENSELESS = 0.35
"""Score under which a body that is largely beyond ASCII is no text at all: random bytes reach 0.3."""

_MARKS = frozenset("„“”‘’‚«»‹›–—…·•©®™°€£¢§№\u00a0\u3001\u3002\u300c\u300d\u3000")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff][^\s<>]{0,2000}")
_HIGH = re.compile(rb"[\x80-\xff]")
_WORD_END = re.compile(rb"[^\s<>]*\Z")
_LANGUAGE = re.compile(rb"<html[^>]{0,500}\blang\s*=\s*[\"']?([a-zA-Z]{2})", re.I)


def detect(body: bytes, declared: tuple[str, ...] = ()) -> str | None:
    """The codec that makes most sense of bytes that are not UTF-8; None when none makes any.

    `declared` labels win where they are as good as the best, or nearly.
    """
    sample, language = _sample(body), _language(body)
    scored = [
        (score(sample, name, language) + 0.05 * (name in declared), -place, name) for place, name in enumerate(alphabets.CHARSETS)
    ]
    best, _, name = max(scored)
    if best >= CONVINCING or (few := len(_HIGH.findall(sample))) < 10:
        return name
    # A charset we have no letters for: it must make a known language of the text.
    match = from_bytes(sample).best()
    if match and match.encoding not in ("utf_8", "ascii") and match.percent_coherence > 40:
        return match.encoding
    return name if best > SENSELESS or few < len(body) / 10 else None


def implausible(body: bytes, charset: str) -> bool:
    """A single-byte charset that decodes these bytes to what is no language of its own."""
    return charset in alphabets.CHARSETS and score(_sample(body), charset, _language(body)) < 0.2


def _language(body: bytes) -> str:
    match = _LANGUAGE.search(body[:4_096])
    return match.group(1).decode().lower() if match else ""


def _sample(body: bytes) -> bytes:
    """Words that are not ASCII, joined by spaces; no character of any candidate has a space or a bracket within."""
    words: list[bytes] = []
    size = 0
    for found in _BEYOND_ASCII.finditer(body):
        before = _WORD_END.search(body, max(0, found.start() - 30), found.start())
        words.append((before.group() if before else b"") + found.group())
        size += len(words[-1]) + 1
        if size > SAMPLE_BYTES:
            break
    return b" ".join(words)


def score(sample: bytes, charset: str, language: str = "") -> float:
    """How much the sample looks like text when read in a charset: about 1 where all of it does, down to below 0.

    `language`, two letters, breaks ties. Raises KeyError for a charset that is not among the candidates.
    """
    tongues = alphabets.CHARSETS[charset]
    text = sample.decode(charset, "replace")
    counts = Counter(char for char in text if char > "\x7f")
    total = sum(counts.values())
    if not total:
        return 0.0
    against = _undecoded(counts) + _breaks(text)
    return max((_fit(counts, weights) - against) / total + 0.1 * (language in names.split()) for names, weights in tongues)


def _fit(counts: Counter[str], weights: Mapping[str, float]) -> float:
    """Capitals count less than small letters: a wrong charset often turns the case round."""
    value = 0.0
    for char, number in counts.items():
        if char in weights:
            value += weights[char] * number
        elif char in _MARKS:
            value += 0.8 * number
        elif (small := char.lower()) in weights:
            value += 0.4 * weights[small] * number
        else:
            value += alphabets.unlisted(char) * number
    return value


def _undecoded(counts: Counter[str]) -> float:
    """What does not decode, control characters, half-width kana and characters for private use."""
    return sum(
        number * (2.0 if char == "\ufffd" else 1.0)
        for char, number in counts.items()
        if char == "\ufffd" or char <= "\x9f" or "\uff61" <= char <= "\uff9f" or "\ue000" <= char <= "\uf8ff"
    )


def _breaks(text: str) -> int:
    """Places within words where no language has them: capitals after small letters, symbols, a change of script."""
    breaks = 0
    for left, right in pairwise(text):
        if left < "\x80" and right < "\x80":
            continue
        if left.islower() and right.isupper():
            breaks += 1
        elif left < "\x80" or right < "\x80":
            breaks += left.isalpha() and alphabets.is_foreign(right)
            breaks += right.isalpha() and alphabets.is_foreign(left)
        if left.isalpha() and right not in _MARKS and not right.isalnum():
            breaks += "\x80" <= right <= "\u02ff" or "\u2000" < right < "\u3000" or right > "\uff60"
    return breaks
