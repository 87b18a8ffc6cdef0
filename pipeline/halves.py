"""Halves of characters in JSON: what cuts a text by its UTF-16 units leaves one half of an emoji behind, as an escape.

Strict readers refuse it. Lenient ones give a string that no encoding can write, which would cost the page its record.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", re.S
)


def replaced(text: str) -> str:
    r"""JSON without the halves that stand alone; pairs, and backslashes that are escaped themselves, stay.

    >>> replaced(r'"A ferry \ud83d\ude00 and half \ud83d"')
    '"A ferry \\ud83d\\ude00 and half "'
    """
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda found: "" if found["half"] else found[0], text)
