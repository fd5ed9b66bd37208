"""Numbers as people say them."""

from datetime import date

import pytest

from milepost.web import wording


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"),
        (25, "25 min"),
        (60, "1 h"),
        (65, "1 h 05"),
        (599, "9 h 59"),
        (610, "10 h"),
        (750, "12 h 30"),
        (5844, "97 h 30"),
    ],
)
def test_durations(minutes, said):
    assert wording.duration(minutes) == said


@pytest.mark.parametrize(("minutes", "said"), [(60, "1"), (90, "1.5"), (599, "10"), (570, "9.5"), (58440, "974")])
def test_hours_for_sentences(minutes, said):
    assert wording.hours(minutes) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (1, "1 minute"),
        (25, "25 minutes"),
        (58, "an hour"),
        (75, "an hour and a quarter"),
        (105, "an hour and three quarters"),
        (150, "two and a half hours"),
        (180, "three hours"),
        (960, "16 hours"),
    ],
)
def test_durations_in_words(minutes, said):
    assert wording.in_words(minutes) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2027, 4, 6), date(2027, 4, 6), "6 April"),
        (date(2027, 4, 9), date(2027, 4, 23), "9\N{EN DASH}23 April"),
        (date(2027, 4, 24), date(2027, 5, 4), "24 Apr \N{EN DASH} 4 May"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 \N{EN DASH} 3 Jan 2027"),
    ],
)
def test_spans_of_days(first, last, said):
    assert wording.span(first, last) == said


def test_a_day_of_another_year_has_its_year():
    assert wording.day(date(2027, 1, 4), date(2027, 3, 1)) == "4 January"
    assert wording.day(date(2028, 1, 4), date(2027, 3, 1)) == "4 January 2028"


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists(names, said):
    assert wording.listed(names) == said


def test_weeks_begin_on_monday():
    assert wording.monday_of(date(2027, 4, 18)) == date(2027, 4, 12)
