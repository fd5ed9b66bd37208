"""A small content, made in memory: tests say only what matters to them."""

from milepost.domain.content import Content
from milepost.domain.exercise import Exercise
from milepost.domain.lesson import Lesson
from milepost.domain.project import Project, Stage
from milepost.domain.roadmap import Choice, Milestone, Roadmap, Section
from milepost.domain.skills import Area, Estimate, Skill, SkillGraph


def skill(id, *prerequisites, minutes=60):
    return Skill(
        id=id,
        title=id.capitalize(),
        outcome="You can do it.",
        area="one",
        prerequisites=prerequisites,
        minutes=Estimate(p50=minutes, p80=minutes * 3 // 2),
        graded_by="function",
    )


def exercise(id, skill, minutes=20):
    return Exercise(
        id=id,
        title=id.capitalize(),
        kind="function",
        version="1",
        skill=skill,
        minutes=Estimate(p50=minutes, p80=minutes * 2),
    )


def project(id, *prerequisites, hours=(1, 1), further=()):
    stages = [
        Stage(
            id=f"s{n}",
            title=f"Stage {n}",
            brief="Build.",
            depth="further" if n in further else "core",
            minutes=Estimate(p50=own * 60, p80=own * 90),
        )
        for n, own in enumerate(hours, 1)
    ]
    return Project(
        id=id, title=id.capitalize(), one_line="It runs.", kind="console", stages=tuple(stages), prerequisites=prerequisites
    )


def roadmap(*sections, milestones=(), id="road"):
    return Roadmap(
        id=id, seed="s9", title="The road", summary="Short.", goal="There.", sections=sections, milestones=milestones
    )


def section(id, *skills, **fields):
    return Section(id=id, order=1, title=f"Section {id}", goal="Go on.", skills=skills, **fields)


def content(*skills, roadmaps=(), projects=(), exercises=(), lessons=()):
    by_id = {own.id: own for own in skills}
    return Content(
        areas={"one": Area(id="one", number=1, title="One", summary="All of it.", skills=tuple(by_id))},
        graph=SkillGraph(by_id),
        roadmaps={own.id: own for own in roadmaps},
        projects={own.id: own for own in projects},
        exercises={own.id: own for own in exercises},
        lessons={id: Lesson(skill=id, title=id.capitalize(), parts=(), words=900, version="1") for id in lessons},
    )


__all__ = ["Choice", "Milestone", "content", "exercise", "project", "roadmap", "section", "skill"]
