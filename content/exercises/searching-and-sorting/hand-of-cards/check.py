import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

CARDS = st.lists(st.integers(-9, 9), max_size=9)


def hand_after(hand, card):
    hand = list(hand)
    solution.insert(hand, card)
    return hand


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("hand", "card", "expected"),
    [
        ([2, 5, 9], 4, [2, 4, 5, 9]),
        ([2, 5, 9], 1, [1, 2, 5, 9]),
        ([2, 5, 9], 12, [2, 5, 9, 12]),
        ([2, 5, 9], 5, [2, 5, 5, 9]),
        ([2], 1, [1, 2]),
        ([], 7, [7]),
    ],
)
def test_the_hand_after_insert(hand, card, expected):
    assert hand_after(hand, card) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("hand", "card", "expected"),
    [
        ([2, 5, 9], 4, 2),
        ([2, 5, 9], 5, 1),
        ([2, 5, 9], 1, 3),
        ([2, 5, 9], 12, 0),
        ([4, 4, 4], 4, 0),
        ([4, 4, 4], 3, 3),
        ([], 7, 0),
    ],
)
def test_insert(hand, card, expected):
    assert solution.insert(hand, card) == expected


@pytest.mark.task(1)
@given(CARDS, st.integers(-9, 9))
def test_it_moves_past_the_larger_cards(cards, card):
    hand = sorted(cards)
    passed = solution.insert(list(hand), card)
    assert passed == len([other for other in hand if other > card])


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([7, 2, 9, 2], [2, 2, 7, 9]),
        ([1, 2, 3], [1, 2, 3]),
        ([3, 2, 1], [1, 2, 3]),
        ([0, -4, 7, -4, 10], [-4, -4, 0, 7, 10]),
        ([5], [5]),
        ([], []),
    ],
)
def test_insertion_sort(items, expected):
    assert solution.insertion_sort(items) == expected


@pytest.mark.task(2)
def test_insertion_sort_leaves_the_items_as_they_were():
    items = [7, 2, 9, 2]
    solution.insertion_sort(items)
    assert items == [7, 2, 9, 2]


@pytest.mark.task(2)
@given(CARDS)
def test_it_agrees_with_sorted(items):
    assert solution.insertion_sort(list(items)) == sorted(items)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([1, 2, 3, 4], 0),
        ([4, 3, 2, 1], 6),
        ([2, 3, 4, 1], 3),
        ([4, 1, 2, 3], 3),
        ([2, 1, 4, 3], 2),
        ([5, 5, 5], 0),
        ([5, 3, 5, 3], 3),
        ([], 0),
    ],
)
def test_work(items, expected):
    assert solution.work(items) == expected


@pytest.mark.task(3)
def test_work_leaves_the_items_as_they_were():
    items = [7, 2, 9, 2]
    solution.work(items)
    assert items == [7, 2, 9, 2]


@pytest.mark.task(3)
@given(st.lists(st.integers(0, 99), max_size=9, unique=True))
def test_each_pair_moves_in_one_of_the_two_directions(items):
    pairs = len(items) * (len(items) - 1) // 2
    assert solution.work(list(items)) + solution.work(items[::-1]) == pairs
