"""Roadmap: each of the roadmaps as a route, the learner's own with its dates."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from milepost.domain.goal import Wishes, way_to
from milepost.domain.plan import Plan
from milepost.domain.roadmap import Roadmap
from milepost.web import wording
from milepost.web.profile import Profile, profile_of
from milepost.web.road import Road, road_along
from milepost.web.standing import Standing, own_road, standing

OWN = "mine"


@dataclass(frozen=True, kw_only=True)
class Tab:
    """A road to choose: `own` is the learner's goal."""

    id: str
    title: str
    sections: int
    own: bool
    here: bool


@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """The learner's own first; before the first goal, the first there is."""
    at = standing()
    if at.outlook and not at.outlook.way.roadmap:
        return redirect("one-roadmap", OWN)
    return redirect("one-roadmap", at.outlook.way.roadmap if at.outlook else next(iter(at.content.roadmaps)))


@require_safe
def show(request: HttpRequest, roadmap_id: str) -> HttpResponse:
    at = standing()
    road = _road(at, roadmap_id)
    roadmap = at.content.roadmaps.get(roadmap_id)
    mine = _is_own(at, roadmap_id)
    plan = at.outlook.plan if mine and at.outlook else None
    return render(
        request,
        "roadmap.html",
        {
            "road": road,
            "roadmap": roadmap,
            "title": roadmap.title if roadmap else road.way.title,
            "plan": plan,
            "profile": profile_of(
                road, today=_("Today") if plan else "", end=wording.day(plan.end, at.today) if plan else ""
            ),
            "tabs": _tabs(at, roadmap_id),
            "skill_titles": {skill.id: skill.title for skill in at.content.skills.values()},
        },
    )


def _profile(at: Standing, road: Road, plan: Plan | None) -> Profile:
    if plan is None:
        return profile_of(road, today="", end="")
    return profile_of(road, today=_("Today"), end=wording.day(plan.end, at.today))


def _road(at: Standing, roadmap_id: str) -> Road:
    if at.outlook and _is_own(at, roadmap_id):
        return own_road(at, at.outlook)
    if roadmap_id not in at.content.roadmaps:
        raise Http404(_("There is no roadmap of that name. The four that exist can be chosen from the roadmap page."))
    return road_along(way_to(roadmap_id, at.content, Wishes()), at.content, at.overview.mastery)


def _is_own(at: Standing, roadmap_id: str) -> bool:
    if at.outlook is None:
        return False
    return roadmap_id == (at.outlook.way.roadmap or OWN)


def _tabs(at: Standing, here: str) -> list[Tab]:
    """The learner's own first."""
    tabs = [_tab(at, roadmap, here) for roadmap in at.content.roadmaps.values()]
    if at.outlook and not at.outlook.way.roadmap:
        way = at.outlook.way
        tabs.append(Tab(id=OWN, title=way.title, sections=len(way.legs), own=True, here=here == OWN))
    return sorted(tabs, key=lambda tab: not tab.own)


def _tab(at: Standing, roadmap: Roadmap, here: str) -> Tab:
    own = _is_own(at, roadmap.id)
    return Tab(id=roadmap.id, title=roadmap.title, sections=len(roadmap.sections), own=own, here=roadmap.id == here)
