"""Messages on a socket or pipe: a length, a JSON text, and the bytes that it refers to. JSON alone can build nothing."""

import json
import os
import select
import struct
import time
from collections.abc import Callable
from typing import Any

from .broken import Gone, OutOfTime, WireBroken

LARGEST = 8 << 20  # bytes of one message
CHUNK = 1 << 16

_lengths = struct.Struct("<II")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_decode: Callable[[str], Any] = json.JSONDecoder().decode
_now = time.monotonic


class TooLarge(ValueError):
    """A message that is longer than the other side would read. Nothing of it was sent."""


class Frames:
    """One end of a socket. With `patience`, a side that doesn't read is given up after so many seconds."""

    def __init__(self, descriptor: int, patience: float | None = None) -> None:
        self._reading = self._writing = descriptor
        self._patience = patience
        if patience is not None:
            os.set_blocking(descriptor, False)
        self._kept = bytearray()
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(reading, select.POLLIN | select.POLLHUP)

    def send(self, message: list[Any], blobs: list[bytes]) -> None:
        """Raises TooLarge, Gone."""
        text = _encode(message).encode("utf-8", "surrogatepass")
        size = len(text) + sum(map(len, blobs))
        if size > LARGEST:
            raise TooLarge(f"{size} bytes")
        data = b"".join((_lengths.pack(size, len(text)), text, *blobs))
        try:
            self._write(memoryview(data))
        except OSError as error:
            raise Gone("the other process ended") from error

    def receive(self, seconds: float | None = None) -> tuple[Any, memoryview]:
        """A message and its bytes. Raises OutOfTime, Gone, WireBroken."""
        until = None if seconds is None else _now() + seconds
        head = self._exactly(_lengths.size, until, seconds)
        size, length = _lengths.unpack(head)
        if size > LARGEST or length > size:
            raise WireBroken("a message is too long")
        body = self._exactly(size, until, seconds)
        try:
            return _decode(str(body[:length], "utf-8", "surrogatepass")), memoryview(body)[length:]
        except (ValueError, RecursionError) as error:
            raise WireBroken("a message can't be read") from error

    def _write(self, data: memoryview) -> None:
        until = None if self._patience is None else _now() + self._patience
        while data:
            try:
                data = data[os.write(self._writing, data) :]
            except BlockingIOError:
                left = 0.0 if until is None else until - _now()
                if left <= 0 or not select.select([], [self._writing], [], left)[1]:
                    raise OutOfTime(self._patience or 0.0) from None

    def _exactly(self, count: int, until: float | None, seconds: float | None) -> bytes:
        kept = self._kept
        while len(kept) < count:
            if until is not None or self._patience is not None:
                self._wait(until, seconds or 0.0)
            try:
                chunk = os.read(self._reading, max(CHUNK, count - len(kept)))
            except OSError as error:
                raise Gone("the other process ended") from error
            if not chunk:
                raise Gone("the other process ended")
            kept += chunk
        taken = bytes(kept[:count])
        del kept[:count]
        return taken

    def _wait(self, until: float | None, seconds: float) -> None:
        left = 3600.0 if until is None else until - _now()
        if left <= 0:
            raise OutOfTime(seconds)
        if self._poll is not None:
            ready = bool(self._poll.poll(left * 1000))
        else:
            ready = bool(select.select([self._reading], [], [], left)[0])
        if not ready:
            raise OutOfTime(seconds)
