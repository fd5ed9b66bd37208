"""Tables, columns and indexes of pandas, as copies: made again of their arrays, by the pandas of whoever reads."""

import sys
from collections.abc import Callable
from typing import Any

from . import arrays
from .broken import CannotCross
from .values import Reader, Writer, hash_apart, need, typed

LIBRARIES = ("numpy", "pandas")
MOST_ROWS = 8 << 20  # what a message could hold at one byte each
OF_OBJECTS = frozenset(
    {"str", "string", "boolean", "Float32", "Float64"} | {f"{u}Int{n}" for u in ("", "U") for n in (8, 16, 32, 64)}
)


def written(writer: Writer, value: Any) -> Any | None:
    """The form of what NumPy or pandas made; None for all else."""
    library = type(value).__module__.partition(".")[0]
    if library not in writer.libraries or library not in sys.modules:
        return None
    return arrays.written(writer, value) if library == "numpy" else _of_pandas(writer, value)


def _of_pandas(writer: Writer, value: Any) -> Any | None:
    pandas: Any = sys.modules["pandas"]
    kind = type(value)
    if kind is pandas.DataFrame:
        columns = [_column(writer, value.iloc[:, place]) for place in range(value.shape[1])]
        return ["pf", writer.value(value.columns), writer.value(value.index), columns]
    if kind is pandas.Series:
        return ["ps", writer.value(value.name), writer.value(value.index), _column(writer, value)]
    if kind is pandas.RangeIndex:
        if len(value) > MOST_ROWS:
            raise CannotCross(f"it has more than {MOST_ROWS:,} rows")
        return ["pr", writer.value(value.name), value.start, value.stop, value.step]
    if kind is pandas.MultiIndex:
        return ["pm", writer.items(value.names), writer.items(value.tolist())]
    if isinstance(value, pandas.Index):
        return ["pi", writer.value(value.name), _column(writer, value)]
    if value is pandas.NA:
        return ["pn"]
    if value is pandas.NaT:
        return ["pz"]
    if kind in (pandas.Timestamp, pandas.Timedelta) and getattr(value, "tz", None) is None:
        return ["pt", writer.value(value.to_numpy())]
    return None


def _column(writer: Writer, column: Any) -> Any:
    """Its values, whatever its index."""
    pandas: Any = sys.modules["pandas"]
    dtype = column.dtype
    if isinstance(dtype, sys.modules["numpy"].dtype):
        return writer.value(column.to_numpy())
    if isinstance(dtype, pandas.CategoricalDtype):
        codes = pandas.Categorical(column).codes
        return ["pc", writer.value(dtype.categories), writer.value(codes.copy()), bool(dtype.ordered)]
    if str(dtype) not in OF_OBJECTS:
        return writer.value(column.to_numpy(object))
    return ["px", str(dtype), writer.items(column.astype(object).tolist())]


def _values(reader: Reader, form: Any) -> Any:
    values = reader.value(form)
    need(getattr(values, "ndim", None) == 1)
    return values


def _index(reader: Reader, form: Any) -> Any:
    index = reader.value(form)
    need(isinstance(index, reader.library("pandas").Index))
    return index


def _read_frame(reader: Reader, columns: Any, index: Any, forms: Any) -> Any:
    columns, index = _index(reader, columns), _index(reader, index)
    parts = [_values(reader, form) for form in typed(forms, list)]
    need(len(parts) == len(columns) and all(len(part) == len(index) for part in parts))
    pandas = reader.library("pandas")
    made = {place: pandas.Series(part, index=index, dtype=part.dtype) for place, part in enumerate(parts)}
    frame = pandas.DataFrame(made, index=index)
    frame.columns = columns
    return frame


def _read_series(reader: Reader, name: Any, index: Any, values: Any) -> Any:
    name, index, values = reader.value(name), _index(reader, index), _values(reader, values)
    need(len(values) == len(index))
    return reader.library("pandas").Series(values, index=index, dtype=values.dtype, name=name)


def _read_index(reader: Reader, name: Any, values: Any) -> Any:
    values = _values(reader, values)
    return reader.library("pandas").Index(values, dtype=values.dtype, name=reader.value(name))


def _read_range(reader: Reader, name: Any, *ends: int) -> Any:
    need(len(range(*(typed(end, int) for end in ends))) <= MOST_ROWS)
    return reader.library("pandas").RangeIndex(*ends, name=reader.value(name))


def _read_levels(reader: Reader, names: Any, rows: Any) -> Any:
    names, rows = reader.items(names), reader.items(rows)
    need(all(type(row) is tuple and len(row) == len(names) for row in rows))
    need(all(hash_apart(list(level)) for level in zip(*rows, strict=True)))
    return reader.library("pandas").MultiIndex.from_tuples(rows, names=names)


def _read_objects(reader: Reader, dtype: str, forms: Any) -> Any:
    need(dtype in OF_OBJECTS)
    return reader.library("pandas").array(reader.items(forms), dtype=dtype)


def _read_categories(reader: Reader, categories: Any, codes: Any, ordered: bool) -> Any:
    codes, categories = _values(reader, codes), _index(reader, categories)
    need(hash_apart(categories.tolist()))
    return reader.library("pandas").Categorical.from_codes(codes, categories, ordered=typed(ordered, bool))


def _read_time(reader: Reader, form: Any) -> Any:
    numpy, pandas = reader.library("numpy"), reader.library("pandas")
    value = typed(reader.value(form), numpy.datetime64, numpy.timedelta64)
    return (pandas.Timestamp if type(value) is numpy.datetime64 else pandas.Timedelta)(value)


READERS: dict[str, Callable[..., Any]] = {
    **arrays.READERS,
    "pf": _read_frame,
    "ps": _read_series,
    "pi": _read_index,
    "pr": _read_range,
    "pm": _read_levels,
    "px": _read_objects,
    "pc": _read_categories,
    "pt": _read_time,
    "pn": lambda reader: reader.library("pandas").NA,
    "pz": lambda reader: reader.library("pandas").NaT,
}
