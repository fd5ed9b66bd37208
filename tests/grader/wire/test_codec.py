"""Laws of values on the wire."""

import collections
import datetime as dt
import math
import socket
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.grader.harness.wire import standard
from milepost.grader.harness.wire.broken import CannotCross
from milepost.grader.harness.wire.frames import Frames
from milepost.grader.harness.wire.links import Links
from milepost.grader.harness.wire.values import Reader, Writer

Text = st.text(st.characters(codec=None, exclude_categories=()), max_size=20)
HASHABLE = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        Text,
        st.binary(max_size=20),
        st.complex_numbers(allow_nan=False),
        st.decimals(allow_nan=False),
        st.fractions(),
        st.dates(),
        st.datetimes(timezones=st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=2), "X")])),
        st.times(),
        st.timedeltas(),
        st.uuids(),
        st.builds(range, st.integers(), st.integers(), st.integers(1)),
        st.sampled_from([..., PurePosixPath("/a/b"), PurePosixPath("."), dt.UTC]),
    ),
    lambda inner: st.one_of(
        st.tuples(inner, inner), st.frozensets(inner, max_size=4), st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=8,
)
PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.one_of(HASHABLE, st.lists(st.integers(), min_size=30, max_size=60), st.lists(st.floats(), min_size=32, max_size=40)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(HASHABLE, inner, max_size=4),
        st.sets(HASHABLE, max_size=4),
        st.tuples(inner, inner),
        st.binary(max_size=9).map(bytearray),
        st.lists(inner, max_size=4).map(collections.deque),
        st.lists(inner, max_size=4).map(lambda items: collections.deque(items, 5)),
        st.dictionaries(HASHABLE, st.integers(), max_size=4).map(collections.Counter),
        st.dictionaries(HASHABLE, inner, max_size=4).map(collections.OrderedDict),
        st.builds(slice, HASHABLE, HASHABLE),
    ),
    max_leaves=20,
)


class PlainWriter(Writer):
    forms = standard.FORMS


class PlainReader(Reader):
    readers = standard.READERS


def carried(value: Any) -> Any:
    """The value after a journey over a socket."""
    one, other = socket.socketpair()
    with one, other:
        writer = PlainWriter(Links(0))
        Frames(one.fileno(), patience=5.0).send([writer.value(value)], writer.blobs)
        (form,), blobs = Frames(other.fileno()).receive()
        return PlainReader(Links(1), blobs).value(form)


def shape(value: Any) -> Any:
    """Value, types all the way down, and the order of dictionaries."""
    kind = type(value)
    if isinstance(value, dict):
        return kind, [(shape(key), shape(item)) for key, item in value.items()]
    if isinstance(value, set | frozenset):
        return kind, sorted(repr(shape(item)) for item in value)
    if isinstance(value, list | tuple | collections.deque):
        return kind, [shape(item) for item in value], getattr(value, "maxlen", None)
    if isinstance(value, slice):
        return kind, shape(value.start), shape(value.stop), shape(value.step)
    return kind, hex(value) if kind is int else repr(value)


@given(PLAIN)
def test_plain_data_arrives_as_it_was(value: Any) -> None:
    assert shape(carried(value)) == shape(value)


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        -0.0,
        "\ud800",
        "\ud83d\ude00",
        "\0",
        10**5000,
        -(2**63),
        2**63,
        [2**63] * 40,
        [True] * 40,
        [1, True] * 40,
        ["q", 5, 3],
        ["l", 0, []],
        {"q": [0, 8]},
        Decimal("NaN"),
        Decimal("-Infinity"),
        Fraction(1, 3),
        UUID(int=5),
        collections.defaultdict(None, {"a": [1]}),
    ],
    ids=lambda value: repr(value)[:30] if type(value) is not int else str(value.bit_length()),
)
def test_odd_values_arrive_as_they_were(value: Any) -> None:
    assert shape(carried(value)) == shape(value)


def test_what_is_one_list_stays_one_list() -> None:
    inner: list[Any] = []
    one, other, again = carried([inner, inner, []])
    assert one is other
    assert one is not again


def test_a_list_may_hold_itself() -> None:
    value: list[Any] = [1]
    value.append(value)
    got = carried(value)
    assert got[1] is got


def test_views_of_a_dictionary_compare_as_such() -> None:
    assert carried({"a": 1}.keys()) == {"a"}
    assert list(carried({"a": 1}.values())) == [1]
    assert carried({"a": 1}.items()) == {("a", 1)}


@pytest.mark.parametrize("value", [Decimal("1e9999999"), 1 << (1 << 21), object()], ids=["far", "wide", "object"])
def test_what_has_no_form_says_so(value: object) -> None:
    with pytest.raises(CannotCross):
        carried(value)


def test_a_deep_value_says_so() -> None:
    value: list[Any] = []
    for _ in range(5_000):
        value = [value]
    with pytest.raises(CannotCross, match="levels deep"):
        carried(value)


class Text2(str):
    """Nothing but a subclass."""


@pytest.mark.parametrize("value", [Text2("a"), type("Number", (int,), {})(1), type("Many", (list,), {})()])
def test_a_subclass_is_no_plain_data(value: object) -> None:
    with pytest.raises(CannotCross):
        carried(value)
