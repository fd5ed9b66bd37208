import functools
import pickle

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

# Things that can't be packed have to be made beside the submission: what a check hands over is a stand-in there.
BUILD = """
import sys, threading, types
scene = types.ModuleType("scene")
scene.lock = threading.Lock()
scene.nobodys = lambda: None
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


@pytest.mark.task(1)
@pytest.mark.parametrize("thing", ["", "tea", 0, 7, 10**30, None, [1, 2, 3], ["tea", "honey", "jam"], list(range(300))])
def test_weight(thing):
    assert solution.weight(thing) == len(pickle.dumps(thing))


@pytest.mark.task(1)
def test_a_lock_can_not_be_packed():
    assert solution.weight(solution.scene.lock) is None


@pytest.mark.task(1)
def test_a_list_with_a_lock_in_it():
    assert solution.weight([1, solution.scene.lock]) is None


@pytest.mark.task(1)
def test_a_function_that_was_made_on_the_way():
    assert solution.weight(solution.scene.nobodys) is None


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("things", "expected"),
    [
        ([], None),
        (["tea"], 0),
        (["tea", "honey", "jam"], 1),
        (["a", "bb", "ccc"], 2),
        (["ccc", "bb", "a"], 0),
        (["tea", "jam"], 0),
        (["aa", "tea", "jam", "b"], 1),
    ],
)
def test_heaviest(things, expected):
    assert solution.heaviest(things) == expected


@pytest.mark.task(2)
def test_what_can_not_be_packed_is_left_out():
    assert solution.heaviest([solution.scene.lock, "a", "honey", solution.scene.lock]) == 2


@pytest.mark.task(2)
def test_nothing_can_be_packed():
    assert solution.heaviest([solution.scene.lock, solution.scene.lock]) is None


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([], []),
        ([9], [9]),
        ([4, 5], [4, 6]),
        ([4, 5, 6, 7], [4, 8]),
        ([-2, -1, 0, 1], [-2, 2]),
        ([4, 6], [4, 6]),
        ([4, 5, 7], [4, 5, 7]),
        ([3, 5, 6], [3, 5, 6]),
        ([6, 5, 4], [6, 5, 4]),
        ([4, 4], [4, 4]),
        ([1, 5, 3, 4], [1, 5, 3, 4]),
    ],
)
def test_to_send(numbers, expected):
    assert solution.to_send(numbers) == expected


@pytest.mark.task(3)
@given(st.integers(-50, 50), st.integers(2, 40))
def test_the_ends_make_the_same_numbers(start, count):
    numbers = list(range(start, start + count))
    assert list(range(*solution.to_send(numbers))) == numbers
