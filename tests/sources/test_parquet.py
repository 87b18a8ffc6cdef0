from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.records import Source
from pipeline.sources import InputError, SourceOptions, describe, find
from tests.documents import ROOT
from tests.sources.written import PACKERS, html, put, read, tar, zipped

URLS = [f"https://news.example/{n}" for n in range(25)]


def table(rows: int = 25, **columns: object) -> bytes:
    out = io.BytesIO()
    content = {"url": URLS[:rows], "html": [html(n).decode() for n in range(rows)]} | columns
    pq.write_table(pa.table(content), out, row_group_size=10)
    return out.getvalue()


def test_each_row_is_a_record_under_its_number(tmp_path: Path) -> None:
    times = pa.array([datetime(2026, 3, 4, tzinfo=UTC)] * 25)
    content = table(id=[f"r{n}" for n in range(25)], fetched_at=times, score=list(range(25)))
    path = put(tmp_path / "a.parquet", content)
    pages, rejects = read(path)
    assert not rejects
    assert [page.body for page in pages] == [html(n) for n in range(25)]
    assert [page.source for page in pages] == [Source("parquet", "a.parquet", None, n, f"r{n}") for n in range(25)]
    assert [page.url for page in pages] == URLS
    assert {page.fetched_at for page in pages} == {datetime(2026, 3, 4, tzinfo=UTC)}
    assert find([path], pages[23].source) == pages[23]


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary(), pa.dictionary(pa.int32(), pa.string())]
)
def test_text_of_any_type(tmp_path: Path, kind: pa.DataType) -> None:
    values = pa.array(["<p>one", None, "", "<p>four"]).cast(kind)
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"html": values}), path)
    pages, rejects = read(path)
    assert [(page.body, page.source.offset) for page in pages] == [(b"<p>one", 0), (b"<p>four", 3)]
    assert [(reject.reason, reject.source.offset) for reject in rejects] == [("empty", 1), ("empty", 2)]


@pytest.mark.parametrize("name", ["html", "content"])
@pytest.mark.parametrize("strange", [["a"], {"a": 1}, 7, 0.5, None])
def test_a_column_that_is_called_as_a_page_and_holds_no_text_leaves_the_next_to_be_read(
    tmp_path: Path, name: str, strange: object
) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({name: [strange] * 2, "text": ["The mill.", "The gate."], "url": URLS[:2]}), path)
    pages, rejects = read(path)
    assert [(page.body, page.url) for page in pages] == [(b"The mill.", URLS[0]), (b"The gate.", URLS[1])]
    assert not rejects
    with pytest.raises(InputError, match=f"no text column called {name}"):
        read(path, options=SourceOptions(html_field=name))


def test_bytes_stay_the_bytes_they_are(tmp_path: Path) -> None:
    body = "<meta charset=cp1251><p>Слово".encode("cp1251")
    pq.write_table(pa.table({"html": pa.array([body], pa.binary())}), tmp_path / "a.parquet")
    assert read(tmp_path)[0][0].body == body


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (pa.date32(), 20_516, datetime(2026, 3, 4, tzinfo=UTC)),
        (pa.date64(), 20_516 * 86_400_000, datetime(2026, 3, 4, tzinfo=UTC)),
        (pa.date32(), 2**31 - 1, None),
        (pa.timestamp("s", "Europe/Berlin"), 1_772_582_400, datetime(2026, 3, 4, tzinfo=UTC)),
        (pa.timestamp("s", "Mars/Olympus"), 1_772_582_400, datetime(2026, 3, 4, tzinfo=UTC)),
        (pa.timestamp("ns"), 1_772_582_400_000_001_999, datetime(2026, 3, 4, 0, 0, 0, 1, tzinfo=UTC)),
        (pa.timestamp("us"), -14_831_769_600_000_000, None),
        (pa.timestamp("us"), 2**61, None),
        (pa.time64("ns"), 1, None),
        (pa.duration("ns"), 1, None),
    ],
    ids=str,
)
def test_times_of_any_type(tmp_path: Path, kind: pa.DataType, value: int, expected: datetime | None) -> None:
    times = pa.array([value, None], pa.int32() if kind == pa.date32() else pa.int64()).cast(kind)
    pq.write_table(pa.table({"html": ["<p>one", "<p>two"], "fetched_at": times, "id": times}), tmp_path / "a.parquet")
    pages, rejects = read(tmp_path)
    assert not rejects
    assert [page.fetched_at for page in pages] == [expected, None]


