"""A way as a road: its sections in order, with what is in them, where the learner stands, and the milestones between."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from milepost.domain.content import Content
from milepost.domain.goal import Leg, Post, Way
from milepost.domain.mastery import Mastery
from milepost.domain.plan import Plan, PlannedMilestone
from milepost.domain.project import Project
from milepost.domain.roadmap import Section
from milepost.domain.skills import Skill
from milepost.learning.progress import SectionProgress

Place = Literal["done", "now", "ahead"]


@dataclass(frozen=True, kw_only=True)
class SkillOnRoad:
    """`here` marks the skill of the next step; `area` is its area's number."""

    skill: Skill
    area: int
    mastery: Mastery
    here: bool


@dataclass(frozen=True, kw_only=True)
class ProjectOnRoad:
    project: Project
    minutes: int
    left_out: bool


@dataclass(frozen=True, kw_only=True)
class PostOnRoad:
    """`planned` is None on a road that is not the learner's goal. `minutes` is the work before it, from the very start."""

    post: Post
    minutes: int
    reached: bool
    planned: PlannedMilestone | None


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """One section of a road; `section` is None where the goal is no roadmap. The plan has it from `first` to `last`."""

    number: int
    leg: Leg
    section: Section | None
    place: Place
    minutes: int
    minutes_left: int
    first: date | None
    last: date | None
    completed_on: date | None
    skills: tuple[SkillOnRoad, ...]
    projects: tuple[ProjectOnRoad, ...]
    posts: tuple[PostOnRoad, ...]

    @property
    def choice(self) -> str:
        """The title of the choice that counts here."""
        own = {skill.skill.id for skill in self.skills}
        choices = self.section.choices if self.section else ()
        return next((choice.title for choice in choices if own.issuperset(choice.skills)), "")


@dataclass(frozen=True, kw_only=True)
class Road:
    way: Way
    stretches: tuple[Stretch, ...]

    @property
    def now(self) -> Stretch | None:
        return next((stretch for stretch in self.stretches if stretch.place == "now"), None)

    @property
    def done(self) -> int:
        return sum(1 for stretch in self.stretches if stretch.place == "done")

    @property
    def minutes(self) -> int:
        return sum(stretch.minutes for stretch in self.stretches)


def road_along(
    way: Way,
    content: Content,
    mastery: Mapping[str, Mastery],
    *,
    plan: Plan | None = None,
    completed: Mapping[str, SectionProgress] | None = None,
    left_out: frozenset[str] = frozenset(),
) -> Road:
    """Without a plan nothing is "now", and a section is done when all of its skills are settled."""
    walked = 0
    stretches: list[Stretch] = []
    ended: set[str] = set()
    for number, leg in enumerate(way.legs, 1):
        walked += minutes_of(leg, content)
        ended.add(leg.id)
        posts = [post for post in way.posts if leg.id in post.legs and ended.issuperset(post.legs)]
        stretches.append(_stretch(number, leg, way, content, mastery, plan, completed or {}, left_out, posts, walked))
    return Road(way=way, stretches=tuple(stretches))


def minutes_of(leg: Leg, content: Content) -> int:
    """The work of a section from nothing: middle estimates of its skills and of its projects' core stages."""
    stages = [stage for project in leg.projects for stage in content.projects[project].core]
    return sum(content.skills[skill].minutes.p50 for skill in leg.skills) + sum(stage.minutes.p50 for stage in stages)


def _stretch(
    number: int,
    leg: Leg,
    way: Way,
    content: Content,
    mastery: Mapping[str, Mastery],
    plan: Plan | None,
    completed: Mapping[str, SectionProgress],
    left_out: frozenset[str],
    posts: list[Post],
    walked: int,
) -> Stretch:
    section = content.roadmaps[way.roadmap].section(leg.id) if way.roadmap else None
    steps = [step for step in plan.steps if step.section == leg.id] if plan else []
    here = plan.steps[0].skill if plan and plan.steps else ""
    place = _place(leg, mastery, plan)
    planned = {milestone.id: milestone for milestone in plan.milestones} if plan else {}
    done = completed.get(leg.id)
    return Stretch(
        number=number,
        leg=leg,
        section=section,
        place=place,
        minutes=minutes_of(leg, content),
        minutes_left=sum(step.minutes for step in steps),
        first=min((step.start for step in steps), default=None),
        last=max((step.end for step in steps), default=None),
        completed_on=done.completed_on if done else None,
        skills=tuple(
            SkillOnRoad(
                skill=content.skills[skill],
                area=content.areas[content.skills[skill].area].number,
                mastery=mastery[skill],
                here=place == "now" and skill == here,
            )
            for skill in leg.skills
        ),
        projects=tuple(_projects(leg, section, content, left_out)),
        posts=tuple(
            PostOnRoad(post=post, minutes=walked, reached=place == "done", planned=planned.get(post.id)) for post in posts
        ),
    )


def _place(leg: Leg, mastery: Mapping[str, Mastery], plan: Plan | None) -> Place:
    if plan is None:
        return "done" if leg.skills and not leg.projects and all(mastery[s].settled_at for s in leg.skills) else "ahead"
    if plan.steps and plan.steps[0].section == leg.id:
        return "now"
    return "ahead" if any(step.section == leg.id for step in plan.steps) else "done"


def _projects(leg: Leg, section: Section | None, content: Content, left_out: frozenset[str]) -> Iterator[ProjectOnRoad]:
    skipped = [p for p in (section.projects if section else ()) if p in left_out and p not in leg.projects]
    for project in (*leg.projects, *skipped):
        own = content.projects[project]
        yield ProjectOnRoad(
            project=own, minutes=sum(stage.minutes.p50 for stage in own.core), left_out=project not in leg.projects
        )
