"""Whether a page says the same as before: of its bytes, and of what a reader sees of them (of a story's page: `gist`)."""

from __future__ import annotations

from hashlib import blake2b

_UNSEEN = (b"script", b"style", b"noscript", b"template")
LARGEST = 4_000_000
MOST_TAGS = 50_000
"""Bytes and tags up to which the text is looked for; beyond, the bytes speak for it."""


def of_body(body: bytes) -> str:
    return blake2b(body, digest_size=16).hexdigest()


def of_text(body: bytes) -> str:
    """Digest of the text between the tags, white space folded, scripts and styles left out; markup does not count.

    A scan in one pass, no parser: it runs for every page in the crawler's own thread, on pages that try to hang one.

    >>> of_text(b"<p id=1>A  b</p><script>1<2</script>") == of_text(b'<p id="2">A b</p>')
    True
    """
    if len(body) > LARGEST or body.count(b"<") > MOST_TAGS:
        return of_body(body)
    first, *pieces = body.split(b"<")
    text = [first]
    within = b""
    for piece in pieces:
        tag, _, after = piece.partition(b">")
        name = tag[:10].lower()
        if within:
            if name.startswith(b"/" + within):
                within = b""
                text.append(after)
            continue
        within = next((unseen for unseen in _UNSEEN if name.startswith(unseen)), b"")
        if not within:
            text.append(after)
    return of_body(b" ".join(b" ".join(text).split()))
