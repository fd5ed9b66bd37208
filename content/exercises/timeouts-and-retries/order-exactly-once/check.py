import http.server
import json
import threading

import pytest
import requests
import solution

TEA = {"item": "tea", "count": 20}


class Clock:
    """Writes down for how long it was asked to wait."""

    def __init__(self):
        self.asked = []

    def sleep(self, seconds):
        self.asked.append(seconds)


@pytest.fixture
def lists():
    """A server that answers with the list of orders whose numbers stand in the path: /3,1,2."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps([{"id": int(number)} for number in self.path[1:].split(",")]).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def with_orders(cafe, number):
    for _ in range(number):
        requests.post(cafe.url + "/orders", json={"item": "scone", "count": 1}, timeout=5)
    return len(cafe.log)


def orders(cafe):
    return len(requests.get(cafe.url + "/orders", timeout=5).json())


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("headers", "seconds", "expected"),
    [
        ({"Retry-After": "7"}, 2, 7),
        ({"Retry-After": "1"}, 2, 2),
        ({"Retry-After": "10"}, 9, 10),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, 2, 2),
        ({}, 2, 2),
        ({"Content-Type": "9"}, 4, 4),
        ({"Retry-After": "0"}, 0, 0),
    ],
)
def test_pause(headers, seconds, expected):
    assert solution.pause(headers, seconds) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("number", [0, 1, 3])
def test_newest(cafe, number):
    with_orders(cafe, number)
    assert solution.newest(cafe.url + "/orders", 5) == number


@pytest.mark.task(2)
@pytest.mark.parametrize(("path", "expected"), [("/3,1,2", 3), ("/1,9,4", 9), ("/12", 12)])
def test_newest_in_any_order(lists, path, expected):
    assert solution.newest(lists + path, 5) == expected


@pytest.mark.task(2)
def test_newest_on_a_bad_day(cafe):
    with pytest.raises(OSError, match="^503 "):  # what an HTTPError of requests is
        solution.newest(cafe.url + "/faults/busy/orders", 5)


@pytest.mark.task(2)
def test_a_slow_list_is_not_waited_for(cafe):
    with pytest.raises(OSError, match="timed out"):
        solution.newest(cafe.url + "/faults/slow/orders", 0.4)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("fault", "before", "waits", "timeout", "expected", "asked"),
    [
        ("", 0, [0, 1], 5, 1, [0]),
        ("", 2, [0, 1], 5, 3, [0]),
        ("/faults/drop", 0, [0, 1, 2], 5, 1, [0]),
        ("/faults/drop", 2, [0, 1, 2], 5, 3, [0]),
        ("/faults/cut", 1, [4, 1], 5, 2, [4]),
        ("/faults/json", 1, [0, 1], 5, 2, [0]),
        ("/faults/slow", 1, [0, 1], 0.4, 2, [0]),
        ("/faults/busy", 1, [0, 3, 5, 7], 5, 2, [0, 3, 5]),
        ("/faults/limit", 0, [0, 2, 4], 5, 1, [0, 2]),
        ("/faults/busy", 1, [0, 3], 5, None, [0, 3]),
        ("/faults/busy", 0, [], 5, None, []),
    ],
)
def test_order_once(cafe, fault, before, waits, timeout, expected, asked):
    with_orders(cafe, before)
    clock = Clock()
    number = solution.order_once(cafe.url + fault + "/orders", cafe.url + "/orders", TEA, waits, timeout, clock.sleep)
    assert (number, clock.asked, orders(cafe)) == (expected, asked, before + (expected is not None))


@pytest.mark.task(3)
def test_what_is_sent(cafe):
    solution.order_once(cafe.url + "/orders", cafe.url + "/orders", TEA, [0], 5, Clock().sleep)
    assert [one.json for one in cafe.log if one.method == "POST"] == [TEA]


@pytest.mark.task(3)
@pytest.mark.parametrize("waits", [[0], [0, 1, 2]])
def test_an_order_that_reached_nobody(cafe, waits):
    with_orders(cafe, 1)
    clock = Clock()
    number = solution.order_once("http://localhost:9/orders", cafe.url + "/orders", TEA, waits, 5, clock.sleep)
    assert (number, clock.asked) == (None, waits)


@pytest.mark.task(3)
@pytest.mark.parametrize(("wish", "path", "status"), [({"item": "bread"}, "/orders", 422), (TEA, "/menu", 405)])
def test_a_wrong_letter_is_sent_once(cafe, wish, path, status):
    clock = Clock()
    with pytest.raises(OSError, match=f"^{status} "):
        solution.order_once(cafe.url + path, cafe.url + "/orders", wish, [0, 1, 2], 5, clock.sleep)
    assert clock.asked == [0]


@pytest.mark.task(3)
def test_a_list_that_is_lost(cafe):
    with pytest.raises(OSError, match="Connection aborted"):
        solution.order_once(cafe.url + "/orders", cafe.url + "/faults/drop/orders", TEA, [0, 1], 5, Clock().sleep)
