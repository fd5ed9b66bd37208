"""Rules by which a task comes back. A new one is a class here and an entry in RULES; nothing else asks which one it is."""

import calendar
from abc import ABC, abstractmethod
from datetime import date, timedelta
from itertools import count

from todo.errors import TodoError


class Rule(ABC):
    """All days are counted from the first one, so that a short month doesn't shift those after it."""

    @abstractmethod
    def repeated(self, first: date, times: int) -> date:
        """The day after so many repetitions."""

    def next(self, first: date, *, after: date, today: date) -> date:
        """The next day after one of them that isn't in the past. Raises TodoError where the calendar ends."""
        try:
            return next(day for times in count(1) if (day := self.repeated(first, times)) > after)
        except (OverflowError, ValueError):
            raise TodoError("the calendar has no next day for it") from None


class EveryDays(Rule):
    def __init__(self, days: int) -> None:
        self.step = timedelta(days=days)

    def repeated(self, first: date, times: int) -> date:
        return first + self.step * times


class EveryMonth(Rule):
    """On the same day of the month, or on the last one of a shorter month."""

    def repeated(self, first: date, times: int) -> date:
        years, month = divmod(first.month - 1 + times, 12)
        year, month = first.year + years, month + 1
        return date(year, month, min(first.day, calendar.monthrange(year, month)[1]))


RULES: dict[str, Rule] = {"day": EveryDays(1), "week": EveryDays(7), "month": EveryMonth()}
