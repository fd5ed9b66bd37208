"""A plan: the dated way to a goal, made backwards and packed into the learner's hours."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from milepost.domain.content import Content
from milepost.domain.goal import Post, Way
from milepost.domain.mastery import Record
from milepost.domain.planner import Arrangement, Work, arrange
from milepost.domain.steps import Step, StepKind, steps_of
from milepost.domain.timetable import Timetable
from milepost.domain.trades import Trades, trades_for

GOAL = "goal"


class PastDateError(ValueError):
    """A date that lies before the plan's first day."""


@dataclass(frozen=True, kw_only=True)
class Aim:
    """By when: the goal's date, and the dates that the learner gave to milestones (id -> date)."""

    by: date
    milestones: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PlannedStep:
    """A step with its days. `sessions` are (day, minutes), first to last; a long step has several."""

    id: str
    kind: StepKind
    ref: str
    title: str
    skill: str
    section: str
    minutes: int
    sessions: tuple[tuple[date, int], ...]

    @property
    def start(self) -> date:
        return self.sessions[0][0]

    @property
    def end(self) -> date:
        return self.sessions[-1][0]


@dataclass(frozen=True, kw_only=True)
class PlannedMilestone:
    """`due` is the date it has (`stated` by the learner, or its share of the hours), `expected` the day the plan gets there.

    `slack_minutes` of work and `slack_days` lie between the two; negative is late.
    `minutes_from_start` is the work before it.
    """

    id: str
    title: str
    due: date
    expected: date
    stated: bool
    slack_minutes: int
    slack_days: int
    minutes_from_start: int


@dataclass(frozen=True, kw_only=True)
class Plan:
    """`slack_minutes` is the least slack of all stated dates: what can be lost before one of them is missed."""

    goal: str
    title: str
    start: date
    by: date
    feasible: bool
    slack_minutes: int
    total_minutes: int
    capacity_minutes: int
    end: date
    milestones: tuple[PlannedMilestone, ...]
    steps: tuple[PlannedStep, ...]
    trades: Trades

    @property
    def done(self) -> bool:
        """Nothing is left to learn for this goal."""
        return not self.steps


def make_plan(way: Way, content: Content, *, record: Record, timetable: Timetable, aim: Aim) -> Plan:
    """The steps left on the way, in an order with the least maximum lateness over all stated dates.

    Exact for the middle estimates of time, the timetable and its reservations. A date that has passed is late, no error.
    Raises PlanTooLong.
    """
    steps = steps_of(way, content, record)
    arrangement = arrange(_works(way, steps, timetable, aim))
    by_id = {step.id: step for step in steps}
    packed = tuple(_pack([by_id[step] for step in arrangement.order if step in by_id], timetable))
    total = sum(step.minutes for step in steps)
    slack = -(arrangement.lateness or 0)
    return Plan(
        goal=way.goal,
        title=way.title,
        start=timetable.start,
        by=aim.by,
        feasible=slack >= 0,
        slack_minutes=slack,
        total_minutes=total,
        capacity_minutes=timetable.capacity(aim.by),
        end=timetable.day_of(total),
        milestones=tuple(_milestones(way, arrangement, timetable, aim)),
        steps=packed,
        trades=trades_for(
            works=partial(_works, way, steps, aim=aim),
            minutes=_project_minutes(steps),
            timetable=timetable,
            lateness=-slack,
        ),
    )


def refuse_past(aim: Aim, start: date) -> None:
    """For dates that somebody types now. Raises PastDateError."""
    for day in (aim.by, *aim.milestones.values()):
        if day < start:
            raise PastDateError(
                f"{day.isoformat()} lies before {start.isoformat()}, the plan's first day. Choose a later date."
            )


