"""Messages on a socket: a length, a JSON text, and the bytes that it refers to. JSON alone can build nothing."""

import json
import math
import os
import socket
import struct
import sys
import time
from collections.abc import Callable
from json.encoder import c_make_encoder, encode_basestring  # type: ignore[attr-defined] # what json.dumps is made of
from typing import Any

from .broken import Gone, OutOfTime, WireBroken

LARGEST = 8 << 20  # bytes of one message
CHUNK = 1 << 16
STEP = 0.1  # seconds; the system's own timeout is set anew only when it is that much off

_lengths = struct.Struct("<II")
HEAD = _lengths.size
_now = time.monotonic


def _no_form(value: object) -> None:
    raise TypeError(f"{type(value).__name__} in a message")


_decode: Callable[[str], Any] = json.JSONDecoder().decode
_parts: Callable[[Any, int], Any] = (
    c_make_encoder(None, _no_form, encode_basestring, None, ":", ",", False, False, True)
    if c_make_encoder is not None
    else lambda value, _: json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).iterencode(value)
)


class TooLarge(ValueError):
    """A message that is longer than the other side would read. Nothing of it was sent."""


class Frames:
    """One end of a socket. With `patience`, a side that doesn't read is given up after so many seconds."""

    def __init__(self, descriptor: int, patience: float | None = None) -> None:
        self._descriptor = descriptor
        self._patience = patience
        self._seconds = self._until = math.inf
        self._timeout = 0.0  # as the system has it: for ever
        self._kept = b""  # what came of the next message
        if patience is not None:
            self._set_timeout(socket.SO_SNDTIMEO, patience)

    def send(self, message: Any, blobs: list[bytes]) -> None:
        """Raises TooLarge, OutOfTime, Gone."""
        text = "".join(_parts(message, 0)).encode("utf-8", "surrogatepass")
        size = len(text) + sum(map(len, blobs)) if blobs else len(text)
        if size > LARGEST:
            raise TooLarge(f"{size} bytes")
        data = b"".join((_lengths.pack(size, len(text)), text, *blobs))
        try:
            sent = os.write(self._descriptor, data)
            while sent < len(data):
                sent += os.write(self._descriptor, memoryview(data)[sent:])
        except BlockingIOError:
            raise OutOfTime(self._patience or 0.0) from None
        except OSError as error:
            raise Gone("the other process ended") from error

    def receive(self, seconds: float | None = None) -> tuple[Any, bytes]:
        """A message and its bytes. Raises OutOfTime, Gone, WireBroken."""
        if seconds is not None:
            self._wait_at_most(seconds)
        data = self._kept or self._read()
        while len(data) < HEAD:
            data += self._read()
        size, length = _lengths.unpack_from(data)
        if size > LARGEST or length > size:
            raise WireBroken("a message is too long")
        end = HEAD + size
        if len(data) < end:
            data = self._more(data, end)
        self._kept = data[end:]
        try:
            return _decode(str(data[HEAD : HEAD + length], "utf-8", "surrogatepass")), data[HEAD + length : end]
        except (ValueError, RecursionError) as error:
            raise WireBroken("a message can't be read") from error

    def _more(self, data: bytes, end: int) -> bytes:
        whole = bytearray(data)
        while len(whole) < end:
            whole += self._read(end - len(whole))
        return bytes(whole)

    def _read(self, most: int = CHUNK) -> bytes:
        while True:
            try:
                chunk = os.read(self._descriptor, max(CHUNK, most))
            except BlockingIOError:
                chunk = None
            except OSError as error:
                raise Gone("the other process ended") from error
            if _now() > self._until:  # bytes that trickle in don't put off the end
                raise OutOfTime(self._seconds)
            if chunk:
                return chunk
            if chunk is not None:
                raise Gone("the other process ended")

    def _wait_at_most(self, seconds: float) -> None:
        self._seconds, self._until = seconds, _now() + seconds
        wanted = math.ceil(max(seconds, 0.01) / STEP) * STEP
        if wanted != self._timeout:
            self._timeout = wanted
            self._set_timeout(socket.SO_RCVTIMEO, wanted)

    def _set_timeout(self, option: int, seconds: float) -> None:
        wire = socket.socket(fileno=self._descriptor)
        try:
            wire.setsockopt(socket.SOL_SOCKET, option, _duration(seconds))
        finally:
            wire.detach()  # it is whoever opened it who closes it


def _duration(seconds: float) -> int | bytes:
    if sys.platform == "win32":
        return math.ceil(seconds * 1000)
    return struct.pack("ll", int(seconds), int(seconds % 1 * 1e6))
