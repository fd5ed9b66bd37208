import pytest
import solution


def filled(size, amount):
    container = solution.Container(size)
    container.fill(amount)
    return container


def machine_with(water, beans):
    return solution.Machine(filled(2000, water), filled(300, beans))


@pytest.mark.task(1)
def test_a_new_container_is_empty():
    container = solution.Container(500)
    assert [container.size, container.content] == [500, 0]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("before", "amount", "left"), [(0, 1200, 200), (700, 400, 100), (700, 300, 0), (700, 100, 0), (1000, 5, 5), (0, 0, 0)]
)
def test_fill(before, amount, left):
    container = filled(1000, before)
    assert container.fill(amount) == left


@pytest.mark.task(1)
@pytest.mark.parametrize(("before", "amount", "content"), [(0, 1200, 1000), (700, 100, 800), (700, 400, 1000)])
def test_content(before, amount, content):
    container = filled(1000, before)
    container.fill(amount)
    assert container.content == content


@pytest.mark.task(1)
@pytest.mark.parametrize(("amount", "expected"), [(700, True), (701, False), (699, True), (0, True)])
def test_has(amount, expected):
    assert filled(1000, 700).has(amount) is expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("amount", "content"), [(200, 500), (700, 0), (0, 700)])
def test_take(amount, content):
    container = filled(1000, 700)
    container.take(amount)
    assert container.content == content


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("water", "beans", "cups", "expected"),
    [
        (500, 100, 4, True),
        (500, 100, 5, False),
        (480, 100, 4, True),
        (479, 100, 4, False),
        (2000, 16, 2, True),
        (2000, 15, 2, False),
        (0, 0, 0, True),
    ],
)
def test_can_make(water, beans, cups, expected):
    assert machine_with(water, beans).can_make(cups) is expected


@pytest.mark.task(2)
def test_asking_takes_nothing():
    machine = machine_with(500, 100)
    machine.can_make(4)
    assert [machine.tank.content, machine.hopper.content] == [500, 100]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("water", "beans", "cups", "expected"),
    [
        (500, 100, 4, "ready"),
        (500, 100, 5, "no water"),
        (2000, 15, 2, "no beans"),
        (100, 5, 1, "no water"),
        (240, 16, 2, "ready"),
    ],
)
def test_make(water, beans, cups, expected):
    assert machine_with(water, beans).make(cups) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("water", "beans", "cups", "left"),
    [(500, 100, 4, [20, 68]), (500, 15, 2, [500, 15]), (100, 100, 2, [100, 100])],
)
def test_what_is_left(water, beans, cups, left):
    machine = machine_with(water, beans)
    machine.make(cups)
    assert [machine.tank.content, machine.hopper.content] == left


@pytest.mark.task(2)
def test_the_tank_is_the_one_that_was_handed_in():
    tank = filled(2000, 600)
    machine = solution.Machine(tank, filled(300, 300))
    machine.make(2)
    assert tank.content == 360


@pytest.mark.task(2)
def test_filled_up_later():
    machine = machine_with(100, 300)
    machine.tank.fill(500)
    assert machine.make(5) == "ready"


def shop(*waters):
    return solution.Shop([machine_with(water, 300) for water in waters])


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("waters", "cups", "expected"),
    [([120, 2000], 1, 1), ([120, 2000], 2, 2), ([120, 2000], 99, 0), ([120, 120, 360], 3, 3), ([240, 240], 4, 0), ([], 1, 0)],
)
def test_serve(waters, cups, expected):
    assert shop(*waters).serve(cups) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("cups", "expected"), [(1, 2), (2, 2)])
def test_serve_after_serving(cups, expected):
    coffee = shop(120, 2000)
    coffee.serve(1)
    assert coffee.serve(cups) == expected


@pytest.mark.task(3)
def test_only_one_machine_is_used():
    coffee = shop(500, 500, 500)
    coffee.serve(1)
    assert [machine.tank.content for machine in coffee.machines] == [380, 500, 500]