def _works(
    way: Way, steps: Sequence[Step], timetable: Timetable, aim: Aim, without: frozenset[str] = frozenset()
) -> list[Work[str]]:
    """Steps in the order of the way, each post after the last leg that it waits for, and the goal at the end.

    Posts and the goal take no time; only those with a stated date press. `without` are projects to leave out.
    """
    waiting = {post.id: set(post.legs) for post in way.posts}
    of_leg: dict[str, list[Work[str]]] = {leg.id: [] for leg in way.legs}
    for step in steps:
        if step.kind != "stage" or step.ref.partition("/")[0] not in without:
            of_leg[step.section].append(Work(id=step.id, minutes=step.minutes, needs=step.needs))
    works: list[Work[str]] = []
    for leg in way.legs:
        works += of_leg[leg.id]
        for post in way.posts:
            waiting[post.id].discard(leg.id)
            if leg.id in post.legs and not waiting[post.id]:
                needs = tuple(work.id for own in post.legs for work in of_leg[own])
                works.append(_post(f"post:{post.id}", needs, aim.milestones.get(post.id), timetable))
    works.append(_post(GOAL, tuple(work.id for work in works), aim.by, timetable))
    return works


def _post(post_id: str, needs: tuple[str, ...], by: date | None, timetable: Timetable) -> Work[str]:
    if by is None:
        return Work(id=post_id, minutes=0, needs=needs)
    return Work(id=post_id, minutes=0, needs=needs, due=timetable.capacity(by), by=by)


def _pack(steps: Iterable[Step], timetable: Timetable) -> Iterator[PlannedStep]:
    """Fill day after day."""
    days = timetable.days()
    day, free = timetable.start, 0
    for step in steps:
        left = step.minutes
        sessions: list[tuple[date, int]] = []
        while left or not sessions:
            if not free:
                day, free = next(days)
            minutes = min(left, free)
            sessions.append((day, minutes))
            left -= minutes
            free -= minutes
        yield PlannedStep(
            id=step.id,
            kind=step.kind,
            ref=step.ref,
            title=step.title,
            skill=step.skill,
            section=step.section,
            minutes=step.minutes,
            sessions=tuple(sessions),
        )


def _milestones(way: Way, arrangement: Arrangement[str], timetable: Timetable, aim: Aim) -> Iterator[PlannedMilestone]:
    goal = Post(id=GOAL, title=way.title, legs=())
    dated = [(post, aim.milestones.get(post.id), arrangement.finish[f"post:{post.id}"]) for post in way.posts]
    dated = sorted([*dated, (goal, aim.by, arrangement.finish[GOAL])], key=lambda entry: entry[2])
    due = _due_minutes([(finish, timetable.capacity(by) if by else None) for _, by, finish in dated])
    for (post, by, finish), minute in zip(dated, due, strict=True):
        expected = timetable.day_of(finish)
        day = by or timetable.day_of(minute)
        yield PlannedMilestone(
            id=post.id,
            title=post.title,
            due=day,
            expected=expected,
            stated=by is not None,
            slack_minutes=minute - finish,
            slack_days=(day - expected).days,
            minutes_from_start=finish,
        )


def _due_minutes(dated: Sequence[tuple[int, int | None]]) -> list[int]:
    """Posts (finish, due or None), in order of finish: one without a date gets its share of the hours between its dated
    neighbours, in proportion to the work. The last one has a date."""
    due: list[int] = []
    from_finish, from_due = 0, 0
    for i, (finish, own) in enumerate(dated):
        if own is None:
            to_finish, to_due = next((f, d) for f, d in dated[i:] if d is not None)
            span = to_finish - from_finish
            share = (finish - from_finish) * (to_due - from_due) // span if span else to_due - from_due
            due.append(from_due + share)
        else:
            due.append(own)
            from_finish, from_due = finish, own
    return due


def _project_minutes(steps: Sequence[Step]) -> dict[str, int]:
    """Each project that has stages left, and the minutes of those."""
    minutes: dict[str, int] = {}
    for step in steps:
        if step.kind == "stage":
            project = step.ref.partition("/")[0]
            minutes[project] = minutes.get(project, 0) + step.minutes
    return minutes
