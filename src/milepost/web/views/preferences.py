"""Settings: how the pages look in this browser, where the record lies, how it is backed up, how answers are run."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from milepost.learning import database
from milepost.web.isolation import isolation
from milepost.web.shell import EDITOR_COOKIE, THEME_COOKIE, THEMES

YEAR = 365 * 24 * 3600


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _keep(request)
    return render(
        request,
        "settings.html",
        {
            "folder": settings.MILEPOST_DATA,
            "backups": [path.name for path in database.backups(settings.MILEPOST_DATA)][:5],
            "isolation": isolation(),
            "themes": THEMES,
        },
    )


def _keep(request: HttpRequest) -> HttpResponse:
    """In this browser only: another one may need another theme."""
    response = redirect("settings")
    chosen = {THEME_COOKIE: request.POST.get("theme", ""), EDITOR_COOKIE: request.POST.get("editor", "")}
    allowed = {THEME_COOKIE: THEMES, EDITOR_COOKIE: ("plain",)}
    for name, value in chosen.items():
        if value in allowed[name]:
            response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="Strict")
        else:
            response.delete_cookie(name, samesite="Strict")
    return response
