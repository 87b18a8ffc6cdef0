"""clean-corpus: raw pages in, clean and audited article records out.

    from pipeline import one_thread  # before numpy is loaded
    from pipeline import Corpus, read
    from pipeline.clean import clean

    for page in read("pages/"):          # RawPage, or Reject where a record cannot be read
        outcome = clean(page)            # Outcome: an article with its removals, or a reject; never raises
    corpus = Corpus("corpus/")           # its tables as Arrow datasets: corpus.articles().to_table()

The records are in `pipeline.records`, the columns of the tables in `pipeline.store.schema`.
"""

from __future__ import annotations

from os import fspath
from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = ["Corpus", "__version__", "read"]

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from pipeline.records import RawPage, Reject
    from pipeline.sources import SourceOptions
    from pipeline.store.reader import Corpus


def read(path: str | os.PathLike[str], options: SourceOptions | None = None) -> Iterator[RawPage | Reject]:
    """Every record of a file or folder, in a fixed order, one in memory at a time.

    Raises `pipeline.sources.InputError` at once if the path cannot be used.
    """
    from pipeline.sources import read_inputs

    return read_inputs([fspath(path)], options)


def __getattr__(name: str) -> object:
    """`Corpus` is imported where it is asked for: pyarrow takes a while, and workers do without it."""
    if name == "Corpus":
        from pipeline.store.reader import Corpus

        return Corpus
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
