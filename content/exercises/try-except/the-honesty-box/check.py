import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

READABLE = st.integers(-500, 5000).map(str)
SLIPS = st.lists(READABLE | st.sampled_from(["thanks", "", "1.50", None]), max_size=8)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("slip", "expected"),
    [
        ("250", 250),
        ("0", 0),
        (" 300 ", 300),
        ("-50", -50),
        ("+80", 80),
        ("two euros", None),
        ("", None),
        ("2.50", None),
        ("250 cents", None),
        ("\u00b2", None),
        (None, None),
    ],
)
def test_cents_on(slip, expected):
    assert solution.cents_on(slip) == expected


@pytest.mark.task(1)
def test_cents_are_a_whole_number():
    assert str(solution.cents_on("120")) == "120"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("slips", "expected"),
    [
        ([], (0, 0)),
        (["250", "300"], (550, 0)),
        (["250", "thanks", "300"], (550, 1)),
        (["thanks", "250", None], (250, 2)),
        (["0", None], (0, 1)),
        (["0", "0"], (0, 0)),
        (["500", "-50"], (450, 0)),
        (["", "2.50"], (0, 2)),
    ],
)
def test_box_total(slips, expected):
    assert solution.box_total(slips) == expected


@pytest.mark.task(2)
@given(SLIPS, SLIPS)
def test_two_boxes_hold_what_both_hold_together(one, two):
    total, unread = solution.box_total(one)
    more, more_unread = solution.box_total(two)
    assert solution.box_total(one + two) == (total + more, unread + more_unread)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("slips", "jars", "expected"),
    [
        (["250", "300"], "2", 275),
        (["250", "251"], "2", 250),
        (["250", "thanks", None], " 1 ", 250),
        ([], "3", 0),
        (["250", "thanks"], "0", "nothing sold"),
        ([], "0", "nothing sold"),
        (["250"], "a few", "how many jars?"),
        (["thanks"], "", "how many jars?"),
        ([], "2.5", "how many jars?"),
    ],
)
def test_per_jar(slips, jars, expected):
    assert solution.per_jar(slips, jars) == expected
