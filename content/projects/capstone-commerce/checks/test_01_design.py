"""Stage 1, HLD and LLD: names that exist, parts that are connected, and numbers that follow from each other."""

import re

import pytest
from drawings import ASSUMED, ENTITIES, EXPECTED, ROLES, errors_of, loads, reached

KINDS = {"process", "store", "external", "client"}


@pytest.fixture
def design(workspace):
    return workspace.toml("docs/design.toml")


@pytest.fixture
def components(design):
    assert design.get("component"), "docs/design.toml has no [[component]]."
    return {one["name"]: one for one in design["component"]}


@pytest.fixture
def entities(design):
    assert design.get("entity"), "docs/design.toml has no [[entity]]."
    return {one["name"]: one for one in design["entity"]}


def is_named(name, text):
    """As a word of its own; dashes and underscores may be spaces."""
    pattern = r"[\s_-]+".join(map(re.escape, re.split(r"[\s_-]+", name)))
    return re.search(rf"(?<![a-z0-9]){pattern}s?(?![a-z0-9])", text, flags=re.IGNORECASE) is not None


def words(text):
    return len(str(text).split())


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("name", ["docs/hld.md", "docs/lld.md"])
def test_both_texts_are_written(workspace, name):
    assert words(workspace.text(name)) >= 300, f"{name} should have at least 300 words."


@pytest.mark.requirement("R1")
def test_the_file_for_programs_can_be_read(design):
    missing = [name for name in ("component", "entity", "endpoint", "load", "decision", "event") if name not in design]
    assert missing == [], "docs/design.toml should have all of these tables."


@pytest.mark.requirement("R2")
def test_components_say_what_they_are(components):
    for name, one in components.items():
        assert one.get("kind") in KINDS, f"The component {name} needs a kind: {', '.join(sorted(KINDS))}."
        assert words(one.get("fails", "")) >= 5, f"What is noticed while {name} is away? `fails` should say it."
        unknown = set(one.get("calls", [])) - set(components)
        assert unknown == set(), f"{name} calls components that aren't there."
    assert {one["kind"] for one in components.values()} == KINDS, "There should be at least one of each kind."


@pytest.mark.requirement("R2")
def test_all_components_are_connected(components):
    for one in components.values():
        one.setdefault("calls", [])
    assert set(components) - reached(components) == set(), "Nothing leads to these components, or from them."


@pytest.mark.requirement("R2")
def test_the_hld_names_each_component(components, workspace):
    text = workspace.text("docs/hld.md")
    assert [name for name in components if not is_named(name, text)] == [], "docs/hld.md should speak of these components."


@pytest.mark.requirement("R3")
def test_entities_have_keys_and_relations_that_exist(entities):
    for name, one in entities.items():
        fields = set(one.get("fields", []))
        assert one.get("key"), f"The entity {name} needs a key."
        assert set(one["key"]) <= fields, f"The key of {name} should be among its fields."
        for relation in one.get("relations", []):
            assert relation["field"] in fields, f"A relation of {name} goes by a field that it doesn't have."
            assert relation["to"] in entities, f"A relation of {name} goes to an entity that isn't there."


@pytest.mark.requirement("R3")
def test_the_entities_of_a_shop_are_there(entities, workspace):
    assert [name for name in ENTITIES if name not in entities] == [], "These entities are missing."
    text = workspace.text("docs/lld.md")
    assert [name for name in entities if not is_named(name, text)] == [], "docs/lld.md should speak of these entities."


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(("name", "others"), [("order_line", {"order", "product"}), ("order", {"user"})])
def test_what_belongs_together_is_related(entities, name, others):
    assert name in entities, f"The entity {name} is missing."
    assert others - {relation["to"] for relation in entities[name].get("relations", [])} == set(), (
        f"{name} is related to these."
    )


