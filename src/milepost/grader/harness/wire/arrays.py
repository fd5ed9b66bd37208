"""Arrays and numbers of NumPy, as copies: their type, shape and bytes, or their items where these are objects."""

import math
import re
import sys
from collections.abc import Callable
from typing import Any

from .values import Reader, Writer, need, typed

PLAIN = re.compile(r"[|<>]([biu][1248]|f[248]|c8|c16|[SU]\d{1,6}|[Mm]8(\[\d{0,4}(Y|M|W|D|h|m|s|ms|us|ns)\])?)", re.ASCII)
NARROW = 32  # dimensions


def written(writer: Writer, value: Any) -> Any | None:
    """The form of an array or of a number; None for all else."""
    numpy: Any = sys.modules["numpy"]
    if type(value) is numpy.ndarray:
        if value.dtype == object:
            return ["no", list(value.shape), writer.items(value.ravel().tolist())]
        return _bytes(writer, value)
    if isinstance(value, numpy.generic) and type(value) is value.dtype.type:
        form = _bytes(writer, numpy.asarray(value))
        return ["nn", form] if form is not None else None
    return None


def _bytes(writer: Writer, array: Any) -> Any | None:
    if array.dtype.itemsize == 0:  # nothing but empty texts
        array = array.astype(f"{array.dtype.kind}1")
    if PLAIN.fullmatch(array.dtype.str) is None:
        return None
    return ["na", array.dtype.str, list(array.shape), *writer.blob(array.tobytes())]


def _array(reader: Reader, kind: str, shape: list[int], start: int, length: int) -> Any:
    """No byte stands for what NumPy itself wouldn't make: a truth value is 0 or 1, a letter is one of Unicode's."""
    numpy = reader.library("numpy")
    need(PLAIN.fullmatch(kind) is not None)
    dtype = numpy.dtype(kind)
    data = reader.blob(start, length)
    need(_size(shape) * dtype.itemsize == length and (length > 0 or 0 in shape))
    array = numpy.ndarray(shape, dtype, buffer=data).copy() if length else numpy.empty(shape, dtype)
    if dtype.kind == "b":
        need(not data.translate(None, b"\0\1"))
    if dtype.kind == "U":
        letters = numpy.frombuffer(data, dtype.byteorder.replace("|", "=") + "u4")
        need(not letters.size or int(letters.max()) <= sys.maxunicode)
    return array


def _number(reader: Reader, form: Any) -> Any:
    array = typed(reader.value(form), reader.library("numpy").ndarray)
    need(array.ndim == 0 and array.dtype != object)
    return array[()]


def _objects(reader: Reader, shape: list[int], forms: Any) -> Any:
    numpy = reader.library("numpy")
    items = reader.items(forms)
    need(_size(shape) == len(items))
    array = numpy.empty(len(items), object)
    for place, item in enumerate(items):
        array[place] = item
    return array.reshape(shape)


def _size(shape: Any) -> int:
    need(type(shape) is list and len(shape) <= NARROW and all(0 <= typed(length, int) <= sys.maxsize for length in shape))
    return math.prod(shape)


READERS: dict[str, Callable[..., Any]] = {"na": _array, "nn": _number, "no": _objects}
