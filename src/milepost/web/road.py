"""A way as a road: its sections in order, with what is in them, where the learner stands, and the milestones between."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

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
    """`stages` are the core ones: whether each is built: it passed, or the learner said so."""

    project: Project
    minutes: int
    left_out: bool
    stages: tuple[bool, ...]

    @property
    def built(self) -> int:
        return sum(self.stages)


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
    built: Container[str] = (),
) -> Road:
    """Without a plan nothing is "now", and a section is done when all of its skills are settled."""
    seen = _Seen(way, content, mastery, plan, completed or {}, left_out, built)
    return Road(way=way, stretches=tuple(_stretch(seen, number) for number in range(1, len(way.legs) + 1)))


def minutes_of(leg: Leg, content: Content) -> int:
    """The work of a section from nothing: middle estimates of its skills and of its projects' core stages."""
    stages = [stage for project in leg.projects for stage in content.projects[project].core]
    return sum(content.skills[skill].minutes.p50 for skill in leg.skills) + sum(stage.minutes.p50 for stage in stages)


class _Seen(NamedTuple):
    """All that a road is made from."""

    way: Way
    content: Content
    mastery: Mapping[str, Mastery]
    plan: Plan | None
    completed: Mapping[str, SectionProgress]
    left_out: frozenset[str]
    built: Container[str]


def _stretch(seen: _Seen, number: int) -> Stretch:
    leg = seen.way.legs[number - 1]
    section = seen.content.roadmaps[seen.way.roadmap].section(leg.id) if seen.way.roadmap else None
    steps = [step for step in seen.plan.steps if step.section == leg.id] if seen.plan else []
    place = _place(leg, seen.mastery, seen.plan)
    done = seen.completed.get(leg.id)
    return Stretch(
        number=number,
        leg=leg,
        section=section,
        place=place,
        minutes=minutes_of(leg, seen.content),
        minutes_left=sum(step.minutes for step in steps),
        first=min((step.start for step in steps), default=None),
        last=max((step.end for step in steps), default=None),
        completed_on=done.completed_on if done else None,
        skills=tuple(_skills(seen, leg, place)),
        projects=tuple(_projects(seen, leg, section)),
        posts=tuple(_posts(seen, number)),
    )


def _skills(seen: _Seen, leg: Leg, place: Place) -> Iterator[SkillOnRoad]:
    next_skill = seen.plan.steps[0].skill if seen.plan and seen.plan.steps else ""
    for name in leg.skills:
        skill = seen.content.skills[name]
        yield SkillOnRoad(
            skill=skill,
            area=seen.content.areas[skill.area].number,
            mastery=seen.mastery[name],
            here=place == "now" and name == next_skill,
        )


def _posts(seen: _Seen, number: int) -> Iterator[PostOnRoad]:
    """Those whose last section this one is."""
    legs = seen.way.legs[:number]
    walked = {leg.id for leg in legs}
    planned = {milestone.id: milestone for milestone in seen.plan.milestones} if seen.plan else {}
    minutes = sum(minutes_of(leg, seen.content) for leg in legs)
    for post in seen.way.posts:
        if legs[-1].id in post.legs and walked.issuperset(post.legs):
            own = [leg for leg in legs if leg.id in post.legs]
            reached = all(_place(leg, seen.mastery, seen.plan) == "done" for leg in own)
            yield PostOnRoad(post=post, minutes=minutes, reached=reached, planned=planned.get(post.id))


def _place(leg: Leg, mastery: Mapping[str, Mastery], plan: Plan | None) -> Place:
    if plan is None:
        return "done" if leg.skills and not leg.projects and all(mastery[s].settled_at for s in leg.skills) else "ahead"
    if plan.steps and plan.steps[0].section == leg.id:
        return "now"
    return "ahead" if any(step.section == leg.id for step in plan.steps) else "done"


def _projects(seen: _Seen, leg: Leg, section: Section | None) -> Iterator[ProjectOnRoad]:
    skipped = [p for p in (section.projects if section else ()) if p in seen.left_out and p not in leg.projects]
    for project in (*leg.projects, *skipped):
        own = seen.content.projects[project]
        yield ProjectOnRoad(
            project=own,
            minutes=sum(stage.minutes.p50 for stage in own.core),
            left_out=project not in leg.projects,
            stages=tuple(f"{project}/{stage.id}" in seen.built for stage in own.core),
        )
