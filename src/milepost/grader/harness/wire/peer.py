"""One side of the conversation: it asks, it answers, and while it waits for an answer it answers what it is asked itself.

A message is a list: "=" (an answer), "!" (an exception) or the name of an operation, then the news, then the forms of its
values. News are what goes along with it: `dropped` and `changed` containers, and what a side adds. An answer of one scalar
without news is that scalar alone.
"""

import threading
from collections.abc import Callable, Sequence
from typing import Any

from .broken import CannotCross, Gone, WireBroken
from .frames import Frames, TooLarge
from .links import Links
from .values import SCALARS, Reader, Writer, need

ANSWER, FAIL = "=", "!"
ALL = -1  # in the place of a link's number: all links are dropped
NESTED = 60  # calls inside calls over the wire

News = dict[str, Any]
Operation = Callable[..., Any]


class Peer:
    """`operations` are what the other side may ask for, by name."""

    def __init__(self, frames: Frames, first: int) -> None:
        self.links = Links(first)
        self.operations: dict[str, Operation] = {}
        self.nested = 0
        self.waiting = False  # in the middle of a message
        self._frames = frames
        self._exchange = threading.RLock()
        self._dropped: list[int] = []

    # ---------------------------------------------------------------------------------- what each side does its own way

    def writer(self) -> Writer:
        raise NotImplementedError

    def reader(self, blobs: bytes) -> Reader:
        raise NotImplementedError

    def news(self) -> News:
        """What is sent along with the next message, in JSON's own values."""
        return {}

    def heard(self, news: News) -> None:
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

    # ------------------------------------------------------------------------------------------------ the conversation

    def ask(self, operation: str, *values: Any) -> Any:
        """Raises what the other side raises, CannotCross, Gone, WireBroken."""
        with self._exchange:
            self.nested += 1
            try:
                if self.nested > NESTED:
                    raise RecursionError("calls inside calls, too deep")
                self.send(operation, values)
                return self._answer()
            finally:
                self.nested -= 1

    def _answer(self) -> Any:
        while True:
            head, values = self.receive()
            if head == ANSWER:
                if len(values) != 1:
                    raise WireBroken("not an answer")
                return values[0]
            if head == FAIL:
                raise self.failed(values)
            self.serve(head, values)

    def serve(self, operation: str, values: list[Any]) -> None:
        """Do what the other side asks, and answer."""
        function = self.operations.get(operation)
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
                self.send(ANSWER, (result,))
            except (CannotCross, TooLarge) as error:
                self._fail(CannotCross(str(error)))

    def _fail(self, error: BaseException) -> None:
        try:
            self.send(FAIL, self.failure(error))
        except (CannotCross, TooLarge) as reason:
            self._dropped = [ALL]
            self.links.drop_all()
            self.send(FAIL, self.failure(CannotCross(str(reason))))

    # ---------------------------------------------------------------------------------------------------- its messages

    def send(self, head: str, values: tuple[Any, ...]) -> None:
        news = self.news()
        dropped, self._dropped = self._dropped, []
        if dropped:
            news["dropped"] = dropped
        writer = self.writer()
        try:
            changed = self.links.changes()
            if changed:
                news["changed"] = [[number, writer.content(container)] for number, container in changed]
            forms = writer.items(values)
            message = forms[0] if head == ANSWER and not news and type(forms[0]) in SCALARS else [head, news, *forms]
            self.waiting = True
            self._frames.send(message, writer.blobs)
            self.waiting = False
        except (CannotCross, TooLarge):
            writer.undo()
            self.waiting = False
            self._dropped = dropped
            raise
        self.links.settle(changed)

    def receive(self) -> tuple[str, list[Any]]:
        self.waiting = True
        message, blobs = self._frames.receive(self.patience())
        self.waiting = False
        if type(message) in SCALARS:
            return ANSWER, [message]
        try:
            head, news, *forms = message
            need(type(head) is str and type(news) is dict)
            reader = self.reader(blobs)
            if news:
                self._hear(news, reader)
            values = reader.items(forms)
        except (Gone, WireBroken):
            raise
        except Exception as error:
            raise WireBroken(f"a message makes no sense: {error}") from error
        self.links.settle()
        return head, values

    def _hear(self, news: News, reader: Reader) -> None:
        if "dropped" in news:
            numbers = news["dropped"]
            need(type(numbers) is list)
            self.links.drop_all() if ALL in numbers else self.links.drop(numbers)
        self.heard(news)
        for number, content in news.get("changed", ()):
            reader.refill(number, content)


def call(target: Any, names: Sequence[str] | None, *values: Any) -> Any:
    """The last of the values belong to the names."""
    if not names:
        return target(*values)
    plain = len(values) - len(names)
    return target(*values[:plain], **dict(zip(names, values[plain:], strict=True)))
