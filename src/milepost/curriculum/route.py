"""The rules of a roadmap: whatever a skill needs comes before it, and all that it names of itself is there."""

from collections.abc import Iterator, Mapping

from milepost.curriculum.tables import Table
from milepost.domain.roadmap import Choice, Roadmap, Section
from milepost.domain.skills import Skill

Skills = Mapping[str, Skill]


def check_route(roadmap: Roadmap, table: Table, sections: list[Table], milestones: list[Table], skills: Skills) -> None:
    """`sections` and `milestones` are the tables that they were read from."""
    if not sections:
        table.problem("A roadmap needs at least one [[section]].")
    _check_numbers(roadmap, sections)
    _check_milestones(roadmap, table, milestones)
    _check_rows(roadmap, table)
    seen: set[str] = set()
    for section, place in zip(roadmap.sections, sections, strict=True):
        _check_choices(section, place)
        _check_section(section, place, seen, skills, roadmap.seed)


def rows_of(roadmap: Roadmap) -> Iterator[str]:
    """The rows of the seeds that a roadmap covers, itself or in one of its parts."""
    yield from roadmap.covers
    for section in roadmap.sections:
        yield from section.covers
    for milestone in roadmap.milestones:
        yield from milestone.covers


def _check_numbers(roadmap: Roadmap, places: list[Table]) -> None:
    ids = [section.id for section in roadmap.sections]
    for number, (section, place) in enumerate(zip(roadmap.sections, places, strict=True), 1):
        if section.id in ids[: number - 1]:
            place.problem(f"There is another section {section.id!r}. Ids are unique in a roadmap.", "id")
        if section.order != number:
            place.problem(f"`order` should be {number}: sections are numbered as they stand.", "order")
        if roadmap.weeks is not None and section.week != number:
            place.problem(f"`week` should be {number}: this roadmap has one section a week.", "week")
    if roadmap.weeks is not None and places and roadmap.weeks != len(places):
        places[-1].problem(f"This is section {len(places)}, but `weeks` is {roadmap.weeks}. There is one section a week.")


def _check_milestones(roadmap: Roadmap, table: Table, places: list[Table]) -> None:
    ids = [section.id for section in roadmap.sections]
    given = [milestone for section in roadmap.sections for milestone in section.milestones]
    known = [milestone.id for milestone in roadmap.milestones]
    for number, (milestone, place) in enumerate(zip(roadmap.milestones, places, strict=True)):
        if milestone.id in known[:number]:
            place.problem(f"There is another milestone {milestone.id!r}. Ids are unique in a roadmap.", "id")
        if given.count(milestone.id) != 1:
            place.problem("One section, the last that it asks for, should name this milestone among its `milestones`.", "id")
        if not (milestone.sections or milestone.any_of) or not all(milestone.any_of):
            place.problem("A milestone needs `sections`, or groups of sections in `any_of`.")
        place.refuse_unknown(milestone.sections, ids, "section", "sections")
        place.refuse_unknown([id for group in milestone.any_of for id in group], ids, "section", "any_of")
    for milestone_id in given:
        if milestone_id not in known:
            table.problem(f"A section names the milestone {milestone_id!r}. Write a [[milestone]] for it.")
    table.refuse_unknown(roadmap.backwards, ids, "section", "backwards")


def _check_rows(roadmap: Roadmap, table: Table) -> None:
    for row in rows_of(roadmap):
        if not row.startswith(f"{roadmap.seed}."):
            table.problem(f"The row {row!r} belongs to another seed than {roadmap.seed!r}.", "covers", row)


def _check_choices(section: Section, place: Table) -> None:
    if section.choices and [choice.default for choice in section.choices].count(True) != 1:
        place.problem("Exactly one choice of a section has default = true.")
    ids = [choice.id for choice in section.choices]
    for id in {id for id in ids if ids.count(id) > 1}:
        place.problem(f"Two choices have the id {id!r}. Ids are unique in a section.")


def _check_section(section: Section, place: Table, seen: set[str], skills: Skills, seed: str) -> None:
    """Adds what the section teaches, with its default choice, to what was seen so far."""
    _check_revisits(section, place, seen)
    common = _taught(section)
    _check_new(section, place, seen, skills, seed)
    _check_needs(common, place, seen | common, skills)
    for choice, own in zip(section.choices, place.tables("choice"), strict=True):
        _check_new(choice, own, seen | common, skills, seed)
        _check_needs(_taught(choice), own, seen | common | _taught(choice), skills)
    default = section.chosen({})
    seen |= common | (_taught(default) if default else set())


def _taught(part: Section | Choice) -> set[str]:
    return {*part.skills, *part.bridges}


def _check_revisits(section: Section, place: Table, seen: set[str]) -> None:
    for skill in section.revisits:
        if skill not in seen:
            place.problem(f"`revisits` names {skill!r}, which hasn't come before.", "revisits", skill)


def _check_new(part: Section | Choice, place: Table, seen: set[str], skills: Skills, seed: str) -> None:
    for key, named in (("skills", part.skills), ("bridges", part.bridges)):
        for skill in named:
            if skill in seen:
                place.problem(f"{skill!r} has come before. Put it into `revisits`.", key, skill)
    for skill in part.skills:
        if skill in skills and not any(row.startswith(f"{seed}.") for row in skills[skill].covers):
            place.problem(f"{skill!r} covers no row of {seed!r}. Put it into `bridges`.", "skills", skill)


def _check_needs(taught: set[str], place: Table, have: set[str], skills: Skills) -> None:
    for skill in sorted(taught & skills.keys()):
        for needed in skills[skill].prerequisites:
            if needed not in have:
                place.problem(
                    f"{skill!r} needs {needed!r}, which comes neither before nor here. Add it to `bridges`.", "skills", skill
                )
