"""Lesson: Continue at its end, and its examples run as the learner changed them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from milepost.learning import learner as learners
from milepost.learning import library, reading
from milepost.learning.drafting import LARGEST
from milepost.web import running
from milepost.web.views.failures import failure


@require_POST
def finish(request: HttpRequest, skill_id: str) -> HttpResponse:
    """On to the first exercise; to the next step where there is none."""
    reading.finish(learners.sole(now=now()), skill_id=skill_id, now=now())
    if library.content().exercises_of.get(skill_id):
        return redirect(reverse("skill", args=[skill_id]) + "#exercise")
    return redirect("today")


@require_POST
def run(request: HttpRequest, skill_id: str) -> HttpResponse:
    library.skill(skill_id)
    source = request.POST.get("source", "").replace("\r\n", "\n")
    if len(source) > LARGEST:
        return failure(
            request, 413, _("That is too large"), _("An example is a few lines. Make it shorter and run it again.")
        )
    ran = running.run_example(source, typed=request.POST.get("stdin", ""), shell=request.POST.get("language") == "sh")
    return render(request, "parts/ran.html", {"ran": ran})
