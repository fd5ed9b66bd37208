import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

MINUTES = st.integers(0, 600)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(150, "2 h 30 min"), (45, "45 min"), (60, "1 h 0 min"), (59, "59 min"), (0, "0 min"), (61, "1 h 1 min"), (119, "1 h 59 min"), (725, "12 h 5 min")],
)
def test_str(minutes, expected):
    assert str(solution.Walk(minutes)) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("minutes", "expected"), [(150, "Walk(150)"), (7, "Walk(7)")])
def test_repr(minutes, expected):
    assert repr(solution.Walk(minutes)) == expected


@pytest.mark.task(1)
def test_minutes():
    assert solution.Walk(150).minutes == 150


@pytest.mark.task(2)
@pytest.mark.parametrize(("one", "other", "expected"), [(90, 90, True), (90, 45, False), (0, 0, True)])
def test_equal(one, other, expected):
    assert (solution.Walk(one) == solution.Walk(other)) is expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("one", "other", "expected"), [(45, 90, True), (90, 45, False), (90, 90, False), (9, 10, True)])
def test_less(one, other, expected):
    assert (solution.Walk(one) < solution.Walk(other)) is expected


@pytest.mark.task(2)
def test_sorted():
    walks = [solution.Walk(minutes) for minutes in (90, 45, 100, 60)]
    assert [walk.minutes for walk in sorted(walks)] == [45, 60, 90, 100]


@pytest.mark.task(3)
@pytest.mark.parametrize(("one", "other", "expected"), [(150, 45, 195), (0, 30, 30), (30, 0, 30), (59, 1, 60)])
def test_add(one, other, expected):
    both = solution.Walk(one) + solution.Walk(other)
    assert both.minutes == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("minutes", "number", "expected"), [(50, 3, 150), (50, 0, 0), (50, 1, 50), (7, 2, 14)])
def test_repeat(minutes, number, expected):
    walk = solution.Walk(minutes) * number
    assert walk.minutes == expected


@pytest.mark.task(3)
def test_adding_makes_a_new_walk():
    stage = solution.Walk(30)
    stage + solution.Walk(20)
    assert stage.minutes == 30


@pytest.mark.task(3)
def test_repeating_makes_a_new_walk():
    stage = solution.Walk(30)
    stage * 2
    assert stage.minutes == 30


@pytest.mark.task(3)
@given(MINUTES, MINUTES)
def test_the_order_of_a_sum_makes_no_difference(one, other):
    assert solution.Walk(one) + solution.Walk(other) == solution.Walk(other) + solution.Walk(one)


def alps():
    return solution.Hike([solution.Walk(150), solution.Walk(45), solution.Walk(90)])


@pytest.mark.task(4)
def test_len():
    assert len(alps()) == 3


@pytest.mark.task(4)
def test_len_without_stages():
    assert len(solution.Hike([])) == 0


@pytest.mark.task(4)
@pytest.mark.parametrize(("number", "expected"), [(1, 150), (2, 45), (3, 90)])
def test_stage(number, expected):
    hike = alps()
    assert hike[number].minutes == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(("minutes", "expected"), [(45, True), (90, True), (285, False), (60, False)])
def test_in(minutes, expected):
    assert (solution.Walk(minutes) in alps()) is expected


@pytest.mark.task(4)
@pytest.mark.parametrize("other", ["45 min", 45, None])
def test_what_is_no_walk_is_not_in_it(other):
    assert (other in alps()) is False


@pytest.mark.task(4)
def test_total():
    assert alps().total().minutes == 285


@pytest.mark.task(4)
def test_total_of_nothing():
    assert solution.Hike([]).total().minutes == 0


@pytest.mark.task(4)
def test_the_stages_stay_as_they_are():
    stage = solution.Walk(30)
    hike = solution.Hike([stage, solution.Walk(20)])
    hike.total()
    assert stage.minutes == 30
