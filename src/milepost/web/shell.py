"""What every page shows around its content. It reads neither record nor content: pages about failures have it as well."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from milepost.web.isolation import isolation

THEME_COOKIE = "milepost-theme"
EDITOR_COOKIE = "milepost-editor"
THEMES = ("light", "dark", "contrast", "contrast-dark")
SHEETS = tuple(f"milepost/css/{name}.css" for name in ("tokens", "ground", "road", "work", "build", "plan", "media"))
PLACES = {
    "today": {"today", "first"},
    "roadmap": {"roadmap", "one-roadmap", "skill", "exercise", "attempt"},
    "plan": {"plan"},
    "projects": {"projects", "project"},
    "progress": {"progress", "evidence"},
}


@dataclass(frozen=True, kw_only=True)
class Place:
    """An entry of the main navigation. `here` is what `aria-current` says: "page", "true" for a page below it, or ""."""

    name: str
    title: str
    here: str


def shell(request: HttpRequest) -> dict[str, Any]:
    theme = request.COOKIES.get(THEME_COOKIE, "")
    return {
        "theme": theme if theme in THEMES else "",
        "plain_editor": request.COOKIES.get(EDITOR_COOKIE) == "plain",
        "sheets": SHEETS,
        "places": _places(request),
        "today": localdate(),
        "isolation_short": isolation().short,
        "style_nonce": getattr(request, "style_nonce", ""),
    }


def _places(request: HttpRequest) -> list[Place]:
    at = request.resolver_match.url_name if request.resolver_match else ""
    titles = {
        "today": _("Today"),
        "roadmap": _("Roadmap"),
        "plan": _("Plan"),
        "projects": _("Projects"),
        "progress": _("Progress"),
    }
    return [
        Place(name=name, title=title, here="page" if at == name else "true" if at in PLACES[name] else "")
        for name, title in titles.items()
    ]
