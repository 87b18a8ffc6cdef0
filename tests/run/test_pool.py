"""The pool: one outcome a page, in order, whatever a page does to its worker; nobody left behind."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from textwrap import dedent

import pytest

from pipeline.machine import MachineError
from pipeline.records import Options, Outcome, RawPage, Reject, Source
from pipeline.run import nursery, pool, staff
from pipeline.run.pool import PoolError, clean_all
from pipeline.run.worker import Limits, default_cleaner
from tests.run import targets

LIMIT = 0.5
POISON = {
    "spin": ("timeout", "no result after"),
    "segfault": ("crashed", "SIGSEGV"),
    "abort": ("crashed", "SIGABRT"),
    "exit 3": ("crashed", "exit code 3"),
    "kill": ("memory", "SIGKILL"),
    "recurse": ("crashed", "RecursionError"),
    "fail because": ("crashed", "ValueError: because"),
    "allocate 3000000000": ("memory", "2048 MiB"),
}


def page(number: int, body: str) -> RawPage:
    return RawPage(body.encode(), Source("html", str(number)), url=f"https://example.com/{number}")


def reject(outcome: Outcome) -> Reject:
    assert outcome.reject is not None
    return outcome.reject


def obeyed(bodies: list[str], workers: int = 2, **limits: float) -> list[Reject]:
    pages = (page(number, body) for number, body in enumerate(bodies))
    time_limit, memory_limit = limits.get("time", LIMIT), int(limits.get("memory", 2 << 30))
    outcomes = clean_all(pages, Options(), workers, time_limit, memory_limit, targets.obey)
    found = [reject(outcome) for outcome in outcomes]
    assert [one.source.path for one in found] == [str(number) for number in range(len(bodies))]
    assert [one.url for one in found] == [f"https://example.com/{number}" for number in range(len(bodies))]
    return found


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone_within(pids: list[int], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while any(map(is_running, pids)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(is_running, pids))


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_poison_costs_its_own_outcome(workers: int) -> None:
    bodies = [f"good {number}" for number in range(120)]
    places = dict(zip(range(3, 120, 13), POISON, strict=False))
    for place, body in places.items():
        bodies[place] = body
    for number, found in enumerate(obeyed(bodies, workers)):
        if number in places:
            reason, detail = POISON[places[number]]
            assert (found.reason, detail in found.detail) == (reason, True), found
        else:
            assert (found.reason, found.detail) == ("no_content", f"good {number}")


def test_one_poison_after_another() -> None:
    found = obeyed(["segfault", "exit 1", "abort", "good", "segfault", "good"])
    assert [one.reason for one in found] == ["crashed", "crashed", "crashed", "no_content", "crashed", "no_content"]


def test_the_time_is_a_pages_own_not_its_batchs() -> None:
    assert {one.reason for one in obeyed(["spin 0.2"] * 6, workers=1)} == {"no_content"}


@pytest.mark.slow
def test_a_page_that_waits_is_given_longer() -> None:
    found = obeyed(["sleep 0.5", "sleep 30", "good"], time=0.25)
    assert [one.reason for one in found] == ["no_content", "timeout", "no_content"]
    assert "no use of the processor, for 3 s" in found[1].detail


@pytest.mark.slow
def test_a_page_is_given_all_the_time_that_the_machine_makes_it_wait() -> None:
    """On a machine with too much to do a page of a tenth of a second once took two minutes, and was a reject."""
    found = obeyed(["doze 40", "good"], time=0.5)  # eight seconds, of which it uses the processor for a fraction of one
    assert [one.reason for one in found] == ["no_content", "no_content"]


def test_who_waits_for_a_turn_is_told_from_who_waits_for_something() -> None:
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as process:
        try:
            while (before := staff.standing(process.pid))[1] < 2:
                time.sleep(0.05)
            assert before[0] == "R"
            process.send_signal(signal.SIGSTOP)
            while (stopped := staff.standing(process.pid))[0] == "R":
                time.sleep(0.05)
            assert stopped[0] == "T"
            assert stopped[1] == staff.standing(process.pid)[1] >= before[1]
        finally:
            process.kill()
    assert staff.standing(process.pid) == ("?", 0)


def test_nothing_in_nothing_out() -> None:
    assert list(clean_all([], Options(), 2, clean=targets.obey)) == []


def test_rejects_go_through_in_their_place() -> None:
    given: list[RawPage | Reject] = [Reject(Source("html", "r"), "corrupt_record", "cut"), page(0, "good"), page(1, "good")]
    given.append(Reject(Source("html", "s"), "unreadable", "no permission"))
    found = [reject(outcome) for outcome in clean_all(given, Options(), 2, clean=targets.obey)]
    assert [one.reason for one in found] == ["corrupt_record", "no_content", "no_content", "unreadable"]
    assert found[0] is given[0]


def test_leaks_are_left_behind_with_the_worker() -> None:
    """Each page leaks a quarter of what a worker may have; none fails, since workers are replaced as they grow."""
    assert {one.reason for one in obeyed(["leak 130000000"] * 12, memory=512 << 20, time=30)} == {"no_content"}


def test_a_page_is_not_blamed_for_the_memory_of_those_before() -> None:
    bodies = ["leak 40000000"] * 3 + ["allocate 300000000"] + ["good"] * 3
    assert {one.reason for one in obeyed(bodies, workers=1, memory=512 << 20, time=30)} == {"no_content"}


def test_reads_no_further_than_needed() -> None:
    read = 0

    def pages() -> Iterator[RawPage]:
        nonlocal read
        for number in range(100_000):
            read += 1
            yield page(number, "sleep 2" if number == 0 else "good")

    outcomes = clean_all(pages(), Options(), 2, clean=targets.obey)
    assert reject(next(outcomes)).source.path == "0"
    assert read <= pool.WINDOW_PAGES
    outcomes.close()


def test_large_pages_fill_the_window_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "WINDOW_BYTES", 5_000_000)
    read = 0

    def pages() -> Iterator[RawPage]:
        nonlocal read
        for number in range(20_000):
            read += 1
            yield page(number, "sleep 1" if number == 0 else "good " + "x" * 1_000_000)

    outcomes = clean_all(pages(), Options(), 2, clean=targets.obey)
    next(outcomes)
    # What is done counts by its outcome, which is small here: only what is with the workers or waiting is large.
    assert read < 10_000
    outcomes.close()


def test_an_error_of_the_source_comes_out_and_ends_the_workers() -> None:
    pids: list[int] = []

    def pages() -> Iterator[RawPage]:
        for number in range(100_000):  # until a worker has answered, however late a busy machine lets it
            if pids:
                raise OSError("the disk is gone")
            yield page(number, "good")

    def run() -> None:
        for outcome in clean_all(pages(), Options(), 2, clean=targets.who):
            pids.extend(map(int, reject(outcome).detail.split()[:2]))

    with pytest.raises(OSError, match="the disk is gone"):
        run()
    assert pids
    assert gone_within(pids, 3)


def test_a_consumer_that_stops_ends_the_workers() -> None:
    outcomes = clean_all((page(number, "x") for number in range(9_999)), Options(), 2, clean=targets.who)
    pids = [int(word) for _ in range(40) for word in reject(next(outcomes)).detail.split()[:2]]
    assert is_running(pids[-1])
    outcomes.close()
    assert gone_within(pids, 3)


def test_workers_share_one_parent_that_is_not_ours() -> None:
    details = [reject(outcome).detail.split() for outcome in
               clean_all((page(number, "x") for number in range(200)), Options(), 2, clean=targets.who)]  # fmt: skip
    assert len({parent for _, parent, _ in details}) == 1
    assert str(os.getpid()) not in {pid for pid, *_ in details} | {parent for _, parent, _ in details}


def test_the_process_that_forks_is_replaced_when_lost() -> None:
    """It is killed at the third, the tenth and the 30th outcome; no page is lost to that, none done twice, none blamed."""
    found: list[Reject] = []
    for outcome in clean_all((page(number, "x") for number in range(200)), Options(), 2, clean=targets.who):
        found.append(reject(outcome))
        if len(found) in (3, 10, 30):
            with suppress(ProcessLookupError):  # it may have been replaced already
                os.kill(int(found[-1].detail.split()[1]), signal.SIGKILL)
    assert [one.source.path for one in found] == [str(number) for number in range(200)]
    assert {one.reason for one in found} == {"no_content"}
    assert len({one.detail.split()[1] for one in found}) > 1


def test_a_page_is_not_to_blame_for_who_kills_its_workers(tmp_path: Path) -> None:
    found = obeyed(["good", f"killed 3 {tmp_path / 'three'}", f"killed 99 {tmp_path / 'many'}", "good"])
    assert [one.reason for one in found] == ["no_content", "no_content", "memory", "no_content"]
    assert (tmp_path / "many").stat().st_size == 4


def test_a_process_that_forks_and_always_ends_is_an_error() -> None:
    with pytest.raises(PoolError, match="-9"):
        obeyed(["good"] * 5 + ["orphan"])


def test_a_worker_that_may_not_run_is_killed() -> None:
    found = obeyed(["good", "stop", "good"], workers=1, time=0.1)
    assert [one.reason for one in found] == ["no_content", "timeout", "no_content"]


def test_a_limit_of_the_shell_holds_for_workers_too() -> None:
    """`ulimit -v` below the workers' own limit: one they may not raise, and which root must not."""
    program = """
        import resource
        from pipeline.records import Options
        from pipeline.run.pool import clean_all
        from tests.run import targets, test_pool
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        pages = [test_pool.page(number, body) for number, body in enumerate(("good", "allocate 1200000000"))]
        for outcome in clean_all(pages, Options(), 1, clean=targets.obey):
            print(outcome.reject.reason, outcome.reject.detail)
    """
    done = subprocess.run([sys.executable, "-c", dedent(program)], capture_output=True, text=True, check=True, timeout=300)
    assert done.stdout == "no_content good\nmemory more than 1024 MiB of address space\n"


