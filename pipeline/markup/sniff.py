"""What a body is, told from its content: names and headers lie more often than the first bytes do."""

from __future__ import annotations

import re
from typing import Literal

import orjson

Kind = Literal["markup", "text"]

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"), (b"%!PS", "PostScript"), (b"{\\rtf", "RTF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"), (b"GIF89a", "GIF"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"), (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"), (b"\x1f\x8b", "gzip"), (b"BZh91AY&SY", "bzip2"), (b"\xfd7zXZ", "xz"),
    (b"7z\xbc\xaf", "7z"), (b"Rar!\x1a", "RAR"), (b"\x28\xb5\x2f\xfd", "zstd"), (b"\x7fELF", "ELF"),
    (b"\xd0\xcf\x11\xe0", "OLE"), (b"wOFF\x00", "WOFF"), (b"wOF2\x00", "WOFF2"), (b"OTTO\x00", "OpenType"),
    (b"\x00\x01\x00\x00\x00", "TrueType"), (b"ID3\x03", "MP3"), (b"ID3\x04", "MP3"), (b"OggS\x00", "Ogg"),
    (b"fLaC\x00", "FLAC"), (b"\x1aE\xdf\xa3", "Matroska"), (b"SQLite format 3\x00", "SQLite"),
    (b"\x00asm", "WebAssembly"), (b"PAR1\x15", "Parquet"), (b"ARROW1\x00", "Arrow"), (b"\x00\x00\x01\x00", "ICO"),
)  # fmt: skip
_TAG_NAMES = (
    "a|abbr|address|amp-\\w+|article|aside|audio|b|base|blockquote|body|br|button|caption|center|cite|code|dd|del|details"
    "|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe"
    "|img|input|ins|label|li|link|main|map|mark|meta|nav|nobr|noscript|object|ol|option|p|picture|pre|q|s|script|section"
    "|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time"
    "|title|tr|tt|u|ul|video"
)
# Possessive, here and below: without it a row of comments takes exponential time, and white space its square.
_LEAD = r"(?:\s+|<!--.*?-->|<\?[^>]*>|<!doctype[^>\[]*(?:\[[^\]]*\]\s*)?>)*+"
_ROOT = re.compile(_LEAD + r"<([a-zA-Z_][\w.:-]*)", re.I | re.S)
_PAGE = re.compile(r"\s*+(?:<!--.{0,2000}?-->\s*)*+(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_LATE_PAGE = re.compile(r"^[ \t]*<(?:!doctype\s+html|html)\b[^<>]*>", re.I | re.M)
_TAG = re.compile(rf"</?(?:{_TAG_NAMES})(?:\s[^<>]*)?/?>", re.I)
_WHOLE_TAG = re.compile(rf"(?:{_TAG_NAMES})", re.I)
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.I | re.S)
_CLOSING = re.compile(rf"</(?:{_TAG_NAMES})\s*>|<(?:br|hr|img|p)\b[^<>]*>", re.I)
_FEED = re.compile(r"(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml|channel|svg|xsl:\w+|wsdl|soap\w*:\w+|error)", re.I)
_JSON = re.compile(r'\s*(?:\)\]\}\',?\s*)?[\[{]\s*(?:[\[{]\s*)?(?:"(?:[^"\\]|\\.){0,200}"\s*:|\}\s*\Z|\]\s*\Z)')
_COMMENTS = r"\s*+(?:/\*.{0,5000}?\*/\s*|//[^\n]*\n\s*)*+"
_SCRIPT = re.compile(
    _COMMENTS + r"(?:[\"']use strict[\"']|[!;(+-]*\s*(?:async\s+)?function\b\s*[\w$]*\s*\("
    r"|(?:var|let|const)\s+[\w$]+\s*=|\(\s*\(\s*\)\s*=>|import\s[^\n]{0,200}\sfrom\s+[\"']"
    r"|(?:window|self|document|module|exports|define|require|jQuery|\$)[.(\[][^\n]{0,200}[;({=])", re.S
)  # fmt: skip
_STYLE = re.compile(
    _COMMENTS + r"(?:@(?:charset|import|media|font-face)\b|[.#:*\w-][^{}\n]{0,200}\{\s*[\w-]+\s*:[^{}]{1,400}[;}])"
)
_WEB_ARCHIVE = re.compile(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,10}?content-type:\s*multipart/related", re.I)


def binary(body: bytes) -> str | None:
    """Name of the binary format that the first bytes give away, if any."""
    for magic, name in _MAGIC:
        if body.startswith(magic):
            return name
    if body[4:8] == b"ftyp":
        return "MP4"
    if body[:4] == b"RIFF" and body[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return body[8:12].decode().strip()
    return None


def has_tags(text: str) -> bool:
    """Some tag that HTML knows stands somewhere."""
    return _TAG.search(text) is not None


def starts_as_page(text: str) -> bool:
    """The text begins with a doctype of HTML, or with html, head or body."""
    return _PAGE.match(text, 0, 8_192) is not None


def other_format(text: str) -> str | None:
    """What a text is that is neither page nor prose: JSON, a feed or other XML, a script, a style sheet."""
    start = text[:8_192].lstrip()[:1]
    if start == "<":
        root = _ROOT.match(text)
        return _xml(text, root.group(1)) if root else None
    if start in "{[)" and _JSON.match(text) and not _LATE_PAGE.search(text, 0, 65_536):
        return "JSON"
    if start in "{[" and _is_json(text):
        return "JSON"
    if _WEB_ARCHIVE.match(text, 0, 2_000):
        return "MHTML"
    if _SCRIPT.match(text):
        return "JavaScript"
    return "CSS" if _STYLE.match(text) and not _TAG.search(text, 0, 2_000) else None


def kind(text: str, content_type: str | None = None) -> Kind:
    """Markup or plain text, for what is one of them: a stray bracket, a mail address or a tag spoken of is text.

    Markup is what starts with a tag that HTML knows or has such tags on a fifth of its lines, those of scripts and styles
    left aside, unless the server calls it plain text.
    """
    if starts_as_page(text) or _LATE_PAGE.search(text, 0, 65_536):
        return "markup"
    served = (content_type or "").split(";")[0].strip().lower()
    if served == "text/plain" or not _TAG.search(text):
        return "text"
    if served in ("text/html", "application/xhtml+xml"):
        return "markup"
    lines = [line for line in _UNSEEN.sub("<script></script>", text[:200_000]).splitlines() if line.strip()]
    tagged = sum(1 for line in lines if _TAG.search(line)) / max(1, len(lines))
    root = _ROOT.match(text)
    if root and _WHOLE_TAG.fullmatch(root.group(1)):
        return "markup" if tagged >= 0.1 else "text"
    return "markup" if tagged >= 0.2 and _CLOSING.search(text) else "text"


def _xml(text: str, root: str) -> str | None:
    if _WHOLE_TAG.fullmatch(root) and not (root.lower() == "svg" and text.rstrip().lower().endswith("</svg>")):
        return None
    if _FEED.fullmatch(root) or (text.lstrip().startswith("<?xml") and not _LATE_PAGE.search(text, 0, 65_536)):
        return f"XML ({root[:40]})"
    closed = text.rstrip()[-200:].lower().endswith(f"</{root.lower()}>")
    return f"XML ({root[:40]})" if closed and "-" not in root and not _TAG.search(text) else None


def _is_json(text: str) -> bool:
    try:
        return isinstance(orjson.loads(text), (dict, list))
    except orjson.JSONDecodeError:
        return False
