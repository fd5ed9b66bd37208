import pytest

from milepost.domain.goal import UnknownGoalError, Wishes, way_to
from tests.domain.small import Choice, Milestone, content, project, roadmap, section, skill

ROADS = content(
    skill("a"),
    skill("b", "a"),
    skill("c"),
    skill("d", "b"),
    skill("x", "c"),
    projects=[project("shop", "d"), project("game", "a")],
    roadmaps=[
        roadmap(
            section("one", "b", bridges=("a",), projects=("game",)),
            section("two", "c", projects=("game", "shop"), milestones=("half",)),
            section(
                "three",
                choices=(
                    Choice(id="left", title="Left", default=True, skills=("x",)),
                    Choice(id="right", title="Right", default=False, skills=("d",)),
                ),
            ),
            milestones=(Milestone(id="half", title="Half way", sections=("two",)),),
        )
    ],
)


def legs(way):
    return {leg.id: leg.skills for leg in way.legs}


def test_prerequisites_come_first_within_a_section():
    assert legs(way_to("road", ROADS))["one"] == ("a", "b")


def test_a_skill_that_only_a_project_needs_joins_the_projects_section():
    assert legs(way_to("road", ROADS))["two"] == ("c", "d")


def test_a_project_is_planned_where_the_roadmap_names_it_first():
    assert [leg.projects for leg in way_to("road", ROADS).legs] == [("game",), ("shop",), ()]


def test_a_project_that_is_left_out_asks_for_no_skills():
    way = way_to("road", ROADS, Wishes(left_out=frozenset({"shop"})))
    assert legs(way)["two"] == ("c",)


def test_the_default_side_of_a_choice_counts_until_the_learner_chooses():
    assert legs(way_to("road", ROADS))["three"] == ("x",)
    chosen = Wishes(choices={"three": "right"}, left_out=frozenset({"shop"}))
    assert legs(way_to("road", ROADS, chosen))["three"] == ("d",)


def test_a_roadmap_without_milestones_has_one_at_each_section():
    plain = content(skill("a"), skill("b"), roadmaps=[roadmap(section("one", "a"), section("two", "b"))])
    assert [post.id for post in way_to("road", plain).posts] == ["one", "two"]


def test_a_milestone_as_the_goal_takes_only_what_its_sections_need():
    way = way_to("road/half", ROADS)
    assert legs(way) == {"one": ("a", "b"), "two": ("c", "d")}
    assert [leg.projects for leg in way.legs] == [(), ("shop",)]


def test_of_an_or_between_sections_a_milestone_takes_the_one_with_less_work():
    either = Milestone(id="either", title="Either", any_of=(("long",), ("short",)))
    road = roadmap(section("long", "a", "b"), section("short", "c"), milestones=(either,))
    way = way_to("road", content(skill("a"), skill("b"), skill("c"), roadmaps=[road]))
    assert way.posts[0].legs == ("short",)


def test_several_skills_and_projects_make_one_goal():
    way = way_to("x, shop", ROADS)
    assert way.legs[0].skills == ("a", "b", "c", "d", "x")
    assert way.legs[0].projects == ("shop",)
    assert way.title == "X and Shop"


@pytest.mark.parametrize("goal", ["nowhere", "", "a,nowhere", "road/nowhere"])
def test_an_unknown_goal_is_named(goal):
    with pytest.raises(UnknownGoalError, match=repr(goal.partition("/")[2] or goal.split(",")[-1])):
        way_to(goal, ROADS)


def test_of_a_skill_and_a_project_with_one_id_the_skill_is_meant_unless_the_project_is_asked_for():
    both = content(skill("a"), skill("x"), projects=[project("x", "a")])
    assert way_to("x", both).legs[0].projects == ()
    assert way_to("project:x", both).legs[0].projects == ("x",)
    assert way_to("project:x", both).legs[0].skills == ("a",)
