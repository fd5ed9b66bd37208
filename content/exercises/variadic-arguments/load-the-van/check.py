from copy import deepcopy

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
def test_load_without_parcels():
    assert solution.load() == 80


@pytest.mark.task(1)
def test_load_of_one_parcel():
    assert solution.load(12) == 92


@pytest.mark.task(1)
def test_load_of_three_numbers():
    assert solution.load(12, 30, 65) == 187


@pytest.mark.task(1)
def test_load_with_another_driver():
    assert solution.load(12, 30, driver=65) == 107


@pytest.mark.task(1)
@given(st.lists(st.integers(0, 50), max_size=6), st.lists(st.integers(0, 50), max_size=6))
def test_each_parcel_adds_its_weight(one, two):
    assert solution.load(*one, *two) - solution.load(*one) == sum(two)


@pytest.mark.task(2)
def test_too_heavy_in_their_order():
    assert solution.too_heavy(25, 30, 12, 26) == [30, 26]


@pytest.mark.task(2)
def test_too_heavy_smaller_one_first():
    assert solution.too_heavy(5, 7, 9, 6, 9, 1) == [7, 9, 6, 9]


@pytest.mark.task(2)
def test_exactly_the_limit_goes_along():
    assert solution.too_heavy(25, 25, 3) == []


@pytest.mark.task(2)
def test_too_heavy_without_parcels():
    assert solution.too_heavy(25) == []


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({"limit": 25, "parcels": [30, 12, 26]}, [30, 26]),
        ({"parcels": [9, 41], "limit": 40}, [41]),
        ({"limit": 0, "parcels": [1]}, [1]),
        ({"limit": 40, "parcels": []}, []),
    ],
)
def test_check_order(order, expected):
    assert solution.check_order(deepcopy(order)) == expected


@pytest.mark.task(3)
def test_check_order_leaves_the_order_as_it_is():
    order = {"limit": 25, "parcels": [30, 12, 26]}
    solution.check_order(order)
    assert order == {"limit": 25, "parcels": [30, 12, 26]}


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"van": "red", "town": "Lyon"}, "red to Lyon at 8"),
        ({"town": "Lyon", "hour": 10, "van": "red"}, "red to Lyon at 10"),
    ],
)
def test_book_form(form, expected):
    assert solution.book_form(deepcopy(form)) == expected


@pytest.mark.task(4)
def test_a_change_adds_to_the_form():
    assert solution.book_form({"van": "red", "hour": 10}, town="Oslo") == "red to Oslo at 10"


@pytest.mark.task(4)
def test_a_change_replaces_what_the_form_says():
    assert solution.book_form({"van": "red", "town": "Lyon"}, van="blue") == "blue to Lyon at 8"


@pytest.mark.task(4)
def test_the_form_stays_as_it_was():
    form = {"van": "red", "town": "Lyon"}
    solution.book_form(form, van="blue", hour=9)
    assert form == {"van": "red", "town": "Lyon"}
