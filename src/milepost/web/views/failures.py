"""Pages for what cannot be done: a title, and one sentence that says what to do."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from milepost.domain.problem import Problem

RETRY_SECONDS = 3
AGAIN = gettext_lazy("Nothing was changed. Go back, load the page again, and repeat what you did.")


def failure(request: HttpRequest, status: int, title: str, sentence: str) -> HttpResponse:
    """Reads neither record nor content: it has to work when those do not."""
    return render(request, "failure.html", {"title": title, "sentence": sentence, "status": status}, status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return failure(
        request,
        400,
        _("Milepost cannot read this request"),
        str(AGAIN),
    )


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    return failure(
        request,
        403,
        _("This form is no longer valid"),
        str(AGAIN),
    )


def busy(request: HttpRequest) -> HttpResponse:
    sentence = _("Your answer is kept as a draft. Wait a few seconds, then check it again.")
    page = failure(request, 429, _("Milepost is busy with other answers"), sentence)
    page["Retry-After"] = str(RETRY_SECONDS)
    return page


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    said = str(exception.args[0]) if exception and exception.args and isinstance(exception.args[0], str) else ""
    return failure(
        request, 404, _("There is no such page"), said or _("The address may be mistyped. The roadmap leads to every skill.")
    )


def broken_content(request: HttpRequest, problems: Sequence[Problem]) -> HttpResponse:
    """For authors: every problem with its place."""
    title = _("The content has mistakes in it")
    sentence = _("Milepost cannot teach from it until they are corrected. `milepost verify` lists them as well.")
    return render(
        request, "failure.html", {"title": title, "sentence": sentence, "status": 503, "problems": problems}, status=503
    )


def not_allowed(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    page = failure(
        request,
        405,
        _("This address is not a page"),
        _("It only takes what its page sends. Go on from Today."),
    )
    page["Allow"] = response["Allow"]
    return page


def broken(request: HttpRequest) -> HttpResponse:
    return failure(
        request,
        500,
        _("Something broke in Milepost"),
        _("It is not your fault, and what was saved is safe. The terminal shows what happened. Load the page again."),
    )
