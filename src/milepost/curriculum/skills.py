"""Areas (areas.toml) and their skills (skills/NN-<area>.toml)."""

from collections.abc import Collection, Mapping
from graphlib import CycleError, TopologicalSorter

from milepost.curriculum.names import meant
from milepost.curriculum.tables import Table, read_table
from milepost.curriculum.tree import Tree
from milepost.domain.skills import Area, Skill

GRADED_BY = (
    "function", "program", "sql", "git", "web", "data", "model", "config", "device", "cloud", "trace", "order", "quiz",
    "rubric",
)  # fmt: skip
"""The kinds of exercises there will be; more than an exercise can have today."""

Placed = tuple[Skill, Table]
"""A skill with the table that it was read from."""


def read_skills(tree: Tree, rows: Collection[str] | None) -> tuple[dict[str, Area], dict[str, Skill]]:
    """All areas in order, and all skills in the order of their areas. `rows` are the rows that may be covered."""
    placed: dict[str, Placed] = {}
    areas: dict[str, Area] = {}
    for table in _area_tables(tree):
        area = _area(table, tree, placed, rows)
        if area.id in areas:
            table.problem(f"There is another area {area.id!r}. Ids are unique.", "id")
        areas[area.id] = area
    _refuse_strays(tree, areas)
    _check_prerequisites(placed)
    return areas, {id: skill for id, (skill, _) in placed.items()}


def skills_file(number: int, area: str) -> str:
    return f"skills/{number:02d}-{area}.toml"


def _area_tables(tree: Tree) -> list[Table]:
    whole = read_table(tree, "areas.toml")
    if whole is None:
        return []
    tables = whole.tables("area")
    whole.close()
    if not tables:
        whole.problem("There is no [[area]] here. Write at least one.")
    return tables


def _area(table: Table, tree: Tree, placed: dict[str, Placed], rows: Collection[str] | None) -> Area:
    id, number = table.id(), table.whole("number", low=1, high=99)
    title, summary = table.text("title"), table.text("summary")
    table.close()
    own = _skills_of(skills_file(number, id), id, tree, rows)
    for skill, place in own:
        if skill.id in placed:
            place.problem(
                f"There is another skill {skill.id!r}, in the area {placed[skill.id][0].area!r}. Ids are unique.", "id"
            )
        placed[skill.id] = skill, place
    return Area(id=id, number=number, title=title, summary=summary, skills=tuple(skill.id for skill, _ in own))


def _skills_of(name: str, area: str, tree: Tree, rows: Collection[str] | None) -> list[Placed]:
    whole = read_table(tree, name)
    if whole is None:
        return []
    tables = whole.tables("skill")
    whole.close()
    return [(_skill(table, area, rows), table) for table in tables]


def _skill(table: Table, area: str, rows: Collection[str] | None) -> Skill:
    skill = Skill(
        id=table.id(),
        title=table.text("title"),
        outcome=table.text("outcome"),
        area=area,
        prerequisites=table.texts("prerequisites"),
        minutes=table.estimate(),
        graded_by=table.one_of("graded_by", GRADED_BY),
        covers=table.texts("covers", rows, "row of the seeds"),
        glue=table.flag("glue"),
    )
    table.close()
    if skill.outcome and not (skill.outcome.startswith("You can ") and skill.outcome.endswith(".")):
        table.problem('`outcome` should be a sentence that starts with "You can".', "outcome")
    return skill


def _refuse_strays(tree: Tree, areas: Mapping[str, Area]) -> None:
    expected = [skills_file(area.number, area.id) for area in areas.values()]
    for name in tree.files("skills"):
        if name not in expected:
            tree.problem(name, f"No area of areas.toml has its skills in this file{meant(name, expected)}")


def _check_prerequisites(placed: Mapping[str, Placed]) -> None:
    titles: dict[str, str] = {}
    for skill, place in placed.values():
        place.refuse_unknown(skill.prerequisites, placed, "skill", "prerequisites")
        other = titles.setdefault(skill.title, skill.id)
        if other != skill.id:
            place.problem(f"The skill {other!r} has this title too. Each needs its own.", "title")
    try:
        TopologicalSorter({id: skill.prerequisites for id, (skill, _) in placed.items()}).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        message = f"Prerequisites run in a circle: {' needs '.join(circle)}. Leave one of them out."
        placed[circle[0]][1].problem(message, "prerequisites")
