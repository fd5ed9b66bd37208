"""A learner's goal and the plan that follows from it. Plans are never stored: goal, evidence and day decide them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.utils.timezone import localdate

from milepost.domain.content import Content
from milepost.domain.evidence import Evidence
from milepost.domain.goal import Way, Wishes, way_to
from milepost.domain.mastery import Record, record_of
from milepost.domain.moved import moved
from milepost.domain.plan import Aim, Plan, make_plan, refuse_past
from milepost.domain.steps import reading_minutes, steps_of
from milepost.domain.timetable import Timetable
from milepost.learning import library, models, recording


class UnknownMilestoneError(ValueError):
    """A date for a milestone that the goal doesn't have."""


@dataclass(frozen=True, kw_only=True)
class Intent:
    """What a learner wants: the goal's id (see `domain.goal.way_to`), by when, and the hours.

    `by` may be None: then it is the earliest day at these hours. `weekday_minutes` are seven, Monday first.
    """

    goal: str
    by: date | None
    weekday_minutes: tuple[int, ...]
    days_off: frozenset[date] = frozenset()
    choices: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    milestone_dates: Mapping[str, date] = field(default_factory=dict)

    @property
    def wishes(self) -> Wishes:
        return Wishes(choices=self.choices, left_out=self.left_out)


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """`moved` says what the last change did to the plan; it is empty when nothing happened on this day."""

    intent: Intent
    way: Way
    plan: Plan
    moved: str = ""


def intent_of(learner: models.Learner) -> Intent | None:
    """The goal that counts now; None before the first."""
    row = learner.goals.order_by("id").last()
    return _intent(row) if row else None


def outlook(learner: models.Learner, today: date) -> Outlook | None:
    """The plan as it stands today; None before the first goal."""
    rows = list(learner.goals.order_by("-id")[:2])
    if not rows:
        return None
    evidence = recording.evidence_of(learner)
    now = _outlook(_intent(rows[0]), library.content(), record_of(evidence), today)
    before = _before(rows, evidence, today)
    return replace(now, moved=moved(before, now.plan) if before else "")


def preview(learner: models.Learner, intent: Intent, today: date) -> Outlook:
    """What the plan would be. Raises ValueErrors with a sentence: unknown goal or milestone, no time, a past date, ..."""
    record = record_of(recording.evidence_of(learner))
    return _checked(intent, library.content(), record, today)


def set_goal(learner: models.Learner, intent: Intent, *, today: date, now: datetime) -> Outlook:
    """Raises as `preview` does."""
    seen = preview(learner, intent, today)
    models.Goal.objects.create(
        learner=learner,
        at=now,
        goal=seen.way.goal,
        start=today,
        by=seen.plan.by,
        weekday_minutes=list(intent.weekday_minutes),
        days_off=sorted(day.isoformat() for day in intent.days_off),
        choices=dict(intent.choices),
        left_out=sorted(intent.left_out),
        milestone_dates={post: day.isoformat() for post, day in intent.milestone_dates.items()},
    )
    return seen


def _checked(intent: Intent, content: Content, record: Record, today: date) -> Outlook:
    seen = _outlook(intent, content, record, today)
    unknown = set(intent.milestone_dates) - {post.id for post in seen.way.posts}
    if unknown:
        raise UnknownMilestoneError(f"The goal has no milestone {min(unknown)!r}.")
    if intent.by is not None:
        refuse_past(Aim(by=intent.by, milestones=intent.milestone_dates), today)
    return seen


def _outlook(intent: Intent, content: Content, record: Record, today: date) -> Outlook:
    way = way_to(intent.goal, content, intent.wishes)
    timetable = Timetable(
        start=today,
        weekday_minutes=intent.weekday_minutes,
        days_off=intent.days_off,
        reserved={today: _minutes_done(content, record, today)},
    )
    by = intent.by or timetable.day_of(sum(step.minutes for step in steps_of(way, content, record)))
    aim = Aim(by=by, milestones=intent.milestone_dates)
    return Outlook(intent=intent, way=way, plan=make_plan(way, content, record=record, timetable=timetable, aim=aim))


def _before(goals: Sequence[models.Goal], evidence: Sequence[Evidence], today: date) -> Plan | None:
    """The plan as it was before the newest change of today, be it a goal or a piece of evidence; None without one."""
    changes = [entry for entry in evidence if _moves(entry) and localdate(entry.at) == today]
    content = library.content()
    if len(goals) == 2 and localdate(goals[0].at) == today and not (changes and changes[-1].at > goals[0].at):
        return _outlook(_intent(goals[1]), content, record_of(evidence), today).plan
    if not changes:
        return None
    earlier = evidence[: evidence.index(changes[-1])]
    return _outlook(_intent(goals[0]), content, record_of(earlier), today).plan


def _moves(entry: Evidence) -> bool:
    return entry.passed or entry.happening != "graded"


def _minutes_done(content: Content, record: Record, today: date) -> int:
    """What was finished today has used some of today's hours."""
    done = {name for name, at in {**record.passed, **record.finished_lessons}.items() if localdate(at) == today}
    exercises = sum(exercise.minutes.p50 for name, exercise in content.exercises.items() if name in done)
    return exercises + sum(reading_minutes(content, skill) for skill in content.skills if skill in done)


def _intent(row: models.Goal) -> Intent:
    return Intent(
        goal=row.goal,
        by=row.by,
        weekday_minutes=tuple(row.weekday_minutes),
        days_off=frozenset(date.fromisoformat(day) for day in row.days_off),
        choices=row.choices,
        left_out=frozenset(row.left_out),
        milestone_dates={post: date.fromisoformat(day) for post, day in row.milestone_dates.items()},
    )
