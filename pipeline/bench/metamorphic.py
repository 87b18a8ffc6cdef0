"""What changes that no reader sees do to the text: `python -m pipeline.bench.metamorphic SET [--left-out DIR] [--every N]`.

A page is the same to its reader with a `<span>` more around its words, and should be to us. Each page of a set is read as it is
and changed in each of these ways; gold says what that costs. It needs no new gold, so it tells of pages that the set lacks
(metamorphic testing: T. Y. Chen, S. C. Cheung, S. M. Yiu, 'Metamorphic testing: a new approach', HKUST-CS98-01, 1998). `UNSEEN`
changes nothing that says anything, but where a link around a paragraph is cut by the anchor in it; `POORER` takes evidence away,
and shows how much hangs on it.
"""

from __future__ import annotations

import argparse
import re
import zlib
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import one_thread, page  # noqa: F401 - one_thread, before numpy is loaded
from pipeline.bench import score
from pipeline.clean import clean
from pipeline.engines.classifier.examples import Entry, entries
from pipeline.records import Document, Options

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.records import RawPage

WORSE = 0.003
"""F1 by which a page must differ to be counted."""
_SCRIPT = re.compile(r"(<(?:script|style)\b.*?</(?:script|style)>)", re.DOTALL | re.IGNORECASE)
_PARAGRAPH = re.compile(r"(<p(?: [^<>]*)?>)(.*?)</p>", re.DOTALL)
_NAMES = re.compile(r'\s(?:class|id)="[^"]*"')
_CLASS = re.compile(r'\sclass="([^"]*)"')
_LD = re.compile(r"<script[^<>]*ld\+json[^<>]*>.*?</script>", re.DOTALL | re.IGNORECASE)
_META = re.compile(r"<meta (?![^<>]*charset)[^<>]*>", re.IGNORECASE)
_SECTION = re.compile(r"<(/?)(?:article|main|section)(?=[ >])")
_SUBHEAD = re.compile(r"<h([2-6])((?: [^<>]*)?)>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"(<[^<>]*>)")
_BETWEEN_WORDS = re.compile(r"(?<=\w) (?=\w)")
_ENDS = re.compile(r"</(p|div|h2|h3|li|ul)>")
_BODY = re.compile(r"(<body[^<>]*>)(.*)</body>", re.DOTALL)


def _outside_scripts(change: Callable[[str], str]) -> Callable[[str], str]:
    """The change, made to what stands outside of scripts and styles."""

    def changed(html: str) -> str:
        return "".join(part if place % 2 else change(part) for place, part in enumerate(_SCRIPT.split(html)))

    return changed


def _commented(paragraph: re.Match[str]) -> str:
    """A paragraph with a comment in front of each word but the first."""
    parts = (part if place % 2 else _BETWEEN_WORDS.sub(" <!-- -->", part) for place, part in enumerate(_TAG.split(paragraph[0])))
    return "".join(parts)


def _hashed(names: re.Match[str]) -> str:
    return ' class="{}"'.format(" ".join(f"c{zlib.crc32(name.encode()):x}" for name in names[1].split()))


UNSEEN: Mapping[str, Callable[[str], str]] = {
    "words of a paragraph in a span": _outside_scripts(partial(_PARAGRAPH.sub, r"\1<span>\2</span></p>")),
    "in a font": _outside_scripts(partial(_PARAGRAPH.sub, r'\1<font face="arial">\2</font></p>')),
    "each paragraph in a div": _outside_scripts(partial(_PARAGRAPH.sub, r"<div>\1\2</p></div>")),
    "an anchor before it": _outside_scripts(partial(_PARAGRAPH.sub, r'<a name="x"></a>\1\2</p>')),
    "comments between words": _outside_scripts(partial(_PARAGRAPH.sub, _commented)),
    "lines and margins in the source": _outside_scripts(partial(_ENDS.sub, r"</\1>\n\n      ")),
    "no white space in it": partial(re.compile(r">\s+<").sub, "> <"),
}
"""What nobody sees, by name."""
POORER: Mapping[str, Callable[[str], str]] = {
    "paragraphs as divs": _outside_scripts(partial(re.compile(r"<(/?)p(?=[ >])").sub, r"<\1div")),
    "all in a table": partial(_BODY.sub, r"\1<table><tr><td>\2</td></tr></table></body>"),
    "all in a form": partial(_BODY.sub, r'\1<form action="/" method="post">\2</form></body>'),
    "no article, main, section": _outside_scripts(partial(_SECTION.sub, r"<\1div")),
    "subheads in bold": _outside_scripts(partial(_SUBHEAD.sub, r"<p\2><strong>\3</strong></p>")),
    "classes hashed": _outside_scripts(partial(_CLASS.sub, _hashed)),
    "no names at all": _outside_scripts(partial(_NAMES.sub, "")),
    "no meta": partial(_META.sub, ""),
    "no JSON-LD": partial(_LD.sub, ""),
}
"""What takes evidence away, by name."""


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("set", type=Path, help="folder with ground-truth.json")
    cli.add_argument("--left-out", type=Path, help="folder of models fitted without each fold")
    cli.add_argument("--every", type=int, default=1, help="read every Nth page alone")
    cli.add_argument("--workers", type=int, default=2)
    args = cli.parse_args()
    chosen = [e for e in entries(args.set) if "articleBody" in e.gold and e.gold.get("pageType", "article") == "article"]
    chosen = sorted(chosen, key=lambda entry: entry.id)[:: args.every]
    with ProcessPoolExecutor(args.workers) as pool:
        found = list(pool.map(partial(scores, left_out=args.left_out), chosen, chunksize=4))
    print(table(found))


def scores(entry: Entry, left_out: Path | None) -> dict[str, float]:
    """F1 of a page's text: of the page as lexbor writes it ('as it is'), and of that page changed in each way."""
    options = Options(all_pages=True, weights=left_out / f"{entry.fold}.npz" if left_out else None)
    raw = entry.raw()
    html = written(raw)
    versions = {"as it is": html, **{name: change(html) for name, change in (*UNSEEN.items(), *POORER.items())}}
    found = {}
    for name, version in versions.items():
        article = clean(replace(raw, body=version.encode()), options).article
        found[name] = score.page_f1(entry.gold["articleBody"], article.text if article else "")
    return found


def written(raw: RawPage) -> str:
    """A page as lexbor writes it, which says that it is in UTF-8; nothing of what is no page."""
    document = page.parse(raw, Options())
    html = document.tree.html if isinstance(document, Document) and document.tree is not None else None
    return (html or "").replace("<head>", '<head><meta charset="utf-8">', 1)


def table(found: list[dict[str, float]]) -> str:
    """A line a change: mean F1, its difference, and how many pages are worse and better.

    >>> print(table([{"as it is": 1.0, "in a font": 0.9}, {"as it is": 0.5, "in a font": 0.5}]))
    as it is                         0.7500
    in a font                        0.7000  -0.0500  worse 1, better 0 of 2
    """
    means = {name: sum(read[name] for read in found) / len(found) for name in found[0]} if found else {}
    lines = []
    for name, mean in means.items():
        by = [read[name] - read["as it is"] for read in found]
        counted = f"worse {sum(d < -WORSE for d in by)}, better {sum(d > WORSE for d in by)} of {len(by)}"
        told = f"  {mean - means['as it is']:+.4f}  {counted}"
        lines.append(f"{name:<32} {mean:.4f}" + ("" if name == "as it is" else told))
    return "\n".join(lines)


if __name__ == "__main__":
    main()
