"""Lesson: Continue at its end, and its examples run as the learner changed them."""

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from milepost.domain.lesson import Code
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
    """The block is named by the line where it stands in the lesson; of the request only what a learner changes is taken."""
    code = _block(skill_id, request.POST.get("block", ""))
    if code is None:
        return failure(
            request, 404, _("This example isn't there any more"), _("The lesson has changed. Load the page again.")
        )
    source = request.POST.get("source", "").replace("\r\n", "\n")
    if len(source) > LARGEST:
        return failure(
            request, 413, _("That is too large"), _("An example is a few lines. Make it shorter and run it again.")
        )
    ran = running.run_example(code, source, typed=request.POST.get("stdin", ""))
    return render(request, "parts/ran.html", {"ran": ran})


def _block(skill_id: str, line: str) -> Code | None:
    """A block that runs."""
    lesson = library.content().lessons.get(library.skill(skill_id).id)
    code = lesson.code_at(int(line)) if lesson and re.fullmatch("[0-9]{1,6}", line) else None
    return code if code and code.mode != "show" else None
