"""Other extractors on the same pages. They want library versions of their own, so they run in an environment of their own:

    python3 -m venv peers && peers/bin/pip install newspaper4k news-please resiliparse goose3 readability-lxml boilerpy3
    peers/bin/python pipeline/bench/peers.py SET --write DIR     # DIR/NAME.json, {id: {articleBody, ...}}, of all installed
    .venv/bin/python -m pipeline.bench.peers SET --score DIR     # the figures of `clean-corpus bench`, a line each

Each is called as its documentation shows, with the page's decoded markup and its url. Writing needs nothing of this project.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Told = dict[str, Any]


def newspaper(markup: str, url: str) -> Told:
    article = import_module("newspaper").Article(url, fetch_images=False)
    article.download(input_html=markup)
    article.parse()
    return _told(article.text, article.title, article.authors, article.publish_date)


def news_please(markup: str, url: str) -> Told:
    article = import_module("newsplease").NewsPlease.from_html(markup, url, fetch_images=False)
    return _told(article.maintext, article.title, article.authors, article.date_publish)


def resiliparse(markup: str, url: str) -> Told:
    return _told(import_module("resiliparse.extract.html2text").extract_plain_text(markup, main_content=True, alt_texts=False))


def goose(markup: str, url: str) -> Told:
    article = import_module("goose3").Goose({"enable_image_fetching": False}).extract(raw_html=markup)
    return _told(article.cleaned_text, article.title, article.authors, article.publish_date)


def readability(markup: str, url: str) -> Told:
    document = import_module("readability").Document(markup)
    tree = import_module("lxml.html").fromstring(document.summary())
    for end in tree.iter("p", "div", "li", "br", "h1", "h2", "h3", "h4", "tr"):
        end.tail = "\n" + (end.tail or "")
    return _told(tree.text_content(), document.short_title())


def boilerpipe(markup: str, url: str) -> Told:
    return _told(import_module("boilerpy3.extractors").ArticleExtractor(raise_on_failure=False).get_content(markup))


PEERS: dict[str, Callable[[str, str], Told]] = {
    "newspaper4k": newspaper, "news-please": news_please, "resiliparse": resiliparse, "goose3": goose,
    "readability-lxml": readability, "boilerpy3": boilerpipe,
}  # fmt: skip


def _told(text: str | None, title: str | None = None, authors: Any = (), published: Any = None) -> Told:
    names = [name for name in authors or () if isinstance(name, str)]
    return {"articleBody": text or "", "headline": title or "", "authors": names, "datePublished": str(published or "")}


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("set", type=Path, help="folder with ground-truth.json and html/")
    cli.add_argument("--write", type=Path, metavar="DIR", help="run what is installed, write predictions here")
    cli.add_argument("--score", type=Path, metavar="DIR", help="score the predictions that are here")
    args = cli.parse_args()
    gold = json.loads((args.set / "ground-truth.json").read_text("utf-8"))
    gold = {key: page for key, page in gold.items() if page.get("pageType", "article") == "article"}
    if args.write:
        write(args.set, gold, args.write)
    if args.score:
        show(args.set, gold, args.score)


def write(folder: Path, gold: dict[str, Told], out: Path) -> None:
    """Runs every installed peer over the articles of a set. What a peer raises on a page costs it that page."""
    out.mkdir(parents=True, exist_ok=True)
    for name, ask in PEERS.items():
        told: dict[str, Told] = {}
        start = time.process_time()
        try:
            for key, page in sorted(gold.items()):
                markup = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()).decode("utf-8", "replace")
                told[key] = _asked(ask, markup, page.get("url") or "https://example.org/")
        except ModuleNotFoundError as error:
            print(f"{name}: not installed ({error.name})", file=sys.stderr)
            continue
        milliseconds = (time.process_time() - start) / max(len(told), 1) * 1000
        failed = sum("failed" in page for page in told.values())
        (out / f"{name}.json").write_text(json.dumps(told), "utf-8")
        print(f"{name}: {len(told)} pages, {failed} failed, {milliseconds:.1f} ms of CPU a page", file=sys.stderr)


def _asked(ask: Callable[[str, str], Told], markup: str, url: str) -> Told:
    try:
        return ask(markup, url)
    except ModuleNotFoundError:
        raise
    except Exception as error:
        return {**_told(""), "failed": f"{type(error).__name__}: {error}"[:200]}


def show(folder: Path, gold: dict[str, Told], out: Path) -> None:
    """A line of figures for each file of predictions."""
    from pipeline.bench import score

    residue = folder / "residue.json"
    lines = json.loads(residue.read_text("utf-8")) if residue.exists() else None
    for path in sorted(out.glob("*.json")):
        figures = score.summary(gold, json.loads(path.read_text("utf-8")), lines)
        cells = (f"{name} {value:.4g}" for name, value in figures.items() if not name.startswith("article?"))
        print(f"{path.stem:<18}", ", ".join(cells))


if __name__ == "__main__":
    main()
