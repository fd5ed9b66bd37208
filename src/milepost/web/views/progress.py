"""Progress: when sections were completed, the evidence, and the mastery of each area."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from milepost.domain.content import Content
from milepost.domain.evidence import Evidence
from milepost.domain.mastery import Mastery
from milepost.domain.skills import Area
from milepost.web import groups
from milepost.web.standing import Standing, standing

SHOWN = 20


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A row of the evidence table. `exercise`, `skill` and `project` are empty where it says nothing of one."""

    evidence: Evidence
    title: str
    exercise: str
    skill: str
    project: str
    what: str


@dataclass(frozen=True, kw_only=True)
class AreaMastery:
    area: Area
    marks: tuple[tuple[str, str, Mastery], ...]
    proven: int


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    entries = list(_entries(at))
    states = [mastery.state for mastery in at.overview.mastery.values()]
    return render(
        request,
        "progress.html",
        {
            "proven": states.count("proven"),
            "learning": states.count("learning"),
            "new": states.count("new"),
            "reported": sum(1 for m in at.overview.mastery.values() if m.reported_at and m.state != "proven"),
            "sections": at.overview.sections,
            "tracked": bool(at.overview.sections),
            "entries": entries[:SHOWN],
            "older": entries[SHOWN:],
            "groups": list(_groups(at)),
            "skills": len(states),
        },
    )


def _entries(at: Standing) -> Iterator[Entry]:
    for evidence in at.overview.evidence:
        exercise = at.content.exercise(evidence.subject) if evidence.happening == "graded" else None
        skill = exercise.skill if exercise else evidence.subject
        project = evidence.subject.partition("/")[0]
        yield Entry(
            evidence=evidence,
            title=exercise.title if exercise else _title(skill, at.content),
            exercise=exercise.id if exercise else "",
            skill=skill if skill in at.content.skills else "",
            project=project if project in at.content.projects else "",
            what=_what(evidence),
        )


def _title(subject: str, content: Content) -> str:
    """A skill's title, or that of a project and its stage."""
    project_id, _separator, stage_id = subject.partition("/")
    if project := content.projects.get(project_id):
        stage = next((stage.title for stage in project.stages if stage.id == stage_id), stage_id)
        return f"{project.title}: {stage}"
    return content.skills[subject].title if subject in content.skills else subject


def _what(evidence: Evidence) -> str:
    if evidence.happening == "graded":
        return _("passed") if evidence.passed else _("not yet")
    return {
        "lesson_finished": _("lesson read"),
        "reported": _("your own word"),
        "report_withdrawn": _("word taken back"),
    }[evidence.happening]


def _groups(at: Standing) -> Iterator[tuple[str, str, list[AreaMastery]]]:
    """Id and title of each group, with its areas."""
    for group, title in groups.TITLES.items():
        areas = [area for area in at.content.areas.values() if groups.group_of(area.number) == group]
        if areas:
            yield group, str(title), [_area(area, at) for area in areas]


def _area(area: Area, at: Standing) -> AreaMastery:
    marks = tuple((skill, at.content.skills[skill].title, at.overview.mastery[skill]) for skill in area.skills)
    return AreaMastery(area=area, marks=marks, proven=sum(1 for _s, _t, m in marks if m.state == "proven"))
