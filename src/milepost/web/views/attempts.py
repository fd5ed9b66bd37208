"""One attempt of the past: what was handed in, and what was said of it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from milepost.learning import checking, drafting, library
from milepost.learning import learner as learners
from milepost.learning.checking import Attempt
from milepost.web.standing import standing


@require_safe
def show(request: HttpRequest, exercise_id: str, number: int) -> HttpResponse:
    exercise = library.exercise(exercise_id)
    at = standing()
    attempts = checking.attempts(at.learner, exercise.id)
    attempt = _numbered(attempts, number)
    page = {
        "exercise": exercise,
        "skill": at.content.skills[exercise.skill],
        "attempt": attempt,
        "verdict": attempt.verdict,
        "attempts": attempts,
    }
    return render(request, "attempt.html", page)


@require_POST
def restore(request: HttpRequest, exercise_id: str, number: int) -> HttpResponse:
    exercise = library.exercise(exercise_id)
    learner = learners.sole(now=now())
    attempt = _numbered(checking.attempts(learner, exercise.id), number)
    drafting.save(learner, exercise=exercise, files=attempt.files, now=now())
    return redirect(reverse("exercise", args=[exercise_id]) + "#exercise")


def _numbered(attempts: tuple[Attempt, ...], number: int) -> Attempt:
    attempt = next((attempt for attempt in attempts if attempt.number == number), None)
    if attempt is None:
        raise Http404(_("There is no such attempt. The exercise's page lists those there are."))
    return attempt
