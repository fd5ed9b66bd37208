import http.server
import json
import threading
import time

import pytest
import requests
import solution

ANA = {"name": "ana", "password": "earl-grey"}
TEA = {"id": "tea", "name": "Tea", "kind": "drink", "price": 220}
SOUP = {"id": "soup", "name": "Soup of the day", "kind": "meal", "price": 560}
JUICE = {"id": "juice", "name": "Apple juice", "kind": "drink", "price": 310}
NAMES = ["Tea", "Coffee", "Café au lait", "Apple juice", "Water", "Carrot cake", "Cheesecake", "Scone"]
CAKES = "Carrot cake,390\nCheesecake,420\nScone,250\n"
MEALS = "Soup of the day,560\nToast,300\n"


@pytest.fixture
def dozing():
    """A server that gives a token at once, and is slow at everything else."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.answer({"token": "tea-for-two"})

        def do_GET(self):
            time.sleep(1.5)
            self.answer({"name": "Ana", "points": 12})

        def answer(self, value):
            body = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?per_page=4", [*NAMES, "Soup of the day", "Toast"]),
        ("?per_page=3", [*NAMES, "Soup of the day", "Toast"]),
        ("?per_page=50", [*NAMES, "Soup of the day", "Toast"]),
        ("", [*NAMES, "Soup of the day", "Toast"]),
        ("?kind=cake&per_page=2", ["Carrot cake", "Cheesecake", "Scone"]),
        ("?kind=bread&per_page=2", []),
        ("?per_page=4&page=3", ["Soup of the day", "Toast"]),
    ],
)
def test_everything(cafe, query, expected):
    assert [thing["name"] for thing in solution.everything(cafe.url + "/menu" + query, 5)] == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("size", "expected"), [(4, 3), (5, 2), (3, 4), (10, 1)])
def test_each_page_is_asked_for_once(cafe, size, expected):
    solution.everything(f"{cafe.url}/menu?per_page={size}", 5)
    assert len(cafe.log) == expected


@pytest.mark.task(1)
def test_everything_on_a_bad_day(cafe):
    with pytest.raises(OSError, match="^503 "):  # what an HTTPError of requests is
        solution.everything(cafe.url + "/faults/busy/menu?per_page=4", 5)


@pytest.mark.task(1)
def test_a_slow_menu_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.everything(cafe.url + "/faults/slow/menu?per_page=4", 0.4)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("things", "expected"),
    [
        ([TEA, SOUP, JUICE], {"drink": {"Tea": 2.2, "Apple juice": 3.1}, "meal": {"Soup of the day": 5.6}}),
        ([SOUP, JUICE, TEA], {"meal": {"Soup of the day": 5.6}, "drink": {"Apple juice": 3.1, "Tea": 2.2}}),
        ([TEA], {"drink": {"Tea": 2.2}}),
        ([], {}),
    ],
)
def test_by_kind(things, expected):
    assert repr(solution.by_kind(things)) == repr(expected)


@pytest.mark.task(2)
def test_the_things_stay_as_they_are():
    things = [dict(TEA), dict(SOUP)]
    solution.by_kind(things)
    assert things == [TEA, SOUP]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("card", "expected"),
    [(ANA, "Ana: 12 points"), ({**ANA, "password": "assam"}, "That name and password don't fit.")],
)
def test_greeting(cafe, card, expected):
    assert solution.greeting(cafe.url, card, 5) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("card", "expected"), [(ANA, ["/token", "/me"]), ({**ANA, "name": "ben"}, ["/token"])])
def test_what_a_greeting_asks_for(cafe, card, expected):
    solution.greeting(cafe.url, card, 5)
    assert [one.path for one in cafe.log] == expected


@pytest.mark.task(3)
def test_the_card_is_in_the_body(cafe):
    solution.greeting(cafe.url, ANA, 5)
    assert (cafe.log[0].json, dict(cafe.log[0].query)) == (ANA, {})


@pytest.mark.task(3)
@pytest.mark.parametrize("tokens", [0, 2])
def test_a_greeting_on_a_bad_day(cafe, tokens):
    base = cafe.url + "/faults/busy"
    for _ in range(tokens):  # then /token is well again, and /me is full
        requests.post(base + "/token", timeout=5)
    with pytest.raises(OSError, match="^503 "):
        solution.greeting(base, ANA, 5)


@pytest.mark.task(3)
def test_a_slow_token_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.greeting(cafe.url + "/faults/slow", ANA, 0.4)


@pytest.mark.task(3)
def test_a_slow_name_is_not_waited_for(dozing):
    with pytest.raises(OSError, match="timed out"):
        solution.greeting(dozing, ANA, 0.5)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ([], ""),
        (["/menu?kind=cake&per_page=2"], CAKES),
        (["/menu?kind=meal", "/menu?kind=cake&per_page=1"], MEALS + CAKES),
        (["/faults/busy/menu", "/menu?kind=meal"], MEALS),
        (["/menu?kind=meal", "/faults/drop/menu", "/menu?kind=cake"], MEALS + CAKES),
        (["/faults/json/menu?kind=cake", "/menu?kind=meal"], MEALS),
        (["/faults/cut/menu?kind=cake", "/menu?kind=meal"], MEALS),
        (["/menu?kind=meal", "/menu?kind=meal"], MEALS + MEALS),
        (["/menu?kind=meal", "/cellar"], MEALS),
    ],
)
def test_table(cafe, paths, expected):
    assert solution.table([cafe.url + path for path in paths], 5) == "name,price\n" + expected


@pytest.mark.task(4)
def test_a_slow_cafe_is_left_out(cafe):
    urls = [cafe.url + "/faults/slow/menu?kind=cake", cafe.url + "/menu?kind=meal"]
    assert solution.table(urls, 0.5) == "name,price\n" + MEALS
