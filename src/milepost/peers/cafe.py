"""The cafe: a small web service to practise on. Run as a program, it listens at the port of its argument and says where.

It is one file of the standard library alone, because it also runs inside a sandbox, beside a learner's code. No answer
depends on the time or on chance. What it offers is told to authors in docs/authoring.md.
"""

import contextlib
import hashlib
import json
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

HOST, PORT = "127.0.0.1", 8000
TOKEN, PASSWORD = "tea-for-two", "earl-grey"
LONGEST_BODY, LONGEST_LOG = 1 << 20, 2000
SLOW_SECONDS, IDLE_SECONDS = 2.0, 10.0
MOST_PER_PAGE, MOST_CUPS = 50, 20
ECHOED = ("accept-language", "authorization", "content-type", "cookie")
FAULTS = ("busy", "limit", "slow", "drop", "cut", "json")
ROWS = (
    ("tea", "Tea", "drink", 220),
    ("coffee", "Coffee", "drink", 280),
    ("cafe-au-lait", "Café au lait", "drink", 340),
    ("juice", "Apple juice", "drink", 310),
    ("water", "Water", "drink", 150),
    ("carrot-cake", "Carrot cake", "cake", 390),
    ("cheesecake", "Cheesecake", "cake", 420),
    ("scone", "Scone", "cake", 250),
    ("soup", "Soup of the day", "meal", 560),
    ("toast", "Toast", "meal", 300),
)
MENU: dict[str, dict[str, Any]] = {
    id: {"id": id, "name": name, "kind": kind, "price": price} for id, name, kind, price in ROWS
}
PAGE = "<!doctype html>\n<title>Café Zoë</title>\n<h1>Café Zoë</h1>\n<p>Crème brûlée: £4</p>\n"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63506870000001a400e1add3a7810000000049454e44ae426082"
)
TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    411: "Length Required",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    503: "Service Unavailable",
}


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request that came. Header names are in lower case; `query` has the last value of a name."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """ValueError: it is none."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """The request is answered with what is wrong with it, as RFC 9457 says."""

    def __init__(self, status: int, detail: str, *, headers: Mapping[str, str] = {}, **more: Any) -> None:
        problem = {"type": "about:blank", "title": TITLES[status], "status": status, "detail": detail, **more}
        self.answer = _as_json(problem, status=status, headers={"Content-Type": "application/problem+json", **headers})


class Cafe:
    """Listens at 127.0.0.1 once it is started: at `port`, or at any other one if that is taken."""

    def __init__(self, port: int = PORT) -> None:
        self._lock = threading.Lock()
        self._orders: dict[int, dict[str, Any]] = {}
        self._last = 0  # number of an order
        self._failed: Counter[tuple[str, str]] = Counter()
        self._log: list[Request] = []
        self._port = port
        self._server: _Server | None = None

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._port}"

    @property
    def log(self) -> tuple[Request, ...]:
        """All requests that came so far, in order."""
        with self._lock:
            return tuple(self._log)

    def start(self) -> None:
        if self._server is None:
            try:
                self._server = _Server((HOST, self._port), _handler_of(self))
            except OSError:
                self._server = _Server((HOST, 0), _handler_of(self))
            self._port = self._server.server_address[1]
            threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    def answer(self, request: Request) -> tuple[str, Answer]:
        """What is to go wrong (one of FAULTS, or nothing), and the answer that is sent if it doesn't keep it from being."""
        with self._lock:
            if len(self._log) >= LONGEST_LOG:
                return "", Refused(429, "There were too many requests. Start anew.", headers={"Retry-After": "60"}).answer
            self._log.append(request)
            fault, prefix, inner = _fault_of(request)
            inner = replace(inner, method="GET" if inner.method == "HEAD" else inner.method)
            try:
                if why := self._refusal(fault, inner):
                    raise why
                return fault, self._routed(inner, prefix)
            except Refused as refused:
                return fault, refused.answer

    def _refusal(self, fault: str, request: Request) -> Refused | None:
        """Both of these faults pass: each path counts for itself."""
        self._failed[fault, request.path] += 1
        times = self._failed[fault, request.path]
        if fault == "busy" and times <= 2:
            return Refused(503, "The cafe is full. Try again.")
        if fault == "limit" and times == 1:
            return Refused(429, "That was too fast.", headers={"Retry-After": "1"})
        return None

    def _routed(self, request: Request, prefix: str) -> Answer:
        """`prefix` stands before each path that an answer gives away."""
        match request.path.strip("/").split("/"):
            case [""]:
                _only(request, "GET")
                return _as_json({"name": "Café Zoë", "menu": f"{prefix}/menu", "orders": f"{prefix}/orders"})
            case ["menu"]:
                _only(request, "GET")
                return _tagged(request, _menu(request, prefix))
            case ["menu", id]:
                _only(request, "GET")
                if id not in MENU:
                    raise Refused(404, f"There is no {id!r} on the menu.")
                return _tagged(request, _as_json(MENU[id]))
            case ["orders", *rest]:
                return self._orders_answer(request, rest, prefix)
            case ["token"]:
                _only(request, "POST")
                return _token(request)
            case ["me" | "kitchen" as path]:
                _only(request, "GET")
                return _private(request, path)
            case [path]:
                return _simple(request, path, prefix)
        raise Refused(404, f"There is nothing at {request.path}.")

    def _orders_answer(self, request: Request, rest: list[str], prefix: str) -> Answer:
        match request.method, rest:
            case "GET", []:
                return _as_json(list(self._orders.values()))
            case "POST", []:
                order = _ordered(request)
                self._last += 1
                return self._keep(self._last, order, f"{prefix}/orders/{self._last}")
            case _, []:
                _only(request, "GET", "POST")
            case _, [number]:
                if not number.isdecimal() or len(number) > 9 or int(number) not in self._orders:
                    raise Refused(404, f"There is no order {number!r}.")
                return self._one_order(request, int(number))
        raise Refused(404, f"There is nothing at {request.path}.")

    def _keep(self, number: int, order: dict[str, Any], location: str = "") -> Answer:
        item = MENU[order["item"]]
        self._orders[number] = {"id": number, **order, "total": order["count"] * item["price"]}
        if not location:
            return _as_json(self._orders[number])
        return _as_json(self._orders[number], status=201, headers={"Location": location})

    def _one_order(self, request: Request, number: int) -> Answer:
        order = self._orders[number]
        match request.method:
            case "GET":
                return _as_json(order)
            case "PUT":
                return self._keep(number, _ordered(request))
            case "PATCH":
                return self._keep(number, _ordered(request, {name: order[name] for name in ("item", "count")}))
            case "DELETE":
                del self._orders[number]
                return Answer(status=204)
        _only(request, "GET", "PUT", "PATCH", "DELETE")
        return Answer()