def test_options_name_the_columns(tmp_path: Path) -> None:
    path = put(tmp_path / "a.parquet", table(body=[f"text {n}" for n in range(25)], k=list(range(25)), place=["-"] * 25))
    pages, _ = read(path, options=SourceOptions(text_field="body", id_field="k", url_field="place"))
    assert (pages[3].body, pages[3].is_text, pages[3].source.record_id, pages[3].url) == (b"text 3", True, "3", None)


@pytest.mark.parametrize("options", [SourceOptions(url_field="web_adress"), SourceOptions(id_field="web_adress")])
def test_a_column_that_is_named_and_not_there_is_told_before_anything_is_read(tmp_path: Path, options: SourceOptions) -> None:
    path = put(tmp_path / "in" / "a.parquet", table())
    for inputs in ([path], [tmp_path / "in"]):
        with pytest.raises(InputError, match=r"a.parquet: no column called web_adress; its columns: html, url$"):
            describe(inputs, options)
    put(tmp_path / "in" / "b.parquet", table(web_adress=URLS))
    assert describe([tmp_path / "in"], options).files == 2, "one file has it"


def test_usual_columns_are_found_in_other_letters(tmp_path: Path) -> None:
    at = datetime(2026, 3, 4, tzinfo=UTC)
    names = {"URL": ["https://a.example/1"], "Raw-HTML": [html().decode()], "Fetched_At": [at], "ID": [7]}
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table(names), path)
    (page,), _ = read(path)
    assert (page.url, page.body, page.source.record_id) == ("https://a.example/1", html(), "7")
    assert page.fetched_at == at
    pq.write_table(pa.table({**names, "url": ["https://a.example/2"]}), path)
    assert read(path)[0][0].url == "https://a.example/2", "as it is spelled here goes before"
    with pytest.raises(InputError, match="no text column called HTML"):
        read(path, options=SourceOptions(html_field="HTML"))


def test_a_page_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    pq.write_table(pa.table({"html": ["<p>a", "<p>" + "x" * 2000, "<p>c"]}), tmp_path / "a.parquet")
    pages, rejects = read(tmp_path, options=SourceOptions(max_page_bytes=1000))
    assert len(pages) == 2
    assert [(reject.reason, reject.source.offset) for reject in rejects] == [("too_large", 1)]


def test_a_row_group_that_is_damaged_is_one_reject_and_the_next_is_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    bodies = [f"<p>{n}</p>" + "".join(chr(97 + (n * k) % 26) for k in range(3000)) for n in range(30)]
    pq.write_table(pa.table({"html": bodies}), out, row_group_size=10, compression="zstd", use_dictionary=False)
    content = bytearray(out.getvalue())
    column = pq.ParquetFile(io.BytesIO(bytes(content))).metadata.row_group(1).column(0)
    for place in range(column.data_page_offset, column.data_page_offset + column.total_compressed_size):
        content[place] ^= 0x5A
    pages, rejects = read(put(tmp_path / "a.parquet", bytes(content)))
    assert [page.source.offset for page in pages] == [*range(10), *range(20, 30)]
    assert [(reject.reason, reject.source.offset) for reject in rejects] == [("corrupt_record", 10)]
    assert rejects[0].detail.startswith("rows 10 to 19: ")


@pytest.mark.parametrize("cut", [1, 8, 200, -40])
def test_a_truncated_file_is_a_reject(tmp_path: Path, cut: int) -> None:
    put(tmp_path / "a.parquet", table()[:-cut])
    put(tmp_path / "b.html", html())
    pages, rejects = read(tmp_path)
    assert len(pages) == 1
    assert [reject.reason for reject in rejects] == ["corrupt_record"]
    assert [reject.reason for reject in read(tmp_path / "a.parquet")[1]] == ["corrupt_record"]


