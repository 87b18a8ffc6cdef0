from __future__ import annotations

from pathlib import Path

import pytest

from tests.sources.large_warc import stream, write


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_memory_does_not_grow_with_the_size_of_the_input(tmp_path: Path, name: str) -> None:
    count = write(tmp_path / name, 80_000_000)
    (tmp_path / "b").mkdir()
    small = write(tmp_path / "b" / name, 16_000_000)
    large, less = stream([tmp_path / name]), stream([tmp_path / "b" / name])
    assert large["pages"] + large["no_content"] == count
    assert less["pages"] + less["no_content"] == small
    assert large["peak_megabytes"] < less["peak_megabytes"] + 40  # room for the one page of 6 MB


@pytest.mark.soak
def test_ten_gigabytes_stream_under_a_limit_of_one(tmp_path: Path) -> None:
    path = tmp_path / "large.warc"
    count = write(path, 10_000_000_000)
    found = stream([path])
    path.unlink()
    assert found["pages"] + found["no_content"] + found["too_large"] == count
    assert found["too_large"] == count // 5000 - count // 45_000  # each 9th is no page
    assert found["peak_megabytes"] < 400