def _fault_of(request: Request) -> tuple[str, str, Request]:
    """The fault that a request asks for by its path or its header, the part of the path that did so, and the rest."""
    parts = request.path.split("/", 3)
    if len(parts) >= 3 and parts[1] == "faults" and parts[2] in FAULTS:
        return parts[2], f"/faults/{parts[2]}", replace(request, path="/" + "".join(parts[3:]))
    asked = request.headers.get("x-fault", "")
    return (asked if asked in FAULTS else ""), "", request


def _only(request: Request, *methods: str) -> None:
    if request.method not in methods:
        raise Refused(405, f"{request.method} isn't possible here.", headers={"Allow": ", ".join(methods)})


def _as_json(value: Any, *, status: int = 200, headers: Mapping[str, str] = {}) -> Answer:
    body = json.dumps(value, ensure_ascii=False).encode()
    return Answer(status=status, body=body, headers={"Content-Type": "application/json", **headers})


def _tagged(request: Request, answer: Answer) -> Answer:
    """With an ETag. 304 if the client has that one already."""
    tag = f'"{hashlib.sha256(answer.body).hexdigest()[:12]}"'
    known = [given.strip() for given in request.headers.get("if-none-match", "").split(",")]
    if tag in known or "*" in known:
        return Answer(status=304, headers={"ETag": tag})
    return replace(answer, headers={**answer.headers, "ETag": tag, "Cache-Control": "no-cache"})


