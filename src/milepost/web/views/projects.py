"""Projects: what there is to build, stage by stage."""

from collections.abc import Iterable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from milepost.domain.content import Content
from milepost.domain.mastery import record_of
from milepost.domain.project import Project, Stage
from milepost.learning import following, library, recording, reporting
from milepost.learning import learner as learners
from milepost.learning.learner import Learner
from milepost.web.building import building_of
from milepost.web.standing import Standing, standing


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    planned = [project for leg in at.outlook.way.legs for project in leg.projects] if at.outlook else []
    out = at.outlook.intent.left_out if at.outlook else frozenset()
    rows = {name: _row(project, at, name in out) for name, project in at.content.projects.items()}
    others = [name for name in rows if name not in planned and name not in out]
    others.sort(key=lambda name: not at.content.projects[name].checkable)
    return render(
        request,
        "projects.html",
        {
            "own": [rows[name] for name in planned],
            "left_out": [rows[name] for name in rows if name in out],
            "others": [rows[name] for name in others],
            "has_goal": at.outlook is not None,
            "checkable": sum(project.checkable for project in at.content.projects.values()),
        },
    )


@require_POST
def report(request: HttpRequest, project_id: str, stage_id: str) -> HttpResponse:
    at = now()
    reporting.report_stage(learners.sole(now=at), project_id=project_id, stage_id=stage_id, now=at)
    return redirect(reverse("project", args=[project_id]) + f"#stage-{stage_id}")


@require_POST
def withdraw(request: HttpRequest, project_id: str, stage_id: str) -> HttpResponse:
    at = now()
    reporting.withdraw_stage(learners.sole(now=at), project_id=project_id, stage_id=stage_id, now=at)
    return redirect(reverse("project", args=[project_id]) + f"#stage-{stage_id}")


@require_safe
def one(request: HttpRequest, project_id: str) -> HttpResponse:
    at = standing()
    project = _project(at.content, project_id)
    mark = _mark(at.learner, project)  # taken first: what is written in between is asked for again
    return render(
        request,
        "project.html",
        _page(project, at.learner)
        | {
            "mark": mark,
            "core_minutes": _minutes(project.core),
            "skills": [(at.content.skills[skill], at.overview.mastery[skill]) for skill in project.prerequisites],
            "days": _days(at, project),
        },
    )


@require_safe
def check(request: HttpRequest, project_id: str) -> HttpResponse:
    """The stages as they stand, for our script: 304 while nothing has changed since the mark that it sends."""
    project = _project(library.content(), project_id)
    learner = learners.sole(now=now())
    mark = _mark(learner, project)
    if request.headers.get("If-None-Match") == mark:
        response = HttpResponse(status=304)
    else:
        response = render(request, "parts/build.html", _page(project, learner))
    response["ETag"] = mark
    return response


def _project(content: Content, project_id: str) -> Project:
    project = content.projects.get(project_id)
    if project is None:
        raise Http404(_("There is no project of that name. The Projects page lists all of them."))
    return project


def _page(project: Project, learner: Learner) -> dict[str, object]:
    """What the stages of a project need."""
    evidence = recording.evidence_of(learner)
    building = building_of(
        project,
        evidence=evidence[::-1],
        reported=record_of(evidence).reported,
        check=following.newest(settings.MILEPOST_DATA, project.id) if project.checkable else None,
    )
    further = [stage.stage for stage in building.further]
    begun = any(stage.checked or stage.latest or stage.reported for stage in building.stages)
    return {"project": project, "building": building, "begun": begun, "further_minutes": _minutes(further)}


def _mark(learner: Learner, project: Project) -> str:
    """Changes whenever the check or the evidence does."""
    return f'"{following.mark_of(settings.MILEPOST_DATA, project.id)}-{recording.count_of(learner)}"'


def _row(project: Project, at: Standing, left_out: bool) -> dict[str, object]:
    return {
        "project": project,
        "minutes": _minutes(project.core),
        "days": _days(at, project),
        "left_out": left_out,
        "built": sum(f"{project.id}/{stage.id}" in at.overview.record.built for stage in project.core),
    }


def _minutes(stages: Iterable[Stage]) -> int:
    return sum(stage.minutes.p50 for stage in stages)


def _days(at: Standing, project: Project) -> dict[str, object] | None:
    """First and last day that the plan has for it."""
    steps = at.outlook.plan.steps if at.outlook else ()
    own = [step for step in steps if step.kind == "stage" and step.ref.partition("/")[0] == project.id]
    return {"first": own[0].start, "last": own[-1].end} if own else None
