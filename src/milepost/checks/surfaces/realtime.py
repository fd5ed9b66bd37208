"""`ws`: realtime connections. Checks are the same over both transports; each has an adapter in `transports`."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.server import Server
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note, shown, told
from milepost.checks.surfaces.transports import ADAPTERS, Refused, Transport

SECONDS = 5.0

Where = Callable[[Any], bool]


def anything(data: Any) -> bool:
    return True


class Connection:
    """One open connection. What it heard waits until a test asks for it."""

    def __init__(self, transport: Transport, server: Server, who: str) -> None:
        self._transport = transport
        self._server = server
        self._who = who
        self._heard: list[tuple[str, Any]] = []
        self._changed = threading.Condition()
        transport.listen(self._hear)

    def send(self, event: str, data: Any, seconds: float = SECONDS) -> Any:
        """The data of the acknowledgement."""
        answer = self._acknowledged(event, data, seconds)
        if "error" in answer:
            raise self._mismatch(f"`{event}` should be accepted.", expected="an acknowledgement", came=shown(answer))
        return told(answer.get("data"))

    def is_refused(self, event: str, data: Any, code: str, seconds: float = SECONDS) -> None:
        answer = self._acknowledged(event, data, seconds)
        error = answer.get("error")
        if not isinstance(error, dict) or error.get("code") != code:
            raise self._mismatch(f"`{event}` should be refused with {code}.", expected=code, came=shown(answer))

    def tell(self, event: str, data: Any) -> None:
        """Without waiting for an acknowledgement."""
        note(self._exchange(event, data, "(nothing waited for)"))
        self._transport.tell(event, data)

    def raw(self, text: str) -> None:
        note(Exchange(sent=f"{self._who}: {shown(text)}", came="(nothing waited for)"))
        self._transport.raw(text)

    def expect(self, event: str, seconds: float = SECONDS, where: Where = anything) -> Any:
        """The data of the next event of that name that fits. Others stay waiting."""
        with self._changed:
            until = time.monotonic() + seconds
            while (found := self._take(event, where)) is None:
                if not self._changed.wait(max(0.0, until - time.monotonic())) and time.monotonic() >= until:
                    raise self._unheard(event, seconds)
        note(Exchange(sent=f"{self._who} waits for {event}", came=shown(found[1])))
        return found[1]

    def events(self, event: str, count: int, seconds: float = SECONDS, where: Where = anything) -> list[Any]:
        """That many, in the order in which they came."""
        until = time.monotonic() + seconds
        return [self.expect(event, max(0.01, until - time.monotonic()), where) for _ in range(count)]

    def hears_nothing(self, event: str, seconds: float = 1.0, where: Where = anything) -> None:
        time.sleep(seconds)
        with self._changed:
            found = self._take(event, where)
        if found is not None:
            raise self._mismatch(f"No {event} should come to {self._who}.", expected="(nothing)", came=shown(found[1]))

    def forget(self) -> None:
        """What was heard so far."""
        with self._changed:
            self._heard.clear()

    @property
    def open(self) -> bool:
        return self._transport.open

    @property
    def closed_with(self) -> int | None:
        """The close code, over a websocket."""
        return self._transport.close_code

    def close(self) -> None:
        self._transport.close()

    def cut(self) -> None:
        """Without a close frame."""
        self._transport.cut()

    def _acknowledged(self, event: str, data: Any, seconds: float) -> dict[str, Any]:
        try:
            answer = self._transport.call(event, data, seconds)
        except TimeoutError:
            exchange = note(self._exchange(event, data, "(nothing)"))
            raise Mismatch(
                f"`{event}` wasn't acknowledged within {seconds:g} s.",
                expected="an acknowledgement or an error with the same id",
                exchange=exchange,
                cause=self._server.why_silent("" if self.open else "The connection was closed meanwhile."),
                log=self._server.last_lines,
            ) from None
        note(self._exchange(event, data, shown(answer)))
        return answer

    def _hear(self, event: str, data: Any) -> None:
        with self._changed:
            self._heard.append((event, told(data)))
            self._changed.notify_all()

    def _take(self, event: str, where: Where) -> tuple[str, Any] | None:
        for place, (name, data) in enumerate(self._heard):
            if name == event and where(data):
                return self._heard.pop(place)
        return None

    def _unheard(self, event: str, seconds: float) -> Mismatch:
        waiting = [{"event": name, "data": data} for name, data in self._heard]
        cause = "" if self.open else "The connection was closed meanwhile."
        message = f"{self._who} should hear {event} within {seconds:g} s."
        return self._mismatch(message, expected=event, came=shown(waiting) if waiting else "(nothing)", cause=cause)

    def _exchange(self, event: str, data: Any, came: str) -> Exchange:
        return Exchange(sent=f"{self._who}: {event} {shown(data)}", came=came)

    def _mismatch(self, message: str, *, expected: str, came: str, cause: str = "") -> Mismatch:
        return Mismatch(message, expected=expected, came=came, cause=cause or "", log=self._server.last_lines)


class Realtime:
    """Opens connections, over the transport that the workspace chose. They are closed when the test ends."""

    def __init__(self, briefing: Briefing, server: Server) -> None:
        if not briefing.realtime:
            cause = 'milepost.toml needs [contract] with realtime = "websocket" or "socketio".'
            raise Mismatch("The workspace doesn't say which realtime transport it has.", cause=cause)
        self._adapter = ADAPTERS[briefing.realtime]
        self._server = server
        self._open: list[Connection] = []

    def connect(self, user: Any = None, *, token: str = "", at: Server | None = None, ready: bool = True) -> Connection:
        """Open and, unless `ready` is False, accepted. Its `ready` event isn't waiting any more."""
        server = at or self._server
        who = getattr(user, "name", "") or "the client"
        try:
            transport = self._adapter(server.url, token or user.token, SECONDS)
        except Refused as refused:
            raise self._refused(refused, who) from None
        connection = Connection(transport, server, who)
        self._open.append(connection)
        if ready:
            connection.expect("ready")
        return connection

    def is_refused(self, *, token: str) -> None:
        """By the rules of the transport: close code 4401, or a connection that isn't made."""
        try:
            transport = self._adapter(self._server.url, token, SECONDS)
        except Refused as refused:
            note(Exchange(sent="a connection with a bad token", came=str(refused)))
            if refused.right:
                return
            raise Mismatch("The refusal should be another.", expected=self._adapter.refusal, came=str(refused)) from None
        with contextlib.closing(transport):
            if not transport.is_closed_for_token(SECONDS + 1):
                message = "A connection with a bad token should be refused."
                raise Mismatch(message, expected=self._adapter.refusal, came=f"open, close code {transport.close_code}")

    def _refused(self, refused: Exception, who: str) -> Mismatch:
        exchange = note(Exchange(sent=f"{who} connects with a good token", came=str(refused)))
        cause = self._server.why_silent("")
        log = self._server.last_lines
        return Mismatch("The connection isn't accepted.", expected="ready", exchange=exchange, cause=cause, log=log)

    def close(self) -> None:
        for connection in self._open:
            with contextlib.suppress(Exception):
                connection.close()


@pytest.fixture
def ws(briefing: Briefing, server: Server) -> Iterator[Realtime]:
    server.start()
    with contextlib.closing(Realtime(briefing, server)) as realtime:
        yield realtime
