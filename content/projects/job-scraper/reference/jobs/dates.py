"""Dates as boards show them -> calendar days in UTC."""

import re
from datetime import UTC, date, datetime, timedelta

AGO = re.compile(r"(?P<count>\d{1,4}) (?P<unit>hour|day|week)s? ago")
UNITS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
WORDS = {"today": timedelta(0), "yesterday": timedelta(days=1)}


def posted_on(day: str, text: str, now: datetime) -> date | None:
    """`day` is from the markup and wins over the `text`, which may be relative to `now`. None where neither says it."""
    return _from_markup(day) or _from_text(text.lower(), now)


def _from_markup(day: str) -> date | None:
    try:
        return date.fromisoformat(day.strip()[:10])
    except ValueError:
        return None


def _from_text(text: str, now: datetime) -> date | None:
    found = AGO.fullmatch(text)
    age = int(found["count"]) * UNITS[found["unit"]] if found else WORDS.get(text)
    return None if age is None else (now.astimezone(UTC) - age).date()
