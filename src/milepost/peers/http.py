"""A peer that speaks HTTP: it remembers what it saw, and fails when it is told to."""

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

LONGEST_BODY = 16 << 20


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One request, begun `at` (time.monotonic()). `query` has the last value of a name; header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    at: float

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`body` may be text, bytes, or anything that JSON can hold; the content type follows from that unless one is given."""

    status: int = 200
    body: Any = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def sent(self) -> tuple[bytes, dict[str, str]]:
        headers = dict(self.headers)
        if isinstance(self.body, bytes):
            return self.body, headers
        if isinstance(self.body, str):
            return self.body.encode(), {"Content-Type": "text/html; charset=utf-8", **headers}
        return json.dumps(self.body).encode(), {"Content-Type": "application/json; charset=utf-8", **headers}


@dataclass(kw_only=True)
class _Fault:
    times: int
    do: Callable[["_Handler"], None]
    where: Callable[[Seen], bool]


class HttpPeer:
    """Subclasses answer requests in `answer`. Many requests may come at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[_Fault] = []
        self._requests: list[Seen] = []
        self._server: _Server | None = None
        self._port = 0
        self.slowness = 0.0
        """Seconds before each answer."""

    def answer(self, request: Seen) -> Answer:
        return Answer(status=404, body={"error": "not found"})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def requests(self) -> list[Seen]:
        """Everything that it saw, in order, also what it was told to fail."""
        with self._lock:
            return list(self._requests)

    def forget(self) -> None:
        with self._lock:
            self._requests.clear()

    def start(self) -> None:
        """Always at the same port."""
        if self._server is None:
            self._server = _Server(("127.0.0.1", self._port), _handler_of(self))
            self._port = self._server.server_address[1]
            threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Connections are refused afterwards, and those that clients kept open are cut."""
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()
            server.cut_connections()

    def fail_next(
        self,
        times: int = 1,
        *,
        status: int = 503,
        headers: Mapping[str, str] = {},
        body: Any = b"",
        where: Callable[[Seen], bool] = lambda request: True,
    ) -> None:
        """The next requests (that fit) are answered with this instead."""
        answer = Answer(status=status, headers=headers, body=body)
        self._add(times, lambda handler: handler.send(answer), where)

    def hang_next(
        self, times: int = 1, *, seconds: float = 60, where: Callable[[Seen], bool] = lambda request: True
    ) -> None:
        """The next requests get no answer; their connections are cut after that time."""
        self._add(times, lambda handler: handler.hang(seconds), where)

    def drop_next(self, times: int = 1, *, where: Callable[[Seen], bool] = lambda request: True) -> None:
        """The connections of the next requests are cut without an answer."""
        self._add(times, lambda handler: handler.hang(0), where)

    def cut_next(
        self, times: int = 1, *, body: bytes = b'{"half', where: Callable[[Seen], bool] = lambda request: True
    ) -> None:
        """The next answers promise more bytes than come."""
        self._add(times, lambda handler: handler.cut(body), where)

    def recover(self) -> None:
        """Forget the faults that are still waiting."""
        with self._lock:
            self._faults.clear()

    def _add(self, times: int, do: Callable[["_Handler"], None], where: Callable[[Seen], bool]) -> None:
        with self._lock:
            self._faults.append(_Fault(times=times, do=do, where=where))

    def take(self, request: Seen) -> Callable[["_Handler"], None]:
        """Notes a request; what to do with it."""
        with self._lock:
            self._requests.append(request)
            fault = next((fault for fault in self._faults if fault.where(request)), None)
            if fault is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                return fault.do
        return lambda handler: handler.send(self.answer(request))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 256

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def cut_connections(self) -> None:
        for connection in list(self._open):
            with contextlib.suppress(OSError):  # its client may have closed it by now
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    peer: HttpPeer

    def handle_any(self) -> None:
        began = time.monotonic()
        target = urlsplit(self.path)
        length = min(int(self.headers.get("Content-Length") or 0), LONGEST_BODY)
        request = Seen(
            method=self.command,
            path=unquote(target.path),
            query={name: values[-1] for name, values in parse_qs(target.query, keep_blank_values=True).items()},
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
            at=began,
        )
        do = self.peer.take(request)
        if self.peer.slowness:
            time.sleep(self.peer.slowness)
        do(self)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = handle_any  # noqa: N815 - the names that the library asks for

    def send(self, answer: Answer) -> None:
        body, headers = answer.sent()
        self.send_response(answer.status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def hang(self, seconds: float) -> None:
        time.sleep(seconds)
        self.close_connection = True
        self.connection.close()

    def cut(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body) + 1000))
        self.end_headers()
        self.wfile.write(body)
        self.hang(0)

    def log_message(self, format: str, *args: object) -> None:
        """Nowhere."""


def _handler_of(peer: HttpPeer) -> type[_Handler]:
    return type("Handler", (_Handler,), {"peer": peer})
