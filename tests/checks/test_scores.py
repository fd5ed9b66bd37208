import pytest

from milepost.checks.surfaces.scores import Scores
from milepost.checks.surfaces.transcript import Mismatch

scores = Scores()


def test_good_enough_is_seven_tenths_of_the_way():
    scores.good_enough(0.85, baseline=0.5, reference=1.0)
    scores.good_enough(1.3, baseline=2.0, reference=1.0, lower_is_better=True)
    with pytest.raises(Mismatch, match="isn't good enough") as raised:
        scores.good_enough(0.84, baseline=0.5, reference=1.0)
    assert raised.value.expected == "at least 0.8500: the baseline has 0.5000, a good answer 1.0000"
    with pytest.raises(Mismatch):
        scores.good_enough(1.31, baseline=2.0, reference=1.0, lower_is_better=True)


def test_macro_f1_counts_each_label_alike():
    truth = ["good"] * 8 + ["bad"] * 2
    assert scores.macro_f1(truth, truth) == 1
    assert scores.macro_f1(truth, ["good"] * 10) == pytest.approx((16 / 18 + 0) / 2)


def test_errors_of_numbers():
    assert scores.rmse([1, 2], [1, 4]) == pytest.approx(2**0.5)
    assert scores.mae([1, 2], [1, 4]) == 1


def test_lists_are_scored_at_their_beginning():
    assert scores.precision_at(2, [{"a"}], [["a", "b", "c"]]) == 0.5
    assert scores.recall_at(2, [{"a", "c"}], [["a", "b", "c"]]) == 0.5


def test_one_answer_for_each_row():
    with pytest.raises(Mismatch, match="one answer for each row"):
        scores.accuracy([1, 2], [1])


def test_numbers_are_close_or_told():
    scores.close(1.0000001, 1.0)
    with pytest.raises(Mismatch, match="The mean isn't right"):
        scores.close(1.1, 1.0, what="The mean")
