import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

NAME, SECONDS, HORN = (
    "LIGHT_NAME: missing",
    "LIGHT_SECONDS: no whole number from 1",
    "LIGHT_HORN: neither on nor off",
)


def exactly(value):
    """`1 == True`, and here they aren't the same."""
    return type(value).__name__, value


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ({"LIGHT_SECONDS": "12"}, 12),
        ({}, 10),
        ({"LIGHT_SECONDS": ""}, 10),
        ({"LIGHT_SECONDS": "-5"}, None),
        ({"LIGHT_SECONDS": "2.5"}, None),
        ({"LIGHT_SECONDS": "ten"}, None),
        ({"LIGHT_SECONDS": "0"}, 0),
        ({"LIGHT_SECONDS": "007"}, 7),
        ({"LIGHT_MINUTES": "3"}, 10),
    ],
)
def test_number(notes, expected):
    assert solution.number(notes, "LIGHT_SECONDS", 10) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("notes", "expected"), [({"FLASHES": "6"}, 6), ({"LIGHT_SECONDS": "12"}, 2)])
def test_another_number(notes, expected):
    assert solution.number(notes, "FLASHES", 2) == expected


@pytest.mark.task(1)
@given(st.integers(min_value=0, max_value=10**6))
def test_a_number_comes_back_as_it_was_written(seconds):
    assert solution.number({"LIGHT_SECONDS": str(seconds)}, "LIGHT_SECONDS", None) == seconds


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("yes", True),
        ("On", True),
        ("1", True),
        ("no", False),
        ("off", False),
        ("OFF", False),
        ("0", False),
        ("", False),
        ("foggy", None),
        ("2", None),
        ("n", None),
    ],
)
def test_switch(word, expected):
    value = solution.switch({"LIGHT_HORN": word, "LIGHT_LAMP": "foggy"}, "LIGHT_HORN")
    assert exactly(value) == exactly(expected)


@pytest.mark.task(2)
def test_a_switch_that_is_not_there():
    value = solution.switch({"LIGHT_LAMP": "on"}, "LIGHT_HORN")
    assert exactly(value) == exactly(False)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ({"LIGHT_NAME": "Skerry"}, []),
        ({"LIGHT_NAME": "Skerry", "LIGHT_SECONDS": "1", "LIGHT_HORN": "off"}, []),
        ({}, [NAME]),
        ({"LIGHT_NAME": ""}, [NAME]),
        ({"LIGHT_NAME": "Skerry", "LIGHT_SECONDS": "0"}, [SECONDS]),
        ({"LIGHT_NAME": "Skerry", "LIGHT_SECONDS": "ten", "LIGHT_HORN": "on"}, [SECONDS]),
        ({"LIGHT_NAME": "Skerry", "LIGHT_HORN": "ten"}, [HORN]),
        ({"LIGHT_HORN": "maybe"}, [NAME, HORN]),
        ({"LIGHT_HORN": "maybe", "LIGHT_SECONDS": "-1"}, [NAME, SECONDS, HORN]),
    ],
)
def test_problems(notes, expected):
    assert solution.problems(notes) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("notes", "seconds", "expected"),
    [
        ({"PATH": "/bin", "LIGHT_PASSWORD": "gull"}, 4, {"PATH": "/bin", "LIGHT_SECONDS": "4"}),
        ({"LIGHT_SECONDS": "12"}, 30, {"LIGHT_SECONDS": "30"}),
        ({}, 7, {"LIGHT_SECONDS": "7"}),
        ({"LIGHT_NAME": "Skerry", "HOME": "/rock"}, 7, {"LIGHT_NAME": "Skerry", "HOME": "/rock", "LIGHT_SECONDS": "7"}),
    ],
)
def test_for_the_buoys(notes, seconds, expected):
    assert solution.for_the_buoys(notes, seconds) == expected


@pytest.mark.task(4)
def test_the_own_environment_stays_as_it_is():
    notes = {"LIGHT_SECONDS": "12", "LIGHT_PASSWORD": "gull"}
    solution.for_the_buoys(notes, 30)
    assert notes == {"LIGHT_SECONDS": "12", "LIGHT_PASSWORD": "gull"}
