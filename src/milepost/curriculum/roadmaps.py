"""Roadmaps (roadmaps/<id>.toml)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from milepost.curriculum.route import check_route
from milepost.curriculum.tables import Table, read_table
from milepost.curriculum.tree import Tree
from milepost.domain.roadmap import Choice, Milestone, Roadmap, Section
from milepost.domain.skills import Skill


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a roadmap may name."""

    skills: Mapping[str, Skill]
    projects: Collection[str]
    rows: Collection[str] | None


def read_roadmaps(tree: Tree, known: Known) -> dict[str, Roadmap]:
    """All roadmaps by id, in the order of their seeds."""
    roadmaps = []
    for name in tree.files("roadmaps"):
        table = read_table(tree, name)
        if table is not None:
            roadmaps.append(_roadmap(table, known))
            if f"roadmaps/{roadmaps[-1].id}.toml" != name:
                table.problem(f"The id {roadmaps[-1].id!r} should be the name of the file.", "id")
    return {roadmap.id: roadmap for roadmap in sorted(roadmaps, key=lambda roadmap: (roadmap.seed, roadmap.id))}


def _roadmap(table: Table, known: Known) -> Roadmap:
    sections, milestones = table.tables("section"), table.tables("milestone")
    roadmap = Roadmap(
        id=table.id(),
        seed=table.id("seed"),
        title=table.text("title"),
        summary=table.text("summary"),
        goal=table.text("goal"),
        sections=tuple(_section(section, known) for section in sections),
        milestones=tuple(_milestone(milestone, known) for milestone in milestones),
        weeks=table.whole("weeks", low=1, high=520) if "weeks" in table else None,
        backwards=table.texts("backwards"),
        advice=table.texts("advice"),
        note=table.text("note", ""),
        covers=table.texts("covers", known.rows, "row of the seeds"),
    )
    table.close()
    check_route(roadmap, table, sections, milestones, known.skills)
    return roadmap


def _section(table: Table, known: Known) -> Section:
    section = Section(
        id=table.id(),
        order=table.whole("order", low=1, high=1000),
        title=table.text("title"),
        goal=table.text("goal"),
        week=table.whole("week", low=1, high=520) if "week" in table else None,
        action=table.text("action", ""),
        skills=table.texts("skills", known.skills, "skill"),
        bridges=table.texts("bridges", known.skills, "skill"),
        revisits=table.texts("revisits", known.skills, "skill"),
        practice=table.texts("practice"),
        projects=table.texts("projects", known.projects, "project"),
        milestones=table.texts("milestones"),
        resources=table.texts("resources"),
        tracking=table.text("tracking", ""),
        choices=tuple(_choice(choice, known) for choice in table.tables("choice")),
        covers=table.texts("covers", known.rows, "row of the seeds"),
    )
    table.close()
    return section


def _choice(table: Table, known: Known) -> Choice:
    choice = Choice(
        id=table.id(),
        title=table.text("title"),
        default=table.flag("default"),
        skills=table.texts("skills", known.skills, "skill"),
        bridges=table.texts("bridges", known.skills, "skill"),
        projects=table.texts("projects", known.projects, "project"),
    )
    table.close()
    return choice


def _milestone(table: Table, known: Known) -> Milestone:
    milestone = Milestone(
        id=table.id(),
        title=table.text("title"),
        sections=table.texts("sections"),
        any_of=table.lists("any_of"),
        projects=table.texts("projects", known.projects, "project"),
        covers=table.texts("covers", known.rows, "row of the seeds"),
    )
    table.close()
    return milestone
