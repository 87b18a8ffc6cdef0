"""The same short line comes again: all of it stays, or none."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline import blocks, page
from pipeline.engines import alike
from pipeline.records import Document, Options, RawPage, Source


def document_of(body: str) -> Document:
    document = page.parse(RawPage(body.encode(), Source("html", "a"), is_text=False), Options())
    assert isinstance(document, Document)
    blocks.segment(document)
    return document


@pytest.mark.parametrize(
    ("keep", "kept"),
    [
        ((0.5, 0.5, 0.2), (True, True, True)),
        ((0.5, 0.1, 0.1), (False, False, False)),
        ((0.5, 0.5, 0.5), (True, True, True)),
        ((0.5, 0.1), (True, False)),
    ],
)
def test_labels_that_come_again_go_together(keep: tuple[float, ...], kept: tuple[bool, ...]) -> None:
    body = "".join(f"<h3>Pros</h3><p>It is the {word} of them.</p>" for word in ("first", "second", "third")[: len(keep)])
    document = document_of(body)
    labels = [block.number for block in document.blocks if block.text == "Pros"]
    estimate = np.full(len(document.blocks), 0.9, np.float32)
    estimate[labels] = keep
    limits = np.full(len(document.blocks), 0.3)
    stays = estimate >= alike.unified(document, estimate, limits)
    assert tuple(stays[labels]) == kept
    assert stays.sum() - sum(kept) == len(keep)
    assert (limits == 0.3).all()


def test_a_paragraph_that_comes_again_is_judged_by_itself() -> None:
    line = "It is a line of more than sixty characters, and so it is no label of anything at all."
    document = document_of(f"<p>{line}</p>" * 3)
    estimate = np.array((0.9, 0.1, 0.1), np.float32)
    limits = np.full(3, 0.3)
    assert alike.unified(document, estimate, limits) is limits
