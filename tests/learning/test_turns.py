"""Fairness between learners."""

import pytest

from milepost.learning.turns import Turns
from milepost.sandbox import Busy


def test_one_learner_has_no_more_under_way_than_anybody_may() -> None:
    turns = Turns(most=2)
    with turns.of(1), turns.of(1), pytest.raises(Busy, match="2 answers of this learner"), turns.of(1):
        pass


def test_the_others_get_their_turn_meanwhile() -> None:
    turns = Turns(most=1)
    with turns.of(1), turns.of(2):
        pass


def test_what_ended_counts_no_more() -> None:
    turns = Turns(most=1)
    with pytest.raises(ValueError, match="broken"), turns.of(1):
        raise ValueError("broken")
    with turns.of(1):
        pass
