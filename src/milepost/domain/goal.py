"""A goal, and the way to it: sections with their skills and projects, in the order in which a roadmap tells them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from milepost.domain.content import Content
from milepost.domain.roadmap import Milestone, Roadmap, Section

ONLY_LEG = "way"
PROJECT = "project:"


class UnknownGoalError(ValueError):
    """Nothing of that name can be a goal."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What a learner decides about a way: `choices` (section -> choice) and projects that are `left_out`."""

    choices: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Leg:
    """One section of a way: skills in an order in which they can be learned, and projects. `skills` may hold some that
    only a project or a prerequisite calls for."""

    id: str
    title: str
    skills: tuple[str, ...]
    projects: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Post:
    """A point that the way passes once all of its `legs` are done."""

    id: str
    title: str
    legs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Way:
    """From nothing to the goal, whatever the learner can do already."""

    goal: str
    title: str
    roadmap: str
    legs: tuple[Leg, ...]
    posts: tuple[Post, ...]


def way_to(goal: str, content: Content, wishes: Wishes | None = None) -> Way:
    """`goal` is the id of a roadmap, "roadmap/milestone", a skill, a project, or several of the last two joined by commas.

    "project:" before an id tells a project from the skill of the same name. Raises UnknownGoalError.
    """
    wishes = wishes or Wishes()
    if goal in content.roadmaps:
        return _way_along(content.roadmaps[goal], content, wishes)
    roadmap, _, milestone = goal.partition("/")
    if roadmap in content.roadmaps and milestone:
        return _way_to_milestone(content.roadmaps[roadmap], milestone, content, wishes)
    return _way_to_things(goal, content, wishes)


def _way_along(roadmap: Roadmap, content: Content, wishes: Wishes) -> Way:
    legs = tuple(_legs(roadmap.sections, content, wishes))
    return Way(goal=roadmap.id, title=roadmap.title, roadmap=roadmap.id, legs=legs, posts=_posts(roadmap, legs, content))


def _legs(sections: Iterable[Section], content: Content, wishes: Wishes) -> Iterator[Leg]:
    """Each skill and each project stands in the first section that asks for it."""
    seen_skills: set[str] = set()
    seen_projects: set[str] = set(wishes.left_out)
    for section in sections:
        choice = section.chosen(wishes.choices)
        named = [*section.skills, *section.bridges, *((*choice.skills, *choice.bridges) if choice else ())]
        projects = [p for p in (*section.projects, *(choice.projects if choice else ())) if p not in seen_projects]
        projects = list(dict.fromkeys(projects))
        named += [skill for project in projects for skill in content.projects[project].prerequisites]
        skills = content.graph.sort(content.graph.needed_for(named) - seen_skills)
        seen_skills.update(skills)
        seen_projects.update(projects)
        yield Leg(id=section.id, title=section.title, skills=tuple(skills), projects=tuple(projects))


def _posts(roadmap: Roadmap, legs: Sequence[Leg], content: Content) -> tuple[Post, ...]:
    """The roadmap's milestones in the order of their last sections; each section is one where a roadmap names none."""
    if not roadmap.milestones:
        return tuple(Post(id=leg.id, title=leg.title, legs=(leg.id,)) for leg in legs)
    place = {leg.id: i for i, leg in enumerate(legs)}
    posts = [Post(id=m.id, title=m.title, legs=_sections_of(m, legs, content)) for m in roadmap.milestones]
    return tuple(sorted(posts, key=lambda post: max(place[leg] for leg in post.legs)))


def _sections_of(milestone: Milestone, legs: Sequence[Leg], content: Content) -> tuple[str, ...]:
    """Of an "or", the group with the least work."""
    if not milestone.any_of:
        return milestone.sections
    minutes = {leg.id: _minutes(leg, content) for leg in legs}
    return min(milestone.any_of, key=lambda group: sum(minutes.get(section, 0) for section in group))


def _minutes(leg: Leg, content: Content) -> int:
    stages = [stage for project in leg.projects for stage in content.projects[project].core]
    return sum(content.skills[skill].minutes.p50 for skill in leg.skills) + sum(stage.minutes.p50 for stage in stages)


def _way_to_milestone(roadmap: Roadmap, milestone_id: str, content: Content, wishes: Wishes) -> Way:
    """Only what the milestone's sections need, in the sections where the roadmap has it."""
    milestone = next((m for m in roadmap.milestones if m.id == milestone_id), None)
    if milestone is None:
        known = ", ".join(m.id for m in roadmap.milestones) or "none"
        raise UnknownGoalError(f"The roadmap {roadmap.id} has no milestone {milestone_id!r}. It has: {known}.")
    whole = _way_along(roadmap, content, wishes)
    wanted = set(_sections_of(milestone, whole.legs, content))
    needed = content.graph.needed_for(skill for leg in whole.legs if leg.id in wanted for skill in leg.skills)
    legs = tuple(
        Leg(
            id=leg.id,
            title=leg.title,
            skills=tuple(skill for skill in leg.skills if skill in needed),
            projects=leg.projects if leg.id in wanted else (),
        )
        for leg in whole.legs
    )
    legs = tuple(leg for leg in legs if leg.skills or leg.projects)
    own = {leg.id for leg in legs}
    posts = tuple(post for post in whole.posts if own.issuperset(post.legs) and post.id != milestone.id)
    return Way(goal=f"{roadmap.id}/{milestone.id}", title=milestone.title, roadmap=roadmap.id, legs=legs, posts=posts)


def _way_to_things(goal: str, content: Content, wishes: Wishes) -> Way:
    """Some ids name a skill and a project: then the skill is meant, unless "project:" stands before it."""
    names = [name.strip() for name in goal.split(",") if name.strip()]
    skills = [name for name in names if name in content.skills]
    projects = [name.removeprefix(PROJECT) for name in names if name not in skills]
    unknown = [name for name in projects if name not in content.projects]
    if unknown or not names:
        raise UnknownGoalError(
            f"There is no roadmap, milestone, skill or project {(unknown or [goal])[0]!r}. "
            "`milepost roadmaps` and `milepost skills` list what can be a goal."
        )
    titles = [content.skills[name].title for name in skills] + [content.projects[name].title for name in projects]
    kept = tuple(project for project in projects if project not in wishes.left_out)
    wanted = [*skills, *(skill for project in kept for skill in content.projects[project].prerequisites)]
    ordered = tuple(content.graph.sort(content.graph.needed_for(wanted)))
    title = " and ".join(titles)
    leg = Leg(id=ONLY_LEG, title=title, skills=ordered, projects=kept)
    return Way(goal=",".join(names), title=title, roadmap="", legs=(leg,), posts=())
