"""The cafe, asked over a real connection."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from milepost.peers import PRACTICE, cafe, practice_source
from milepost.peers.cafe import PASSWORD, TOKEN, Cafe


@pytest.fixture
def shop() -> Iterator[Cafe]:
    started = Cafe(port=0)
    started.start()
    yield started
    started.stop()


@pytest.fixture
def client(shop: Cafe) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=shop.url, trust_env=False) as made:
        yield made


def ordered(client: httpx.Client, **order: object) -> httpx.Response:
    return client.post("/orders", json=order)


def test_the_menu_is_ten_things_and_each_can_be_asked_for(client: httpx.Client) -> None:
    menu = client.get("/menu").json()
    assert len(menu) == 10
    assert client.get("/menu/tea").json() == menu[0] == {"id": "tea", "name": "Tea", "kind": "drink", "price": 220}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("kind=cake", ["Carrot cake", "Cheesecake", "Scone"]),
        ("kind=drink&max_price=220", ["Tea", "Water"]),
        ("search=CAF%C3%89", ["Café au lait"]),
        ("kind=soap", []),
    ],
)
def test_the_menu_is_filtered(client: httpx.Client, query: str, names: list[str]) -> None:
    assert [item["name"] for item in client.get(f"/menu?{query}").json()] == names


def test_pages_are_linked_until_the_last(client: httpx.Client, shop: Cafe) -> None:
    found, url = [], f"{shop.url}/menu?per_page=4"
    while url:
        answer = client.get(url)
        found += answer.json()
        assert answer.headers["X-Total-Count"] == "10"
        url = answer.links.get("next", {}).get("url", "")
    assert found == client.get("/menu").json()
    assert len(shop.log) == 4


@pytest.mark.parametrize("query", ["page=0", "per_page=51", "page=x", "max_price=-1", "colour=red", "page=" + "9" * 5000])
def test_a_filter_that_makes_no_sense_is_400(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/menu?{query}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (400, "application/problem+json")


def test_an_order_is_made_found_changed_and_taken_back(client: httpx.Client) -> None:
    made = ordered(client, item="tea", count=2)
    assert (made.status_code, made.headers["Location"]) == (201, "/orders/1")
    assert made.json() == client.get("/orders/1").json() == {"id": 1, "item": "tea", "count": 2, "total": 440}
    assert client.patch("/orders/1", json={"count": 3}).json()["total"] == 660
    assert client.put("/orders/1", json={"item": "soup", "count": 1}).json()["total"] == 560
    assert client.get("/orders").json() == [{"id": 1, "item": "soup", "count": 1, "total": 560}]
    assert client.delete("/orders/1").status_code == 204
    assert client.get("/orders/1").status_code == 404


def test_an_order_that_cannot_be_taken_says_what_is_wrong_with_it(client: httpx.Client) -> None:
    answer = ordered(client, item="soap", count=True, tip=1)
    assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json")
    assert [error["field"] for error in answer.json()["errors"]] == ["item", "count", "tip"]
    assert ordered(client, item="tea", count=1).headers["Location"] == "/orders/1"


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        ("{", "application/json", 400),
        ("[" * 100_000, "application/json", 400),
        ("[]", "application/json", 422),
        ("{}", "text/plain", 415),
        ("{}", "application/json; charset=utf-8", 422),
    ],
)
def test_a_body_that_is_no_order_is_refused(client: httpx.Client, content: str, kind: str, status: int) -> None:
    assert client.post("/orders", content=content, headers={"Content-Type": kind}).status_code == status


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("DELETE", "/menu", "GET"), ("PUT", "/orders", "GET, POST"), ("GET", "/token", "POST"), ("POST", "/me", "GET")],
)
def test_a_method_that_is_not_possible_is_405_and_says_which_are(
    client: httpx.Client, method: str, path: str, allowed: str
) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["Allow"]) == (405, allowed)


@pytest.mark.parametrize("path", ["/menu/soap", "/orders/7", "/orders/x", "/orders/1/2", "/a/b", "/soap", "/faults/no/menu"])
def test_what_is_not_there_is_404_with_a_problem(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["status"], answer.json()["title"]) == (404, 404, "Not Found")


def test_a_token_opens_what_is_private_but_not_the_kitchen(client: httpx.Client) -> None:
    assert client.get("/me").status_code == 401
    assert client.get("/me").headers["WWW-Authenticate"] == "Bearer"
    login = {"name": "ana", "password": PASSWORD}
    assert client.post("/token", json=login).json() == client.post("/token", data=login).json() == {"token": TOKEN}
    assert client.post("/token", json={"name": "ana", "password": "x"}).status_code == 401
    headers = {"Authorization": f"Bearer {TOKEN}"}
    assert client.get("/me", headers=headers).json() == {"name": "Ana", "points": 12}
    assert client.get("/kitchen", headers=headers).status_code == 403


def test_what_is_known_already_is_not_sent_again(client: httpx.Client) -> None:
    tag = client.get("/menu/tea").headers["ETag"]
    again = client.get("/menu/tea", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/menu/coffee", headers={"If-None-Match": tag}).status_code == 200


def test_a_page_comes_in_another_encoding_and_says_so(client: httpx.Client) -> None:
    page = client.get("/page")
    assert (page.encoding, "Crème" in page.text) == ("iso-8859-1", True)
    assert page.content.decode("utf-8", "replace") != page.text


def test_redirects_lead_on_or_in_a_circle(client: httpx.Client) -> None:
    assert client.get("/old-menu", follow_redirects=True).json() == client.get("/menu").json()
    assert [client.get(path).status_code for path in ("/old-menu", "/tea", "/old-orders")] == [301, 302, 307]
    with pytest.raises(httpx.TooManyRedirects):
        client.get("/loop", follow_redirects=True)


def test_echo_tells_what_came_but_nothing_of_the_client(client: httpx.Client) -> None:
    told = client.put("/echo?a=1", content="hi", headers={"X-Table": "7"}).json()
    assert told == {"method": "PUT", "path": "/echo", "query": {"a": "1"}, "headers": {"x-table": "7"}, "body": "hi"}


def test_visits_are_counted_by_a_cookie(client: httpx.Client) -> None:
    assert [client.get("/visits").json()["visits"] for _ in range(3)] == [1, 2, 3]


def test_files_of_other_kinds_are_there(client: httpx.Client) -> None:
    kinds = [client.get(path).headers["Content-Type"] for path in ("/menu.csv", "/picture.png", "/large.txt")]
    assert kinds == ["text/csv; charset=utf-8", "image/png", "text/plain; charset=utf-8"]
    assert (client.get("/picture.png").content[:4], len(client.get("/large.txt").content)) == (b"\x89PNG", 1_000_000)
    assert "Café au lait" in client.get("/menu.csv").text


def test_head_has_no_body_and_is_logged_as_itself(client: httpx.Client, shop: Cafe) -> None:
    answer = client.head("/menu/tea")
    assert (answer.status_code, answer.content, answer.headers["Content-Length"]) == (200, b"", "59")
    assert shop.log[-1].method == "HEAD"


@pytest.mark.parametrize("by_path", [True, False])
def test_a_fault_is_asked_for_by_the_path_or_by_a_header(client: httpx.Client, by_path: bool) -> None:
    def asked(fault: str) -> httpx.Response:
        path = f"/faults/{fault}/menu" if by_path else "/menu"
        return client.get(path, headers={} if by_path else {"X-Fault": fault})

    assert [asked("busy").status_code for _ in range(4)] == [503, 503, 200, 200]
    limited = [asked("limit") for _ in range(2)]
    assert [answer.status_code for answer in limited] == [429, 200]
    assert limited[0].headers["Retry-After"] == "1"
    with pytest.raises(ValueError, match=r"."):
        asked("json").json()
    for fault in ("drop", "cut"):
        with pytest.raises(httpx.RemoteProtocolError):
            asked(fault)


def test_a_slow_answer_is_later_than_a_client_waits(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(httpx.ReadTimeout):
        client.get("/faults/slow/menu", timeout=0.3)
    monkeypatch.setattr(cafe, "SLOW_SECONDS", 0.01)
    assert client.get("/faults/slow/menu").status_code == 200


def test_behind_a_fault_links_and_places_stay_behind_it(client: httpx.Client, shop: Cafe) -> None:
    assert client.get("/faults/slow/old-menu", timeout=9).headers["Location"] == "/faults/slow/menu"
    [client.get("/faults/busy/menu?page=1") for _ in range(2)]
    assert client.get("/faults/busy/menu?page=1").links["next"]["url"].startswith(f"{shop.url}/faults/busy/menu?page=2")


def test_answers_tell_neither_time_nor_program(client: httpx.Client) -> None:
    assert set(client.get("/menu/tea").headers) == {"content-type", "etag", "cache-control", "content-length"}


def test_the_log_has_what_came_and_cannot_be_changed(client: httpx.Client, shop: Cafe) -> None:
    client.post("/orders?table=7", json={"item": "tea"}, headers={"X-Table": "7"})
    (request,) = shop.log
    assert (request.method, request.path, request.query, request.json) == (
        "POST",
        "/orders",
        {"table": "7"},
        {"item": "tea"},
    )
    assert request.headers["x-table"] == "7"
    assert isinstance(shop.log, tuple)


def raw(shop: Cafe, sent: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", int(shop.url.rpartition(":")[2])), timeout=5) as line:
        line.sendall(sent)
        return line.recv(65536)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (b"Content-Length: 99999999", b"413"),
        (b"Content-Length: -1", b"400"),
        (b"Content-Length: x", b"400"),
        (b"Transfer-Encoding: chunked", b"411"),
    ],
)
def test_a_body_that_is_too_long_or_has_no_length_is_refused(shop: Cafe, headers: bytes, status: bytes) -> None:
    assert raw(shop, b"POST /orders HTTP/1.1\r\nHost: x\r\n" + headers + b"\r\n\r\n").split()[1] == status


@pytest.mark.parametrize("sent", [b"\0\0\0\r\n\r\n", b"GET http://[ HTTP/1.1\r\n\r\n", b"X / HTTP/1.1\r\n\r\n"])
def test_nonsense_does_not_stop_it(shop: Cafe, client: httpx.Client, sent: bytes) -> None:
    raw(shop, sent)
    assert client.get("/menu").status_code == 200


def test_a_header_cannot_be_smuggled_into_an_answer(shop: Cafe) -> None:
    answer = raw(shop, b"GET /menu?page=1&kind=a%0d%0aX-Evil:1 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert b"\nX-Evil" not in answer


def test_the_log_has_an_end(shop: Cafe, client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cafe, "LONGEST_LOG", 2)
    assert [client.get("/menu").status_code for _ in range(3)] == [200, 200, 429]
    assert len(shop.log) == 2


def test_where_its_port_is_taken_it_has_another(shop: Cafe) -> None:
    other = Cafe(port=int(shop.url.rpartition(":")[2]))
    other.start()
    assert other.url != shop.url
    other.stop()


@pytest.mark.parametrize("name", PRACTICE)
def test_a_practice_server_is_a_program_of_one_file(name: str, tmp_path: Path) -> None:
    file = tmp_path / "server.py"
    file.write_text(practice_source(name), encoding="utf-8")
    command = [sys.executable, "-I", "-S", str(file), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        try:
            assert process.stdout is not None
            assert httpx.get(process.stdout.readline().strip(), trust_env=False).status_code == 200
        finally:
            process.kill()