def test_a_memory_limit_below_what_is_needed_to_begin_with(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(PoolError):
        list(clean_all([page(0, "x")], Options(), 1, memory_limit=50 << 20, clean=targets.obey))
    assert "MiB" in capfd.readouterr().err


PROGRAM = """
import sys
from pipeline.records import Options, RawPage, Source
from pipeline.run.pool import clean_all
from tests.run import targets
pages = [RawPage(b"x", Source("html", "0"))] * 40 + [RawPage(b"spin", Source("html", "1"))] * 4
try:
    for number, outcome in enumerate(clean_all(pages, Options(), 2, time_limit=60, clean=targets.TARGET)):
        print(outcome.reject.detail, flush=True)
except KeyboardInterrupt:
    print("interrupted", flush=True)
    sys.exit(130)
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, -9), (signal.SIGTERM, -15), (signal.SIGINT, 130)])
def test_nobody_is_left_when_the_program_ends(number: signal.Signals, code: int) -> None:
    program = PROGRAM.replace("TARGET", "who_or_spin")
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        pids = [int(word) for _ in range(40) for word in process.stdout.readline().split()[:2]]
        time.sleep(0.3)
        assert any(map(is_running, pids))
        if number == signal.SIGINT:
            os.killpg(process.pid, number)  # as a terminal does
        else:
            process.send_signal(number)
        assert process.wait(timeout=10) == code
        assert gone_within(pids, 5)


def test_an_unguarded_script_can_use_it(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(PROGRAM.replace("TARGET", "obey").replace("b'spin'", "b'good'").replace('b"spin"', 'b"good"'))
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(Path.cwd())}
    )
    assert done.stdout.split() == ["x"] * 40 + ["good"] * 4


@pytest.mark.parametrize("body", ["short", "short of something else"])
def test_a_fault_of_the_machine_is_no_pages(body: str) -> None:
    with pytest.raises(PoolError, match="No space left on device"):
        obeyed(["good", body, "good"])


def test_a_cleaner_that_cannot_work_is_not_let_loose_on_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(page: RawPage, options: Options) -> None:
        raise ImportError("no such model")

    monkeypatch.setattr("pipeline.clean.examine", broken)
    with pytest.raises(MachineError, match=r"ImportError.*no such model"):
        default_cleaner()


@pytest.mark.parametrize("told", ["nothing", "a part", "to fork"])
def test_a_parent_that_is_stopped_while_workers_start_leaves_no_traceback(told: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C reaches the parent between what it asks for and the answer, or before it has said all."""
    ours, theirs = socket.socketpair()
    process = subprocess.Popen([sys.executable, "-c", nursery._START], stdin=subprocess.PIPE, pass_fds=[theirs.fileno()])
    assert process.stdin is not None
    parts = (sys.path, (theirs.fileno(), Limits(LIMIT, 2 << 30)), (targets.obey, Options()))
    whole = b"".join(map(pickle.dumps, parts))
    process.stdin.write({"nothing": b"", "a part": whole[:-20], "to fork": whole}[told])
    process.stdin.close()
    theirs.close()
    mine, its = socket.socketpair()
    if told == "to fork":
        socket.send_fds(ours, [nursery._REQUEST.pack(nursery._FORK, 0)], [its.fileno()])
    for end in (ours, mine, its):
        end.close()
    assert process.wait(30) == 0
    assert capfd.readouterr().err == ""


def test_an_interrupt_before_the_nursery_is_ready_is_the_parents(capfd: pytest.CaptureFixture[str]) -> None:
    asked = nursery.Nursery(targets.obey, Options(), Limits(LIMIT, 2 << 30))
    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(asked._process.pid, number)
    pid, connection = asked.fork()
    connection.close()
    assert pid > 0
    assert asked.close() == 0
    assert capfd.readouterr().err == ""
