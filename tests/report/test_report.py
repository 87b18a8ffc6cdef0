"""The page as a whole: what is in it, that it needs nothing else, and that the same corpus gives the same bytes."""

from __future__ import annotations

import base64
import errno
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from selectolax.lexbor import LexborHTMLParser
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.corpus import report
from pipeline.records import Outcome, PageCount, Reject, Source
from pipeline.store.errors import ConflictError, CorpusError
from pipeline.store.reader import Corpus
from pipeline.store.writing import writing
from tests.report.conftest import HOSTILE, build, build_of
from tests.store import made

SECTIONS = ["characters", "categories", "deciders", "samples", "hosts", "rejects", "articles", "lines", "runs"]


def render(corpus: Path) -> str:
    return report.render(report.gather(Corpus(corpus)))


def parse(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


@pytest.fixture(scope="module")
def page(ordinary: Path) -> LexborHTMLParser:
    return parse(render(ordinary))


def text(page: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in page.css(selector)]


class TestContents:
    def test_sections_and_the_links_to_them(self, page: LexborHTMLParser) -> None:
        assert [node.attributes["id"] for node in page.css("section")] == SECTIONS
        assert [node.attributes["href"] for node in page.css("nav a")] == [f"#{name}" for name in SECTIONS]

    def test_headline_figures(self, page: LexborHTMLParser) -> None:
        assert text(page, ".tile .name") == ["articles", "words", "removed", "rejects", "confident"]
        shown = dict(zip(text(page, ".tile .name"), text(page, ".tile strong"), strict=True))
        assert shown["articles"] == "50"
        assert shown["rejects"] == "10"
        assert text(page, ".tile .note")[0] == "from 7 hosts"  # that of the rejects is none of them
        assert text(page, ".tile .note")[3] == "16.7 % of 60 pages"

    def test_removals_by_category(self, page: LexborHTMLParser) -> None:
        assert text(page, "#categories .row b") == ["byline", "newsletter"]
        assert text(page, "#categories .figure") == ["50", "50"]
        assert [node.attributes["aria-label"] for node in page.css("#categories svg")] == [
            "byline: 50 blocks, 50 of them lifted into columns", "newsletter: 50 blocks, 0 of them lifted into columns",
        ]  # fmt: skip

    def test_who_decided(self, page: LexborHTMLParser) -> None:
        assert text(page, "#deciders tbody th") == ["byline.author", "newsletter.signup_prompt"]
        assert text(page, "#deciders tbody tr:first-child td") == ["dom", "byline", "50", "50.0 %", "250", "0.88"]

    def test_hosts(self, page: LexborHTMLParser) -> None:
        assert text(page, "#hosts tbody th").count("(no address)") == 1
        assert len(page.css("#hosts tbody tr")) == 9  # seven that published, one of the rejects, and those without

    def test_rejects_with_examples(self, page: LexborHTMLParser) -> None:
        assert text(page, "#rejects .row b") == ["no_content"]
        assert len(page.css("#rejects .examples li")) == 3
        assert "3 blocks, none an article's" in text(page, "#rejects .examples li")[0]

    def test_repeated_lines(self, page: LexborHTMLParser) -> None:
        rows = [[cell.text() for cell in row.css("th, td")] for row in page.css("#lines tbody tr")]
        assert ["Sign up now!", "50", "8 hosts", "newsletter", "newsletter.signup_prompt"] in rows

    def test_runs(self, page: LexborHTMLParser) -> None:
        assert text(page, "#runs tbody td") == ["run", "2026-11-02", "done", "in", "50", "10", "23.4 %"]

    def test_plots_say_what_they_show(self, page: LexborHTMLParser) -> None:
        assert page.css("svg")
        assert all(node.attributes["aria-label"] for node in page.css("svg"))

    def test_a_sample_marks_what_went_and_what_was_lifted(self, ordinary: Path) -> None:
        contents = report.gather(Corpus(ordinary))
        assert contents.samples == []  # these texts are too short to show anything
        outcomes = [made.outcome(n, "Lead.\n" + "The council met again and decided nothing. " * 12) for n in range(3)]
        samples = report.gather(Corpus(build_of(ordinary.parent / "samples", outcomes))).samples
        assert [sample.categories for sample in samples] == [("newsletter", "byline")] * 3
        page = parse(render(ordinary.parent / "samples"))
        assert text(page, ".sample .whole del")[0] == "Sign up now!"
        assert text(page, ".sample .part ins")[0] == "By A."
        notes = text(page, ".sample .note")
        assert notes[:2] == ["newsletter newsletter.signup_prompt", "byline → authors byline.author 0.88"]


@pytest.fixture(scope="module", params=["ordinary", "hostile", "rich"])
def html(request: pytest.FixtureRequest) -> str:
    return render(request.getfixturevalue(request.param))


class TestSelfContained:
    def test_nothing_is_loaded(self, html: str) -> None:
        page = parse(html)
        assert page.css("[src], [srcset], [data], [poster], [background], [action], [style]") == []
        assert page.css("link, iframe, object, embed, base, image, use") == []
        assert {node.tag for node in page.css("[href]")} <= {"a"}
        assert "@import" not in html
        assert "url(" not in page.css("style")[0].text()

    def test_only_links_lead_out(self, html: str) -> None:
        links = parse(html).css("a")
        assert links
        for node in links:
            assert re.fullmatch(r"#[a-z]+|https?://[^\s<>\"']+", node.attributes["href"] or "")

    def test_one_style_one_script_no_handlers(self, html: str) -> None:
        page = parse(html)
        assert len(page.css("style")) == len(page.css("script")) == 1
        handlers = {name for node in page.css("*") for name in node.attributes if name.startswith("on")}
        assert handlers == set()

    def test_the_policy_admits_these_two_and_nothing_else(self, html: str) -> None:
        page = parse(html)
        policy = page.css("meta[http-equiv=Content-Security-Policy]")[0].attributes["content"] or ""
        assert policy.startswith("default-src 'none'; ")
        for name in ("style", "script"):
            written = page.css(name)[0].text()
            digest = base64.b64encode(hashlib.sha256(written.encode()).digest()).decode()
            assert f"{name}-src 'sha256-{digest}'" in policy

    def test_it_can_be_read_without_the_script(self, html: str) -> None:
        fields = parse(html).css("input")
        assert fields
        assert all("hidden" in field.attributes for field in fields)


class TestHostile:
    def test_text_stays_text(self, hostile: Path) -> None:
        html = render(hostile)
        page = parse(html)
        assert page.css("#planted, img, body[data-owned]") == []
        assert len(page.css("h1")) == 1
        shown = page.css_first("main")
        assert shown is not None
        for evil in HOSTILE[:3]:
            assert evil[:60] in shown.text()

    def test_nothing_turns_the_page_around(self, hostile: Path) -> None:
        html = render(hostile)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", html)
        assert "[U+202E]esrever" in html

    def test_quotations_have_a_direction_of_their_own(self, hostile: Path) -> None:
        page = parse(render(hostile))
        quoted = page.css(".line p, .lines tbody th span")
        assert quoted
        assert {node.attributes.get("dir") for node in quoted} == {"auto"}
        assert all(page.css(f"{place} bdi") for place in (".sample summary", "#hosts th", ".examples li", "#deciders th"))


class TestSameBytes:
    def test_wherever_the_corpus_lies(self, ordinary: Path, tmp_path: Path) -> None:
        assert render(build(tmp_path / "elsewhere")) == render(ordinary)

    def test_in_another_process_from_the_command(self, ordinary: Path, tmp_path: Path) -> None:
        out = tmp_path / "report.html"
        command = [sys.executable, "-c", "from pipeline.cli import main; main()", "report", str(ordinary), "--out", str(out)]
        done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"PYTHONHASHSEED": "7"}, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"{out}: 50 articles, 10 rejects, 23.4 % of the main content removed\n"
        assert out.read_text(encoding="utf-8") == render(ordinary)