@pytest.mark.requirement("R3")
def test_each_entity_has_one_owner(components, entities):
    for name in entities:
        owners = [own for own, one in components.items() if name in one.get("owns", [])]
        assert len(owners) == 1, f"{name} should be in `owns` of exactly one component, and is in {owners}."
    unknown = {name for one in components.values() for name in one.get("owns", [])} - set(entities)
    assert unknown == set(), "These are owned, and aren't entities."


@pytest.mark.requirement("R4")
def test_the_whole_interface_is_there_with_its_roles(design):
    stated = {(one["method"], one["path"]): one.get("role") for one in design["endpoint"] if one["path"].startswith("/api")}
    assert sorted(set(ROLES) - set(stated)) == [], "These endpoints of the brief are missing."
    assert sorted(set(stated) - set(ROLES)) == [], "These endpoints aren't in the brief."
    assert {key: role for key, role in stated.items() if role != ROLES[key]} == {}, (
        "These have another role than in the brief."
    )


@pytest.mark.requirement("R5")
def test_each_endpoint_names_its_errors(design):
    for one in design["endpoint"]:
        key = (one["method"], one["path"])
        if key in ROLES:
            missing = errors_of(*key) - set(one.get("errors", []))
            assert missing == set(), f"{' '.join(key)} can be refused with these codes as well."


@pytest.mark.requirement("R6")
def test_the_load_begins_with_what_the_owners_expect(design):
    load = design["load"]
    assert {name: load.get(name) for name in EXPECTED} == EXPECTED
    for name in ASSUMED:
        assert load.get(name, 0) > 0, f"`{name}` under [load] should be a number above 0."
    for name in ("peak_share", "busy_share"):
        assert load[name] <= 1, f"`{name}` is a share: at most 1."


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("name", ["peak_requests_a_second", "peak_bytes_a_second", "processes", "bytes_a_year"])
def test_the_figures_follow_from_the_assumptions(design, name):
    load, expected = design["load"], loads(design["load"])[name]
    assert load.get(name) == pytest.approx(expected, rel=0.1), f"`{name}` doesn't follow from what is assumed."
    if name == "processes":
        assert type(load[name]) is int, "Half a process can't be started."


@pytest.mark.requirement("R8")
def test_decisions_say_what_was_rejected_and_why(design):
    decisions = design["decision"]
    assert len(decisions) >= 6, "There should be at least six decisions."
    assert len({one["id"] for one in decisions}) == len(decisions), "Two decisions have the same id."
    for one in decisions:
        assert re.fullmatch(r"D\d+", one["id"]), "Ids of decisions are D1, D2, ..."
        assert one.get("title") and one.get("chosen"), f"{one['id']} needs a title, and what was chosen."
        assert words(one.get("because", "")) >= 5, f"Why was that chosen in {one['id']}? `because` should say it."
        assert one.get("rejected"), f"What else was considered for {one['id']}? `rejected` should say it."
        for other in one["rejected"]:
            assert other.get("option"), f"Something rejected in {one['id']} has no name."
            assert words(other.get("because", "")) >= 5, f"Why was {other.get('option')} rejected in {one['id']}?"


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("name", ["docs/hld.md", "docs/lld.md"])
def test_both_texts_take_up_each_decision(design, workspace, name):
    text = workspace.text(name)
    missing = [one["id"] for one in design["decision"] if not re.search(rf"\b{one['id']}\b", text)]
    assert missing == [], f"{name} should take up these decisions."


@pytest.mark.requirement("R9")
def test_events_go_from_one_component_to_others(design, components):
    events = design["event"]
    assert len(events) >= 4, "There should be at least four events."
    for one in events:
        assert one.get("name") and one.get("to"), "Each event has a name, and somebody whom it goes to."
        assert {one["from"], *one["to"]} - set(components) == set(), (
            f"The event {one['name']} names components that aren't there."
        )
    kinds = {components[one["from"]]["kind"] for one in events}
    assert "external" in kinds, "Somebody else's service tells the shop something as well. Which event is that?"
