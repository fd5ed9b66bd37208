import pytest

from milepost.domain.skills import Area, Estimate, Skill

ONE, TWO = "skills/01-kitchen.toml", "skills/02-table.toml"


def test_areas_and_skills_are_read_as_they_stand(content):
    loaded = content.load().content
    assert loaded.areas["kitchen"] == Area(
        id="kitchen",
        number=1,
        title="Kitchen",
        summary="Water, fire, and what lies between.",
        skills=("boil-water", "brew-tea"),
    )
    assert loaded.skills["brew-tea"] == Skill(
        id="brew-tea",
        title="Brew tea",
        outcome="You can brew tea that people ask for again.",
        area="kitchen",
        prerequisites=("boil-water",),
        minutes=Estimate(p50=90, p80=150),
        graded_by="function",
        covers=("s9.2",),
    )
    assert loaded.skills["serve"].glue


def test_one_number_of_minutes_means_half_as_much_again_for_most(content):
    assert content.load().content.skills["boil-water"].minutes == Estimate(p50=30, p80=45)


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (
            ONE,
            'id = "brew-tea"',
            'id = "boil-water"',
            f"{ONE}:11: There is another skill 'boil-water', in the area 'kitchen'.",
        ),
        (TWO, 'id = "serve"', 'id = "boil-water"', f"{TWO}:11: There is another skill 'boil-water', in the area 'kitchen'."),
        (TWO, 'title = "Serve"', 'title = "Boil water"', f"{TWO}:12: The skill 'boil-water' has this title too."),
        (
            ONE,
            '["boil-water"]',
            '["boil-watr"]',
            "names 'boil-watr', but there is no such skill: did you mean 'boil-water'?",
        ),
        (
            ONE,
            '"You can boil water."',
            '"Boil water."',
            f'{ONE}:4: `outcome` should be a sentence that starts with "You can".',
        ),
        (ONE, 'graded_by = "quiz"', 'graded_by = "exam"', f"{ONE}:7: `graded_by` should be one of function,"),
        (ONE, "minutes = 30", "minuts = 30", f"{ONE}:6: `minuts` is no key of this table: did you mean 'minutes'?"),
        ("areas.toml", 'id = "table"', 'id = "kitchen"', "areas.toml:8: There is another area 'kitchen'."),
        ("areas.toml", "number = 2", "number = 3", f"{TWO}: No area of areas.toml has its skills in this file"),
        ("areas.toml", "number = 2", "number = 3", "skills/03-table.toml: This file is missing."),
    ],
)
def test_a_mistake_in_areas_or_skills_is_told(content, name, old, new, problem):
    content.change(name, old, new)
    assert any(problem in told for told in content.problems()), content.problems()


def test_a_circle_of_prerequisites_is_named(content):
    content.change(ONE, "prerequisites = []", 'prerequisites = ["serve"]')
    circle = next(problem for problem in content.problems() if "circle" in problem)
    assert "boil-water needs serve needs brew-tea needs boil-water" in circle or (
        "serve needs brew-tea needs boil-water needs serve" in circle
        or "brew-tea needs boil-water needs serve needs brew-tea" in circle
    )
    assert circle.split(":")[1].isdigit()


def test_a_skill_that_needs_itself_is_a_circle_too(content):
    content.change(ONE, "prerequisites = []", 'prerequisites = ["boil-water"]')
    assert (
        f"{ONE}:5: Prerequisites run in a circle: boil-water needs boil-water. Leave one of them out." in content.problems()
    )


def test_areas_without_any_area_are_told(content):
    content.write("areas.toml", "")
    assert "areas.toml: There is no [[area]] here. Write at least one." in content.problems()
