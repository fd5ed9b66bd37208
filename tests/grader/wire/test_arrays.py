"""What NumPy makes crosses as a copy, with its exact types."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.grader.harness.wire.broken import WireBroken
from tests.grader.wire.pair import submission
from tests.grader.wire.test_fuzz import CASES, JSON, answer, framed, mutated, outcome

np: Any = pytest.importorskip("numpy", reason="NumPy isn't installed here: arrays on the wire are not tested")

SOURCE = """
import numpy as np
class Lie(np.ndarray):
    def __eq__(self, other): return np.ones(self.shape, bool)
class Near(np.float64):
    def __eq__(self, other): return True
def same(value): return value
def kind(value): return f"{type(value).__module__}.{type(value).__name__}"
def mean(values): return np.mean(values)
def lie(): return np.zeros(3).view(Lie)
def near(): return Near(0)
def double(values): values *= 2; return values
"""
ARRAYS = [
    *(np.arange(6, dtype=kind).reshape(2, 3) for kind in ("i1", "u8", "<i4", ">i4", "f2", "f8", "c8", "c16")),
    np.array([True, False]),
    np.array(["a", "späm", ""]),
    np.array(["", ""]),
    np.array([b"a", b"bc"]),
    np.array(["2026-01-02", "NaT"], "M8[D]"),
    np.array([1, 2], "m8[us]"),
    np.array([1, "a", None, [2]], object),
    np.zeros((0, 3)),
    np.float64(2.5),
    np.int64(3),
    np.bool_(True),
    np.str_(""),
    np.array(7),
    np.arange(12).reshape(3, 4)[::2, ::-1],
]
FORMS = [
    ["na", "<i8", [2], 0, 16],
    ["nn", ["na", "<f8", [], 0, 8]],
    ["no", [2], [1, "a"]],
]


@pytest.fixture(scope="module")
def solution(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with submission(SOURCE, folder=tmp_path_factory.mktemp("arrays"), seconds=20.0) as module:
        yield module


@pytest.mark.parametrize("value", ARRAYS, ids=repr)
def test_an_array_or_number_arrives_as_it_was(solution: Any, value: Any) -> None:
    got = solution.same(value)
    assert type(got) is type(value)
    assert solution.kind(value) == f"numpy.{type(value).__name__}"
    assert got.dtype.kind == value.dtype.kind
    assert got.shape == value.shape
    np.testing.assert_array_equal(got, value)


def test_a_number_that_was_computed_can_be_compared(solution: Any) -> None:
    assert solution.mean(np.array([1, 2])) == 1.5


def test_an_array_crosses_as_a_copy(solution: Any) -> None:
    values = np.array([1, 2])
    assert solution.double(values).tolist() == [2, 4]
    assert values.tolist() == [1, 2]


def test_an_array_or_number_of_a_class_that_lies_is_no_array(solution: Any) -> None:
    assert not isinstance(solution.lie(), np.ndarray)
    assert solution.near() != 0


@CASES
@given(st.data())
def test_a_form_that_is_nearly_right(data: Any) -> None:
    form = mutated(data.draw(st.sampled_from(FORMS)), data.draw)
    outcome(framed(["=", {}, form], bytes(range(64))))


@CASES
@given(JSON)
def test_any_array(rest: Any) -> None:
    outcome(framed(["=", {}, ["na", "<i8", rest, 0, 16]], bytes(64)))


@pytest.mark.parametrize(
    "form",
    [
        ["na", "|O", [2], 0, 16],
        ["na", "|V8", [2], 0, 16],
        ["na", "<U0", [10**18], 0, 0],
        ["na", "<i8", [10**9, 0, 10**18], 0, 0],
        ["na", "<i8", [-1], 0, 16],
        ["na", "<i8", [10**6], 0, 16],
        ["na", "|b1", [3], 0, 3],
        ["na", "<U1", [1], 60, 4],
        ["nn", ["na", "<i8", [1], 0, 8]],
        ["no", [3], [1, 2]],
    ],
    ids=str,
)
def test_what_no_other_side_would_write_breaks_the_wire(form: Any) -> None:
    with pytest.raises(WireBroken):
        answer(framed(["=", {}, form], bytes(range(64))))
