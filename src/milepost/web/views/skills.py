"""Skill: the lesson beside the exercises; marking by hand where there is nothing to check."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.views.decorators.http import require_POST, require_safe

from milepost.learning import learner as learners
from milepost.learning import reporting
from milepost.web.standing import standing
from milepost.web.workshop import page_of, workshop_of


@require_safe
def show(request: HttpRequest, skill_id: str) -> HttpResponse:
    at = standing()
    return render(request, "skill.html", page_of(at, workshop_of(at, skill_id)))


@require_POST
def report(request: HttpRequest, skill_id: str) -> HttpResponse:
    reporting.report(learners.sole(now=now()), skill_id=skill_id, now=now())
    return redirect("skill", skill_id)


@require_POST
def withdraw(request: HttpRequest, skill_id: str) -> HttpResponse:
    reporting.withdraw(learners.sole(now=now()), skill_id=skill_id, now=now())
    return redirect("skill", skill_id)