def _menu(request: Request, prefix: str) -> Answer:
    """All that fits the filters; a page of it where `page` or `per_page` is given."""
    query = request.query
    if unknown := sorted(set(query) - {"kind", "max_price", "search", "page", "per_page"}):
        raise Refused(400, f"There is no filter {unknown[0]!r}.")
    most = _number(query, "max_price", None, 0, 10**6)
    items = [
        item
        for item in MENU.values()
        if query.get("kind", item["kind"]) == item["kind"]
        and (most is None or item["price"] <= most)
        and query.get("search", "").casefold() in item["name"].casefold()
    ]
    if "page" not in query and "per_page" not in query:
        return _as_json(items)
    page, size = _number(query, "page", 1, 1, 10**6) or 1, _number(query, "per_page", 4, 1, MOST_PER_PAGE) or 4
    last = max(1, -(-len(items) // size))
    links = {"prev": page - 1, "next": page + 1, "first": 1, "last": last}
    base = f"http://{request.headers.get('host', '')}{prefix}/menu"
    written = [
        f'<{base}?{urlencode({**query, "page": number, "per_page": size})}>; rel="{name}"'
        for name, number in links.items()
        if 1 <= number <= last
    ]
    headers = {"Link": ", ".join(written), "X-Total-Count": str(len(items))}
    return _as_json(items[(page - 1) * size : page * size], headers=headers)


def _number(query: Mapping[str, str], name: str, default: int | None, least: int, most: int) -> int | None:
    text = query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and least <= int(text) <= most):
        raise Refused(400, f"{name} is a number from {least} to {most}, not {text!r}.")
    return int(text)


def _sent_object(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "Send JSON, with the Content-Type application/json.")
    try:
        sent = json.loads(request.body)
    except (ValueError, RecursionError):
        raise Refused(400, "The body isn't JSON.") from None
    if not isinstance(sent, dict):
        raise Refused(422, "The body should be an object.", errors=[])
    return sent


def _ordered(request: Request, before: Mapping[str, Any] = {}) -> dict[str, Any]:
    sent = {**before, **_sent_object(request)}
    errors = [{"field": name, "detail": detail} for name, detail in _order_errors(sent)]
    if errors:
        raise Refused(422, "The order can't be taken.", errors=errors)
    return {"item": sent["item"], "count": sent["count"]}


def _order_errors(sent: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    item, count = sent.get("item"), sent.get("count")
    if not isinstance(item, str) or item not in MENU:
        yield "item", "This is not on the menu." if "item" in sent else "This is missing."
    if "count" not in sent:
        yield "count", "This is missing."
    elif type(count) is not int or not 1 <= count <= MOST_CUPS:
        yield "count", f"This is a whole number from 1 to {MOST_CUPS}."
    yield from ((name, "This isn't known.") for name in sorted(set(sent) - {"item", "count"}))


def _token(request: Request) -> Answer:
    """For a name and a password, sent as JSON or as a form does."""
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        sent: dict[str, Any] = {name: values[-1] for name, values in parse_qs(request.body.decode(errors="replace")).items()}
    else:
        sent = _sent_object(request)
    if sent.get("name") != "ana" or sent.get("password") != PASSWORD:
        raise Refused(401, "That name and password don't fit.", headers={"WWW-Authenticate": "Bearer"})
    return _as_json({"token": TOKEN})


def _private(request: Request, path: str) -> Answer:
    if request.headers.get("authorization") != f"Bearer {TOKEN}":
        raise Refused(401, "Show your token.", headers={"WWW-Authenticate": "Bearer"})
    if path == "kitchen":
        raise Refused(403, "Guests don't enter the kitchen.")
    return _as_json({"name": "Ana", "points": 12})


def _simple(request: Request, path: str, prefix: str) -> Answer:
    """Pages, pictures and the like; `/echo` takes every method."""
    moved = {"old-menu": (301, "/menu"), "tea": (302, "/menu/tea"), "loop": (302, "/loop"), "old-orders": (307, "/orders")}
    if path == "echo":
        return _echo(request)
    if path in moved:
        status, place = moved[path]
        return Answer(status=status, headers={"Location": prefix + place})
    answers = {
        "page": Answer(body=PAGE.encode("latin-1"), headers={"Content-Type": "text/html; charset=iso-8859-1"}),
        "menu.csv": Answer(body=_csv().encode(), headers={"Content-Type": "text/csv; charset=utf-8"}),
        "picture.png": Answer(body=PICTURE, headers={"Content-Type": "image/png"}),
        "large.txt": Answer(body=b"tea\n" * 250_000, headers={"Content-Type": "text/plain; charset=utf-8"}),
        "visits": _visits(request),
    }
    if path not in answers:
        raise Refused(404, f"There is nothing at {request.path}.")
    _only(request, "GET")
    return answers[path]


def _echo(request: Request) -> Answer:
    """What came, but for headers that differ from client to client."""
    kept = {name: value for name, value in sorted(request.headers.items()) if name.startswith("x-") or name in ECHOED}
    body = request.body.decode("utf-8", "replace")
    told = {"method": request.method, "path": request.path, "query": dict(request.query), "headers": kept, "body": body}
    return _as_json(told)


def _csv() -> str:
    return "id,name,kind,price\n" + "".join(f"{id},{name},{kind},{price}\n" for id, name, kind, price in ROWS)


def _visits(request: Request) -> Answer:
    """Counts by a cookie."""
    pairs = (part.strip().partition("=") for part in request.headers.get("cookie", "").split(";"))
    told = {name: value for name, _, value in pairs}.get("visits", "")
    visits = (int(told) if told.isascii() and told.isdecimal() and len(told) < 6 else 0) + 1
    return _as_json({"visits": visits}, headers={"Set-Cookie": f"visits={visits}; Path=/"})


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    allow_reuse_port = False  # nobody else may listen there meanwhile
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    cafe: Cafe

    def handle_any(self) -> None:
        target = urlsplit(self.path)
        query = parse_qs(target.query, keep_blank_values=True)
        try:
            body = self._body()
        except Refused as refused:
            self.close_connection = True
            self._send(refused.answer)
            return
        request = Request(
            method=self.command,
            path=unquote(target.path),
            query={name: values[-1] for name, values in query.items()},
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
        )
        self._send_with(*self.cafe.answer(request))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any  # noqa: N815 - the library's names

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers:
            raise Refused(411, "Say in Content-Length how long the body is.")
        if not (length.isascii() and length.isdecimal() and len(length) < 12):
            raise Refused(400, "The Content-Length is no number.")
        if int(length) > LONGEST_BODY:
            raise Refused(413, f"The body may have {LONGEST_BODY} bytes.")
        return self.rfile.read(int(length))

    def _send_with(self, fault: str, answer: Answer) -> None:
        match fault:
            case "slow":
                time.sleep(SLOW_SECONDS)
            case "drop":
                self._hang_up()
                return
            case "cut":
                self._send(answer, announced=len(answer.body) + 100)
                self._hang_up()
                return
            case "json" if answer.status < 300:
                answer = replace(answer, body=answer.body[: len(answer.body) // 2])
        self._send(answer)

    def _send(self, answer: Answer, announced: int = -1) -> None:
        """Without the date and the name of a server."""
        self.send_response_only(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value.replace("\r", "").replace("\n", ""))
        if answer.status not in (204, 304):
            self.send_header("Content-Length", str(len(answer.body) if announced < 0 else announced))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def _hang_up(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: object) -> None:
        """Nowhere."""


def _handler_of(cafe: Cafe) -> type[_Handler]:
    return type("Handler", (_Handler,), {"cafe": cafe})


def main() -> None:
    cafe = Cafe(int(sys.argv[1]))
    cafe.start()
    sys.stdout.write(f"{cafe.url}\n")
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main()
