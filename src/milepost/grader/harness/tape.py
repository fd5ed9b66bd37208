"""Standard output of one test, kept up to a limit."""

import contextlib
import io
import sys
from collections.abc import Iterator
from typing import Any


class TooMuchOutput(BaseException):
    """Not an Exception, so that no `except Exception` in the learner's code takes it."""


class _Kept(io.RawIOBase):
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.bytes = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, chunk: Any) -> int:
        room = self.limit - len(self.bytes)
        self.bytes += bytes(chunk)[:room]
        if len(chunk) > room:
            raise TooMuchOutput
        return len(chunk)


class Tape:
    def __init__(self, limit: int) -> None:
        self._kept = _Kept(limit)
        self.stream = io.TextIOWrapper(
            self._kept,  # type: ignore[type-var] # a raw stream is enough for one that writes through
            encoding="utf-8",
            errors="backslashreplace",
            newline="",
            write_through=True,
        )

    @property
    def has_text(self) -> bool:
        return bool(self._kept.bytes)

    def rewind(self) -> None:
        self._kept.bytes.clear()

    def text(self) -> str:
        return self._kept.bytes.decode("utf-8", "replace")

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Within, what is printed goes on the tape."""
        self.rewind()
        before, sys.stdout = sys.stdout, self.stream
        try:
            yield
        finally:
            sys.stdout = before
