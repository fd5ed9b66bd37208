"""Today: the next step, the road, this week."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from milepost.learning.planning import Outlook
from milepost.web import agenda, wording
from milepost.web.profile import profile_of
from milepost.web.standing import Standing, own_road, standing

SIGNS = 3


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    at = standing()
    if at.outlook is None:
        return redirect("first")
    return render(request, "today.html", _page(at, at.outlook))


def _page(at: Standing, outlook: Outlook) -> dict[str, object]:
    plan, road = outlook.plan, own_road(at, outlook)
    week = list(agenda.days_of_week(plan, at.content, at.overview.evidence, at.today))
    minutes = agenda.minutes_on(plan, at.today)
    return {
        "outlook": outlook,
        "plan": plan,
        "road": road,
        "profile": profile_of(road, today=_("Today"), end=wording.day(plan.end, at.today)),
        "signs": [agenda.sign_of(step, at.content) for step in plan.steps[:SIGNS]],
        "next_day": plan.steps[0].start if plan.steps else None,
        "minutes": minutes,
        "minutes_in_words": wording.in_words(minutes),
        "week": week,
        "done_today": next(day.done for day in week if day.day == at.today),
        "done_this_week": sum(day.done for day in week),
        "week_minutes": sum(outlook.intent.weekday_minutes),
        "milestones": [post for post in plan.milestones if post.expected >= at.today][:4],
    }
