"""Reading a pipe without ever holding more than a limit of it."""

import threading
from collections.abc import Callable
from typing import IO


class Bounded:
    """Reads `pipe` to its end in a thread of its own, keeps the first `limit` bytes, and calls `too_much` once beyond."""

    def __init__(self, pipe: IO[bytes], limit: int, too_much: Callable[[], None]) -> None:
        self._kept = bytearray()
        self._thread = threading.Thread(target=self._read, args=(pipe, limit, too_much), daemon=True)
        self._thread.start()

    def text(self, seconds: float) -> bytes:
        """What was read, waiting at most `seconds` for the end."""
        self._thread.join(seconds)
        return bytes(self._kept)

    def _read(self, pipe: IO[bytes], limit: int, too_much: Callable[[], None]) -> None:
        with pipe:  # closed here and nowhere else, so no other thread can reuse its number meanwhile
            cut = False
            while chunk := pipe.read(65536):
                room = limit - len(self._kept)
                self._kept += chunk[:room]
                if len(chunk) > room and not cut:
                    cut = True
                    too_much()
