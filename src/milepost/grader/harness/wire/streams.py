"""Standard streams of the learner's code: what it prints goes along with the next message, what it reads is asked for."""

import builtins
import io
import sys
from collections.abc import Callable
from typing import Any

from ..tape import Tape

Ask = Callable[..., Any]


class Streams:
    """`limit` is how many bytes may be printed between two messages."""

    def __init__(self, limit: int) -> None:
        self._tapes = {1: Tape(limit), 2: Tape(limit)}

    def put_in_place(self, ask: Ask) -> None:
        sys.stdout, sys.stderr = self._tapes[1].stream, self._tapes[2].stream
        sys.stdin = Typed(ask)
        vars(builtins)["input"] = _input(ask)

    def printed(self) -> list[tuple[int, str]]:
        """What was printed since last time, by stream."""
        if not any(tape.has_text for tape in self._tapes.values()):
            return []
        taken = [(number, tape.text()) for number, tape in self._tapes.items()]
        for tape in self._tapes.values():
            tape.rewind()
        return [(number, text) for number, text in taken if text]


class Typed(io.TextIOBase):
    """Standard input that is read on the check's side, where a test may have put another."""

    encoding = "utf-8"

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> str:
        return str(self._ask("read", -1 if size is None else size))

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override] # as text streams have it
        return str(self._ask("read line", -1 if size is None else size))


def _input(ask: Ask) -> Callable[[object], str]:
    def input(prompt: object = "", /) -> str:
        return str(ask("input", str(prompt)))

    return input
