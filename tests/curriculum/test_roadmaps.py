import pytest

from milepost.domain.roadmap import Choice, Milestone

ROADMAP = "roadmaps/tea-party.toml"


def test_a_roadmap_is_read_as_it_stands(content):
    roadmap = content.load().content.roadmaps["tea-party"]
    assert (roadmap.seed, roadmap.weeks, roadmap.backwards) == ("s9", 2, ("w2-party", "w1-kitchen"))
    assert roadmap.milestones == (
        Milestone(id="tea-is-ready", title="The tea is ready", sections=("w1-kitchen",), covers=("s9.4",)),
    )
    kitchen, party = roadmap.sections
    assert (kitchen.week, kitchen.skills, kitchen.bridges, kitchen.practice, kitchen.milestones) == (
        1,
        ("brew-tea",),
        ("boil-water",),
        ("tea for two",),
        ("tea-is-ready",),
    )
    assert party.revisits == ("brew-tea",)
    assert party.choices == (
        Choice(id="table", title="At the table", default=True, skills=(), bridges=("serve",), projects=("tea-party",)),
        Choice(id="garden", title="In the garden", default=False, skills=(), bridges=("serve",)),
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "tea-party"', 'id = "party"', "1: The id 'party' should be the name of the file."),
        ('skills = ["brew-tea"]', 'skills = ["brew-te"]', "22: `skills` names 'brew-te', but there is no such skill"),
        ('projects = ["tea-party"]', 'projects = ["party"]', "41: `projects` names 'party', but there is no such project"),
        ('["w2-party", "w1-kitchen"]', '["w3"]', "7: `backwards` names 'w3', but there is no such section."),
        ("order = 2", "order = 3", "29: `order` should be 2: sections are numbered as they stand."),
        ("week = 2\n", "week = 3\n", "30: `week` should be 2: this roadmap has one section a week."),
        ("week = 2\n", "", "27: `week` should be 2: this roadmap has one section a week."),
        ("weeks = 2", "weeks = 3", "27: This is section 2, but `weeks` is 3."),
        ('id = "w2-party"', 'id = "w1-kitchen"', "28: There is another section 'w1-kitchen'."),
        ('sections = ["w1-kitchen"]', 'sections = ["w1"]', "13: `sections` names 'w1', but there is no such section."),
        (
            'sections = ["w1-kitchen"]',
            "any_of = [[]]",
            "10: A milestone needs `sections`, or groups of sections in `any_of`.",
        ),
        ('milestones = ["tea-is-ready"]', "milestones = []", "11: One section, the last that it asks for, should name this"),
        (
            'milestones = ["tea-is-ready"]',
            'milestones = ["tea"]',
            "A section names the milestone 'tea'. Write a [[milestone]]",
        ),
        ("default = true", "default = false", "27: Exactly one choice of a section has default = true."),
        ('id = "garden"', 'id = "table"', "27: Two choices have the id 'table'."),
        ('covers = ["s9.4"]', 'covers = ["s8.4"]', "The row 's8.4' belongs to another seed than 's9'."),
    ],
)
def test_a_mistake_in_a_roadmap_is_told(content, old, new, problem):
    content.change(ROADMAP, old, new)
    assert any(problem in told for told in content.problems()), content.problems()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            'bridges = ["boil-water"]',
            "bridges = []",
            "22: 'brew-tea' needs 'boil-water', which comes neither before nor here.",
        ),
        ('skills = ["lay-table"]', "skills = []", "'serve' needs 'lay-table', which comes neither before nor here."),
        (
            'skills = ["lay-table"]',
            'skills = ["lay-table", "brew-tea"]',
            "33: 'brew-tea' has come before. Put it into `revisits`.",
        ),
        (
            'skills = ["lay-table"]',
            'skills = ["lay-table", "serve"]',
            "33: 'serve' covers no row of 's9'. Put it into `bridges`.",
        ),
        ('revisits = ["brew-tea"]', 'revisits = ["serve"]', "34: `revisits` names 'serve', which hasn't come before."),
    ],
)
def test_what_a_skill_needs_comes_before_it_and_only_once(content, old, new, problem):
    content.change(ROADMAP, old, new)
    assert any(problem in told for told in content.problems()), content.problems()


def test_a_choice_may_not_lean_on_the_other_one(content):
    text = (content.folder / ROADMAP).read_text()
    other = '[[section.choice]]\nid = "garden"\ntitle = "In the garden"\nbridges = ["serve"]\n'
    assert text.endswith(other)
    content.write(
        ROADMAP, text.replace('bridges = ["serve"]\nprojects', 'skills = ["lay-table"]\nbridges = ["serve"]\nprojects')
    )
    content.change(ROADMAP, 'goal = "Serve it."\nskills = ["lay-table"]', 'goal = "Serve it."')
    assert content.problem().endswith("'serve' needs 'lay-table', which comes neither before nor here. Add it to `bridges`.")


def test_a_roadmap_without_sections_is_told(content):
    content.write(ROADMAP, 'id = "tea-party"\nseed = "s9"\ntitle = "T"\nsummary = "S"\ngoal = "G"\n')
    assert content.problem() == f"{ROADMAP}: A roadmap needs at least one [[section]]."
