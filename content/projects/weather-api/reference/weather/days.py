"""Three-hour steps -> the calendar days of a city."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from weather.observations import Forecast, Step

STEP = timedelta(hours=3)


@dataclass(frozen=True, kw_only=True)
class Day:
    """Temperatures in kelvin, precipitation in mm."""

    date: date
    low: float
    high: float
    description: str
    precipitation: float


def days_of(forecast: Forecast) -> Iterator[Day]:
    """In order. A last day that the steps don't reach the end of is left out."""
    offset = timedelta(seconds=forecast.offset)

    def day_at(step: Step, later: timedelta = timedelta()) -> date:
        return (datetime.fromtimestamp(step.at, UTC) + offset + later).date()

    for day, group in groupby(sorted(forecast.steps, key=lambda step: step.at), key=day_at):
        steps = list(group)
        if day_at(steps[-1], STEP) != day:
            yield _day(day, steps)


def _day(day: date, steps: list[Step]) -> Day:
    temperatures = [step.temperature for step in steps]
    [(description, _)] = Counter(step.description for step in steps).most_common(1)  # of equals the one that came first
    precipitation = sum(step.precipitation for step in steps)
    return Day(date=day, low=min(temperatures), high=max(temperatures), description=description, precipitation=precipitation)
