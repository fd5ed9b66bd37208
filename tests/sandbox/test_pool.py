import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.sandbox import pool as pools
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.inside.options import Options
from milepost.sandbox.level import Level
from milepost.sandbox.pool import Busy, Recycling, WarmPool

from .conftest import HARNESS, SMALL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux locks in; elsewhere there is the plain process")

ECHO = "say(hear())"


def grade(pool: WarmPool, submission: str, check: str = ECHO, **limits: float) -> Graded:
    return pool.grade(check.encode(), submission.encode(), Limits(**limits))  # type: ignore[arg-type] # any field


def test_what_the_submission_tells_the_check_can_say(pool: WarmPool) -> None:
    assert grade(pool, "tell('née')").result.decode() == "née"


def test_the_check_can_ask_and_be_answered(pool: WarmPool) -> None:
    assert grade(pool, "tell(int(hear()) + 1)", "tell(41); say(hear())").result == b"42"


def test_a_result_of_many_packets_is_whole(pool: WarmPool) -> None:
    assert grade(pool, "tell('x' * 3_000_000)").result == b"x" * 3_000_000


def test_jobs_of_any_size_arrive(pool: WarmPool) -> None:
    assert grade(pool, f"tell(len({'y' * 2_000_000!r}))").result == b"2000000"


def test_both_share_a_working_folder(pool: WarmPool) -> None:
    check = "hear(); say(open('a').read()); open('b', 'w').write('back'); tell('go'); say(hear())"
    submission = "open('a', 'w').write('there '); tell('go'); hear(); tell(open('b').read())"
    assert grade(pool, submission, check).result == b"there back"


def test_the_next_one_finds_the_working_folder_empty(pool: WarmPool) -> None:
    source = "import os; tell(os.listdir()); open('left', 'w').close()"
    assert [grade(pool, source).result for _ in range(3)] == [b"[]"] * 3


def test_the_next_one_finds_no_trace_of_the_last_in_memory(pool: WarmPool) -> None:
    secret = "of-the-first-learner"
    grade(pool, f"kept = '{secret}' * 1000; tell(kept[:9])")
    reading = "import gc; found = sum('of-the-' + 'first' in o for o in gc.get_objects() if isinstance(o, str)); tell(found)"
    assert grade(pool, reading).result == b"0"


def test_an_endless_submission_is_stopped(pool: WarmPool) -> None:
    done = grade(pool, "while True: pass", seconds=0.5)
    assert (done.limit, done.result) == ("wall", b"")


def test_an_endless_check_is_stopped(pool: WarmPool) -> None:
    assert grade(pool, "", "while True: pass", seconds=0.5).limit == "wall"


def test_processor_time_is_bounded(pool: WarmPool) -> None:
    done = grade(pool, "while True: pass", seconds=20, cpu_seconds=1)
    assert (done.limit, done.submission.signal) == ("cpu", 9)


def test_memory_is_bounded(pool: WarmPool) -> None:
    assert grade(pool, "try: bytearray(300 * 2**20)\nexcept MemoryError: tell('no')", memory=256).result == b"no"


def test_what_is_printed_is_bounded(pool: WarmPool) -> None:
    done = grade(pool, "import os\nwhile True: os.write(1, b'x' * 1000)", output=4)
    assert (done.limit, len(done.submission.output)) == ("output", 4096)


def test_a_result_is_bounded(pool: WarmPool) -> None:
    done = grade(pool, "", "while True: say('x' * 1000)", result=4)
    assert (done.limit, len(done.result)) == ("output", 4096)


def test_each_file_is_bounded(pool: WarmPool) -> None:
    source = "open('big', 'wb', buffering=0).write(b'x' * 9000); tell(__import__('os').stat('big').st_size)"
    assert grade(pool, source, file=4).result == b"4096"


def test_threads_are_enough_for_a_learner_and_bounded(pool: WarmPool) -> None:
    source = """
import threading
go, started = threading.Event(), 0
try:
    while started < 1000:
        threading.Thread(target=go.wait).start()
        started += 1
except RuntimeError:
    pass
go.set()
tell(16 <= started <= 64)
"""
    assert grade(pool, source).result == b"True"


def test_a_submission_that_ends_is_told_apart_from_one_that_crashes(pool: WarmPool) -> None:
    waits = "try: hear()\nexcept EOFError: pass"
    assert grade(pool, "raise SystemExit(3)", waits).submission.exit_code == 3
    assert grade(pool, "import ctypes; ctypes.string_at(0)", waits).submission.signal == 11


def test_a_check_that_crashes_says_why_on_its_output(pool: WarmPool) -> None:
    done = grade(pool, "", "1 / 0")
    assert (done.check.exit_code, b"ZeroDivisionError" in done.check.output, done.result) == (1, True, b"")


