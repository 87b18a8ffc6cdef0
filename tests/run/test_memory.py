"""The memory of the process that leads a run: it must not grow with the input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import re, sys
from pathlib import Path
from pipeline.run.admission import Request
from pipeline.run.shards import Slicing
from tests.run import simple
result = simple.run(Path(sys.argv[2]), Request((sys.argv[1],), slicing=Slicing(int(sys.argv[3]))))
print(result.counts.records, int(re.search("VmHWM:[^0-9]+([0-9]+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""
PARAGRAPH = "The council met on day %d and talked until midnight about the road, the bridge and the two old lamps. "


def peak(folder: Path, records: int, shard: int) -> int:
    """MiB that a run over so many small pages takes at most, cleaning in its own process."""
    inputs = folder / f"{records}.jsonl"
    with inputs.open("w") as file:
        for number in range(records):
            text = f"Story {number}\n- Share this\n" + PARAGRAPH % number * 8
            file.write(json.dumps({"url": f"https://x{number % 97}.example/{number}", "text": text}) + "\n")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(inputs), str(folder / f"out{records}"), str(shard)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    found, megabytes = map(int, done.stdout.split())
    assert found == records
    return megabytes


@pytest.mark.parametrize(
    ("small", "large", "shard"),
    [
        pytest.param(2_000, 8_000, 1_000, id="8k", marks=pytest.mark.slow),
        pytest.param(20_000, 100_000, 16_384, id="100k", marks=pytest.mark.soak),
    ],
)
def test_peak_does_not_grow(small: int, large: int, shard: int, memory: Path) -> None:
    few, many = peak(memory, small, shard), peak(memory, large, shard)
    assert many < few * 1.1 + 10, f"{few} MiB for {small} pages, {many} MiB for {large}"
    assert many < 600
