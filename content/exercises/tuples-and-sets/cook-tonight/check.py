from copy import deepcopy

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

RECIPES = [
    ("pancakes", {"flour", "milk", "egg"}),
    ("omelette", {"egg", "butter"}),
    ("bread", {"flour", "yeast"}),
    ("boiled egg", {"egg"}),
]
KITCHEN = {"flour", "egg", "milk", "tea"}
WATER = [("glass of water", set())]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("recipes", "kitchen", "expected"),
    [
        (RECIPES, KITCHEN, ["pancakes", "boiled egg"]),
        (RECIPES, set(), []),
        ([], KITCHEN, []),
        (RECIPES, {"egg", "butter"}, ["omelette", "boiled egg"]),
        (RECIPES, {"milk", "egg", "salt", "tea"}, ["boiled egg"]),
        (RECIPES, {"egg"}, ["boiled egg"]),
        (WATER, set(), ["glass of water"]),
    ],
    ids=["kitchen", "empty-kitchen", "no-recipes", "exactly", "some", "one", "water"],
)
def test_can_cook(recipes, kitchen, expected):
    assert solution.can_cook(deepcopy(recipes), set(kitchen)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("recipes", "kitchen", "expected"),
    [
        (RECIPES, KITCHEN, [("omelette", "butter"), ("bread", "yeast")]),
        (RECIPES, {"yeast"}, [("bread", "flour"), ("boiled egg", "egg")]),
        (RECIPES, set(), [("boiled egg", "egg")]),
        (RECIPES, {"flour", "milk"}, [("pancakes", "egg"), ("bread", "yeast"), ("boiled egg", "egg")]),
        (WATER, KITCHEN, []),
        ([], KITCHEN, []),
    ],
    ids=["kitchen", "yeast", "empty-kitchen", "two", "water", "no-recipes"],
)
def test_nearly(recipes, kitchen, expected):
    assert solution.nearly(deepcopy(recipes), set(kitchen)) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("wanted", "kitchen", "expected"),
    [
        (["omelette", "bread"], KITCHEN, {"butter", "yeast"}),
        (["pancakes"], KITCHEN, set()),
        (["soup"], KITCHEN, set()),
        ([], set(), set()),
        (["omelette", "pancakes"], set(), {"egg", "butter", "flour", "milk"}),
        (["bread", "bread"], {"yeast"}, {"flour"}),
        (["soup", "bread"], {"flour"}, {"yeast"}),
        (["egg"], set(), set()),
    ],
)
def test_shopping(wanted, kitchen, expected):
    assert solution.shopping(deepcopy(RECIPES), list(wanted), set(kitchen)) == expected


@pytest.mark.task(1)
def test_can_cook_changes_nothing():
    recipes = deepcopy(RECIPES)
    kitchen = {"flour", "egg"}
    solution.can_cook(recipes, kitchen)
    assert (recipes, kitchen) == (RECIPES, {"flour", "egg"})


@pytest.mark.task(2)
def test_nearly_changes_nothing():
    recipes = deepcopy(RECIPES)
    kitchen = {"flour", "egg"}
    solution.nearly(recipes, kitchen)
    assert (recipes, kitchen) == (RECIPES, {"flour", "egg"})


@pytest.mark.task(3)
def test_shopping_changes_nothing():
    recipes = deepcopy(RECIPES)
    wanted = ["omelette", "bread"]
    kitchen = {"flour", "egg"}
    solution.shopping(recipes, wanted, kitchen)
    assert (recipes, wanted, kitchen) == (RECIPES, ["omelette", "bread"], {"flour", "egg"})


THINGS = st.sets(st.sampled_from(["egg", "milk", "flour", "butter", "yeast"]))
NAMES = ["a", "b", "c", "d"]


@pytest.mark.task(1)
@given(THINGS, THINGS)
def test_with_all_it_needs_a_dish_can_be_cooked(needed, kitchen):
    assert solution.can_cook([("stew", needed)], kitchen | needed) == ["stew"]


@pytest.mark.task(2)
@given(st.lists(THINGS, max_size=4), THINGS)
def test_with_the_one_thing_more_it_can_be_cooked(sets, kitchen):
    recipes = list(zip(NAMES, sets))
    for name, thing in solution.nearly(recipes, kitchen):
        assert name not in solution.can_cook(recipes, kitchen)
        assert name in solution.can_cook(recipes, kitchen | {thing})


@pytest.mark.task(3)
@given(st.lists(THINGS, max_size=4), THINGS)
def test_after_shopping_all_can_be_cooked(sets, kitchen):
    recipes = list(zip(NAMES, sets))
    bought = solution.shopping(recipes, NAMES, kitchen)
    assert solution.can_cook(recipes, kitchen | bought) == NAMES[: len(sets)]
    assert bought & kitchen == set()
