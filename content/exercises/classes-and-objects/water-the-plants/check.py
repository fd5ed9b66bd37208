import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

HOME = {"mint": 3, "basil": 2, "cactus": 10}


def balcony_with(everies):
    balcony = solution.Balcony()
    for name, every in everies.items():
        balcony.add(solution.Plant(name, every))
    return balcony


def balcony_and_plant(every):
    plant = solution.Plant("fern", every)
    balcony = solution.Balcony()
    balcony.add(plant)
    return balcony, plant


@pytest.mark.task(1)
def test_a_new_plant():
    plant = solution.Plant("basil", 2)
    assert [plant.name, plant.every, plant.last] == ["basil", 2, 0]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("every", "days", "expected"),
    [(2, [], 2), (10, [], 10), (2, [3], 5), (2, [3, 1], 5), (2, [3, 7, 5], 9), (4, [1, 3], 7), (3, [0], 3)],
)
def test_due(every, days, expected):
    plant = solution.Plant("basil", every)
    for day in days:
        plant.water(day)
    assert plant.due() == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("every", "watered", "day", "expected"),
    [(2, 0, 1, False), (2, 0, 2, True), (2, 0, 9, True), (2, 3, 4, False), (2, 3, 5, True), (7, 3, 9, False)],
)
def test_thirsty_plant(every, watered, day, expected):
    plant = solution.Plant("basil", every)
    plant.water(watered)
    assert plant.thirsty(day) is expected


@pytest.mark.task(1)
def test_two_plants():
    wet = solution.Plant("basil", 2)
    dry = solution.Plant("mint", 3)
    wet.water(5)
    assert dry.due() == 3


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("day", "expected"), [(1, []), (2, ["basil"]), (3, ["mint", "basil"]), (10, ["mint", "basil", "cactus"])]
)
def test_thirsty_names(day, expected):
    assert balcony_with(HOME).thirsty(day) == expected


@pytest.mark.task(2)
def test_a_balcony_without_plants():
    assert balcony_with({}).thirsty(3) == []


@pytest.mark.task(2)
def test_asking_waters_nothing():
    balcony, plant = balcony_and_plant(2)
    balcony.thirsty(5)
    assert plant.last == 0


@pytest.mark.task(2)
def test_two_balconies():
    balcony_with(HOME)
    other = balcony_with({"rose": 1})
    assert other.thirsty(9) == ["rose"]


@pytest.mark.task(2)
@pytest.mark.parametrize(("day", "expected"), [(1, 0), (2, 1), (3, 2), (20, 3)])
def test_water(day, expected):
    assert balcony_with(HOME).water(day) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("every", "day", "last"), [(3, 3, 3), (3, 4, 4), (3, 2, 0)])
def test_who_is_watered(every, day, last):
    balcony, plant = balcony_and_plant(every)
    balcony.water(day)
    assert plant.last == last


@pytest.mark.task(2)
def test_after_watering_nobody_is_thirsty():
    balcony = balcony_with(HOME)
    balcony.water(12)
    assert balcony.thirsty(12) == []


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (1, 6, {2: ["basil"], 3: ["mint"], 4: ["basil"], 6: ["mint", "basil"]}),
        (5, 7, {5: ["mint", "basil"], 7: ["basil"]}),
        (1, 1, {}),
        (2, 2, {2: ["basil"]}),
        (30, 31, {30: ["mint", "basil", "cactus"]}),
    ],
)
def test_plan(first, last, expected):
    assert balcony_with(HOME).plan(first, last) == expected


@pytest.mark.task(3)
def test_plan_after_watering():
    balcony, plant = balcony_and_plant(4)
    plant.water(3)
    assert balcony.plan(4, 11) == {7: ["fern"], 11: ["fern"]}


@pytest.mark.task(3)
def test_a_plan_waters_nothing():
    balcony, plant = balcony_and_plant(2)
    plant.water(1)
    balcony.plan(2, 9)
    assert plant.last == 1


@pytest.mark.task(3)
def test_a_plan_leaves_the_balcony_as_it_is():
    balcony = balcony_with(HOME)
    balcony.plan(1, 20)
    assert balcony.thirsty(3) == ["mint", "basil"]


@pytest.mark.task(3)
@given(st.integers(1, 6), st.integers(1, 20), st.integers(0, 20))
def test_a_single_plant_comes_up_in_its_rhythm(every, first, more):
    balcony, _ = balcony_and_plant(every)
    days = list(balcony.plan(first, first + more))
    assert [later - day for day, later in zip(days, days[1:], strict=False)] == [every] * len(days[1:])
