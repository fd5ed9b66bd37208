import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

AMOUNTS = st.dictionaries(st.sampled_from(["tea", "milk", "eggs", "salt"]), st.integers(1, 9))


def mine():
    return solution.Shopping({"milk": 2, "eggs": 6})


@pytest.mark.task(1)
@pytest.mark.parametrize(("thing", "expected"), [("eggs", 6), ("milk", 2), ("salt", 0)])
def test_amount(thing, expected):
    assert mine()[thing] == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("thing", "expected"), [("eggs", True), ("salt", False), (6, False)])
def test_in(thing, expected):
    assert (thing in mine()) is expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("amounts", "expected"), [({"milk": 2, "eggs": 6}, 2), ({}, 0), ({"tea": 9}, 1)])
def test_len(amounts, expected):
    assert len(solution.Shopping(amounts)) == expected


@pytest.mark.task(1)
def test_looking_puts_nothing_on_the_list():
    shopping = mine()
    shopping["salt"]
    assert len(shopping) == 2


@pytest.mark.task(1)
def test_a_copy_of_its_own():
    amounts = {"milk": 2}
    shopping = solution.Shopping(amounts)
    amounts["milk"] = 50
    assert shopping["milk"] == 2


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ({"milk": 2, "eggs": 6}, "6 eggs, 2 milk"),
        ({}, "nothing"),
        ({"tea": 1}, "1 tea"),
        ({"tea": 1, "salt": 2, "rice": 3}, "3 rice, 2 salt, 1 tea"),
    ],
)
def test_str(amounts, expected):
    assert str(solution.Shopping(amounts)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [({"milk": 2, "eggs": 6}, "Shopping({'milk': 2, 'eggs': 6})"), ({}, "Shopping({})")],
)
def test_repr(amounts, expected):
    assert repr(solution.Shopping(amounts)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [({"eggs": 6, "milk": 2}, True), ({"milk": 2}, False), ({"milk": 2, "eggs": 5}, False), ({"milk": 2, "salt": 6}, False)],
)
def test_equal(amounts, expected):
    assert (mine() == solution.Shopping(amounts)) is expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ({"tea": 1, "eggs": 4}, "10 eggs, 2 milk, 1 tea"),
        ({}, "6 eggs, 2 milk"),
        ({"milk": 1}, "6 eggs, 3 milk"),
        ({"tea": 1}, "6 eggs, 2 milk, 1 tea"),
    ],
)
def test_add(amounts, expected):
    assert str(mine() + solution.Shopping(amounts)) == expected


@pytest.mark.task(3)
def test_adding_leaves_both_as_they_are():
    one, other = mine(), solution.Shopping({"eggs": 4})
    one + other
    assert [str(one), str(other)] == ["6 eggs, 2 milk", "4 eggs"]


@pytest.mark.task(3)
def test_the_sum_is_a_shopping_list():
    assert isinstance(mine() + mine(), solution.Shopping)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ({"eggs": 4}, "2 eggs, 2 milk"),
        ({"eggs": 9, "salt": 1}, "2 milk"),
        ({"eggs": 6}, "2 milk"),
        ({"eggs": 5, "milk": 9}, "1 eggs"),
        ({}, "6 eggs, 2 milk"),
        ({"eggs": 6, "milk": 2}, "nothing"),
    ],
)
def test_sub(amounts, expected):
    assert str(mine() - solution.Shopping(amounts)) == expected


@pytest.mark.task(4)
def test_what_is_there_is_off_the_list():
    rest = mine() - solution.Shopping({"eggs": 6})
    assert len(rest) == 1


@pytest.mark.task(4)
def test_taking_off_leaves_both_as_they_are():
    one, other = mine(), solution.Shopping({"eggs": 4})
    one - other
    assert [str(one), str(other)] == ["6 eggs, 2 milk", "4 eggs"]


@pytest.mark.task(4)
@given(AMOUNTS, AMOUNTS)
def test_what_was_added_can_be_taken_off(one, other):
    assert solution.Shopping(one) + solution.Shopping(other) - solution.Shopping(other) == solution.Shopping(one)
