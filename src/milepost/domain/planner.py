"""One learner, steps with prerequisites and due dates: the order with the least maximum lateness.

The problem is 1 | prec | Lmax. Lawler's backward rule solves it exactly: give the last place to the step without open
successors that can best afford to be late there, and go on with the rest (E. L. Lawler, "Optimal sequencing of a single
machine subject to precedence constraints", Management Science 19(5), 1973). Steps may be split over sessions, and time
is counted in minutes of work, so days off and holes in the calendar change nothing in the argument.

Many orders are optimal. Of these `arrange` returns the one that reads most like the course: from the last place to the
first, each place goes to the step that comes last in the roadmap among those that may stand there.
"""

import heapq
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Generic, TypeVar

Id = TypeVar("Id", bound=Hashable)


class CircularSteps(ValueError):
    """Some steps need each other, so none of them can come first."""


@dataclass(frozen=True, kw_only=True)
class Work(Generic[Id]):
    """A step to be placed. `due` is the latest minute of work at which it should be finished; None if there is no date.

    `by` is the day of that minute. It tells two dates apart between which there is no time to work.
    """

    id: Id
    minutes: int
    needs: tuple[Id, ...] = ()
    due: int | None = None
    by: date = date.max


@dataclass(frozen=True, kw_only=True)
class Arrangement(Generic[Id]):
    """An optimal order. `finish` is the minute of work at which each step ends.

    `lateness` is the least possible maximum over all dated steps of finish minus due: negative is slack; None: no dates.
    """

    order: tuple[Id, ...]
    finish: dict[Id, int]
    lateness: int | None


def arrange(steps: Sequence[Work[Id]]) -> Arrangement[Id]:
    """`steps` stand in roadmap order. O((n + edges) log n). Raises CircularSteps."""
    earliest = _fill_backwards(steps, deadline=[inf] * len(steps), rank=_latest_due_first(steps))
    finish = _finish(steps, earliest)
    lateness = _lateness(steps, finish)
    deadline = [_may_end(step, finish[step.id], lateness) for step in steps]
    order = _fill_backwards(steps, deadline=deadline, rank=lambda place: (-place,))
    return Arrangement(order=tuple(steps[i].id for i in order), finish=_finish(steps, order), lateness=lateness)


def _latest_due_first(steps: Sequence[Work[Id]]) -> Callable[[int], tuple[float, ...]]:
    """Lawler's choice. All candidates would end at the same minute, so the one with the latest date is least late."""

    def rank(place: int) -> tuple[float, ...]:
        step = steps[place]
        return (-inf if step.due is None else -step.due, -step.by.toordinal(), -place)

    return rank


def _may_end(step: Work[Id], finish: int, lateness: int | None) -> float:
    """How late a step may end without anything being later, or any slack smaller, than in Lawler's own order."""
    if step.due is None or lateness is None:
        return inf
    return max(finish, step.due + min(lateness, 0))


def _fill_backwards(
    steps: Sequence[Work[Id]], *, deadline: Sequence[float], rank: Callable[[int], tuple[float, ...]]
) -> list[int]:
    """Places, last first, to the candidate of lowest rank whose deadline allows it; returned first to last.

    A candidate has no open successor. Time only shrinks from the last place to the first, so a candidate whose deadline
    allows it once is allowed from then on.
    """
    place_of = {step.id: place for place, step in enumerate(steps)}
    needs = [[place_of[need] for need in set(step.needs) if need in place_of] for step in steps]
    open_successors = [0] * len(steps)
    for own in needs:
        for place in own:
            open_successors[place] += 1
    time = sum(step.minutes for step in steps)
    too_early = [(-deadline[i], i) for i, count in enumerate(open_successors) if not count]
    heapq.heapify(too_early)
    allowed: list[tuple[tuple[float, ...], int]] = []
    backwards: list[int] = []
    while too_early or allowed:
        while too_early and -too_early[0][0] >= time:
            place = heapq.heappop(too_early)[1]
            heapq.heappush(allowed, (rank(place), place))
        if not allowed:
            raise AssertionError("Lawler's own order meets all of these deadlines")
        place = heapq.heappop(allowed)[1]
        backwards.append(place)
        time -= steps[place].minutes
        for needed in needs[place]:
            open_successors[needed] -= 1
            if not open_successors[needed]:
                heapq.heappush(too_early, (-deadline[needed], needed))
    if len(backwards) < len(steps):
        raise CircularSteps("Some steps need each other, so none of them can come first.")
    return backwards[::-1]


def _finish(steps: Sequence[Work[Id]], order: Sequence[int]) -> dict[Id, int]:
    finish: dict[Id, int] = {}
    time = 0
    for place in order:
        time += steps[place].minutes
        finish[steps[place].id] = time
    return finish


def _lateness(steps: Sequence[Work[Id]], finish: dict[Id, int]) -> int | None:
    return max((finish[step.id] - step.due for step in steps if step.due is not None), default=None)
