"""First visit: three questions, then the plan."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods

from milepost.domain.goal import way_to
from milepost.learning import planning
from milepost.learning.planning import Outlook
from milepost.web.forms.goal import USUAL_WEEK, WEEKDAYS, GoalForm, initial, week_initial
from milepost.web.road import minutes_of
from milepost.web.standing import Standing, standing

FIRST_GOAL = "full-stack-26-weeks"


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    if request.method != "POST":
        values = initial(at.outlook.intent) if at.outlook else {"goal": FIRST_GOAL, **week_initial(USUAL_WEEK)}
        return render(request, "first.html", _page(at, GoalForm(content=at.content, initial=values)))
    form = GoalForm(request.POST, content=at.content)
    seen = _outlook(form, at)
    if seen is None:
        return render(request, "first.html", _page(at, form), status=422)
    if "preview" in request.POST:
        return render(request, "first.html", _page(at, form) | _forecast(at, seen))
    planning.set_goal(at.learner, seen.intent, today=at.today, now=now())
    return redirect("plan" if not seen.plan.feasible else "today")


def _outlook(form: GoalForm, at: Standing) -> Outlook | None:
    if not form.is_valid():
        return None
    try:
        return planning.preview(at.learner, form.intent(), at.today)
    except ValueError as error:
        form.refuse(error)
        return None


def _page(at: Standing, form: GoalForm) -> dict[str, object]:
    return {
        "form": form,
        "goals": [(roadmap, _minutes(at, roadmap.id)) for roadmap in at.content.roadmaps.values()],
        "weekdays": [(name, form[f"hours_{number}"]) for number, name in enumerate(WEEKDAYS)],
        "skills": at.content.skills.values(),
        "first_skill": next(iter(at.content.graph.sort(at.content.skills)), ""),
        "areas": at.content.areas.values(),
        "again": at.outlook is not None,
    }


def _forecast(at: Standing, seen: Outlook) -> dict[str, object]:
    return {
        "plan": seen.plan,
        "week_minutes": sum(seen.intent.weekday_minutes),
        "leave_out": [at.content.projects[project].title for project in seen.plan.trades.leave_out or ()],
        "wanted": seen.intent.by is not None,
    }


def _minutes(at: Standing, roadmap_id: str) -> int:
    return sum(minutes_of(leg, at.content) for leg in way_to(roadmap_id, at.content).legs)
