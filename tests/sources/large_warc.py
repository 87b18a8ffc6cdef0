"""Writes a WARC file of any size, the same bytes every time, and measures what it takes to stream one.

    python -m tests.sources.large_warc write PATH.warc[.gz] GIGABYTES [pages|crawl]
    python -m tests.sources.large_warc stream PATH...       # under a limit of 1 GB of address space

Of `pages`, records are of 2 to 200 kB, each 500th of 6 MB, each 5,000th of 25 MB, which is over the limit of a page; each
9th is no page. A `crawl` is as a browser leaves it: of each five records one is an article of 20 to 60 kB (the 8th of each
1,000 of 6 MB, the 50th of each 5,000 of 25 MB), one a redirect, and three are pictures of 60 to 300 kB.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.sources.written import http, record
from tests.stress.make_pages import good_page, sentence

LIMIT = 1 << 30
_WORDS = (
    "harbour council storm minister river school budget match season film court police train energy market union "
    "farmer island bridge festival museum winter summer railway hospital election village airport forest climate"
).split()


def write(path: Path, size: int, mix: str = "pages") -> int:
    """Write at least `size` bytes of records (before compression). Returns how many records."""
    written = count = 0
    with path.open("wb", buffering=1 << 20) as out:
        for piece in MIXES[mix]():
            out.write(_packed(piece) if path.suffix == ".gz" else piece)
            written += len(piece)
            count += 1
            if written >= size:
                break
    return count


def _packed(piece: bytes) -> bytes:
    packer = zlib.compressobj(1, wbits=31)
    return packer.compress(piece) + packer.flush()


def _pages() -> Iterator[bytes]:
    choose = random.Random(20260304)
    paragraphs = [f"<p>{' '.join(choose.choices(_WORDS, k=90)).capitalize()}.</p>\n".encode() for _ in range(400)]
    number = 0
    while True:
        number += 1
        if number % 9 == 0:
            yield record(http(b"", "301 Moved", Location="/"), number)
            continue
        target = 25_000_000 if number % 5000 == 0 else 6_000_000 if number % 500 == 0 else choose.randint(2000, 200_000)
        at, pieces, held = choose.randrange(400), [b"<!DOCTYPE html><html><title>Page %d</title><body>\n" % number], 0
        while held < target:
            pieces.append(paragraphs[at % 400])
            held += len(pieces[-1])
            at += 1 + number % 7
        yield record(http(b"".join(pieces)), number)


def _crawl() -> Iterator[bytes]:
    choose = random.Random(20260305)
    noise = choose.randbytes(1 << 20)
    number = page = 0
    while True:
        number += 1
        if number % 5 == 0:
            yield record(http(b"", "301 Moved", Location="/"), number)
        elif number % 5 == 1:
            page += 1
            size = 25_000_000 if page % 5000 == 50 else 6_000_000 if page % 1000 == 8 else 0
            yield record(http(_article(page, size, choose.randint(15_000, 50_000))), number)
        else:
            at = choose.randrange(700_000)
            picture = noise[at : at + choose.randint(60_000, 300_000)]
            yield record(http(b"\xff\xd8\xff" + picture, Content_Type="image/jpeg"), number)


def _article(seed: int, size: int, script: int) -> bytes:
    """An article with its surroundings, and as many paragraphs more as make it `size` bytes."""
    page = good_page(seed).replace(b"</head>", b"<script>var a='" + b"x" * script + b"'</script></head>")
    choose = random.Random(seed)
    more: list[str] = []
    missing = size - len(page)
    while missing > 0:
        more.append(f"<p>{sentence(len(more) + 2000, choose)} {sentence(len(more) + 900_000, choose)}</p>\n")
        missing -= len(more[-1])
    return page.replace(b"</article>", "".join(more).encode() + b"</article>")


MIXES = {"pages": _pages, "crawl": _crawl}


def stream(paths: list[Path]) -> dict[str, float]:
    """Read the files in a process of its own with 1 GB of address space: its figures."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.sources.large_warc", "stream", *map(str, paths)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _stream(paths: list[Path]) -> dict[str, float]:
    from pipeline.records import RawPage
    from pipeline.sources import read_inputs

    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
    counts: Counter[str] = Counter()
    begun = time.perf_counter()
    for item in read_inputs(paths):
        counts["bytes"] += len(item.body) if isinstance(item, RawPage) else 0
        counts["pages" if isinstance(item, RawPage) else item.reason] += 1
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        **counts,
        "seconds": round(time.perf_counter() - begun, 1),
        "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 1),
        "peak_megabytes": round(_peak() / 1024, 1),
    }


def _peak() -> int:
    """KiB of this program at most. (ru_maxrss would count what the parent had when it forked.)"""
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    verb, *arguments = sys.argv[1:]
    if verb == "write":
        answer: object = write(Path(arguments[0]), int(float(arguments[1]) * 1e9), *arguments[2:])
    else:
        answer = _stream([Path(argument) for argument in arguments])
    sys.stdout.write(json.dumps(answer) + "\n")
