import sys
from pathlib import Path

import pytest

from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.plain_pair import PlainPairs

from .conftest import HARNESS

ECHO = "say(hear())"


@pytest.fixture
def pairs(tmp_path: Path) -> PlainPairs:
    return PlainPairs(HARNESS, folder=tmp_path)


def grade(pairs: PlainPairs, submission: str, check: str = ECHO, **limits: float) -> Graded:
    return pairs.grade(check.encode(), submission.encode(), Limits(**limits))  # type: ignore[arg-type] # any field


def test_what_the_submission_tells_the_check_can_say(pairs: PlainPairs) -> None:
    assert grade(pairs, "tell('née')").result.decode() == "née"


def test_both_share_a_working_folder(pairs: PlainPairs) -> None:
    assert grade(pairs, "open('a', 'w').write('there'); tell('go')", "hear(); say(open('a').read())").result == b"there"


def test_a_result_of_many_packets_is_whole(pairs: PlainPairs) -> None:
    assert grade(pairs, "tell('x' * 3_000_000)").result == b"x" * 3_000_000


def test_a_submission_that_never_ends_does_not_outlive_the_check(pairs: PlainPairs) -> None:
    done = grade(pairs, "tell('on')\nwhile True: pass", seconds=30)
    assert (done.result, done.limit) == (b"on", None)


def test_an_endless_submission_is_stopped(pairs: PlainPairs) -> None:
    assert grade(pairs, "while True: pass", seconds=1).limit == "wall"


def test_what_is_printed_is_bounded(pairs: PlainPairs) -> None:
    done = grade(pairs, "import os\nwhile True: os.write(1, b'x' * 1000)", output=4)
    assert (done.limit, len(done.submission.output)) == ("output", 4096)


def test_a_result_is_bounded(pairs: PlainPairs) -> None:
    done = grade(pairs, "", "say('x' * 9000)", result=4)
    assert (done.limit, len(done.result)) == ("output", 4096)


def test_a_check_that_crashes_says_why_on_its_output(pairs: PlainPairs) -> None:
    done = grade(pairs, "", "1 / 0")
    assert (done.check.exit_code, b"ZeroDivisionError" in done.check.output, done.result) == (1, True, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux bounds memory")
def test_memory_is_bounded(pairs: PlainPairs) -> None:
    assert grade(pairs, "try: bytearray(300 * 2**20)\nexcept MemoryError: tell('no')", memory=256).result == b"no"


def test_nothing_is_left_behind(pairs: PlainPairs, tmp_path: Path) -> None:
    grade(pairs, "import os; os.makedirs('a/b'); os.chmod('a', 0); tell('on')")
    assert list(tmp_path.iterdir()) == []
