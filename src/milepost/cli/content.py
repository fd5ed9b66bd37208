"""What can be learned: `milepost skills` and `milepost roadmaps`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from milepost import curriculum
from milepost.cli.terminal import Refusal, hours, out, plain, print_json, table
from milepost.domain.content import Content
from milepost.domain.goal import way_to
from milepost.domain.mastery import record_of
from milepost.domain.roadmap import Roadmap
from milepost.domain.skills import Skill
from milepost.domain.steps import steps_of

Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program to read.")]


def load_content(folder: Path | None = None) -> Content:
    """All content, or a refusal that names the first problem."""
    loaded = curriculum.load(folder or curriculum.content_folder())
    if loaded.content is None:
        count = len(loaded.problems)
        raise Refusal(
            f"The content has {count} problem{'s' * (count > 1)}; `milepost verify` lists all. {loaded.problems[0]}"
        )
    return curriculum.with_tracks(loaded.content, curriculum.tracks_folder())[0]


def skills(
    area: Annotated[str, typer.Option(help="Show only this area, by its id.")] = "",
    as_json: Json = False,
) -> None:
    """List all skills with their areas.

    [dim]Example: milepost skills --area functions[/dim]
    """
    content = load_content()
    if area and area not in content.areas:
        raise Refusal(f"There is no area {area!r}. Areas are: {', '.join(content.areas)}.")
    chosen = [skill for skill in content.skills.values() if not area or skill.area == area]
    if as_json:
        print_json({"skills": [_skill(skill, content) for skill in chosen]})
        return
    rows = [
        (skill.id, skill.title, content.areas[skill.area].title, hours(skill.minutes.p50), _teaching(skill, content))
        for skill in chosen
    ]
    out.print(table("skill", "title", "area", "time", "lesson", rows=rows, right=("time",)))


def roadmaps(as_json: Json = False) -> None:
    """List the roadmaps with their sections and hours.

    [dim]Example: milepost roadmaps[/dim]
    """
    content = load_content()
    if as_json:
        print_json({"roadmaps": [_roadmap(roadmap, content) for roadmap in content.roadmaps.values()]})
        return
    for roadmap in content.roadmaps.values():
        out.print(plain(roadmap.id, "bold"), plain(f"{hours(_minutes(roadmap, content))} in all"))
        out.print(plain(roadmap.title), soft_wrap=True)
        for section in roadmap.sections:
            out.print(plain(f"  {section.order:>2}  {section.id:<32} {section.title}"))
        out.print()


def _skill(skill: Skill, content: Content) -> dict[str, Any]:
    return {
        "id": skill.id,
        "title": skill.title,
        "outcome": skill.outcome,
        "area": skill.area,
        "prerequisites": list(skill.prerequisites),
        "minutes": [skill.minutes.p50, skill.minutes.p80],
        "graded_by": skill.graded_by,
        "lesson": skill.id in content.lessons,
        "exercises": [exercise.id for exercise in content.exercises_of.get(skill.id, ())],
    }


def _teaching(skill: Skill, content: Content) -> str:
    count = len(content.exercises_of.get(skill.id, ()))
    return f"yes, and {count} exercises" if skill.id in content.lessons else "not yet"


def _roadmap(roadmap: Roadmap, content: Content) -> dict[str, Any]:
    way = way_to(roadmap.id, content)
    return {
        "id": roadmap.id,
        "title": roadmap.title,
        "summary": roadmap.summary,
        "goal": roadmap.goal,
        "weeks": roadmap.weeks,
        "hours": round(_minutes(roadmap, content) / 60, 1),
        "milestones": [{"id": post.id, "title": post.title, "sections": list(post.legs)} for post in way.posts],
        "sections": [
            {
                "id": section.id,
                "order": section.order,
                "week": section.week,
                "title": section.title,
                "goal": section.goal,
                "skills": list(section.skills),
                "bridges": list(section.bridges),
                "revisits": list(section.revisits),
                "projects": list(section.projects),
                "practice": list(section.practice),
                "resources": list(section.resources),
                "choices": [{"id": own.id, "title": own.title, "default": own.default} for own in section.choices],
            }
            for section in roadmap.sections
        ],
    }


def _minutes(roadmap: Roadmap, content: Content) -> int:
    """The whole road, core stages only, with the default side of each choice."""
    return sum(step.minutes for step in steps_of(way_to(roadmap.id, content), content, record_of([])))
