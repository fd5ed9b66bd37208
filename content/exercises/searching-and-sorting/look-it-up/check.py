import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

BOOKS = [3, 8, 12, 20, 31, 44, 57]
THOUSAND = list(range(0, 2000, 2))


def cellar(shelf):
    """-> (look, asked): the function that a submission gets, and the indexes for which it was asked."""
    asked = []

    def look(i):
        if i not in range(len(shelf)):
            raise IndexError(f"there is no book at index {i}")
        asked.append(i)
        return shelf[i]

    return look, asked


def find(shelf, wanted):
    look, _ = cellar(shelf)
    return solution.find(look, len(shelf), wanted)


def looks_to_find(shelf, wanted):
    look, asked = cellar(shelf)
    solution.find(look, len(shelf), wanted)
    return len(asked)


def count_below(shelf, limit):
    look, _ = cellar(shelf)
    return solution.count_below(look, len(shelf), limit)


def looks_to_count(shelf, limit):
    look, asked = cellar(shelf)
    solution.count_below(look, len(shelf), limit)
    return len(asked)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("shelf", "wanted", "expected"),
    [
        (BOOKS, 31, 4),
        (BOOKS, 9, -1),
        ([], 31, -1),
        (BOOKS, 3, 0),
        (BOOKS, 57, 6),
        (BOOKS, 60, -1),
        (BOOKS, 0, -1),
        ([3, 8, 12, 20], 12, 2),
        ([3, 8, 12, 20], 20, 3),
        ([3, 8], 8, 1),
        ([3, 8], 3, 0),
        ([3, 8], 5, -1),
        ([3], 3, 0),
        ([3], 1, -1),
        ([3], 4, -1),
    ],
)
def test_find(shelf, wanted, expected):
    assert find(shelf, wanted) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("shelf", "wanted", "most"),
    [
        ([5], 5, 1),
        ([5, 6, 7], 7, 2),
        (BOOKS, 57, 3),
        (BOOKS, 4, 3),
        (THOUSAND, 0, 10),
        (THOUSAND, 1998, 10),
        (THOUSAND, 1001, 10),
        (THOUSAND, 1234, 10),
    ],
    ids=["one", "three", "seven", "seven-none", "first", "last", "none", "some"],
)
def test_few_looks_to_find(shelf, wanted, most):
    assert looks_to_find(shelf, wanted) <= most


@pytest.mark.task(1)
@given(st.lists(st.integers(0, 30), max_size=12, unique=True), st.integers(0, 30))
def test_it_is_found_where_it_stands(numbers, wanted):
    shelf = sorted(numbers)
    i = find(shelf, wanted)
    assert (shelf[i] == wanted) if i in range(len(shelf)) else (i == -1 and wanted not in shelf)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("shelf", "limit", "expected"),
    [
        (BOOKS, 10, 2),
        (BOOKS, 12, 2),
        (BOOKS, 99, 7),
        (BOOKS, 57, 6),
        (BOOKS, 3, 0),
        ([3, 8, 8, 8, 20], 8, 1),
        ([3, 8], 0, 0),
        ([3, 8], 4, 1),
        ([5, 5, 5, 5], 5, 0),
        ([5, 5, 5, 5], 6, 4),
        ([1, 1, 2, 2, 3], 3, 4),
        ([], 7, 0),
    ],
)
def test_count_below(shelf, limit, expected):
    assert count_below(shelf, limit) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("shelf", "limit", "most"),
    [
        ([5], 5, 1),
        ([5, 6, 7], 7, 2),
        (BOOKS, 57, 3),
        (THOUSAND, 0, 10),
        (THOUSAND, 1998, 10),
        (THOUSAND, 1001, 10),
        ([5] * 1000, 5, 10),
        ([5] * 1000, 6, 10),
    ],
    ids=["one", "three", "seven", "none", "nearly-all", "half", "all-alike", "all-below"],
)
def test_few_looks_to_count(shelf, limit, most):
    assert looks_to_count(shelf, limit) <= most


@pytest.mark.task(2)
@given(st.lists(st.integers(0, 9), max_size=12), st.integers(0, 10))
def test_the_smaller_and_the_others_are_all(numbers, limit):
    shelf = sorted(numbers)
    count = count_below(shelf, limit)
    assert shelf[:count] == [number for number in shelf if number < limit]
