"""Days and instants, from texts and to texts. A day is a day in UTC."""

import re
from datetime import UTC, date, datetime, timedelta

from todo.errors import TodoError

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
IN_DAYS = re.compile(r"\+([0-9]+)d")


def day(text: str, *, today: date) -> date:
    """`2031-04-09`, `today`, `tomorrow` or `+10d`. Raises TodoError."""
    try:
        if text in ("today", "tomorrow"):
            return today + timedelta(days=text == "tomorrow")
        if found := IN_DAYS.fullmatch(text):
            return today + timedelta(days=int(found[1]))
        if DAY.fullmatch(text):
            year, month, days = map(int, text.split("-"))
            return date(year, month, 1) + timedelta(days=days - 1)
    except OverflowError:
        raise TodoError(f"{text!r} is further away than the calendar goes") from None
    except ValueError:
        raise TodoError(f"there is no day {text!r}") from None
    raise TodoError(f"{text!r} is no day: write 2031-04-09, today, tomorrow or +10d")


def instant(text: str) -> datetime:
    """Raises ValueError."""
    return datetime.fromisoformat(text).astimezone(UTC)


def written(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
