"""Headers of responses as text. Their bytes are UTF-8 where they are no ASCII, whatever the standards say of Latin-1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.http import Headers


def lowered(headers: Headers) -> dict[str, str]:
    """Names in lower case, repeated ones joined."""
    texts = {name.decode("latin-1").lower(): b", ".join(headers.getlist(name)) for name in headers}
    return {name: location(value) if name == "location" else text(value) for name, value in texts.items()}


def text(value: bytes) -> str:
    """
    >>> text("é".encode()), text(b"\\xe9")
    ('é', 'é')
    """
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def location(value: bytes) -> str:
    """An address, as browsers and curl read it: bytes of another charset are asked for as they are.

    >>> location("/étoile".encode()), location(b"/\\xe9toile?a=1"), location(b"/%E9toile")
    ('/étoile', '/%E9toile?a=1', '/%E9toile')
    """
    try:
        return value.decode()
    except UnicodeDecodeError:
        return "".join(chr(byte) if byte < 128 else f"%{byte:02X}" for byte in value)
