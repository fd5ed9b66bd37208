from datetime import date, timedelta

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

DAYS = st.dates(date(1950, 1, 1), date(2050, 1, 1))


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("today", "holiday", "expected"),
    [
        ("2024-07-05", "2024-07-20", 15),
        ("2024-02-28", "2024-03-01", 2),
        ("2023-02-28", "2023-03-01", 1),
        ("2024-07-05", "2024-07-01", 0),
        ("2024-07-05", "2024-07-05", 0),
        ("2024-07-05", "2024-07-06", 1),
        ("2023-12-24", "2024-12-24", 366),
        ("2024-07-30", "2024-08-02", 3),
    ],
)
def test_nights(today, holiday, expected):
    assert solution.nights(today, holiday) == expected


@pytest.mark.task(1)
@given(DAYS, st.integers(0, 900))
def test_so_many_days_later(today, days):
    later = today + timedelta(days=days)
    assert solution.nights(today.isoformat(), later.isoformat()) == days


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("sent", "days", "expected"),
    [
        ("2024-07-01", 3, "2024-07-04"),
        ("2024-07-05", 2, "2024-07-08"),
        ("2024-07-05", 1, "2024-07-06"),
        ("2024-07-06", 1, "2024-07-08"),
        ("2024-07-07", 1, "2024-07-08"),
        ("2024-07-07", 0, "2024-07-07"),
        ("2024-02-28", 1, "2024-02-29"),
        ("2024-12-31", 2, "2025-01-02"),
        ("2024-07-01", 12, "2024-07-15"),
    ],
)
def test_arrival(sent, days, expected):
    assert solution.arrival(sent, days) == expected


@pytest.mark.task(2)
@given(DAYS, st.integers(1, 30))
def test_nothing_arrives_on_a_sunday(sent, days):
    arrived = date.fromisoformat(solution.arrival(sent.isoformat(), days))
    assert arrived.weekday() != 6


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("born", "today", "expected"),
    [
        ("2000-07-05", "2024-07-04", 23),
        ("2000-07-05", "2024-07-05", 24),
        ("2000-07-05", "2024-07-06", 24),
        ("2000-07-05", "2024-08-01", 24),
        ("2000-07-05", "2024-06-30", 23),
        ("2004-02-29", "2023-02-28", 18),
        ("2004-02-29", "2023-03-01", 19),
        ("2000-12-31", "2001-01-01", 0),
        ("2000-07-05", "2000-07-05", 0),
        ("1924-07-05", "2024-07-04", 99),
    ],
)
def test_age(born, today, expected):
    assert solution.age(born, today) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("day", "clock", "minutes", "expected"),
    [
        ("2024-07-05", "22:50", 30, "05.07. 22:50 - 23:20"),
        ("2024-07-05", "22:50", 205, "05.07. 22:50 - 06.07. 02:15"),
        ("2024-12-31", "23:30", 30, "31.12. 23:30 - 01.01. 00:00"),
        ("2024-07-05", "00:00", 1439, "05.07. 00:00 - 23:59"),
        ("2024-07-05", "08:05", 0, "05.07. 08:05 - 08:05"),
        ("2024-07-05", "08:05", 1440, "05.07. 08:05 - 06.07. 08:05"),
        ("2024-02-28", "20:00", 1800, "28.02. 20:00 - 01.03. 02:00"),
    ],
)
def test_note(day, clock, minutes, expected):
    assert solution.note(day, clock, minutes) == expected
