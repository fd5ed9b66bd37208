"""PNG pictures, as far as a check has to look into them."""

import struct
import zlib
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def is_png(content: bytes) -> bool:
    return content.startswith(SIGNATURE) and len(content) > 33


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height, in pixels."""
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def of_one_colour(content: bytes) -> bool:
    """Whether all pixels are alike. Of interlaced pictures, which nobody plots, the first pass alone is looked at."""
    bits = content[24] * CHANNELS.get(content[25], 1)
    step, row_length = max(1, bits // 8), -(-size_of(content)[0] * bits // 8)
    first = b""
    for row in _rows(content, step, row_length):
        first = first or row[:step]
        if row != (first * (len(row) // step + 1))[: len(row)]:
            return False
    return True


def _rows(content: bytes, step: int, row_length: int) -> Iterator[bytes]:
    """Rows of pixels, with what the filters of PNG did to them undone."""
    raw = zlib.decompress(b"".join(_data(content)))
    above = bytes(row_length)
    for start in range(0, len(raw) - row_length, row_length + 1):
        above = _unfiltered(raw[start], raw[start + 1 : start + 1 + row_length], above, step)
        yield above


def _data(content: bytes) -> Iterator[bytes]:
    place = len(SIGNATURE)
    while place + 8 <= len(content):
        length, kind = struct.unpack(">I4s", content[place : place + 8])
        if kind == b"IDAT":
            yield content[place + 8 : place + 8 + length]
        place += 12 + length


def _unfiltered(kind: int, row: bytes, above: bytes, step: int) -> bytes:
    done = bytearray(row)
    for place, byte in enumerate(row):
        left = done[place - step] if place >= step else 0
        up, corner = above[place], above[place - step] if place >= step else 0
        done[place] = (byte + (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]) % 256
    return bytes(done)


def _paeth(left: int, up: int, corner: int) -> int:
    """Whichever of the three is nearest to left + up - corner."""
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))
