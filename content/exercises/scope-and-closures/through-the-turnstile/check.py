import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("before", "expected"), [(0, 1), (1, 2), (2, 3), (5, 6)])
def test_turnstile(before, expected):
    push = solution.make_turnstile()
    for _ in range(before):
        push()
    assert push() == expected


@pytest.mark.task(1)
def test_two_turnstiles_know_nothing_of_each_other():
    north = solution.make_turnstile()
    south = solution.make_turnstile()
    north()
    north()
    assert south() == 1


@pytest.mark.task(1)
def test_a_new_turnstile_leaves_the_old_one_alone():
    north = solution.make_turnstile()
    north()
    solution.make_turnstile()
    assert north() == 2


@pytest.mark.task(1)
@given(st.lists(st.booleans(), max_size=12))
def test_each_turnstile_counts_its_own_pushes(pushes):
    north = solution.make_turnstile()
    south = solution.make_turnstile()
    at_north = [north() for is_north in pushes if is_north]
    at_south = [south() for is_north in pushes if not is_north]
    assert sorted(at_north + at_south) == sorted([*range(1, len(at_north) + 1), *range(1, len(at_south) + 1)])


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("limit", "before", "expected"),
    [(1, 0, True), (1, 1, False), (2, 1, True), (2, 2, False), (3, 7, False), (0, 0, False)],
)
def test_gate(limit, before, expected):
    push = solution.make_gate(limit)
    for _ in range(before):
        push()
    assert push() is expected


@pytest.mark.task(2)
def test_a_full_gate_leaves_the_other_one_open():
    small = solution.make_gate(1)
    large = solution.make_gate(4)
    small()
    small()
    assert large() is True


@pytest.mark.task(2)
def test_a_larger_gate_leaves_the_small_one_closed():
    small = solution.make_gate(1)
    solution.make_gate(4)
    small()
    assert small() is False


@pytest.mark.task(2)
@given(st.integers(0, 8), st.integers(0, 12))
def test_no_more_than_the_limit_and_as_many_as_come(limit, people):
    push = solution.make_gate(limit)
    assert [push() for _ in range(people)].count(True) == min(limit, people)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("limit", "before", "way", "expected"),
    [
        (5, [], "in", 1),
        (5, ["in", "in"], "in", 3),
        (5, ["in", "in"], "out", 1),
        (1, ["in"], "in", 1),
        (1, ["in", "in"], "out", 0),
        (3, [], "out", 0),
        (3, ["out"], "in", 1),
        (3, ["in", "out", "out"], "in", 1),
        (2, ["in", "in", "out"], "in", 2),
        (0, [], "in", 0),
    ],
)
def test_pool(limit, before, way, expected):
    door = solution.make_pool(limit)
    for step in before:
        door(step)
    assert door(way) == expected


@pytest.mark.task(3)
def test_two_pools():
    small = solution.make_pool(1)
    large = solution.make_pool(4)
    small("in")
    large("in")
    large("in")
    assert small("in") == 1


@pytest.mark.task(3)
@given(st.integers(0, 4), st.lists(st.sampled_from(["in", "out"]), max_size=15))
def test_the_number_never_leaves_its_bounds(limit, ways):
    door = solution.make_pool(limit)
    inside = [door(way) for way in ways]
    assert all(0 <= number <= limit for number in inside)
    assert all(-1 <= later - earlier <= 1 for earlier, later in zip(inside, inside[1:]))
