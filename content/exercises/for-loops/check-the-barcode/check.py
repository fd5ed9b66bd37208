import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("978-0-306", "9780306"),
        ("4 006381", "4006381"),
        ("no number", ""),
        ("", ""),
        ("0123456789", "0123456789"),
        ("box 77", "77"),
        ("a1b2c", "12"),
        ("9 8 7", "987"),
    ],
)
def test_only_digits(text, expected):
    assert solution.only_digits(text) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("", 0),
        ("7", 7),
        ("12", 7),
        ("21", 5),
        ("123", 10),
        ("1111", 8),
        ("0909", 54),
        ("5050", 10),
        ("9780306406157", 100),
    ],
)
def test_weighted_sum(digits, expected):
    assert solution.weighted_sum(digits) == expected


PAIRS = st.lists(st.integers(10, 99), max_size=6).map(lambda pairs: "".join(str(pair) for pair in pairs))


@pytest.mark.task(2)
@given(PAIRS, PAIRS)
def test_after_two_digits_it_begins_again(one, two):
    together = solution.weighted_sum(one + two)
    assert together == solution.weighted_sum(one) + solution.weighted_sum(two)


RIGHT = ["9780306406157", "4006381333931", "0000000000000", "9999999999994"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("barcode", "expected"),
    [
        ("9780306406157", True),
        ("4006381333931", True),
        ("ISBN 978-0-306-40615-7", True),
        ("4 006381 333931", True),
        ("0000000000000", True),
        ("9780306406158", False),
        ("9780306406175", False),
        ("123", False),
        ("", False),
        ("000000000000", False),
        ("00000000000000", False),
        ("40063813339310", False),
    ],
)
def test_is_valid(barcode, expected):
    assert solution.is_valid(barcode) is expected


@pytest.mark.task(3)
@given(st.sampled_from(RIGHT), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(barcode, place, change):
    digit = (int(barcode[place]) + change) % 10
    assert solution.is_valid(barcode[:place] + str(digit) + barcode[place + 1 :]) is False
