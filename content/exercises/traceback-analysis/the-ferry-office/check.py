import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("text", "expected"), [("4", 4), ("", 0), ("0", 0), ("12", 12)])
def test_seats(text, expected):
    assert solution.seats(text) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("texts", "expected"), [(["4", "", "2"], 6), (["", "3"], 3), (["", ""], 0), (["5"], 5), ([], 0)]
)
def test_all_seats(texts, expected):
    assert solution.all_seats(texts) == expected


@pytest.mark.task(1)
def test_words_still_stop_a_slip():
    with pytest.raises(ValueError):
        solution.seats("a few")


@pytest.mark.task(1)
def test_words_still_stop_the_day():
    with pytest.raises(ValueError):
        solution.all_seats(["4", "a few"])


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("people", "places", "expected"), [(9, 4, 3), (8, 4, 2), (1, 4, 1), (0, 4, 0), (0, 1, 0), (5, 1, 5)]
)
def test_trips(people, places, expected):
    assert solution.trips(people, places) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("people", "places", "minutes", "expected"),
    [(9, 4, 480, 160), (4, 4, 100, 100), (8, 4, 101, 50), (0, 4, 480, 0), (0, 1, 1, 0), (40, 4, 5, 0)],
)
def test_wait(people, places, minutes, expected):
    assert solution.wait(people, places, minutes) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "people", "expected"),
    [("250", 3, 750), ("250", 1, 250), ("0", 3, 0), ("free", 3, 0), ("free", 0, 0), ("250", 0, 0)],
)
def test_fare(text, people, expected):
    assert solution.fare(text, people) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize("text", ["a lot", "", "freedom", "Free"])
def test_other_texts(text):
    assert solution.fare(text, 3) is None


@pytest.mark.task(3)
@given(st.integers(0, 900), st.integers(0, 9), st.integers(0, 9))
def test_two_groups_pay_as_much_as_one(cents, one, other):
    together = solution.fare(str(cents), one + other)
    assert solution.fare(str(cents), one) + solution.fare(str(cents), other) == together
