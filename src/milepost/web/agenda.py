"""The plan's steps as a learner reads them: signs to the next ones, days of a week, weeks of a plan."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from milepost.domain.content import Content
from milepost.domain.evidence import Evidence
from milepost.domain.plan import Plan, PlannedStep
from milepost.web import wording


@dataclass(frozen=True, kw_only=True)
class Sign:
    """`what` says what sort of step it is, `name` which, `href` leads there."""

    what: str
    name: str
    minutes: int
    href: str


@dataclass(frozen=True, kw_only=True)
class Day:
    """One day of a week: what was done on it and what is planned for it, in minutes and as a sentence."""

    day: date
    steps: str
    done: int
    planned: int

    @property
    def minutes(self) -> int:
        return self.done + self.planned


@dataclass(frozen=True, kw_only=True)
class Week:
    """`sections` are numbers; `project` and `lesson` minutes make up the whole."""

    monday: date
    sections: str
    steps: str
    project: int
    lesson: int

    @property
    def minutes(self) -> int:
        return self.project + self.lesson


def sign_of(step: PlannedStep, content: Content) -> Sign:
    skill = content.skills[step.skill].title if step.skill in content.skills else ""
    what = {
        "lesson": _("Lesson"),
        "skill": _("Skill without a lesson yet"),
        "exercise": _("Exercise in %(skill)s") % {"skill": skill},
        "stage": _("Project stage"),
    }[step.kind]
    return Sign(what=what, name=step.title, minutes=step.minutes, href=address_of(step))


def address_of(step: PlannedStep) -> str:
    if step.kind == "exercise":
        return reverse("exercise", args=[step.ref])
    if step.kind == "stage":
        project, _separator, stage = step.ref.partition("/")
        return reverse("project", args=[project]) + f"#stage-{stage}"
    return reverse("skill", args=[step.ref])


def minutes_on(plan: Plan, day: date) -> int:
    return sum(minutes for step in plan.steps for on, minutes in step.sessions if on == day)


def days_of_week(plan: Plan, content: Content, evidence: Iterable[Evidence], today: date) -> Iterator[Day]:
    """Monday to Sunday: what was done on the days behind, what is planned from today on."""
    done = _done_by_day(evidence)
    for offset in range(7):
        day = wording.monday_of(today) + timedelta(days=offset)
        entries = done.get(day, [])
        steps = [step for step in plan.steps if any(on == day for on, _minutes in step.sessions)]
        titles = dict.fromkeys([*_done_titles(entries, content), *_titles(steps, content)])
        yield Day(
            day=day,
            steps=_summary(list(titles)),
            done=sum(_minutes_of(entry, content) for entry in entries),
            planned=minutes_on(plan, day),
        )


def weeks(plan: Plan, content: Content, numbers: Mapping[str, int]) -> Iterator[Week]:
    """Each week that has steps. `numbers` are those of the sections."""
    by_week: dict[date, list[tuple[PlannedStep, int]]] = {}
    for step in plan.steps:
        for on, minutes in step.sessions:
            by_week.setdefault(wording.monday_of(on), []).append((step, minutes))
    for monday, entries in sorted(by_week.items()):
        steps = list({step.id: step for step, _minutes in entries}.values())
        project = sum(minutes for step, minutes in entries if step.kind == "stage")
        yield Week(
            monday=monday,
            sections=", ".join(str(n) for n in sorted({numbers[step.section] for step in steps if step.section in numbers})),
            steps=_summary(_titles(steps, content)),
            project=project,
            lesson=sum(minutes for _step, minutes in entries) - project,
        )


def _titles(steps: Iterable[PlannedStep], content: Content) -> list[str]:
    """A skill once, however many steps it has; a project with the number of its stages."""
    skills: dict[str, int] = {}
    stages: dict[str, int] = {}
    for step in steps:
        if step.kind == "stage":
            project = step.ref.partition("/")[0]
            stages[project] = stages.get(project, 0) + 1
        else:
            skills[step.skill] = skills.get(step.skill, 0) + 1
    return [content.skills[skill].title for skill in skills] + [
        ngettext("%(project)s, %(count)d stage", "%(project)s, %(count)d stages", count)
        % {"project": content.projects[project].title, "count": count}
        for project, count in stages.items()
    ]


def _done_by_day(evidence: Iterable[Evidence]) -> dict[date, list[Evidence]]:
    days: dict[date, list[Evidence]] = {}
    seen: set[tuple[str, str]] = set()
    for entry in sorted(evidence, key=lambda e: e.at):
        key = (entry.happening, entry.subject)
        if (entry.passed or entry.happening == "lesson_finished") and key not in seen:
            seen.add(key)
            days.setdefault(localdate(entry.at), []).append(entry)
    return days


def _done_titles(entries: Iterable[Evidence], content: Content) -> list[str]:
    titles: dict[str, None] = {}
    for entry in entries:
        skill = _skill(entry, content)
        if skill in content.skills:
            titles[content.skills[skill].title] = None
    return list(titles)


def _minutes_of(entry: Evidence, content: Content) -> int:
    """What the plan had set aside for it; the time that it really took isn't measured."""
    if entry.happening == "graded":
        exercise = content.exercise(entry.subject)
        return exercise.minutes.p50 if exercise else 0
    exercises = content.exercises_of.get(entry.subject, ())
    skill = content.skills.get(entry.subject)
    return skill.minutes.p50 - sum(exercise.minutes.p50 for exercise in exercises) if skill else 0


def _skill(entry: Evidence, content: Content) -> str:
    if entry.happening != "graded":
        return entry.subject
    exercise = content.exercise(entry.subject)
    return exercise.skill if exercise else ""


def _summary(titles: list[str], *, most: int = 4) -> str:
    """`a; b; c; and 3 more`."""
    if len(titles) <= most:
        return "; ".join(titles)
    left = len(titles) - most + 1
    return (
        "; ".join(titles[: most - 1]) + "; " + ngettext("and %(count)d more", "and %(count)d more", left) % {"count": left}
    )
