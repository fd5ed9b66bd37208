"""The profile of a road."""

from milepost.domain.goal import way_to
from milepost.web.profile import profile_of
from milepost.web.road import road_along


def road(content, mastery, **options):
    return road_along(way_to("road", content), content, mastery, **options)


def test_each_section_is_a_point_of_the_line(small, mastery):
    profile = profile_of(road(small, mastery), today="", end="")
    assert profile.hill.count("C") == 3
    assert [number for number, _x, _keep in profile.numbers] == [1, 2]


def test_a_road_that_is_not_yours_has_no_today(small, mastery):
    profile = profile_of(road(small, mastery), today="", end="")
    assert not any(pin.kind == "post-now" for pin in profile.pins)


def test_today_stands_where_the_learner_is(small, goal, mastery):
    profile = profile_of(road(small, mastery, plan=goal.plan), today="Today", end="1 May")
    [now] = [pin for pin in profile.pins if pin.kind == "post-now"]
    assert now.lines == ("Today",)
    assert now.x < 50


def test_what_is_drawn_stays_in_the_box(small, goal, mastery):
    profile = profile_of(road(small, mastery, plan=goal.plan), today="Today", end="1 May")
    assert all(0 <= pin.x <= 100 and 0 <= pin.y <= 100 for pin in profile.pins)


def test_a_long_title_is_broken_in_two(small, mastery):
    from milepost.web.profile import _two_lines

    assert _two_lines("From commit to cluster") == ("From commit", "to cluster")
    assert _two_lines("The capstone") == ("The capstone",)
