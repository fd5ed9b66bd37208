import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

NUMBERS = st.integers(0, 10**12)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, 0), (6, 6), (9, 9), (10, 1), (4072, 13), (999, 27), (100000000, 1), (305, 8)],
)
def test_digit_sum(number, expected):
    assert solution.digit_sum(number) == expected


@pytest.mark.task(1)
@given(NUMBERS, st.integers(0, 9))
def test_one_more_digit_adds_its_value(number, digit):
    assert solution.digit_sum(10 * number + digit) == solution.digit_sum(number) + digit


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("number", "expected"),
    [(7, 7), (0, 0), (9, 9), (10, 1), (12, 3), (4072, 4), (999, 9), (1999999999999, 1)],
)
def test_root(number, expected):
    assert solution.root(number) == expected


@pytest.mark.task(2)
@given(NUMBERS)
def test_a_root_is_one_digit_and_leaves_the_same_after_nines(number):
    root = solution.root(number)
    assert 0 <= root <= 9
    assert (number - root) % 9 == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, 0), (5, 5), (12, 21), (120, 21), (4072, 2704), (100, 1), (10203, 30201), (747, 747)],
)
def test_backwards(number, expected):
    assert solution.backwards(number) == expected


@pytest.mark.task(3)
@given(NUMBERS, st.integers(1, 9))
def test_backwards_twice_is_the_number_again(number, last):
    assert solution.backwards(solution.backwards(10 * number + last)) == 10 * number + last


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (2758, True),
        (2785, False),
        (18, True),
        (81, False),
        (0, True),
        (5, False),
        (10, False),
        (91, True),
        (190, True),
        (119, False),
        (1190, False),
        (190009, True),
        (79927398713, True),
        (79927398710, False),
        (91009, True),
    ],
)
def test_valid(number, expected):
    assert solution.valid(number) is expected


@pytest.mark.task(4)
@given(NUMBERS)
def test_exactly_one_last_digit_is_valid(number):
    assert [solution.valid(10 * number + digit) for digit in range(10)].count(True) == 1
