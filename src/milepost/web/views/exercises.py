"""Exercise: the skill's page with this exercise open; Check and Run."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from milepost.learning import checking, drafting, library
from milepost.learning import learner as learners
from milepost.learning.drafting import TooLargeError
from milepost.web import running
from milepost.web.forms.answer import files_of
from milepost.web.standing import standing
from milepost.web.views.failures import failure
from milepost.web.workshop import page_of, workshop_of

PARTS = "X-Milepost-Parts"


@require_safe
def show(request: HttpRequest, exercise_id: str) -> HttpResponse:
    exercise = library.exercise(exercise_id)
    at = standing()
    return render(request, "skill.html", page_of(at, workshop_of(at, exercise.skill, exercise)))


@require_POST
def check(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """With the header that our script sends, the parts of the page that change; else back to the page."""
    exercise = library.exercise(exercise_id)
    files = files_of(exercise, request.POST)
    learner = learners.sole(now=now())
    try:
        drafting.save(learner, exercise=exercise, files=files, now=now())
        checking.check(learner, exercise=exercise, files=files, now=now())
    except TooLargeError as error:
        return failure(request, 413, _("That is too large"), str(error))
    if PARTS not in request.headers:
        return redirect(reverse("exercise", args=[exercise_id]) + "#verdict")
    at = standing()
    return render(request, "parts/checked.html", page_of(at, workshop_of(at, exercise.skill, exercise)))


@require_POST
def run(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """Whatever it prints is for the eye: nothing is graded or kept, but for the draft."""
    exercise = library.exercise(exercise_id)
    files = files_of(exercise, request.POST)
    learner = learners.sole(now=now())
    try:
        drafting.save(learner, exercise=exercise, files=files, now=now())
    except TooLargeError as error:
        return failure(request, 413, _("That is too large"), str(error))
    typed, arguments = request.POST.get("stdin", ""), request.POST.get("arguments", "")
    ran = running.run_answer(exercise, files, typed=typed, arguments=arguments)
    if PARTS in request.headers:
        return render(request, "parts/ran.html", {"ran": ran})
    at = standing()
    page = page_of(at, workshop_of(at, exercise.skill, exercise))
    return render(request, "skill.html", page | {"ran": ran, "typed": typed, "arguments": arguments})
