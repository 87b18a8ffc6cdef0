"""Code in a plain text comes through whole: its brackets are lines without a word."""

from __future__ import annotations

from pipeline.clean import clean
from pipeline.records import RawPage, Source

TEXT = """How we count the lorries on the quay

By Maria Kotsis

The harbour office counts lorries with a camera above the gate and a small program, which has run since spring without a fault.

The part that does the counting is short enough to print it here as it stands, with its comments.

/**
* Counts the lorries of one hour.
*/
function countLorries(pictures) {
let total = 0;
for (const picture of pictures) {
if (looksLikeLorry(picture)) {
total += 1;
}
}
return total;
}

The function looks at every picture of an hour and counts those that show a lorry, which takes some seconds on the old machine.

Whoever wants to count bicycles has to change a single line of it, and the harbour office is glad to hear of such changes.
"""


def test_brackets_and_comment_signs_stay() -> None:
    article = clean(RawPage(TEXT.encode(), Source("text", "x"), is_text=True)).article
    assert article is not None
    lines = article.text.split("\n")
    code = TEXT[TEXT.index("/**") : TEXT.index("\n\nThe function")].split("\n")
    at = lines.index("/**")
    assert [line.lstrip("* ") for line in lines[at : at + len(code)]] == [line.lstrip("* ") for line in code]
