import functools

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

# A function of the check's can't be sent to another process. So the work is defined beside the submission, in a module that
# its forks have as well.
MILL = '''
import multiprocessing
import os

multiprocessing.set_start_method("fork", force=True)
HERE = os.getpid()
doors = [None]


def set_door(together):
    doors[0] = multiprocessing.Barrier(together)


def meet(start, stop):
    """Ends when so many processes are there at the same time."""
    if os.getpid() != HERE:
        doors[0].wait()
    return start


def is_elsewhere(start, stop):
    return int(os.getpid() != HERE)


def process(start, stop):
    if os.getpid() != HERE:
        doors[0].wait()
    return os.getpid()


def both(start, stop):
    return 100 * start + stop


def one(start, stop):
    return 1


def add_up(start, stop):
    return sum(range(start, stop))


def fails_at_three(start, stop):
    if start <= 3 < stop:
        raise ValueError("mouldy")
    return start


def nothing(start, stop):
    return 0
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
sys.modules["scene"] = scene
exec({MILL!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()
mill = solution.scene


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("start", "stop", "count", "expected"),
    [
        (0, 6, 2, [[0, 3], [3, 6]]),
        (0, 6, 1, [[0, 6]]),
        (10, 21, 3, [[10, 14], [14, 18], [18, 21]]),
        (10, 20, 3, [[10, 14], [14, 17], [17, 20]]),
        (5, 7, 3, [[5, 6], [6, 7]]),
        (4, 4, 2, []),
        (-3, 2, 2, [[-3, 0], [0, 2]]),
    ],
)
def test_parts(start, stop, count, expected):
    assert solution.parts(start, stop, count) == expected


@pytest.mark.task(1)
@given(st.integers(-20, 20), st.integers(0, 40), st.integers(1, 9))
def test_no_number_is_lost(start, numbers, count):
    shared = solution.parts(start, start + numbers, count)
    assert [number for part in shared for number in range(*part)] == list(range(start, start + numbers))


@pytest.mark.task(2)
def test_another_process_works():
    assert solution.spread(mill.is_elsewhere, [[0, 1], [1, 2]], 2) == [1, 1]


@pytest.mark.task(2)
@pytest.mark.parametrize("jobs", [[], [[4, 9]], [[4, 9], [1, 2], [8, 8]]])
def test_answers_in_the_order_of_the_jobs(jobs):
    assert solution.spread(mill.both, jobs, 2) == [100 * start + stop for start, stop in jobs]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("jobs", "expected"),
    [([[0, 2], [2, 4], [4, 6]], [0, None, 4]), ([[3, 4]], [None]), ([[1, 5], [7, 8]], [None, 7])],
)
def test_a_job_fails(jobs, expected):
    assert solution.spread(mill.fails_at_three, jobs, 2) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("hands", [2, 3])
def test_so_many_processes_at_the_same_time(hands):
    mill.set_door(hands)
    processes = solution.spread(mill.process, [[number, number + 1] for number in range(2 * hands)], hands)
    assert len(set(processes)) == hands


@pytest.mark.task(3)
@pytest.mark.parametrize(("start", "stop", "hands", "expected"), [(0, 101, 3, 5050), (7, 9, 1, 15), (5, 5, 2, 0)])
def test_total(start, stop, hands, expected):
    assert solution.total(mill.add_up, start, stop, hands) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("numbers", "hands", "expected"), [(10, 3, 3), (10, 1, 1), (2, 3, 2)])
def test_a_part_for_each_hand(numbers, hands, expected):
    assert solution.total(mill.one, 0, numbers, hands) == expected


@pytest.mark.task(3)
def test_a_sum_with_a_hole():
    assert solution.total(mill.fails_at_three, 0, 10, 2) is None


@pytest.mark.task(3)
def test_a_part_may_be_worth_nothing():
    assert solution.total(mill.nothing, 0, 10, 2) == 0


@pytest.mark.task(3)
def test_all_hands_at_the_same_time():
    mill.set_door(3)
    assert solution.total(mill.meet, 0, 9, 3) == 9
