from datetime import UTC, datetime

from milepost.domain.evidence import Evidence
from milepost.domain.goal import way_to
from milepost.domain.mastery import record_of
from milepost.domain.steps import steps_of
from tests.domain.small import content, exercise, project, skill

NOW = datetime(2031, 1, 6, tzinfo=UTC)
NOTHING = record_of([])


def steps(content, goal, *evidence):
    return steps_of(way_to(goal, content), content, record_of(evidence))


def passed(exercise):
    return Evidence(happening="graded", subject=exercise, outcome="passed", at=NOW)


def test_a_lesson_gets_the_minutes_that_its_exercises_leave():
    one = content(skill("a", minutes=60), exercises=[exercise("e", "a", 25), exercise("f", "a", 15)], lessons=["a"])
    assert {step.id: step.minutes for step in steps(one, "a")} == {"lesson:a": 20, "exercise:f": 15, "exercise:e": 25}


def test_a_skill_without_a_lesson_is_one_step():
    assert [(step.id, step.kind, step.minutes) for step in steps(content(skill("a")), "a")] == [("skill:a", "skill", 60)]


def test_a_finished_lesson_leaves_its_exercises():
    one = content(skill("a"), exercises=[exercise("e", "a")], lessons=["a"])
    finished = Evidence(happening="lesson_finished", subject="a", at=NOW)
    assert [step.id for step in steps(one, "a", finished)] == ["exercise:e"]


def test_a_proven_skill_asks_for_nothing_more():
    one = content(skill("a"), exercises=[exercise("e", "a")], lessons=["a"])
    assert steps(one, "a", passed("e")) == ()


def test_a_reported_skill_asks_for_nothing_until_the_report_is_withdrawn():
    one = content(skill("a"))
    report = Evidence(happening="reported", subject="a", at=NOW)
    withdrawal = Evidence(happening="report_withdrawn", subject="a", at=NOW)
    assert steps(one, "a", report) == ()
    assert len(steps(one, "a", report, withdrawal)) == 1


def test_a_skill_waits_for_all_that_is_open_beneath_its_proven_prerequisite():
    chain = content(skill("a"), skill("b", "a"), skill("c", "b"), exercises=[exercise("e", "b")])
    assert {step.id: step.needs for step in steps(chain, "c", passed("e"))}["skill:c"] == ("skill:a",)


def test_core_stages_follow_each_other_and_further_ones_are_not_planned():
    shop = content(skill("a"), projects=[project("shop", "a", hours=(1, 2, 3), further=(3,))])
    assert [(step.id, step.needs) for step in steps(shop, "shop")] == [
        ("skill:a", ()),
        ("stage:shop/s1", ("skill:a",)),
        ("stage:shop/s2", ("stage:shop/s1",)),
    ]


def test_a_reported_stage_asks_for_nothing_and_the_next_one_waits_for_what_is_left():
    shop = content(skill("a"), projects=[project("shop", "a", hours=(1, 2, 3))])
    report = Evidence(happening="reported", subject="shop/s2", at=NOW)
    assert [(step.id, step.needs) for step in steps(shop, "shop", report)] == [
        ("skill:a", ()),
        ("stage:shop/s1", ("skill:a",)),
        ("stage:shop/s3", ("stage:shop/s1",)),
    ]
