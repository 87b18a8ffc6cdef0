"""Shards: every host in exactly one, the same on every machine; and the lag meter, which is as small."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path

import pytest

from spiders.folder import Folder, Shard
from spiders.lag import LagMeter


def test_every_host_is_in_one_shard_and_they_are_of_a_size() -> None:
    hosts = [f"news{number}.example.org" for number in range(2000)]
    shards = [Shard(index, 8) for index in range(1, 9)]
    taken = Counter(shard.index for host in hosts for shard in shards if shard.takes(host))
    assert sum(taken.values()) == len(hosts)
    assert min(taken.values()) > 180


def test_a_host_and_its_www_twin_are_together_and_the_hash_is_fixed() -> None:
    assert [Shard(index, 8).takes("WWW.example.org") for index in range(1, 9)] == [
        Shard(index, 8).takes("example.org") for index in range(1, 9)
    ]
    assert Shard(6, 8).takes("example.org"), "on another machine too"


@pytest.mark.parametrize("text", ["0/8", "9/8", "1", "a/b", "1/0", "-1/2", ""])
def test_what_is_no_shard(text: str) -> None:
    with pytest.raises(ValueError, match="I/N"):
        Shard.parse(text)


def test_shards_have_places_of_their_own() -> None:
    one, other = Folder(Path("c")), Folder(Path("c"), Shard(2, 8).suffix)
    assert one.archive == other.archive
    assert len({one.ledger, other.ledger, one.lock, other.lock, one.runs, other.runs}) == 6


def test_the_lag_meter_sees_a_blocked_loop() -> None:
    async def run() -> dict[str, float]:
        meter = LagMeter()
        meter.start()
        await asyncio.sleep(0.2)
        time.sleep(0.3)  # the fault that it is there to see
        await asyncio.sleep(0.1)
        meter.stop()
        return meter.figures()

    figures = asyncio.run(run())
    assert 200 < figures["max"] < 2000
    assert LagMeter().figures() == {}
