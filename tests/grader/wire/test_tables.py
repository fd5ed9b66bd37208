"""What pandas makes crosses as a copy, with its exact types."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.grader.harness.wire.broken import WireBroken
from tests.grader.wire.pair import submission
from tests.grader.wire.test_fuzz import CASES, answer, framed, mutated, outcome

np: Any = pytest.importorskip("numpy", reason="NumPy isn't installed here: tables on the wire are not tested")
pd: Any = pytest.importorskip("pandas", reason="pandas isn't installed here: tables on the wire are not tested")

SOURCE = """
import pandas as pd
def same(value): return value
def kind(value): return f"{type(value).__module__.partition('.')[0]}.{type(value).__name__}"
def total(frame): return frame.groupby("who")["pay"].sum()
"""
INDEX = pd.Index(["x", "y"], name="who")
TABLES = [
    pd.DataFrame({"n": [1, 2], "text": ["a", None], "when": pd.to_datetime(["2026-01-02", None]), "ok": [True, False]}),
    pd.DataFrame({"a": [1.5, 2.5]}, index=INDEX),
    pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": pd.Categorical(["x", "y"], ["y", "x"], ordered=True)}),
    pd.DataFrame([[1, 2], [3, 4]], columns=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["l", None])),
    pd.DataFrame([[1, 2]], columns=["same", "same"]),
    pd.DataFrame({"mixed": pd.Series([1, "a"], dtype=object), "texts": pd.Series(["b", "c"], dtype=object)}),
    pd.DataFrame(index=range(3)),
    pd.Series([1, 2], index=INDEX, name="n"),
    pd.Series([1, 2], index=pd.to_datetime(["2026-01-01", "2026-01-05"])),
    pd.Series([], dtype="float64"),
]
FORMS = [
    ["ps", "n", ["pr", None, 0, 2, 1], ["na", "<i8", [2], 0, 16]],
    ["pf", ["pi", None, ["px", "str", ["a"]]], ["pr", None, 0, 2, 1], [["na", "<i8", [2], 0, 16]]],
    ["pm", [None, "b"], [["t", [1, 2]]]],
    ["pc", ["pi", None, ["px", "str", ["a", "b"]]], ["na", "|i1", [2], 8, 2], True],
    ["pt", ["nn", ["na", "<M8[us]", [], 0, 8]]],
]


@pytest.fixture(scope="module")
def solution(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with submission(SOURCE, folder=tmp_path_factory.mktemp("tables"), seconds=20.0) as module:
        yield module


@pytest.mark.parametrize("value", TABLES, ids=lambda value: f"{type(value).__name__}{list(value.shape)}")
def test_a_table_or_column_arrives_as_it_was(solution: Any, value: Any) -> None:
    test = pd.testing.assert_frame_equal if isinstance(value, pd.DataFrame) else pd.testing.assert_series_equal
    test(solution.same(value), value)
    assert solution.kind(value) == f"pandas.{type(value).__name__}"


@pytest.mark.parametrize("value", [pd.NA, pd.NaT, pd.Timestamp("2026-01-02 03:04"), pd.Timedelta("3h")], ids=repr)
def test_a_single_value_of_pandas_arrives_as_it_was(solution: Any, value: Any) -> None:
    got = solution.same(value)
    assert type(got) is type(value)
    assert got is value or got == value


def test_what_is_made_of_a_table_can_be_compared(solution: Any) -> None:
    frame = pd.DataFrame({"who": ["Ann", "Bob", "Ann"], "pay": [1, 2, 3]})
    assert solution.total(frame).to_dict() == {"Ann": 4, "Bob": 2}


@CASES
@given(st.data())
def test_a_form_that_is_nearly_right(data: Any) -> None:
    form = mutated(data.draw(st.sampled_from(FORMS)), data.draw)
    outcome(framed(["=", {}, form], bytes(range(64))))


@pytest.mark.parametrize(
    "form",
    [
        ["pr", None, 0, 10**12, 1],
        ["pc", ["pr", None, 0, 2, 1], ["na", "|i1", [1], 63, 1], True],
        ["px", "period[D]", ["2026"]],
        ["ps", None, ["pr", None, 0, 9, 1], ["na", "<i8", [2], 0, 16]],
        ["pf", ["pr", None, 0, 2, 1], ["pr", None, 0, 2, 1], [["na", "<i8", [2], 0, 16]]],
        ["pm", [None], [["t", [1, 2]]]],
        ["pt", 5],
    ],
    ids=str,
)
def test_what_no_other_side_would_write_breaks_the_wire(form: Any) -> None:
    with pytest.raises(WireBroken):
        answer(framed(["=", {}, form], bytes(range(64))))
