"""What a file is, by its first bytes; its name's ending speaks only where they leave it open."""

from __future__ import annotations

import re
from typing import Literal

import orjson

from pipeline.sources.bystanders import is_for_programs
from pipeline.sources.names import last

Kind = Literal["warc", "parquet", "zip", "tar", "jsonl", "html", "maybe_html", "text", "mhtml", "other"]
"""`maybe_html`: called HTML, without a tag in sight. `other`: no page and no holder of pages."""

_HTML = ("html", "htm", "xhtml", "shtml", "xht", "php", "php3", "asp", "aspx", "jsp", "jspx", "cfm", "cgi", "do")
_TEXT = ("txt", "text", "md", "markdown", "rst")
_JSONL = ("jsonl", "ndjson", "jl", "jsonlines")
_HOLDERS: dict[str, Kind] = {
    "warc": "warc",
    "parquet": "parquet",
    "zip": "zip",
    "wacz": "zip",
    "tar": "tar",
    "tgz": "tar",
}
_MEDIA = (
    "jpg jpeg png gif webp avif svg ico bmp tif tiff psd mp3 mp4 m4a m4v webm ogg ogv wav mov avi flac "
    "woff woff2 ttf otf eot"
).split()
_CODE = (
    "css scss less js mjs cjs map ts tsx jsx vue py c h cpp java go rs rb sh bat sql wasm swf class so dll exe"
).split()
_DOCUMENTS = (
    "pdf doc docx xls xlsx ppt pptx odt ods odp epub mobi rtf ps djvu mht mhtml jar apk whl nupkg cbz xpi crx"
).split()
_MAILS = ("eml", "msg", "mbox")
_TABLES = ("csv", "tsv")
_DATA = (
    "xml rss atom rdf yaml yml toml ini cfg conf cdx cdxj idx log db sqlite pkl npz npy lock sum asc sig "
    "md5 sha1 sha256 url webmanifest torrent arc bin dat ics vcf srt vtt"
).split()

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OggS\0", "sound"),
    (b"ID3\x03", "sound"),
    (b"ID3\x04", "sound"),
    (b"fLaC\0", "sound"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", "an Office document"),
    (b"{\\rtf1", "an RTF document"),
    (b"filedesc://", "an ARC file; convert it to WARC first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive; unpack it first"),
    (b"\x1f\x9d", "packed with compress(1); unpack it first"),
    (b"\x04\x22\x4d\x18", "packed with lz4; unpack it first"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"Obj\x01", "an Avro table"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x00asm", "a program"),
    (b"!<arch>", "a program library"),
)

ADVICE = {
    "JSON that is not one object a line": "jq -c . FILES > all.jsonl makes it that, of an array jq -c '.[]'",
    "table in CSV": "it is read as Parquet: duckdb -c \"COPY (FROM 'a.csv') TO 'a.parquet'\"",
    "mail": "its page or text is read once it is saved as .html or .txt",
}
"""How what is no page becomes one, by what it is called."""
UNREAD = frozenset(("time of fetching that could not be read", "sidecar that could not be read"))
"""What is counted of records that come in all the same, among what is passed over."""

_CUT = 64 << 10
"""Bytes of a file from which on its last word may be cut."""
# Atomic and possessive: without them a row of comments takes exponential time.
_LEAD = rb"(?>\s|\xef\xbb\xbf|\xff\xfe|\xfe\xff|<!--.*?-->|<\?xml.*?\?>)*+"
_STRONG = re.compile(_LEAD + rb"<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_FIRST_TAG = re.compile(
    _LEAD + rb"<(?:!doctype|div|p|article|section|main|h[1-6]|title|meta|table|span|ul|ol|a|img|script|style|link|"
    rb"header|nav|form|center|font|b|i|br|base|noscript|iframe|time|figure|footer|aside|blockquote|em|strong)\b",
    re.I | re.S,
)
_TAGS = re.compile(
    rb"</(?:p|div|a|h[1-6]|span|li|td|body|html|article|title)\s*>|<(?:p|br|div|html|body)\b[^<>]{0,300}>", re.I
)
_MHTML = re.compile(
    rb"From: <Saved by |(?>[\w-]{1,60}:[^\n]{0,2000}\n(?>[ \t][^\n]{0,2000}\n){0,10}+){0,20}?"
    rb"content-type:\s{0,4}(?:multipart/related|text/html)",
    re.I,
)
_MAILBOX = re.compile(rb"From \S[^\n]*\b(?:19|20)\d\d\b[^\n]*\n[A-Z][\w-]{1,60}:[ \t]")
_NEXT_MAIL = re.compile(rb"\n\r?\n" + _MAILBOX.pattern)
_FIELD = re.compile(rb'"(?:html|raw_html)"\s*:')


def kind_of(name: str, head: bytes) -> tuple[Kind, str]:
    """What a file of this name is that begins with `head` (uncompressed, 64 kB of it), and if `other`, what it may be.

    >>> kind_of("page.bin", b"<!DOCTYPE html><p>Hello")
    ('html', '')
    >>> kind_of("photo.html", b"\\x89PNG\\r\\n\\x1a\\n")
    ('other', 'a PNG image')
    """
    ending = _ending(name)
    if holder := _holder(ending, head):
        return holder
    if words := _other(ending, head):
        return "other", words
    bare = head.replace(b"\0", b"")  # UTF-16 and UTF-32 then show their tags too
    if _STRONG.match(bare):
        return "html", ""
    if is_json_lines(ending, head):
        return "jsonl", ""
    if _MHTML.match(head) and (ending in ("mht", "mhtml") or head.startswith(b"From: <Saved by ")):
        return "mhtml", ""
    if ending in _HOLDERS:  # its reader says what is wrong with it
        return _HOLDERS[ending], ""
    if ending in _HTML:
        return _called_html(bare)
    if ending in _TEXT:
        return _called_text(name, bare)
    if skipped := skipped_as(name):
        return "other", skipped
    if _FIRST_TAG.match(bare) or len(_TAGS.findall(bare)) > 2:
        return "html", ""
    return ("text", "") if _is_text(head) else ("other", "binary data")


def is_surely_html(body: bytes) -> bool:
    """Does this body, whatever its label, begin as a whole HTML page does?"""
    return bool(_STRONG.match(body[:4096].replace(b"\0", b"")))


def begins_as_html(body: bytes) -> bool:
    """Does this body begin with a tag of HTML?"""
    bare = body[:4096].replace(b"\0", b"")
    return bool(_STRONG.match(bare) or _FIRST_TAG.match(bare))


def is_html(body: bytes) -> bool:
    """Does this body, whose label is missing or vague, look like HTML?"""
    bare = body[:4096].replace(b"\0", b"")
    return bool(_STRONG.match(bare) or _FIRST_TAG.match(bare) or len(_TAGS.findall(bare)) > 2)


def is_page_name(name: str) -> bool:
    """Does the name itself say that this is a page, or holds pages?"""
    return _ending(name) in (*_HTML, *_TEXT, *_JSONL, *_HOLDERS) and not is_for_programs(last(name))


def is_json_lines_name(name: str) -> bool:
    return _ending(name) in _JSONL


def is_json_lines(ending: str, head: bytes) -> bool:
    """One JSON object a line; where the ending does not say so, at least two of them, or one with markup in it."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if ending in _JSONL:
        return True
    if text[:1] != b"{":
        return False
    first, _, rest = text.partition(b"\n")
    if not rest.strip() and not _FIELD.search(first):
        return False
    if not rest and len(head) >= 4096:  # a long line, of which this is the beginning
        return True
    try:
        return isinstance(orjson.loads(first), dict) and rest.lstrip()[:1] in (b"{", b"")
    except orjson.JSONDecodeError:
        return False


def _holder(ending: str, head: bytes) -> tuple[Kind, str] | None:
    if head.startswith(b"WARC/"):
        return "warc", ""
    if head.startswith(b"PAR1"):
        return "parquet", ""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if ending in _DOCUMENTS or head[30:].startswith((b"[Content_Types].xml", b"mimetype")):
            return "other", "an Office document or e-book"
        return "zip", ""
    if head[257:262] == b"ustar" or (ending == "tar" and _is_old_tar(head)):
        return "tar", ""
    return None


def _other(ending: str, head: bytes) -> str | None:
    """What a file is that its first bytes say is no page."""
    for magic, words in _MAGIC:
        if head.startswith(magic):
            return words
    if head[4:8] == b"ftyp" or (head.startswith(b"RIFF") and head[8:12] in (b"WEBP", b"WAVE", b"AVI ")):
        return "sound, video or an image"
    return "mail" if _MAILBOX.match(head) and (ending in _MAILS or _NEXT_MAIL.search(head)) else None


def _is_old_tar(head: bytes) -> bool:
    """A tar from before POSIX has no magic, but a checksum."""
    block = head[:512]
    try:
        declared = int(block[148:156].strip(b" \0") or b"x", 8)
    except ValueError:
        return False
    return declared == sum(block) - sum(block[148:156]) + 8 * 32


def _called_html(bare: bytes) -> tuple[Kind, str]:
    if bare.lstrip().startswith((b"<?php", b"<%", b"<?=")):
        return "other", "source code of a page"
    return ("html" if _FIRST_TAG.match(bare) or _TAGS.search(bare) else "maybe_html"), ""


def _called_text(name: str, bare: bytes) -> tuple[Kind, str]:
    """
    >>> _called_text("mirror/robots.txt", b"User-agent: *")
    ('other', 'file of a site for programs')
    >>> _called_text("urls.txt", b"https://news.example/1\\nhttps://news.example/2\\n")
    ('other', 'a list of addresses')
    """
    if is_for_programs(last(name)):
        return "other", "file of a site for programs"
    words = bare.split()
    if len(words) > 1 and all(word.startswith((b"http://", b"https://")) for word in words[: -1 if len(bare) >= _CUT else None]):
        return "other", "a list of addresses"
    return "text", ""


def skipped_as(name: str) -> str | None:
    """What a file of this name is counted as when it turns out to be no page; None if its name says nothing."""
    ending = _ending(name)
    for endings, words in (
        (_MEDIA, "image, sound or font"), (_CODE, "style or program"), (_DOCUMENTS, "document of another kind"),
        (_MAILS, "mail"), (_TABLES, "table in CSV"), (_DATA, "data"), (("json",), "JSON that is not one object a line"),
    ):  # fmt: skip
        if ending in endings:
            return words
    return None


def advised(words: str) -> str:
    """What a file is, and what can be done about it."""
    return f"{words}; {ADVICE[words]}" if words in ADVICE else words


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    controls = sum(head.count(byte) for byte in (*range(9), *range(14, 27), *range(28, 32)))
    return controls * 200 <= len(head)


def _ending(name: str) -> str:
    stem, dot, ending = last(name).rpartition(".")
    return ending.lower() if dot and stem else ""
