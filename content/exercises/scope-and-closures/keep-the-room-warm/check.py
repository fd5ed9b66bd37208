import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

DEGREES = st.lists(st.integers(-30, 50), min_size=1, max_size=10)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("step", "reading", "expected"),
    [(10, 215, 21), (1, 7, 7), (4, 3, 0), (10, 219, 21), (10, 220, 22)],
)
def test_sensor(step, reading, expected):
    degrees = solution.make_sensor(step)
    assert degrees(reading) == expected


@pytest.mark.task(1)
def test_sensor_gives_a_whole_number():
    assert str(solution.make_sensor(10)(220)) == "22"


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("zero", "reading", "expected"),
    [(100, 315, 21), (5, 215, 21), (6, 215, 20), (50, 50, 0), (-20, 0, 2)],
)
def test_sensor_with_a_zero(zero, reading, expected):
    degrees = solution.make_sensor(10, zero=zero)
    assert degrees(reading) == expected


@pytest.mark.task(1)
def test_two_sensors():
    kitchen = solution.make_sensor(10, 100)
    solution.make_sensor(5, 50)
    assert kitchen(300) == 20


@pytest.mark.task(1)
def test_a_sensor_measures_again_and_again():
    degrees = solution.make_sensor(10, 100)
    degrees(300)
    assert degrees(300) == 20


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("before", "degrees", "expected"),
    [
        ([], 18, (18, 18)),
        ([18, 21], 19, (18, 21)),
        ([18], 21, (18, 21)),
        ([21], 18, (18, 21)),
        ([-5, -2], -9, (-9, -2)),
        ([-3], 0, (-3, 0)),
        ([0, 4], 2, (0, 4)),
        ([0, -4], -2, (-4, 0)),
        ([200], 150, (150, 200)),
    ],
)
def test_extremes(before, degrees, expected):
    remember = solution.make_extremes()
    for earlier in before:
        remember(earlier)
    assert remember(degrees) == expected


@pytest.mark.task(2)
def test_two_rooms_have_extremes_of_their_own():
    kitchen = solution.make_extremes()
    cellar = solution.make_extremes()
    kitchen(24)
    cellar(6)
    assert kitchen(22) == (22, 24)


@pytest.mark.task(2)
@given(DEGREES)
def test_extremes_are_the_ends_of_all_that_came(degrees):
    remember = solution.make_extremes()
    answers = [remember(one) for one in degrees]
    assert answers[-1] == (min(degrees), max(degrees))


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("before", "degrees", "expected"),
    [
        ([], 17, "on"),
        ([], 18, "off"),
        ([], 20, "off"),
        ([], 25, "off"),
        ([17], 19, "on"),
        ([17], 21, "on"),
        ([17], 22, "off"),
        ([17, 22], 19, "off"),
        ([17, 22], 18, "off"),
        ([17, 22, 16], 21, "on"),
        ([17, 19], 20, "on"),
    ],
)
def test_thermostat(before, degrees, expected):
    measure = solution.make_thermostat(18, 21)
    for earlier in before:
        measure(earlier)
    assert measure(degrees) == expected


@pytest.mark.task(3)
def test_two_thermostats():
    kitchen = solution.make_thermostat(18, 21)
    cellar = solution.make_thermostat(5, 8)
    kitchen(17)
    cellar(9)
    assert kitchen(19) == "on"


@pytest.mark.task(3)
@given(DEGREES)
def test_it_is_on_below_and_off_above_and_keeps_in_between(degrees):
    measure = solution.make_thermostat(10, 20)
    last = "off"
    for one in degrees:
        answer = measure(one)
        assert (one >= 10 or answer == "on") and (one <= 20 or answer == "off")
        assert not 10 <= one <= 20 or answer == last
        last = answer
