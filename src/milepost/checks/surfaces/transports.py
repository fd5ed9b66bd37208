"""The two transports of realtime connections: events with acknowledgements over a websocket, or over Socket.IO."""

import contextlib
import itertools
import json
import queue
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

UNAUTHENTICATED = 4401

Listener = Callable[[str, Any], None]


class Refused(Exception):
    """The connection wasn't made. `right` says whether that is how the shared rules want a bad token refused."""

    def __init__(self, text: str, *, right: bool) -> None:
        super().__init__(text)
        self.right = right


class Transport(ABC):
    """A connection for one token. Raises Refused where it isn't made."""

    refusal: str

    def __init__(self, url: str, token: str, seconds: float) -> None:
        self._listener: Listener | None = None
        self._early: list[tuple[str, Any]] = []
        self._lock = threading.Lock()
        self.close_code: int | None = None

    def listen(self, listener: Listener) -> None:
        """Also hears what came before."""
        with self._lock:
            self._listener = listener
            early, self._early = self._early, []
        for event, data in early:
            listener(event, data)

    def _heard(self, event: str, data: Any) -> None:
        with self._lock:
            if self._listener is None:
                self._early.append((event, data))
                return
        self._listener(event, data)

    @property
    @abstractmethod
    def open(self) -> bool: ...

    @abstractmethod
    def call(self, event: str, data: Any, seconds: float) -> dict[str, Any]:
        """{"data": ...} or {"error": ...}. Raises TimeoutError."""

    @abstractmethod
    def tell(self, event: str, data: Any) -> None: ...

    @abstractmethod
    def raw(self, text: str) -> None: ...

    @abstractmethod
    def is_closed_for_token(self, seconds: float) -> bool:
        """Whether the server closes it as it should close one with a bad token."""

    @abstractmethod
    def close(self) -> None: ...

    @abstractmethod
    def cut(self) -> None: ...


class Websocket(Transport):
    refusal = f"closed with code {UNAUTHENTICATED} within 5 s"

    def __init__(self, url: str, token: str, seconds: float) -> None:
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        super().__init__(url, token, seconds)
        self._ids = map(str, itertools.count(1))
        self._waiting: dict[str, queue.Queue[dict[str, Any]]] = {}
        self._closed = threading.Event()
        try:
            self._socket = connect(
                url.replace("http", "ws", 1) + "/ws", open_timeout=seconds, close_timeout=1, proxy=None, max_size=1 << 24
            )
        except (OSError, WebSocketException) as error:
            raise Refused(f"{type(error).__name__}: {error}", right=False) from error
        threading.Thread(target=self._read, daemon=True).start()
        with contextlib.suppress(WebSocketException):
            self._socket.send(json.dumps({"event": "auth", "data": {"token": token}}))

    @property
    def open(self) -> bool:
        return not self._closed.is_set()

    def call(self, event: str, data: Any, seconds: float) -> dict[str, Any]:
        id = f"c{next(self._ids)}"
        waiting = self._waiting[id] = queue.Queue()
        self._send({"event": event, "data": data, "id": id})
        try:
            return waiting.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
        finally:
            del self._waiting[id]

    def tell(self, event: str, data: Any) -> None:
        self._send({"event": event, "data": data})

    def raw(self, text: str) -> None:
        self._socket.send(text)

    def is_closed_for_token(self, seconds: float) -> bool:
        self._closed.wait(seconds)
        return self.close_code == UNAUTHENTICATED

    def close(self) -> None:
        self._socket.close()

    def cut(self) -> None:
        import socket

        with contextlib.suppress(OSError):
            self._socket.socket.shutdown(socket.SHUT_RDWR)
        self._socket.socket.close()

    def _send(self, frame: dict[str, Any]) -> None:
        from websockets.exceptions import WebSocketException

        with contextlib.suppress(WebSocketException, OSError):
            self._socket.send(json.dumps(frame, ensure_ascii=False))

    def _read(self) -> None:
        from websockets.exceptions import WebSocketException

        try:
            for text in self._socket:
                self._take(text)
        except (WebSocketException, OSError):
            pass
        self.close_code = self._socket.close_code
        self._closed.set()

    def _take(self, text: str | bytes) -> None:
        try:
            frame = json.loads(text)
        except ValueError:
            frame = None
        if not isinstance(frame, dict) or not isinstance(frame.get("event"), str):
            self._heard("(no event)", text if isinstance(text, str) else text.decode(errors="replace"))
            return
        waiting = self._waiting.get(frame.get("id", ""))
        if frame["event"] in ("ack", "error") and waiting is not None:
            waiting.put({"error": frame.get("data")} if frame["event"] == "error" else {"data": frame.get("data")})
        else:
            self._heard(frame["event"], frame.get("data"))


class SocketIo(Transport):
    refusal = "a refused connection with the message `unauthenticated`"

    def __init__(self, url: str, token: str, seconds: float) -> None:
        import socketio

        super().__init__(url, token, seconds)
        self._client: Any = socketio.Client(reconnection=False, logger=False, engineio_logger=False)
        self._client.on("*", lambda event, *data: self._heard(event, data[0] if data else None))
        told: list[Any] = []
        self._client.on("connect_error", lambda *data: told.append(data[0] if data else ""))
        self._failed = told
        try:
            self._client.connect(url, auth={"token": token}, wait_timeout=seconds, transports=["websocket"])
        except Exception as error:
            text = json.dumps(told[0]) if told and not isinstance(told[0], str) else str(told[0] if told else error)
            with contextlib.suppress(Exception):
                self._client.disconnect()
            raise Refused(text, right="unauthenticated" in text) from error

    @property
    def open(self) -> bool:
        return bool(self._client.connected)

    def call(self, event: str, data: Any, seconds: float) -> dict[str, Any]:
        import socketio

        try:
            answer = self._client.call(event, data, timeout=seconds)
        except (socketio.exceptions.SocketIOError, ValueError):
            raise TimeoutError from None
        return answer if isinstance(answer, dict) else {"data": answer}

    def tell(self, event: str, data: Any) -> None:
        self._client.emit(event, data)

    def raw(self, text: str) -> None:
        self._client.emit(text if text else "(empty)")

    def is_closed_for_token(self, seconds: float) -> bool:
        return False

    def close(self) -> None:
        self._client.disconnect()

    def cut(self) -> None:
        import socket

        with contextlib.suppress(Exception):
            self._client.eio.ws.sock.shutdown(socket.SHUT_RDWR)


ADAPTERS: dict[str, type[Transport]] = {"websocket": Websocket, "socketio": SocketIo}
