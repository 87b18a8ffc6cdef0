"""Why no answer came, in words for a person: Twisted wraps its reasons in lists of failures, and OpenSSL in tuples."""

from __future__ import annotations

from typing import Any

from spiders.compression import BrokenOffError

_UNSAID = {"_DataLoss": "fewer bytes came than its Content-Length says"}
"""By its name: an error of Twisted that has no words of its own."""


def told(error: BaseException) -> str:
    """What is to be said of a download that failed: the name of its error and its reasons, each once.

    >>> told(TimeoutError("after 20 s")), told(ConnectionError())
    ('TimeoutError: after 20 s', 'ConnectionError')
    """
    reasons = [str(error)] if isinstance(error, BrokenOffError) else _reasons(error)
    if reasons:
        return f"no whole answer: {'; '.join(reasons)}"
    return f"{type(error).__name__}: {error}".strip(": ")


def _reasons(error: BaseException) -> list[str]:
    """Those of Twisted's ResponseFailed, which Scrapy's error has as its cause."""
    for one in (error, error.__cause__):
        failures: list[Any] = getattr(one, "reasons", None) or []
        if failures:
            return list(dict.fromkeys(_said(getattr(failure, "value", failure)) for failure in failures))
    return []


def _said(reason: BaseException) -> str:
    """A reason without the Python around it: OpenSSL's are tuples of library, function and what is wrong.

    >>> _said(type("Error", (Exception,), {})([("SSL routines", "", "wrong version number")]))
    'TLS: wrong version number'
    """
    first = reason.args[0] if reason.args else None
    if isinstance(first, list) and first and all(isinstance(one, tuple) and one for one in first):
        return f"TLS: {', '.join(str(one[-1]) for one in first)}"
    return str(reason).strip().rstrip(".") or _UNSAID.get(type(reason).__name__) or type(reason).__name__