class TestOtherCorpora:
    def test_empty(self, tmp_path: Path) -> None:
        page = parse(render(build_of(tmp_path / "corpus", [])))
        assert "Nothing is in this corpus yet." in text(page, "header")[0]
        assert [node.attributes["id"] for node in page.css("section")] == ["runs"]

    def test_never_run(self, tmp_path: Path) -> None:
        with writing(tmp_path / "corpus", create=True):
            pass
        assert parse(render(tmp_path / "corpus")).css("section, nav") == []

    def test_rejects_only(self, tmp_path: Path) -> None:
        page = parse(render(build_of(tmp_path / "corpus", [made.reject(n) for n in range(3)])))
        assert [node.attributes["id"] for node in page.css("section")] == ["hosts", "rejects", "runs"]
        assert text(page, ".tile strong") == ["0", "0", "–", "3", "–"]

    def test_copies_are_told_apart_from_what_failed(self, tmp_path: Path) -> None:
        """Of a crawl most rejects are pages that had nothing new."""
        story = made.article(1, "A story.\nIt has two lines.")
        outcomes = [made.reject(1), *(Outcome(story, (), PageCount(story.id, 2, 24, 24, 0, 0)) for _ in range(3))]
        page = parse(render(build_of(tmp_path / "corpus", outcomes)))
        assert text(page, ".tile strong")[3] == "3"
        assert text(page, ".tile .note")[3] == "75.0 % of 4 pages, 2 of them copies"

    def test_after_everything_was_forgotten(self, tmp_path: Path) -> None:
        corpus = build(tmp_path / "corpus", 1)
        hosts = [word for n in range(7) for word in ("--host", f"news{n}.example")]
        assert CliRunner().invoke(app, ["forget", str(corpus), *hosts, "--host", "x.example"]).exit_code == 0
        assert text(parse(render(corpus)), ".tile strong")[0] == "5"  # those without an address

    def test_evidence_without_its_article(self, tmp_path: Path) -> None:
        corpus = build(tmp_path / "corpus", 1)
        path = next((corpus / "articles").rglob("*.parquet"))
        pq.write_table(pq.ParquetFile(path).read().slice(0, 0), path)
        assert text(parse(render(corpus)), "#hosts tbody th") == ["x.example", "(no address)"]

    def test_a_run_under_way(self, tmp_path: Path) -> None:
        with writing(tmp_path / "corpus", create=True) as store:
            made.fill(store, made.start(store), range(12))
            page = parse(render(tmp_path / "corpus"))
        assert "under way" in text(page, ".warning")[0]
        assert text(page, ".tile strong")[0] == "10"


