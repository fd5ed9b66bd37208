import json


def test_all_skills_are_listed_for_a_program(milepost):
    skills = json.loads(milepost("skills", "--json").out)["skills"]
    assert len(skills) == 190
    dictionaries = next(skill for skill in skills if skill["id"] == "dictionaries")
    assert dictionaries["prerequisites"] == ["lists"]
    assert dictionaries["lesson"] is True
    assert "tally-the-votes" in dictionaries["exercises"]


def test_a_skill_without_a_lesson_says_so(milepost):
    assert "not yet" in milepost("skills", "--area", "cloud").out


def test_an_unknown_area_is_answered_with_those_that_exist(milepost):
    ended = milepost("skills", "--area", "clouds")
    assert ended.code == 1
    assert "There is no area 'clouds'" in ended.err


def test_four_roadmaps_are_listed_with_hours_and_sections(milepost):
    roadmaps = {own["id"]: own for own in json.loads(milepost("roadmaps", "--json").out)["roadmaps"]}
    assert {id: len(own["sections"]) for id, own in roadmaps.items()} == {
        "aws-goal": 5,
        "full-stack-26-weeks": 26,
        "backend-12-weeks": 12,
        "infrastructure-and-automation": 24,
    }
    assert roadmaps["aws-goal"]["hours"] < 130
    assert roadmaps["full-stack-26-weeks"]["hours"] <= 26 * 16
    assert roadmaps["backend-12-weeks"]["hours"] <= 12 * 16


def test_roadmaps_read_like_a_list_for_a_person(milepost):
    assert "w01-python" in milepost("roadmaps").out
