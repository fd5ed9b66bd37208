from itertools import count, islice

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def first(number, things):
    return list(islice(things, number))


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("pictures", "expected"),
    [
        (["beach", "cake", "dog"], ["beach", "cake", "dog"]),
        (["dog"], ["dog"]),
        (["beach", None, "cake"], ["beach", None, "cake"]),
        (["cake", "", "cake"], ["cake", "", "cake"]),
        ([], []),
    ],
)
def test_show(pictures, expected):
    assert first(9, solution.Show(pictures)) == expected


@pytest.mark.task(1)
def test_show_with_next():
    show = solution.Show(["beach", "cake"])
    next(show)
    assert next(show) == "cake"


@pytest.mark.task(1)
def test_show_stays_at_its_end():
    show = solution.Show(["beach", "cake"])
    first(9, show)
    assert first(9, show) == []


@pytest.mark.task(1)
def test_show_goes_on_where_it_was():
    show = solution.Show(["beach", "cake", "dog"])
    first(1, show)
    assert first(9, show) == ["cake", "dog"]


@pytest.mark.task(1)
def test_two_shows_of_the_same_pictures():
    pictures = ["beach", "cake"]
    one, other = solution.Show(pictures), solution.Show(pictures)
    next(one)
    assert next(other) == "beach"


@pytest.mark.task(1)
def test_show_leaves_the_list_as_it_is():
    pictures = ["beach", "cake"]
    first(9, solution.Show(pictures))
    assert pictures == ["beach", "cake"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("pictures", "number", "expected"),
    [
        (["beach", "cake"], 5, ["beach", "cake", "beach", "cake", "beach"]),
        (["a", "b", "c"], 7, ["a", "b", "c", "a", "b", "c", "a"]),
        (["dog"], 3, ["dog", "dog", "dog"]),
        ([None, "dog"], 3, [None, "dog", None]),
        ([], 3, []),
    ],
)
def test_loop(pictures, number, expected):
    assert first(number, solution.Loop(pictures)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("number", "expected"), [(0, 0), (1, 0), (2, 0), (3, 1), (4, 1), (5, 1), (6, 2), (9, 3)])
def test_rounds(number, expected):
    loop = solution.Loop(["a", "b", "c"])
    first(number, loop)
    assert loop.rounds == expected


@pytest.mark.task(2)
def test_loop_leaves_the_list_as_it_is():
    pictures = ["beach", "cake"]
    first(3, solution.Loop(pictures))
    assert pictures == ["beach", "cake"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("things", "number", "expected"),
    [
        (["a", "b", "c"], 2, ["a", "b"]),
        (["a", "b", "c"], 3, ["a", "b", "c"]),
        (["a", "b"], 5, ["a", "b"]),
        (["x", None, "y"], 3, ["x", None, "y"]),
        (["a", "b"], 0, []),
        ([], 2, []),
        ("tea", 2, ["t", "e"]),
        (range(5, 9), 1, [5]),
    ],
)
def test_take(things, number, expected):
    assert solution.take(things, number) == expected


@pytest.mark.task(3)
def test_take_from_what_never_ends():
    assert solution.take(count(7), 3) == [7, 8, 9]


@pytest.mark.task(3)
@given(st.integers(0, 5), st.integers(0, 5))
def test_nothing_is_lost_between_two_takes(one, two):
    numbers = count()
    assert solution.take(numbers, one) + solution.take(numbers, two) == list(range(one + two))


@pytest.mark.task(3)
def test_take_leaves_the_next_one_there():
    numbers = count()
    solution.take(numbers, 2)
    assert next(numbers) == 2
