"""A way as a road."""

from datetime import UTC, datetime

from milepost.domain.goal import Wishes, way_to
from milepost.domain.mastery import Mastery
from milepost.web.road import road_along

WHEN = datetime(2031, 1, 6, tzinfo=UTC)
PROVEN = Mastery(state="proven", proven_at=WHEN)


def test_the_first_section_with_a_step_is_now(small, goal, mastery):
    road = road_along(goal.way, small, mastery, plan=goal.plan)
    assert [stretch.place for stretch in road.stretches] == ["now", "ahead"]
    assert road.now.number == 1


def test_the_skill_of_the_next_step_is_marked(small, goal, mastery):
    road = road_along(goal.way, small, mastery, plan=goal.plan)
    assert [row.skill.id for stretch in road.stretches for row in stretch.skills if row.here] == ["a"]


def test_a_road_of_others_is_done_where_all_is_proven(small, mastery):
    road = road_along(way_to("road", small), small, {**mastery, "a": PROVEN})
    assert [stretch.place for stretch in road.stretches] == ["done", "ahead"]
    assert road.now is None


def test_milestones_stand_after_their_last_section(small, goal, mastery):
    road = road_along(goal.way, small, mastery, plan=goal.plan)
    assert [[post.post.id for post in stretch.posts] for stretch in road.stretches] == [["half"], []]


def test_projects_that_are_left_out_stay_visible(small, mastery):
    way = way_to("road", small, Wishes(left_out=frozenset({"shop"})))
    road = road_along(way, small, mastery, left_out=frozenset({"shop"}))
    assert [(row.project.id, row.left_out) for row in road.stretches[1].projects] == [("mill", False), ("shop", True)]


def test_the_choice_that_counts_is_named(small, mastery):
    chosen = road_along(way_to("road", small), small, mastery)
    other = road_along(way_to("road", small, Wishes(choices={"two": "without"})), small, mastery)
    assert chosen.stretches[1].choice == "With C"
    assert [row.skill.id for row in other.stretches[1].skills] == ["b"]
