"""The table of concepts, against our own skills."""

from milepost.authoring.exercism.concepts import given_by_stub, skill_of, skills_by_concept
from milepost.authoring.exercism.track import Entry
from milepost.domain.skills import SkillGraph


def entry(sort: str, concepts: tuple[str, ...], prerequisites: tuple[str, ...]) -> Entry:
    return Entry(slug="x", name="X", sort=sort, concepts=concepts, prerequisites=prerequisites, difficulty=1, status="")


def test_each_concept_is_mapped_to_a_skill_that_there_is(graph: SkillGraph) -> None:
    assert set(skills_by_concept().values()) <= graph.skills.keys()


def test_what_teaches_stands_at_the_skill_of_its_concept(graph: SkillGraph) -> None:
    assert skill_of(entry("concept", ("sets",), ("classes",)), graph) == "tuples-and-sets"


def test_what_practises_stands_where_all_is_taught_that_it_asks_for(graph: SkillGraph) -> None:
    assert skill_of(entry("practice", ("bools",), ("basics", "classes", "lists")), graph) == "classes-and-objects"


def test_an_unknown_concept_is_passed_over(graph: SkillGraph) -> None:
    assert skill_of(entry("practice", ("telepathy",), ()), graph) == "functions"


def test_a_stub_hands_its_functions_over_before_they_are_taught(graph: SkillGraph) -> None:
    assert (given_by_stub("lists", graph), given_by_stub("recursion", graph)) == (("functions",), ())
