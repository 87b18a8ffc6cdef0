"""Why no answer came: nobody should have to read a Python object."""

from __future__ import annotations

import pytest
from OpenSSL import SSL
from scrapy.exceptions import DownloadFailedError, DownloadTimeoutError
from twisted.internet.error import ConnectionDone, ConnectionLost
from twisted.python.failure import Failure
from twisted.web.client import ResponseFailed
from twisted.web.http import _DataLoss

from spiders.unanswered import told


def failed(*reasons: Exception) -> DownloadFailedError:
    """As Scrapy raises it for what Twisted says."""
    cause = ResponseFailed([Failure(reason) for reason in reasons])  # type: ignore[no-untyped-call]
    error = DownloadFailedError(str(cause))
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (failed(ConnectionDone()), "no whole answer: Connection was closed cleanly"),
        (failed(ConnectionDone(), ConnectionDone()), "no whole answer: Connection was closed cleanly"),
        (failed(ConnectionLost("at byte 5"), ValueError()), "no whole answer: Connection to the other side was lost in a "
         "non-clean fashion: at byte 5; ValueError"),
        (failed(ConnectionDone(), _DataLoss()), "no whole answer: Connection was closed cleanly; fewer bytes came than its "
         "Content-Length says"),
        (failed(SSL.Error([("SSL routines", "", "wrong version number")])), "no whole answer: TLS: wrong version number"),
        (DownloadTimeoutError("took longer than 20 s"), "DownloadTimeoutError: took longer than 20 s"),
    ],
)  # fmt: skip
def test_reasons_are_told_in_words(error: Exception, words: str) -> None:
    assert told(error) == words
