"""A learner's hours: how many minutes each day has for learning, and how days and minutes of work translate."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

LONGEST = timedelta(days=50 * 366)
DAY = timedelta(days=1)
WAKING = 16 * 60


class NoTime(ValueError):
    """The hours leave no time to learn."""


class PlanTooLong(ValueError):
    """At this pace the work would take more than half a century."""


@dataclass(frozen=True, kw_only=True)
class Timetable:
    """`weekday_minutes` are seven, Monday first. `days_off` have none. `reserved` minutes of a day belong to something else.

    Raises NoTime where no weekday has any time, or one has more than 16 hours.
    """

    start: date
    weekday_minutes: tuple[int, ...]
    days_off: frozenset[date] = frozenset()
    reserved: Mapping[date, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.weekday_minutes) != 7 or any(not 0 <= minutes <= WAKING for minutes in self.weekday_minutes):
            raise NoTime("Give each day of the week between 0 and 16 hours.")
        if not any(self.weekday_minutes):
            raise NoTime("A plan needs some time: give at least one day of the week more than 0 hours.")

    def minutes_on(self, day: date) -> int:
        if day < self.start or day in self.days_off:
            return 0
        return max(0, self.weekday_minutes[day.weekday()] - self.reserved.get(day, 0))

    def days(self) -> Iterator[tuple[date, int]]:
        """Each day from the start that has time, with its minutes. Raises PlanTooLong after half a century."""
        day = self.start
        while day - self.start < LONGEST:
            if minutes := self.minutes_on(day):
                yield day, minutes
            day += DAY
        raise PlanTooLong("At this pace the plan is longer than fifty years. Give it more hours a week.")

    def capacity(self, until: date) -> int:
        """Minutes of work from the start to the end of that day."""
        if until < self.start:
            return 0
        weeks, rest = divmod((until - self.start).days + 1, 7)
        minutes = weeks * sum(self.weekday_minutes)
        minutes += sum(self.weekday_minutes[(self.start.weekday() + i) % 7] for i in range(rest))
        return minutes - sum(self._lost(day) for day in self._exceptions() if self.start <= day <= until)

    def day_of(self, minute: int) -> date:
        """The day on which that minute of work is done, counted from 1; the start for 0. Raises PlanTooLong."""
        if minute <= 0:
            return self.start
        low, high = self.start, self.start + LONGEST
        if self.capacity(high) < minute:
            raise PlanTooLong("At this pace the plan is longer than fifty years. Give it more hours a week.")
        while low < high:
            middle = low + (high - low) // 2
            if self.capacity(middle) >= minute:
                high = middle
            else:
                low = middle + DAY
        return low

    @property
    def longest_week(self) -> int:
        """Minutes of the longest week that keeps the days' proportions and gives none more than 16 hours."""
        return WAKING * sum(self.weekday_minutes) // max(self.weekday_minutes)

    def with_week(self, minutes: int) -> "Timetable":
        """The same days with so many minutes a week in all, shared out as now. Raises NoTime past 16 hours a day."""
        total = sum(self.weekday_minutes)
        shares: list[int] = []
        so_far = 0
        for own in self.weekday_minutes:
            so_far += own
            shares.append(minutes * so_far // total - sum(shares))
        return replace(self, weekday_minutes=tuple(shares))

    def _exceptions(self) -> set[date]:
        return {*self.days_off, *self.reserved}

    def _lost(self, day: date) -> int:
        return self.weekday_minutes[day.weekday()] - self.minutes_on(day)


def even_week(hours: float) -> tuple[int, ...]:
    """Seven equal days, to the minute, that make up so many hours a week."""
    minutes = round(hours * 60)
    return tuple(minutes * (i + 1) // 7 - minutes * i // 7 for i in range(7))
