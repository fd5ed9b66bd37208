from itertools import count, islice

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SORTED = st.lists(st.integers(0, 9), max_size=6).map(sorted)
ANIMALS = ["ant", "bee", "cat", "dog", "eel"]


def first(number, things):
    return list(islice(things, number))


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("cards", "size", "expected"),
    [
        (ANIMALS, 2, [["ant", "bee"], ["cat", "dog"], ["eel"]]),
        (ANIMALS, 5, [ANIMALS]),
        (ANIMALS, 9, [ANIMALS]),
        ([3, 1, 2, 0], 2, [[3, 1], [2, 0]]),
        ([0, 0, 7], 1, [[0], [0], [7]]),
        ([], 2, []),
    ],
)
def test_pages(cards, size, expected):
    assert first(9, solution.Pages(cards, size)) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("cards", "size", "expected"), [(4, 2, 2), (5, 2, 3), (6, 2, 3), (0, 3, 0), (1, 3, 1), (7, 3, 3)]
)
def test_number_of_pages(cards, size, expected):
    assert len(solution.Pages(list(range(cards)), size)) == expected


@pytest.mark.task(1)
def test_pages_can_be_read_twice():
    book = solution.Pages([1, 2, 3], 2)
    first(9, book)
    assert first(9, book) == [[1, 2], [3]]


@pytest.mark.task(1)
def test_two_readers_at_the_same_time():
    book = solution.Pages([1, 2, 3], 2)
    one, other = iter(book), iter(book)
    next(one)
    assert next(other) == [1, 2]


@pytest.mark.task(2)
@pytest.mark.parametrize("cards", [["ant", "bee", "cat"], [0, 1], ["", None, "x"], []])
def test_peek_hands_out_the_same_cards(cards):
    assert first(9, solution.Peek(cards)) == cards


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("cards", "taken", "expected"),
    [
        (["ant", "bee"], 0, "ant"),
        (["ant", "bee"], 1, "bee"),
        (["ant", "bee"], 2, "empty"),
        ([0, ""], 0, 0),
        ([0, ""], 1, ""),
        (["ant", None], 1, None),
        ([], 0, "empty"),
    ],
)
def test_peek(cards, taken, expected):
    pile = solution.Peek(cards)
    first(taken, pile)
    assert pile.peek("empty") == expected


@pytest.mark.task(2)
def test_peek_says_none_by_default():
    assert solution.Peek([]).peek() is None


@pytest.mark.task(2)
def test_peeking_twice():
    pile = solution.Peek(["ant", "bee"])
    pile.peek()
    assert pile.peek() == "ant"


@pytest.mark.task(2)
def test_peeking_takes_nothing():
    pile = solution.Peek(["ant", "bee"])
    pile.peek()
    assert first(9, pile) == ["ant", "bee"]


@pytest.mark.task(2)
def test_peek_stays_at_its_end():
    pile = solution.Peek(["ant"])
    first(9, pile)
    assert first(9, pile) == []


@pytest.mark.task(2)
def test_peek_works_with_what_never_ends():
    pile = solution.Peek(count(5))
    first(2, pile)
    assert pile.peek() == 7


@pytest.mark.task(2)
def test_peek_takes_one_card_ahead_and_no_more():
    box = count()
    pile = solution.Peek(box)
    pile.peek()
    next(pile)
    pile.peek()
    assert next(box) == 2


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ([1, 4, 9], [2, 3, 10], [1, 2, 3, 4, 9, 10]),
        ([5, 6], [1, 2], [1, 2, 5, 6]),
        ([1, 2], [5, 6], [1, 2, 5, 6]),
        (["ant", "cat"], ["bee"], ["ant", "bee", "cat"]),
        ([0, 3], [], [0, 3]),
        ([], [0, 3], [0, 3]),
        ([2, 2], [2], [2, 2, 2]),
        ([], [], []),
    ],
)
def test_merged(one, two, expected):
    assert first(9, solution.Merged(one, two)) == expected


@pytest.mark.task(3)
def test_of_equal_cards_the_first_box_comes_first():
    assert str(first(9, solution.Merged([1, 2], [1.0, 2.0]))) == "[1, 1.0, 2, 2.0]"


@pytest.mark.task(3)
def test_merged_with_boxes_that_never_end():
    assert first(6, solution.Merged(count(0, 5), count(1, 5))) == [0, 1, 5, 6, 10, 11]


@pytest.mark.task(3)
@given(SORTED, SORTED)
def test_merged_is_sorted_and_complete(one, two):
    assert first(99, solution.Merged(one, two)) == sorted(one + two)


@pytest.mark.task(3)
def test_merged_with_next():
    row = solution.Merged([3], [2, 4])
    next(row)
    assert next(row) == 3
