"""Messages on a socket: a length, a JSON text, and the bytes that it refers to. JSON alone can build nothing."""

import json
import math
import os
import select
import socket
import struct
import time
from collections.abc import Callable
from json.encoder import c_make_encoder, encode_basestring  # type: ignore[attr-defined] # what json.dumps is made of
from typing import Any

from .broken import Gone, OutOfTime, WireBroken

LARGEST = 8 << 20  # bytes of one message
CHUNK = 1 << 16
LOOKING = 5e-5  # seconds; to sleep and be woken on another core takes about as long
ROBBED = 5e-4  # seconds for which somebody else had our core
MODEST = 1_000  # messages for which we go to sleep at once after that

_lengths = struct.Struct("<II")
HEAD = _lengths.size
_now = time.monotonic
_yield = getattr(os, "sched_yield", lambda: None)


def _no_form(value: object) -> None:
    raise TypeError(f"{type(value).__name__} in a message")


_decode = json.JSONDecoder().raw_decode
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
        self._poll = select.poll()
        self._poll.register(descriptor, select.POLLIN)
        self._seconds = self._until = math.inf
        self._modest = 0
        self._kept = b""  # what came of the next message
        if patience is not None:
            _let_send(descriptor, patience)

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
            self._seconds, self._until = seconds, _now() + seconds
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
        return _read_text(data[HEAD : HEAD + length]), data[HEAD + length : end]

    def _more(self, data: bytes, end: int) -> bytes:
        whole = bytearray(data)
        while len(whole) < end:
            whole += self._read(end - len(whole))
        return bytes(whole)

    def _read(self, most: int = CHUNK) -> bytes:
        try:
            self._wait()
            chunk = os.read(self._descriptor, max(CHUNK, most))
        except OSError as error:
            raise Gone("the other process ended") from error
        if not chunk:
            raise Gone("the other process ended")
        if _now() > self._until:  # bytes that trickle in don't put off the end
            raise OutOfTime(self._seconds)
        return chunk

    def _wait(self) -> None:
        """Until there is something to read. Raises OutOfTime."""
        poll = self._poll.poll
        if self._modest:
            self._modest -= 1
        elif self._look(poll):
            return
        if self._until == math.inf:
            poll()
        elif not poll(max(0, math.ceil((self._until - _now()) * 1000))):
            raise OutOfTime(self._seconds)

    def _look(self, poll: Callable[[int], Any]) -> bool:
        """Whether something comes right away. Where others want our core, looking for it would cost us our turn."""
        now = _now()
        end = now + LOOKING
        while now < end:
            if poll(0):
                return True
            before = now
            _yield()
            now = _now()
            if now - before > ROBBED:
                self._modest = MODEST
        return False


def _read_text(raw: bytes) -> Any:
    try:
        text = str(raw, "utf-8", "surrogatepass")
        message, end = _decode(text)
    except (ValueError, RecursionError) as error:
        raise WireBroken("a message can't be read") from error
    if end != len(text):
        raise WireBroken("a message has no end")
    return message


def _let_send(descriptor: int, seconds: float) -> None:
    wire = socket.socket(fileno=descriptor)
    try:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", int(seconds), int(seconds % 1 * 1e6)))
    finally:
        wire.detach()  # it is whoever opened it who closes it