def test_tables_within_archives_and_compressed(tmp_path: Path) -> None:
    put(tmp_path / "a.zip", zipped([("t/a.parquet", table(3))]))
    put(tmp_path / "b.tar.gz", PACKERS["gz"](tar([("b.parquet", table(2))])))
    put(tmp_path / "c.parquet.zst", PACKERS["zst"](table(1)))
    pages, rejects = read(tmp_path)
    assert not rejects
    assert [(page.source.path, page.source.member, page.source.offset) for page in pages] == [
        *(("a.zip", "t/a.parquet", n) for n in range(3)), *(("b.tar.gz", "b.parquet", n) for n in range(2)),
        ("c.parquet.zst", None, 0)]  # fmt: skip


def test_a_column_that_unpacks_beyond_the_ratio_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    rows = pa.table({"html": [bytes(36_000_000)]})
    pq.write_table(rows, out, compression="zstd", use_dictionary=False, write_statistics=False)
    put(tmp_path / "a.parquet", out.getvalue())
    pages, rejects = read(tmp_path)
    assert not pages
    assert [(reject.reason, "beyond 250 times" in reject.detail) for reject in rejects] == [("too_large", True)]


def test_damaged_statistics_that_would_end_the_process_are_one_reject(tmp_path: Path) -> None:
    """Read in a process of its own, since it is the process that they end."""
    out = io.BytesIO()
    pq.write_table(pa.table({"html": ["<p>one", "<p>two", None]}), out)
    levels, changed = b"\x19\x06\x19\x26\x02\x04", b"\x19\x26\x02\x04\x19\x06"  # of repetition none, of definition two
    assert out.getvalue().count(levels) == 1
    put(tmp_path / "a.parquet", out.getvalue().replace(levels, changed))
    put(tmp_path / "b.html", html("b"))
    command = "import sys; from tests.sources.written import read; p, r = read(sys.argv[1]); print(len(p), r[0].detail)"
    said = subprocess.check_output([sys.executable, "-c", command, tmp_path], cwd=ROOT, text=True, timeout=300)
    assert said.startswith("1 rows 0 to 2: Repetition level histogram size mismatch")


def test_the_ratio_of_a_column_that_is_not_read_does_not_count(tmp_path: Path) -> None:
    out = io.BytesIO()
    rows = pa.table({"html": ["<p>one"], "zeros": [{"html": bytes(36_000_000)}]})
    pq.write_table(rows, out, compression="zstd", use_dictionary=False, write_statistics=False)
    put(tmp_path / "a.parquet", out.getvalue())
    pages, rejects = read(tmp_path)
    assert ([page.body for page in pages], rejects) == ([b"<p>one"], [])


def test_a_footer_that_miscounts_its_rows_is_a_reject(tmp_path: Path) -> None:
    """Rows that a damaged footer hides must not be lost in silence."""
    whole = table(12)
    miscounted = []
    for place in range(4, len(whole)):
        damaged = bytearray(whole)
        damaged[place] = 3
        with contextlib.suppress(pa.ArrowException, OSError, ValueError):
            footer = pq.ParquetFile(io.BytesIO(bytes(damaged))).metadata
            if footer.num_rows != sum(max(footer.row_group(i).num_rows, 0) for i in range(footer.num_row_groups)):
                miscounted.append(bytes(damaged))
    assert miscounted
    for number, damaged_file in enumerate(miscounted):
        put(tmp_path / f"{number}" / "a.parquet", damaged_file)
        _, rejects = read(tmp_path / f"{number}")
        assert [reject.reason for reject in rejects][-1] == "corrupt_record"


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_damage_anywhere_never_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    content = bytearray(table(12))
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    folder = tmp_path_factory.mktemp("damage")
    put(folder / "a.parquet", bytes(content))
    put(folder / "b.html", html("b"))
    pages, rejects = read(folder)
    assert pages[-1].source.path == "b.html"
    assert len(pages) + len(rejects) > 1
