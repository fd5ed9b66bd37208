import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("nights", "tents", "expected"),
    [(1, 1, 1200), (2, 2, 4800), (28, 3, 100800), (5, 1, 6000), (1, 3, 3600)],
)
def test_price(nights, tents, expected):
    assert solution.price(nights, tents) == expected


@pytest.mark.task(1)
def test_price_for_one_tent():
    assert solution.price(2) == 2400


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("nights", "tents", "message"),
    [
        (0, 1, "nights must be 1 to 28, not 0"),
        (29, 1, "nights must be 1 to 28, not 29"),
        (-3, 2, "nights must be 1 to 28, not -3"),
        (2, 0, "tents must be 1 to 3, not 0"),
        (2, 4, "tents must be 1 to 3, not 4"),
        (30, 9, "nights must be 1 to 28, not 30"),
    ],
)
def test_price_says_no(nights, tents, message):
    with pytest.raises(ValueError) as seen:
        solution.price(nights, tents)
    assert str(seen.value) == message


@pytest.mark.task(2)
@pytest.mark.parametrize(("free", "tents", "expected"), [(5, 2, 3), (3, 3, 0), (1, 1, 0), (40, 1, 39)])
def test_book(free, tents, expected):
    assert solution.book(free, tents) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("free", "tents", "message"),
    [(2, 3, "2 free, 3 wanted"), (0, 1, "0 free, 1 wanted"), (1, 3, "1 free, 3 wanted")],
)
def test_book_says_no(free, tents, message):
    with pytest.raises(solution.CampFull) as seen:
        solution.book(free, tents)
    assert str(seen.value) == message


@pytest.mark.task(2)
@given(st.integers(0, 50), st.integers(1, 3), st.integers(1, 3))
def test_what_was_booked_is_no_longer_free(free, one, two):
    assert solution.book(solution.book(free + one + two, one), two) == free


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("free", "nights", "tents", "expected"),
    [
        (5, 2, 2, "4800 cents"),
        (1, 1, 1, "1200 cents"),
        (3, 28, 3, "100800 cents"),
        (2, 2, 3, "sorry, 2 free, 3 wanted"),
        (0, 9, 1, "sorry, 0 free, 1 wanted"),
    ],
)
def test_answer(free, nights, tents, expected):
    assert solution.answer(free, nights, tents) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("free", "expected"), [(9, "2400 cents"), (0, "sorry, 0 free, 1 wanted")])
def test_answer_for_one_tent(free, expected):
    assert solution.answer(free, 2) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("free", "nights", "tents"), [(9, 40, 1), (9, 2, 4), (0, 40, 1), (0, 2, 0), (1, 2, 5)])
def test_a_mistake_of_the_website_goes_on(free, nights, tents):
    with pytest.raises(ValueError):
        solution.answer(free, nights, tents)
