import pytest
import solution

PAGE = "<!doctype html>\n<title>Café Zoë</title>\n<h1>Café Zoë</h1>\n<p>Crème brûlée: £4</p>\n"


def asked(cafe):
    return [(one.method, one.path, dict(one.query)) for one in cafe.log]


@pytest.mark.task(1)
@pytest.mark.parametrize(("path", "expected"), [("/page", PAGE), ("/picture.png", None), ("/menu/tea", None)])
def test_text_at(cafe, path, expected):
    assert solution.text_at(cafe.url, path, 5) == expected


@pytest.mark.task(1)
def test_text_of_the_table(cafe):
    assert solution.text_at(cafe.url, "/menu.csv", 5).splitlines()[3] == "cafe-au-lait,Café au lait,drink,340"


@pytest.mark.task(1)
def test_a_large_text(cafe):
    assert len(solution.text_at(cafe.url, "/large.txt", 5)) == 1_000_000


@pytest.mark.task(1)
@pytest.mark.parametrize(("path", "status"), [("/cellar", 404), ("/faults/busy/page", 503), ("/me", 401)])
def test_text_that_is_refused(cafe, path, status):
    with pytest.raises(OSError, match=f"^{status} "):  # what an HTTPError of requests is
        solution.text_at(cafe.url, path, 5)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("path", "expected"), [("/page", 82), ("/menu.csv", 284), ("/picture.png", 69), ("/cellar", 0), ("/menu/tea", 59)]
)
def test_size_at(cafe, path, expected):
    assert solution.size_at(cafe.url, path, 5) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("path", "status"), [("/faults/busy/page", 503), ("/me", 401)])
def test_size_that_is_refused(cafe, path, status):
    with pytest.raises(OSError, match=f"^{status} "):  # what an HTTPError of requests is
        solution.size_at(cafe.url, path, 5)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kind", "most", "expected"),
    [
        ("drink", 1000, "Café au lait"),
        ("drink", 300, "Coffee"),
        ("drink", 150, "Water"),
        ("cake", 1000, "Cheesecake"),
        ("cake", 400, "Carrot cake"),
        ("meal", 1000, "Soup of the day"),
        ("meal", 300, "Toast"),
        ("drink", 0, None),
        ("bread", 1000, None),
        ("cake&kind=drink", 1000, None),
    ],
)
def test_dearest(cafe, kind, most, expected):
    assert solution.dearest(cafe.url, kind, most, 5) == expected


@pytest.mark.task(3)
def test_the_cafe_is_asked_for_the_dearest(cafe):
    solution.dearest(cafe.url, "cake", 400, 5)
    assert asked(cafe) == [("GET", "/menu", {"kind": "cake", "max_price": "400"})]


@pytest.mark.task(3)
def test_dearest_on_a_bad_day(cafe):
    with pytest.raises(OSError, match="^503 "):
        solution.dearest(cafe.url + "/faults/busy", "cake", 400, 5)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (230, "Today\n- Tea: 220\n- Water: 150\n"),
        (280, "Today\n- Tea: 220\n- Coffee: 280\n- Water: 150\n- Scone: 250\n"),
        (150, "Today\n- Water: 150\n"),
        (10, "Today\n"),
    ],
)
def test_poster(cafe, most, expected):
    assert solution.poster(cafe.url, most, 5) == expected


@pytest.mark.task(4)
def test_the_cafe_is_asked_for_the_poster(cafe):
    solution.poster(cafe.url, 230, 5)
    assert asked(cafe) == [("GET", "/menu", {"max_price": "230"})]


@pytest.mark.task(4)
@pytest.mark.parametrize("fault", ["busy", "drop", "cut", "json", "limit"])
def test_poster_on_a_bad_day(cafe, fault):
    assert solution.poster(cafe.url + "/faults/" + fault, 230, 5) == "No news\n"


@pytest.mark.task(4)
@pytest.mark.parametrize(("most", "expected"), [(-1, "No news\n"), ("many", "No news\n")])
def test_a_menu_that_is_refused(cafe, most, expected):
    assert solution.poster(cafe.url, most, 5) == expected


@pytest.mark.task(1)
def test_a_slow_text_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):  # what a Timeout of requests is
        solution.text_at(cafe.url, "/faults/slow/page", 0.4)


@pytest.mark.task(2)
def test_a_slow_file_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.size_at(cafe.url, "/faults/slow/page", 0.4)


@pytest.mark.task(3)
def test_a_slow_menu_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.dearest(cafe.url + "/faults/slow", "cake", 400, 0.4)


@pytest.mark.task(4)
def test_slow_news_are_not_waited_for(cafe):
    assert solution.poster(cafe.url + "/faults/slow", 230, 0.4) == "No news\n"


@pytest.mark.task(4)
def test_nobody_has_news():
    assert solution.poster("http://localhost:9", 230, 5) == "No news\n"
