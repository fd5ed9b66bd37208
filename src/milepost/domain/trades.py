"""What would make a plan fit: more hours a week, a later date, or projects left out. In numbers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from milepost.domain.planner import Work, arrange
from milepost.domain.timetable import Timetable

QUARTER = 15
TRIES = 60
SPARE = 10

Works = Callable[..., list[Work[str]]]


@dataclass(frozen=True, kw_only=True)
class Trades:
    """`weekly_minutes` is the least week, in quarters of an hour, with which all dates hold; None where none would do.

    `earliest` is the day on which all is done at the present hours. `leave_out` are the projects without which all dates
    hold: none when they hold already, None when leaving out all of them isn't enough. Of the sets with at most a tenth
    more work than the least that is enough, it is one with the fewest projects. `saves_minutes` is the work in them.
    """

    weekly_minutes: int | None
    earliest: date
    leave_out: tuple[str, ...] | None
    saves_minutes: int = 0


def trades_for(*, works: Works, minutes: Mapping[str, int], timetable: Timetable, lateness: int) -> Trades:
    """`works(timetable=, without=)` are the steps to arrange; `minutes` the work of each project that may be left out."""
    total = sum(work.minutes for work in works(timetable=timetable))
    leave_out = _leave_out(works, minutes, timetable, lateness)
    return Trades(
        weekly_minutes=_least_week(works, timetable),
        earliest=timetable.day_of(total),
        leave_out=leave_out,
        saves_minutes=sum(minutes[project] for project in leave_out or ()),
    )


def _least_week(works: Works, timetable: Timetable) -> int | None:
    """By bisection, since more time never makes anything later. Each trial keeps the days and changes their length."""
    low, high = 1, timetable.longest_week // QUARTER
    if not high or not _holds(works, timetable, high * QUARTER):
        return None
    while low < high:
        middle = (low + high) // 2
        if _holds(works, timetable, middle * QUARTER):
            high = middle
        else:
            low = middle + 1
    return low * QUARTER


def _holds(works: Works, timetable: Timetable, weekly_minutes: int) -> bool:
    return _fits(works(timetable=timetable.with_week(weekly_minutes)))


def _fits(works: list[Work[str]]) -> bool:
    return (arrange(works).lateness or 0) <= 0


def _leave_out(works: Works, minutes: Mapping[str, int], timetable: Timetable, lateness: int) -> tuple[str, ...] | None:
    if lateness <= 0:
        return ()
    everything = tuple(minutes)
    enough = (own for own in islice(_cheapest_sets(minutes, at_least=lateness), TRIES) if _frees(own, works, timetable))
    least = next(enough, everything if _frees(everything, works, timetable) else None)
    if least is None:
        return None
    most = sum(minutes[project] for project in least) * (100 + SPARE) // 100
    near = [own for own in _cheapest_sets(minutes, at_least=lateness) if sum(map(minutes.__getitem__, own)) <= most]
    return next((own for own in sorted(near, key=len) if len(own) < len(least) and _frees(own, works, timetable)), least)


def _frees(projects: tuple[str, ...], works: Works, timetable: Timetable) -> bool:
    return _fits(works(timetable=timetable, without=frozenset(projects)))


def _cheapest_sets(minutes: Mapping[str, int], *, at_least: int) -> Iterator[tuple[str, ...]]:
    """One set of projects for each reachable sum of minutes, from `at_least` upwards."""
    reachable: dict[int, tuple[str, ...]] = {0: ()}
    for project, own in minutes.items():
        for total, projects in list(reachable.items()):
            longer = (*projects, project)
            known = reachable.get(total + own)
            if known is None or len(longer) < len(known):
                reachable[total + own] = longer
    for total in sorted(reachable):
        if total >= at_least:
            yield reachable[total]
