import pytest
import solution


@pytest.mark.task(1)
def test_it_is_open(cafe):
    assert solution.is_open(cafe.url, 5) is True


@pytest.mark.task(1)
@pytest.mark.parametrize("place", ["/faults/busy", "/faults/drop", "/orders/9"])
def test_it_is_not_open(cafe, place):
    assert solution.is_open(cafe.url + place, 5) is False


@pytest.mark.task(1)
def test_the_door_is_knocked_at_once(cafe):
    solution.is_open(cafe.url, 5)
    assert [(one.method, one.path) for one in cafe.log] == [("GET", "/")]


@pytest.mark.task(1)
def test_a_slow_cafe_is_not_waited_for(cafe):
    assert solution.is_open(cafe.url + "/faults/slow", 0.4) is False


@pytest.mark.task(2)
def test_a_slow_price_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):  # what a Timeout of requests is
        solution.price_of(cafe.url + "/faults/slow", "tea", 0.4)


@pytest.mark.task(3)
def test_slow_names_are_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.names(cafe.url + "/faults/slow", "tea", 0.4)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("item", "expected"), [("tea", 220), ("cheesecake", 420), ("bread", None), ("soup", 560), ("water", 150)]
)
def test_price_of(cafe, item, expected):
    assert solution.price_of(cafe.url, item, 5) == expected


@pytest.mark.task(2)
def test_a_price_is_one_request(cafe):
    solution.price_of(cafe.url, "scone", 5)
    assert [(one.method, one.path) for one in cafe.log] == [("GET", "/menu/scone")]


@pytest.mark.task(2)
@pytest.mark.parametrize(("fault", "status"), [("busy", 503), ("limit", 429)])
def test_price_of_a_bad_day(cafe, fault, status):
    with pytest.raises(OSError, match=f"^{status} "):  # what an HTTPError of requests is
        solution.price_of(cafe.url + "/faults/" + fault, "tea", 5)


@pytest.mark.task(2)
def test_price_without_a_response(cafe):
    with pytest.raises(OSError, match="Connection aborted"):
        solution.price_of(cafe.url + "/faults/drop", "tea", 5)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("cake", ["Carrot cake", "Cheesecake"]),
        ("Soup", ["Soup of the day"]),
        ("of the", ["Soup of the day"]),
        ("café au", ["Café au lait"]),
        ("bread", []),
        ("tea&kind=cake", []),
        ("cake#2", []),
        ("100%", []),
        ("t + t", []),
    ],
)
def test_names(cafe, wish, expected):
    assert solution.names(cafe.url, wish, 5) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize("wish", ["cake", "tea & cake", "a+b", "é?#"])
def test_the_wish_arrives_as_it_was(cafe, wish):
    solution.names(cafe.url, wish, 5)
    assert [(one.method, one.path, dict(one.query)) for one in cafe.log] == [("GET", "/menu", {"search": wish})]


@pytest.mark.task(3)
@pytest.mark.parametrize(("place", "status"), [("/faults/busy", 503), ("/nowhere", 404)])
def test_names_of_a_bad_day(cafe, place, status):
    with pytest.raises(OSError, match=f"^{status} "):  # what an HTTPError of requests is
        solution.names(cafe.url + place, "tea", 5)
