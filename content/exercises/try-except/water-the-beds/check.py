import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

MORNING = """pump on
open
closed
24 litres a minute
open
closed
can't read soon
open
closed
48 litres a minute
pump off
"""

ONE_IS_NO_TEXT = """pump on
open
closed
24 litres a minute
open
closed
pump off
"""


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("minutes", "expected"),
    [("10", 24), ("7", 34), ("1", 240), ("240", 1), ("241", 0), (" 12 ", 20)],
)
def test_water(minutes, expected):
    assert solution.water(minutes) == expected


@pytest.mark.task(1)
def test_water_gives_a_whole_number():
    assert str(solution.water("10")) == "24"


@pytest.mark.task(1)
def test_water_opens_and_closes(capsys):
    solution.water("10")
    assert capsys.readouterr().out == "open\nclosed\n"


@pytest.mark.task(1)
@pytest.mark.parametrize(("minutes", "error"), [("soon", ValueError), ("", ValueError), ("0", ZeroDivisionError)])
def test_water_lets_the_exception_go(minutes, error):
    with pytest.raises(error):
        solution.water(minutes)


@pytest.mark.task(1)
@pytest.mark.parametrize("minutes", ["soon", "0", None])
def test_water_closes_in_any_case(capsys, minutes):
    with pytest.raises((ValueError, ZeroDivisionError, TypeError)):
        solution.water(minutes)
    assert capsys.readouterr().out == "open\nclosed\n"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("minutes", "expected"),
    [("10", True), ("soon", False), ("0", False), ("241", True), ("", False)],
)
def test_try_bed(minutes, expected):
    assert solution.try_bed(minutes) is expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("minutes", "last"),
    [
        ("10", "24 litres a minute"),
        ("241", "0 litres a minute"),
        ("soon", "can't read soon"),
        ("1.5", "can't read 1.5"),
        ("0", "no time given"),
    ],
)
def test_try_bed_prints_how_it_went(capsys, minutes, last):
    solution.try_bed(minutes)
    assert capsys.readouterr().out == f"open\nclosed\n{last}\n"


@pytest.mark.task(2)
def test_try_bed_lets_a_type_error_go():
    with pytest.raises(TypeError):
        solution.try_bed(None)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ([], 0),
        (["10"], 1),
        (["0"], 0),
        (["10", "soon", "5"], 2),
        (["soon", "10", "0", "5", "20"], 3),
        (["241", "300"], 2),
    ],
)
def test_water_all(plan, expected):
    assert solution.water_all(plan) == expected


@pytest.mark.task(3)
def test_water_all_prints_the_whole_morning(capsys):
    solution.water_all(["10", "soon", "5"])
    assert capsys.readouterr().out == MORNING


@pytest.mark.task(3)
def test_an_empty_plan_switches_the_pump_off_too(capsys):
    solution.water_all([])
    assert capsys.readouterr().out == "pump on\npump off\n"


@pytest.mark.task(3)
def test_no_text_leaves_the_rest_dry(capsys):
    with pytest.raises(TypeError):
        solution.water_all(["10", None, "5"])
    assert capsys.readouterr().out == ONE_IS_NO_TEXT


@pytest.mark.task(3)
@given(st.lists(st.sampled_from(["0", "5", "12", "soon", ""]), max_size=6))
def test_each_bed_that_has_a_time_is_watered(plan):
    assert solution.water_all(plan) == plan.count("5") + plan.count("12")
