"""Projects: what there is to build, stage by stage."""

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from milepost.domain.project import Project, Stage
from milepost.web.standing import Standing, standing


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    planned = [project for leg in at.outlook.way.legs for project in leg.projects] if at.outlook else []
    out = at.outlook.intent.left_out if at.outlook else frozenset()
    rows = {name: _row(project, at, name in out) for name, project in at.content.projects.items()}
    return render(
        request,
        "projects.html",
        {
            "own": [rows[name] for name in planned],
            "left_out": [rows[name] for name in rows if name in out],
            "others": [row for name, row in rows.items() if name not in planned and name not in out],
            "has_goal": at.outlook is not None,
        },
    )


@require_safe
def one(request: HttpRequest, project_id: str) -> HttpResponse:
    at = standing()
    project = at.content.projects.get(project_id)
    if project is None:
        raise Http404(_("There is no project of that name. The Projects page lists all of them."))
    further = [stage for stage in project.stages if stage.depth == "further"]
    return render(
        request,
        "project.html",
        {
            "project": project,
            "core_minutes": _minutes(project.core),
            "further": further,
            "further_minutes": _minutes(further),
            "skills": [(at.content.skills[skill], at.overview.mastery[skill]) for skill in project.prerequisites],
            "days": _days(at, project),
            "first_number": len(project.core) + 1,
        },
    )


def _row(project: Project, at: Standing, left_out: bool) -> dict[str, object]:
    return {"project": project, "minutes": _minutes(project.core), "days": _days(at, project), "left_out": left_out}


def _minutes(stages: Iterable[Stage]) -> int:
    return sum(stage.minutes.p50 for stage in stages)


def _days(at: Standing, project: Project) -> dict[str, object] | None:
    """First and last day that the plan has for it."""
    steps = at.outlook.plan.steps if at.outlook else ()
    own = [step for step in steps if step.kind == "stage" and step.ref.partition("/")[0] == project.id]
    return {"first": own[0].start, "last": own[-1].end} if own else None
