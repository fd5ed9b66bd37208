import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def lift_at(floor, top=5):
    lift = solution.Lift(top)
    for _ in range(floor):
        lift.up()
    return lift


@pytest.mark.task(1)
def test_a_new_lift():
    assert solution.Lift(7).floor == 0


@pytest.mark.task(1)
def test_the_highest_floor():
    assert solution.Lift(7).top == 7


@pytest.mark.task(1)
@pytest.mark.parametrize(("floor", "expected"), [(0, 1), (3, 4), (4, 5), (5, 5)])
def test_up(floor, expected):
    lift = lift_at(floor)
    assert lift.up() == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("floor", "expected"), [(5, 4), (2, 1), (1, 0), (0, 0)])
def test_down(floor, expected):
    lift = lift_at(floor)
    assert lift.down() == expected


@pytest.mark.task(1)
def test_the_floor_is_kept():
    lift = lift_at(3)
    lift.down()
    assert lift.floor == 2


@pytest.mark.task(1)
def test_two_lifts():
    left = solution.Lift(5)
    right = solution.Lift(5)
    left.up()
    assert right.up() == 1


@pytest.mark.task(1)
def test_a_lift_made_later_changes_nothing():
    tall = solution.Lift(9)
    tall.up()
    solution.Lift(1)
    assert tall.up() == 2


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("room", "inside", "number", "waiting"),
    [(4, 0, 3, 0), (4, 0, 6, 2), (4, 3, 2, 1), (4, 4, 5, 5), (2, 1, 1, 0), (4, 1, 0, 0), (9, 4, 7, 2)],
)
def test_enter(room, inside, number, waiting):
    lift = solution.Lift(5, room)
    lift.enter(inside)
    assert lift.enter(number) == waiting


@pytest.mark.task(2)
def test_room_for_four():
    assert solution.Lift(5).enter(5) == 1


@pytest.mark.task(2)
@pytest.mark.parametrize(("number", "people"), [(3, 3), (6, 4)])
def test_people_inside(number, people):
    lift = solution.Lift(5)
    lift.enter(number)
    assert lift.people == people


@pytest.mark.task(2)
@pytest.mark.parametrize(("inside", "number", "left"), [(4, 1, 3), (3, 3, 0), (2, 5, 0), (0, 2, 0), (3, 0, 3)])
def test_leave(inside, number, left):
    lift = solution.Lift(5)
    lift.enter(inside)
    assert lift.leave(number) == left


@pytest.mark.task(2)
def test_places_get_free():
    lift = solution.Lift(5)
    lift.enter(4)
    lift.leave(3)
    assert lift.enter(5) == 2


@pytest.mark.task(2)
@given(st.integers(0, 9), st.integers(0, 9), st.integers(1, 9))
def test_whoever_waits_is_not_inside(first, second, room):
    lift = solution.Lift(5, room=room)
    waiting = lift.enter(first) + lift.enter(second)
    assert lift.people == first + second - waiting


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("start", "floor", "moved"),
    [(0, 4, 4), (4, 1, 3), (3, 3, 0), (2, 5, 3), (2, 0, 2), (2, 6, 0), (2, -1, 0), (5, 0, 5)],
)
def test_ride(start, floor, moved):
    lift = lift_at(start)
    assert lift.ride(floor) == moved


@pytest.mark.task(3)
@pytest.mark.parametrize(("start", "floor", "expected"), [(0, 4, 4), (4, 1, 1), (2, 6, 2), (2, -1, 2)])
def test_where_a_ride_ends(start, floor, expected):
    lift = lift_at(start)
    lift.ride(floor)
    assert lift.floor == expected


@pytest.mark.task(3)
def test_a_new_lift_has_not_moved():
    assert solution.Lift(5).moved == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("floors", "expected"), [([4, 1], 7), ([4, 4], 4), ([9, 2], 2), ([5, 0, 5], 15)]
)
def test_moved_by_rides(floors, expected):
    lift = solution.Lift(5)
    for floor in floors:
        lift.ride(floor)
    assert lift.moved == expected


@pytest.mark.task(3)
def test_moved_by_single_steps():
    lift = solution.Lift(2)
    for step in (lift.up, lift.up, lift.up, lift.down, lift.down, lift.down):
        step()
    assert lift.moved == 4


@pytest.mark.task(3)
def test_each_lift_counts_for_itself():
    left = solution.Lift(5)
    right = solution.Lift(5)
    left.ride(5)
    right.ride(2)
    assert right.moved == 2
