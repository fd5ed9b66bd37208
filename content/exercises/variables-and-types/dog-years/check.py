import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("age", "expected"), [(3, 21), (1, 7), (0, 0), (10, 70), (2.5, 17.5), (0.5, 3.5)])
def test_in_dog_years(age, expected):
    assert solution.in_dog_years(age) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("text", "expected"),
    [("3", 21), ("1", 7), ("2.5", 17), ("0.25", 1), ("0", 0), ("12", 84), ("10.75", 75)],
)
def test_typed_age(text, expected):
    assert solution.typed_age(text) == expected


@pytest.mark.task(2)
def test_typed_age_is_a_whole_number():
    assert type(solution.typed_age("3")) is int


@pytest.mark.task(2)
@given(st.integers(0, 30), st.sampled_from(["", ".0", ".25", ".5", ".75"]))
def test_a_part_of_a_year_adds_less_than_seven(whole, rest):
    years = solution.typed_age(str(whole) + rest)
    assert whole * 7 <= years < whole * 7 + 7


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Rex", "3", "Rex: 21 dog years"),
        ("Bella", "2.5", "Bella: 17 dog years"),
        ("name", "0", "name: 0 dog years"),
        ("Mr Wuff", "10.75", "Mr Wuff: 75 dog years"),
    ],
)
def test_tag(name, text, expected):
    assert solution.tag(name, text) == expected
