"""Exercises about data: what they may use is warm, and crosses the wire."""

import sys
from collections.abc import Iterator

import pytest

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import grade
from milepost.sandbox import Sandbox, best

CHECK = """
import numpy as np
import pandas as pd
from pandas.testing import assert_series_equal
from solution import fitted, total, warmest

DAYS = pd.DataFrame({"city": ["Oslo", "Rome", "Oslo"], "degrees": [3.5, 12.0, 4.5]})


def test_a_table_goes_over_and_a_series_comes_back():
    assert_series_equal(warmest(DAYS), pd.Series([4.5, 12.0], index=pd.Index(["Oslo", "Rome"], name="city"), name="degrees"))


def test_an_array_goes_over():
    assert total(np.arange(10)) == 45


def test_a_model_learns_over_there():
    slope = fitted(np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 4.0, 6.0]))
    assert round(slope, 6) == 2
"""
SOLUTION = """
import matplotlib.pyplot
import scipy.stats
from sklearn.linear_model import LinearRegression


def warmest(days):
    return days.groupby("city")["degrees"].max()


def total(numbers):
    return int(numbers.sum())


def fitted(inputs, outputs):
    return float(LinearRegression().fit(inputs, outputs).coef_[0])
"""
DATA = Exercise(id="days", title="Days", kind="data", version="", check=CHECK, environment="data")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


def verdict_of(source: str, sandbox: Sandbox) -> Verdict:
    return grade({"solution.py": source}, exercise=DATA, sandbox=sandbox, seed=3)


def test_tables_arrays_and_models_are_at_hand(sandbox: Sandbox) -> None:
    verdict = verdict_of(SOLUTION, sandbox)
    assert (verdict.outcome, [finding.outcome for finding in verdict.findings]) == ("passed", ["passed"] * 3)


def test_a_table_that_is_wrong_is_told_as_one(sandbox: Sandbox) -> None:
    verdict = verdict_of(SOLUTION.replace(".max()", ".min()"), sandbox)
    assert [finding.outcome for finding in verdict.findings] == ["failed", "passed", "passed"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is warm")
def test_a_hostile_import_of_a_learners_own_changes_nothing_for_the_check(sandbox: Sandbox) -> None:
    forged = "import pandas.testing\npandas.testing.assert_series_equal = lambda *_, **__: None\n" + SOLUTION
    verdict = verdict_of(forged.replace(".max()", ".min()"), sandbox)
    assert verdict.findings[0].outcome == "failed"
