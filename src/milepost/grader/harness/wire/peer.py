"""One side of the conversation: it asks, it answers, and while it waits for an answer it answers what it is asked itself."""

import threading
from collections.abc import Callable
from typing import Any

from .broken import CannotCross, Gone, WireBroken
from .frames import Frames, TooLarge
from .links import Links
from .values import Reader, Writer, need

ASK, ANSWER, FAIL = "?", "=", "!"
ALL = -1  # in the place of a link's number: all links are dropped
NESTED = 60  # calls inside calls over the wire

Operation = Callable[..., Any]


class Peer:
    """`operations` are what the other side may ask for, by name."""

    def __init__(self, frames: Frames, first: int) -> None:
        self.links = Links(first)
        self.operations: dict[str, Operation] = {}
        self._frames = frames
        self._exchange = threading.RLock()
        self._dropped: list[int] = []
        self.nested = 0
        self.waiting = False  # in the middle of a message

    # ---------------------------------------------------------------------------------- what each side does its own way

    def writer(self) -> Writer:
        raise NotImplementedError

    def reader(self, blobs: memoryview) -> Reader:
        raise NotImplementedError

    def aside(self) -> Any:
        """What is sent along with each message, in JSON's own values."""
        return None

    def heard(self, aside: Any) -> None:
        """What came along with a message."""

    def patience(self) -> float | None:
        """Seconds to wait for the next message."""
        return None

    def failure(self, error: BaseException) -> tuple[Any, ...]:
        """An exception as values of a message."""
        raise NotImplementedError

    def failed(self, values: list[Any]) -> BaseException:
        """An exception out of the values of a message."""
        raise NotImplementedError

    def unsent(self) -> None:
        """A message could not be sent: forget what the other side would have learned from it."""

    # ------------------------------------------------------------------------------------------------ the conversation

    def ask(self, operation: str, *values: Any) -> Any:
        """Raises what the other side raises, CannotCross, Gone, WireBroken."""
        with self._exchange:
            self.nested += 1
            try:
                if self.nested > NESTED:
                    raise RecursionError("calls inside calls, too deep")
                self.send(ASK, operation, *values)
                return self._answer()
            finally:
                self.nested -= 1

    def _answer(self) -> Any:
        while True:
            kind, values = self.receive()
            if kind == ANSWER and len(values) == 1:
                return values[0]
            if kind == FAIL:
                raise self.failed(values)
            if kind != ASK or not values:
                raise WireBroken("an answer is missing")
            self.serve(*values)

    def serve(self, operation: Any, *values: Any) -> None:
        """Do what the other side asks, and answer."""
        function = self.operations.get(operation) if type(operation) is str else None
        if function is None:
            raise WireBroken("an unknown operation")
        try:
            result = function(*values)
        except (Gone, WireBroken):
            raise
        except BaseException as error:
            self._fail(error)
        else:
            try:
                self.send(ANSWER, result)
            except (CannotCross, TooLarge) as error:
                self._fail(CannotCross(str(error)))

    def _fail(self, error: BaseException) -> None:
        try:
            self.send(FAIL, *self.failure(error))
        except (CannotCross, TooLarge) as reason:
            self._dropped = [ALL]
            self.links.drop_all()
            self.send(FAIL, *self.failure(CannotCross(str(reason))))

    # ---------------------------------------------------------------------------------------------------- its messages

    def send(self, kind: str, *values: Any) -> None:
        dropped, self._dropped = self._dropped, []
        writer = self.writer()
        try:
            changed = self.links.changes()
            changes = [[number, writer.content(container)] for number, container in changed]
            forms = [writer.value(value) for value in values]
            self.waiting = True
            self._frames.send([kind, changes, dropped, self.aside(), *forms], writer.blobs)
            self.waiting = False
        except (CannotCross, TooLarge):
            self.links.undo()
            self.unsent()
            self.waiting = False
            self._dropped = dropped
            raise
        for number, _ in changed:
            self.links.seen(number)
        self.links.settle()

    def receive(self) -> tuple[str, list[Any]]:
        self.waiting = True
        message, blobs = self._frames.receive(self.patience())
        self.waiting = False
        try:
            kind, changes, dropped, aside, *forms = message
            need(type(kind) is str and type(dropped) is list)
            self.links.drop_all() if ALL in dropped else self.links.drop(dropped)
            self.heard(aside)
            reader = self.reader(blobs)
            for number, content in changes:
                reader.refill(number, content)
            values = [reader.value(form) for form in forms]
        except (Gone, WireBroken):
            raise
        except Exception as error:
            raise WireBroken(f"a message makes no sense: {error}") from error
        self.links.settle()
        return kind, values
