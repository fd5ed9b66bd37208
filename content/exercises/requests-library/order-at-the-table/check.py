import pytest
import requests
import solution


def with_orders(cafe, *wishes):
    for item, count in wishes:
        requests.post(cafe.url + "/orders", json={"item": item, "count": count}, timeout=5)
    return len(cafe.log)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("item", "count", "expected"),
    [
        ("tea", 2, "order 1: 440 cents"),
        ("soup", 1, "order 1: 560 cents"),
        ("bread", 2, "no: This is not on the menu."),
        ("tea", 0, "no: This is a whole number from 1 to 20."),
        ("bread", 0, "no: This is not on the menu."),
    ],
)
def test_order(cafe, item, count, expected):
    assert solution.order(cafe.url, item, count, 5) == expected


@pytest.mark.task(1)
def test_the_second_order(cafe):
    solution.order(cafe.url, "tea", 2, 5)
    assert solution.order(cafe.url, "scone", 3, 5) == "order 2: 750 cents"


@pytest.mark.task(1)
def test_what_an_order_sends(cafe):
    solution.order(cafe.url, "juice", 4, 5)
    assert [(one.method, one.path, one.json) for one in cafe.log] == [("POST", "/orders", {"item": "juice", "count": 4})]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/faults/busy", "no: The cafe is full. Try again."),
        ("/faults/limit", "no: That was too fast."),
        ("/nowhere", "no: There is nothing at /nowhere/orders."),
        ("/faults/drop", "no line"),
    ],
)
def test_order_on_a_bad_day(cafe, place, expected):
    assert solution.order(cafe.url + place, "tea", 2, 5) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("number", "count", "expected"), [(1, 3, 660), (2, 3, 1680), (2, 1, 560), (3, 1, None), (1, 20, 4400)]
)
def test_change(cafe, number, count, expected):
    with_orders(cafe, ("tea", 2), ("soup", 1))
    assert solution.change(cafe.url, number, count, 5) == expected


@pytest.mark.task(2)
def test_what_a_change_sends(cafe):
    before = with_orders(cafe, ("tea", 2))
    solution.change(cafe.url, 1, 5, 5)
    assert [(one.method, one.path, one.json) for one in cafe.log][before:] == [("PATCH", "/orders/1", {"count": 5})]


@pytest.mark.task(2)
@pytest.mark.parametrize(("place", "count", "status"), [("", 0, 422), ("/faults/busy", 2, 503)])
def test_a_change_that_is_refused(cafe, place, count, status):
    with_orders(cafe, ("tea", 2))
    with pytest.raises(OSError, match=f"^{status} "):  # what an HTTPError of requests is
        solution.change(cafe.url + place, 1, count, 5)


@pytest.mark.task(1)
def test_a_slow_order_is_not_waited_for(cafe):
    assert solution.order(cafe.url + "/faults/slow", "tea", 2, 0.4) == "no line"


@pytest.mark.task(2)
def test_a_slow_change_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):  # what a Timeout of requests is
        solution.change(cafe.url + "/faults/slow", 1, 2, 0.4)


@pytest.mark.task(3)
@pytest.mark.parametrize(("token", "expected"), [("tea-for-two", 12), ("tea-for-one", None), ("", None)])
def test_points(cafe, token, expected):
    assert solution.points(cafe.url, token, 5) == expected


@pytest.mark.task(3)
def test_what_points_send(cafe):
    solution.points(cafe.url, "tea-for-two", 5)
    assert [(one.method, one.path, dict(one.query)) for one in cafe.log] == [("GET", "/me", {})]


@pytest.mark.task(3)
def test_the_token_goes_into_a_header(cafe):
    solution.points(cafe.url, "milk", 5)
    assert cafe.log[0].headers.get("authorization") == "Bearer milk"


@pytest.mark.task(3)
@pytest.mark.parametrize(("place", "status"), [("/faults/busy", 503), ("/nowhere", 404)])
def test_points_on_a_bad_day(cafe, place, status):
    with pytest.raises(OSError, match=f"^{status} "):
        solution.points(cafe.url + place, "tea-for-two", 5)


@pytest.mark.task(3)
def test_slow_points_are_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.points(cafe.url + "/faults/slow", "tea-for-two", 0.4)
