"""Plan: from the goal down to today, the weeks, and a form that shows at once what a change would do."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_http_methods, require_POST

from milepost.domain.goal import way_to
from milepost.domain.plan import PlannedMilestone
from milepost.domain.roadmap import Section
from milepost.learning import planning
from milepost.learning.planning import Outlook
from milepost.web import agenda
from milepost.web.forms.goal import WEEKDAYS, GoalForm, initial
from milepost.web.standing import Standing, own_road, standing

WEEKS_SHOWN = 8
POSTS_SHOWN = 7


@dataclass(frozen=True, kw_only=True)
class PostDown:
    """A milestone on the way down. `pressing` ones set the date, the rest have slack of their own; `minutes` is its work."""

    milestone: PlannedMilestone
    minutes: int
    pressing: bool


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    if at.outlook is None:
        return redirect("first")
    if request.method != "POST":
        form = GoalForm(content=at.content, way=at.outlook.way, initial=initial(at.outlook.intent))
        return render(request, "plan.html", _page(at, at.outlook, form))
    form = _form(request, at, at.outlook)
    if seen := _outlook(form, at):
        planning.set_goal(at.learner, seen.intent, today=at.today, now=now())
        return redirect("plan")
    return render(request, "plan.html", _page(at, at.outlook, form), status=422)


@require_POST
def preview(request: HttpRequest) -> HttpResponse:
    """The whole page with the plan as it would be; nothing is kept."""
    at = standing()
    if at.outlook is None:
        return redirect("first")
    form = _form(request, at, at.outlook)
    seen = _outlook(form, at)
    page = _page(at, seen or at.outlook, form) | {"previewed": seen is not None and seen.intent != at.outlook.intent}
    return render(request, "plan.html", page, status=200 if seen else 422)


def _form(request: HttpRequest, at: Standing, outlook: Outlook) -> GoalForm:
    """Its fields follow the goal that it names; while that is unknown, the present one."""
    goal = request.POST.get("goal", "")
    try:
        way = way_to(goal, at.content)
    except ValueError:
        way = outlook.way
    return GoalForm(request.POST, content=at.content, way=way)


def _outlook(form: GoalForm, at: Standing) -> Outlook | None:
    if not form.is_valid():
        return None
    try:
        return planning.preview(at.learner, form.intent(), at.today)
    except ValueError as error:
        form.refuse(error)
        return None


def _page(at: Standing, outlook: Outlook, form: GoalForm) -> dict[str, object]:
    plan, road = outlook.plan, own_road(at, outlook)
    posts = _posts_down(outlook)
    weeks = list(agenda.weeks(plan, at.content, {stretch.leg.id: stretch.number for stretch in road.stretches}))
    return {
        "outlook": outlook,
        "plan": plan,
        "road": road,
        "form": form,
        "weekdays": [(name, form[f"hours_{number}"]) for number, name in enumerate(WEEKDAYS)],
        "choices": [(section, form[f"choice_{section.id}"], _chosen(section, outlook)) for section in form.sections],
        "projects": [_project(at, project, outlook) for project in form.projects],
        "milestone_fields": [(post, form[f"milestone_{post.id}"]) for post in (form.way.posts if form.way else ())],
        "goals": list(at.content.roadmaps.values()),
        "goal_post": posts[0] if posts else None,
        "far_posts": posts[1:-POSTS_SHOWN],
        "near_posts": posts[1:][-POSTS_SHOWN:],
        "next_sign": agenda.sign_of(plan.steps[0], at.content) if plan.steps else None,
        "weeks": weeks[:WEEKS_SHOWN],
        "later_weeks": weeks[WEEKS_SHOWN:],
        "week_minutes": sum(outlook.intent.weekday_minutes),
        "leave_out": [at.content.projects[project].title for project in plan.trades.leave_out or ()],
        "kept": at.outlook,
    }


def _posts_down(outlook: Outlook) -> list[PostDown]:
    """The goal first. Those that are reached already have no work before them any more."""
    before = 0
    posts: list[PostDown] = []
    for post in sorted(outlook.plan.milestones, key=lambda post: post.minutes_from_start):
        own = post.minutes_from_start - before
        before = post.minutes_from_start
        if own or post.id == outlook.plan.milestones[-1].id:
            pressing = not post.stated or post.slack_minutes <= outlook.plan.slack_minutes
            posts.append(PostDown(milestone=post, minutes=own, pressing=pressing))
    return posts[::-1]


def _chosen(section: Section, outlook: Outlook) -> str:
    choice = section.chosen(outlook.intent.choices)
    return choice.id if choice else ""


def _project(at: Standing, project_id: str, outlook: Outlook) -> tuple[str, str, int, bool]:
    """Id, title, minutes of its core stages, and whether it is left out."""
    project = at.content.projects[project_id]
    minutes = sum(stage.minutes.p50 for stage in project.core)
    return project_id, project.title, minutes, project_id in outlook.intent.left_out