class TestWriting:
    def test_into_the_corpus_unless_told(self, ordinary: Path) -> None:
        done = CliRunner().invoke(app, ["report", str(ordinary), "--json"])
        assert done.exit_code == 0
        figures = json.loads(done.stdout)
        assert figures["out"] == str(ordinary / "report.html")
        assert figures["removals"] == {"byline": 50, "newsletter": 50}
        assert figures["rejects"] == {"no_content": 10}
        assert (ordinary / "report.html").read_text(encoding="utf-8") == render(ordinary)
        assert sorted(path.name for path in ordinary.glob(".*")) == []

    @pytest.mark.parametrize("place", ["articles/v1/report.html", "removals/v1/crawl_date=2026-11-02/x", "nowhere/x", "."])
    def test_not_among_the_data_nor_nowhere(self, ordinary: Path, place: str) -> None:
        done = CliRunner().invoke(app, ["report", str(ordinary), "--out", str(ordinary / place)])
        assert done.exit_code == 2
        with pytest.raises(ConflictError):
            report.write(Corpus(ordinary), ordinary / place)

    def test_no_corpus(self, tmp_path: Path) -> None:
        assert CliRunner().invoke(app, ["report", str(tmp_path)]).exit_code == 3
        assert list(tmp_path.iterdir()) == []

    def test_where_it_cannot_be_written_the_report_is_named(
        self, ordinary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Not the file that it would have been staged in, and, of a full disk, not nothing."""
        for error in (OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EROFS, "Read-only file system", "staged")):
            monkeypatch.setattr(Path, "write_text", lambda *_, error=error, **__: (_ for _ in ()).throw(error))
            done = CliRunner().invoke(app, ["report", str(ordinary), "--out", str(tmp_path / "report.html")])
            assert done.exit_code == 3
            assert f"{tmp_path / 'report.html'}: {error.strerror}; --out FILE.html writes the report elsewhere" in done.output

    @pytest.mark.parametrize("damage", ["cut", "gone"])
    def test_a_damaged_corpus_is_named_and_no_half_report_left(self, tmp_path: Path, damage: str) -> None:
        corpus = build(tmp_path / "corpus", 1)
        victim = next((corpus / "removals").rglob("*.parquet"))
        if damage == "cut":
            victim.write_bytes(victim.read_bytes()[:-100])
        else:
            victim.unlink()
        with pytest.raises(CorpusError, match=victim.name):
            report.write(Corpus(corpus), tmp_path / "report.html")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus"]


def test_pages_without_an_address_are_told_by_their_whole_place(tmp_path: Path) -> None:
    story = "The council met on Monday and decided nothing. " * 20
    article = made.article(
        0, story.strip(), url=None, host=None, title=None, confidence=0.1, source=Source("html", "pages.zip", "a.html"),
        word_count=160,
    )  # fmt: skip
    gone = Reject(Source("jsonl", "rows.jsonl", None, 7), "empty", "field text is empty")
    outcomes = [Outcome(article, (), PageCount(article.id, 2, 900, 900, 0, 0)), Outcome(reject=gone)]
    page = parse(render(build_of(tmp_path / "corpus", outcomes)))
    assert text(page, "#samples summary b") == ["pages.zip!a.html"]
    assert text(page, "#rejects .examples li") == ["rows.jsonl@7: field text is empty"]


def test_what_is_no_file_is_not_replaced(ordinary: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for out in (tmp_path / "pipe", tmp_path / "link", Path("/dev/stdout"), Path("/dev/fd/1"), Path("/dev/null")):
        with pytest.raises(ConflictError, match="a device or a pipe"):
            report.write(Corpus(ordinary), out)
    assert (tmp_path / "pipe").is_fifo()
