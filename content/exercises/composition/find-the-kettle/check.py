import pytest
import solution


class Cat:
    """Somebody who climbed into a box."""

    def weight(self):
        return 4000

    def find(self, name):
        return [] if name == "Mimi" else None

    def heavy(self, grams):
        return []


def packed(name, *parts):
    box = solution.Box(name)
    for part in parts:
        box.add(part)
    return box


def hall():
    kettle = solution.Thing("kettle", 900)
    kitchen = packed("kitchen", solution.Thing("pan", 1200), packed("tea", kettle))
    return packed("hall", solution.Thing("lamp", 2000), kitchen)


@pytest.mark.task(1)
@pytest.mark.parametrize("grams", [1200, 1])
def test_weight_of_a_thing(grams):
    assert solution.Thing("pan", grams).weight() == grams


@pytest.mark.task(1)
@pytest.mark.parametrize("name", ["Thing", "Box"])
def test_name(name):
    part = solution.Thing("pan", 5) if name == "Thing" else solution.Box("pan")
    assert part.name == "pan"


@pytest.mark.task(1)
def test_an_empty_box():
    assert solution.Box("empty").weight() == 500


@pytest.mark.task(1)
def test_a_box_of_things():
    box = packed("tea", solution.Thing("kettle", 900), solution.Thing("cup", 200))
    assert box.weight() == 1600


@pytest.mark.task(1)
def test_boxes_in_boxes():
    assert hall().weight() == 5600


@pytest.mark.task(1)
def test_packed_later():
    inner = solution.Box("inner")
    outer = packed("outer", inner)
    inner.add(solution.Thing("cup", 200))
    assert outer.weight() == 1200


@pytest.mark.task(1)
def test_two_boxes():
    packed("full", solution.Thing("cup", 200))
    assert solution.Box("empty").weight() == 500


@pytest.mark.task(1)
def test_a_cat_in_a_box():
    assert packed("toys", Cat()).weight() == 4500


@pytest.mark.task(2)
@pytest.mark.parametrize(("name", "expected"), [("pan", []), ("pot", None)])
def test_find_in_a_thing(name, expected):
    assert solution.Thing("pan", 1200).find(name) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kettle", ["hall", "kitchen", "tea"]),
        ("pan", ["hall", "kitchen"]),
        ("lamp", ["hall"]),
        ("sofa", None),
        ("tea", None),
        ("hall", None),
    ],
)
def test_find(name, expected):
    assert hall().find(name) == expected


@pytest.mark.task(2)
def test_find_in_an_empty_box():
    assert solution.Box("empty").find("pan") is None


@pytest.mark.task(2)
def test_the_first_of_two():
    one = packed("blue", solution.Thing("cup", 200))
    other = packed("azure", solution.Thing("cup", 300))
    assert packed("hall", solution.Box("empty"), one, other).find("cup") == ["hall", "blue"]


@pytest.mark.task(2)
def test_find_the_cat():
    assert packed("hall", packed("toys", Cat())).find("Mimi") == ["hall", "toys"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("grams", "expected"),
    [
        (3000, ["hall", "kitchen"]),
        (1399, ["hall", "kitchen", "tea"]),
        (1400, ["hall", "kitchen"]),
        (5599, ["hall"]),
        (5600, []),
    ],
)
def test_heavy(grams, expected):
    assert hall().heavy(grams) == expected


@pytest.mark.task(3)
def test_a_thing_is_no_box():
    assert solution.Thing("piano", 200000).heavy(30000) == []


@pytest.mark.task(3)
def test_in_the_order_of_packing():
    room = packed("room", packed("west", Cat()), packed("east", packed("inner", Cat())))
    assert room.heavy(4000) == ["room", "west", "east", "inner"]


@pytest.mark.task(3)
def test_asking_twice():
    house = hall()
    house.heavy(3000)
    assert house.heavy(3000) == ["hall", "kitchen"]
