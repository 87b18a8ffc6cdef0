"""What a reader may be told, and what it says back about the way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """How local input is read. Part of the run's id: it holds values only."""

    html_field: str | None = None
    """Field or column with the markup; None: `html` or `raw_html`, else `content`, whichever there is."""
    text_field: str | None = None
    """Field or column with extracted text, read where there is no markup; None: `text`."""
    url_field: str | None = None
    """None: `url`, `source_url` or `link`."""
    id_field: str | None = None
    """None: `id` or `record_id`."""
    max_page_bytes: int = 20_000_000
    """A larger page is refused, unread."""
    max_ratio: int = 250
    """A compressed file or archive may unpack to this many times its size (the first 32 MB are free)."""
    max_unpacked_bytes: int = 500_000_000_000
    """And to no more than this in all."""
    max_members: int = 200_000
    """Members of one zip archive: its directory is held in memory, some 1 kB each. Tar has no such limit."""


@dataclass(slots=True)
class Tally:
    """Filled in while `read_inputs` runs: how far it is, and what it passed over because it is no page."""

    files: int = 0
    """Files begun."""
    bytes: int = 0
    """Bytes of input read, as they lie on disk; `Inputs.total_bytes` at the end."""
    skipped: Counter[str] = field(default_factory=Counter)
    """What was no record, by kind ('image, sound or font', 'sidecar'...), and how many of each."""
