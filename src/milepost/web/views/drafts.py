"""Drafts: kept while they are written, and thrown away only on request."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from milepost.learning import drafting, library
from milepost.learning import learner as learners
from milepost.learning.drafting import TooLargeError
from milepost.web.forms.answer import files_of
from milepost.web.templatetags.milepost import clock
from milepost.web.views.failures import failure


@require_POST
def save(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """Answers once it is on the disk."""
    exercise = library.exercise(exercise_id)
    at = now()
    try:
        drafting.save(learners.sole(now=at), exercise=exercise, files=files_of(exercise, request.POST), now=at)
    except TooLargeError as error:
        return failure(request, 413, _("That is too large"), str(error))
    return JsonResponse({"saved": _("Saved %(time)s") % {"time": clock(at)}})


@require_POST
def start_over(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """Back to the starter. Attempts stay, so what was handed in is not lost."""
    exercise = library.exercise(exercise_id)
    at = now()
    drafting.save(learners.sole(now=at), exercise=exercise, files=exercise.starter, now=at)
    return redirect("exercise", exercise_id)