def test_the_environment_is_not_inherited(pool: WarmPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILEPOST_SECRET", "hush")
    pool.close()
    assert b"hush" not in grade(pool, "import os; tell(dict(os.environ))").result


def test_what_python_adds_at_its_start_is_there(pool: WarmPool) -> None:
    assert grade(pool, "tell(all([exit, quit, help, copyright, credits, license]))").result == b"True"
    assert grade(pool, "exit(3)", "try: hear()\nexcept EOFError: pass").submission.exit_code == 3


def test_a_parent_that_dies_is_replaced(pool: WarmPool) -> None:
    pool.warm()
    os.kill(pool.parents[0], 9)
    assert grade(pool, "tell('still here')").result == b"still here"


def test_what_a_submission_started_ends_with_a_parent_that_is_killed(level: Level) -> None:
    source = "import os, time\ntry: os.fork()\nexcept OSError: pass\ntime.sleep(60)"
    with WarmPool(SMALL, HARNESS, level=level) as pool:
        pool.warm()
        (parent,) = pool.parents
        grading = threading.Thread(target=lambda: grade(pool, source, seconds=1))
        grading.start()
        expected = 3 if level.forks else 2
        assert soon(lambda: len(descendants(parent)) == expected)
        seen = descendants(parent)
        os.kill(parent, 9)
        grading.join()
    assert soon(lambda: not any(Path(f"/proc/{process}").exists() for process in seen))


def descendants(process: int) -> list[int]:
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except FileNotFoundError:
        return []
    return [found for child in children for found in (int(child), *descendants(int(child)))]


def soon(is_so: Callable[[], bool]) -> bool:
    ends = time.monotonic() + 20
    while not is_so() and time.monotonic() < ends:
        time.sleep(0.02)
    return is_so()


def test_a_parent_is_recycled(level: Level) -> None:
    with WarmPool(SMALL, HARNESS, level=level, recycling=Recycling(grades=2)) as pool:
        pool.warm()
        first = pool.parents
        results = []
        while pool.parents == first:
            results.append(grade(pool, "tell('on')").result)
    assert set(results) == {b"on"}


def test_the_next_grade_finds_what_was_warmed(level: Level) -> None:
    with WarmPool(SMALL, HARNESS, level=level, slots=2) as pool:
        pool.warm_one()
        warmed = pool.parents
        grade(pool, "tell(1)")
        assert (len(warmed), pool.parents) == (1, warmed)


def test_several_at_a_time(level: Level) -> None:
    results: list[bytes] = []
    with WarmPool(SMALL, HARNESS, level=level, slots=2) as pool:
        source = "import time; time.sleep(0.1); tell('here')"
        threads = [threading.Thread(target=lambda: results.append(grade(pool, source).result)) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [b"here"] * 5


def test_more_than_may_wait_are_sent_away(level: Level) -> None:
    with WarmPool(SMALL, HARNESS, level=level, waiting=0) as pool:
        pool.warm()
        first = threading.Thread(target=lambda: grade(pool, "import time; time.sleep(1); tell('on')"))
        first.start()
        try:
            with pytest.raises(Busy, match="1 grades run or wait already"):
                _grade_while(first, pool)
        finally:
            first.join()


def _grade_while(thread: threading.Thread, pool: WarmPool) -> None:
    while thread.is_alive():
        grade(pool, "tell('on')")


def test_nothing_is_left_behind(level: Level, tmp_path: Path) -> None:
    with WarmPool(SMALL, HARNESS, level=level, folder=tmp_path) as pool:
        before = _left(pool, tmp_path)
        for _ in range(30):
            grade(pool, "import os; os.makedirs('a/b'); os.chmod('a', 0); tell('on')")
        assert _left(pool, tmp_path) == before
        parent = pool.parents[0]
    assert not Path(f"/proc/{parent}").exists()
    assert list(tmp_path.iterdir()) == []


def _left(pool: WarmPool, folder: Path) -> dict[str, int]:
    """What there is when a pair is ready and all before it are gone."""
    grade(pool, "tell('on')")
    pool.warm()
    parent = pool.parents[0]
    ends = time.monotonic() + 20
    while (
        len(children := Path(f"/proc/{parent}/task/{parent}/children").read_text().split()) > 2 and time.monotonic() < ends
    ):
        time.sleep(0.02)
    pool.tidy()
    return {
        "children": len(children),
        "mounts": len(Path(f"/proc/{parent}/mounts").read_text().splitlines()),
        "descriptors of the parent": len(list(Path(f"/proc/{parent}/fd").iterdir())),
        "descriptors of ours": len(list(Path("/proc/self/fd").iterdir())),
        "folders": len(list(folder.iterdir())),
    }


def test_what_is_hidden_in_what_is_shown_cannot_be_read(
    level: Level, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("shown", "hidden"):
        (tmp_path / "packages" / name).mkdir(parents=True)
        (tmp_path / "packages" / name / "file").write_text(name)
    real = pools.level_options

    def options(*arguments: object) -> Options:
        made = real(*arguments)  # type: ignore[arg-type] # passed on as they are
        packages = tmp_path / "packages"
        return replace(made, shown=(*made.shown, str(packages)), hidden=(str(packages / "hidden"),))

    monkeypatch.setattr(pools, "level_options", options)
    read = f"""
for name in ("shown", "hidden"):
    try:
        tell(open({str(tmp_path)!r} + "/packages/" + name + "/file").read())
    except OSError as error:
        tell(type(error).__name__)
"""
    with WarmPool(SMALL, HARNESS, level=level) as pool:
        said = grade(pool, read, "say(hear() + ' ' + hear())").result.decode()
    assert said in ("shown FileNotFoundError", "shown PermissionError")
