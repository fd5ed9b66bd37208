import struct
import zlib

import pytest

from milepost.checks.surfaces.pictures import is_png, of_one_colour, size_of

WIDTH, HEIGHT = 8, 6


def chunk(kind, data):
    return struct.pack(">I4s", len(data), kind) + data + struct.pack(">I", zlib.crc32(kind + data))


def png(pixel, filter=0):
    """A picture whose pixels a function gives as bytes; its rows are written with one of PNG's filters."""
    rows, above = b"", bytes(3 * WIDTH)
    for y in range(HEIGHT):
        row = b"".join(pixel(x, y) for x in range(WIDTH))
        before = {0: bytes(len(row)), 1: bytes(3) + row[:-3], 2: above}[filter]
        rows += bytes([filter]) + bytes((one - other) % 256 for one, other in zip(row, before, strict=True))
        above = row
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("filter", [0, 1, 2])
def test_a_picture_of_one_colour_is_known_by_its_pixels(filter):
    assert of_one_colour(png(lambda x, y: b"\x10\x20\x30", filter))
    assert not of_one_colour(png(lambda x, y: b"\x10\x20\x30" if (x, y) != (7, 5) else b"\x10\x20\x31", filter))


def test_the_size_is_that_of_its_header():
    assert size_of(png(lambda x, y: b"abc")) == (WIDTH, HEIGHT)


def test_other_files_are_no_pictures():
    assert not is_png(b"GIF89a")
    assert not is_png(b"\x89PNG\r\n\x1a\n")
