"""The part of the grader's benchmark that decides: what is measured in which round, and what counts as reached."""

import sys
from contextlib import ExitStack, nullcontext
from random import Random

import pytest

if sys.platform != "linux":
    pytest.skip("the grader is measured on Linux", allow_module_level=True)

from benchmarks.grader import peers
from benchmarks.grader.contenders import Contender, must_say
from benchmarks.grader.measuring import in_turns, is_in, spread
from benchmarks.grader.report import Row, growth, ratio, rows_of_times, table

ENOUGH = Row(name="grades a second", must=">=", limit=6, value=6.0)
TOO_SLOW = Row(name="a hang", must="<=", limit=150, value=150.1, unit="ms")
ABSENT = Row(name="a peer", must=">=", limit=18, why_not="no compiler\nhere")

TAKING_PART = (
    *("ours", "two fail", "without walls", "floor", "cold pytest"),
    *("back to back", "back to back, without walls"),
)
ALIKE = {name: [0.02] * 10 for name in TAKING_PART}


def test_a_limit_is_reached_by_the_limit_itself() -> None:
    assert ENOUGH.reached
    assert not TOO_SLOW.reached


def test_what_was_not_measured_is_not_reached_and_says_why() -> None:
    assert not ABSENT.reached
    assert ABSENT.as_json() == {"not_measured": "no compiler\nhere", "must": ">= 18"}


def test_the_table_says_of_each_row_whether_it_is_reached() -> None:
    assert [line[:4] for line in table([ENOUGH, TOO_SLOW, ABSENT]).splitlines()] == ["PASS", "MISS", "    "]


def test_the_table_gives_the_last_line_of_a_reason() -> None:
    assert table([ABSENT]).endswith("not measured: here")


def test_a_ratio_is_one_of_medians_with_the_spread_of_both_sides() -> None:
    seconds = {"slow": [0.2, 0.3, 9.0], "fast": [0.1, 0.1, 0.1]}
    row = ratio("slow ÷ fast", seconds, "slow", "fast", must=">=", limit=2)
    assert row.value == 3.0
    assert row.details["milliseconds"]["slow"]["n"] == 3


def test_a_peer_that_could_not_be_run_is_named_with_the_reason() -> None:
    rows = {row.name: row for row in rows_of_times(ALIKE, {"warm dmoj 4.1": "no compiler"})}
    assert rows["warm dmoj 4.1 ÷ ours, p50"].why_not == "no compiler"


def test_a_peer_that_comes_to_a_wrong_verdict_is_left_out_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Contender(grade=lambda: must_say(b"8 passed", [sys.executable, "-c", "print('7 passed')"], "."))
    right = Contender(grade=lambda: must_say(b"8 passed", [sys.executable, "-c", "print('8 passed')"], "."))
    monkeypatch.setattr(peers, "PEERS", {"wrong": lambda: nullcontext(wrong), "right": lambda: nullcontext(right)})
    with ExitStack() as stack:
        found, missing = peers.open_peers(stack)
    assert list(found) == ["right"]
    assert "7 passed" in missing["wrong"]


def test_failing_tests_cost_what_they_take_beyond_a_pass() -> None:
    rows = {row.name: row for row in rows_of_times({**ALIKE, "two fail": [0.025] * 10}, {})}
    assert rows["two failing tests, extra over a pass"].value == pytest.approx(5.0)


def test_isolation_says_beside_what_it_costs_with_the_making_of_the_pair() -> None:
    rows = {row.name: row for row in rows_of_times({**ALIKE, "back to back": [0.03] * 10}, {})}
    isolation = rows["isolation on ÷ off, same engine, p50"]
    assert isolation.value == 1.0
    assert isolation.details["back to back, with the making of the pair"]["value"] == 1.5


def test_what_grows_in_a_long_run_is_named() -> None:
    counts = {"before": {"processes": 3, "mounts": 9, "parents' PSS": 100}, "after": {"processes": 4, "mounts": 9}}
    row = growth(100, {**counts, "grader_errors": 0})
    assert row.details["grown"] == ["processes"]
    assert not row.reached


def test_memory_may_tremble_but_not_grow() -> None:
    def after(memory: float) -> Row:
        return growth(100, {"before": {"RSS": 100}, "after": {"RSS": memory}, "grader_errors": 0})

    assert after(104).reached
    assert not after(106).reached


def test_a_grader_error_spoils_a_long_run() -> None:
    assert not growth(100, {"before": {}, "after": {}, "grader_errors": 1}).reached


def test_percentiles_are_in_milliseconds() -> None:
    times = [number / 1000 for number in range(101)]
    Random(1).shuffle(times)
    assert spread(times) == {"p5": 5.0, "p25": 25.0, "p50": 50.0, "p75": 75.0, "p95": 95.0, "n": 101}


def test_one_time_is_all_percentiles() -> None:
    assert spread([0.25])["p5"] == 250.0


@pytest.mark.parametrize(("share", "times"), [(1.0, 200), (0.5, 100), (0.06, 12)])
def test_a_slow_contender_takes_part_in_its_share_of_the_rounds(share: float, times: int) -> None:
    assert sum(is_in(number, share) for number in range(200)) == times


def test_readiness_does_not_count_and_every_grade_waits_for_it() -> None:
    done: list[str] = []
    contender = Contender(ready=lambda: done.append("ready"), grade=lambda: done.append("grade"))
    times = in_turns({"one": contender}, 4)
    assert len(times["one"]) == 4
    assert done == ["ready", "grade"] * (len(done) // 2)
