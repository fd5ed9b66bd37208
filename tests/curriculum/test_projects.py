import pytest

from milepost.domain.project import Project, Stage
from milepost.domain.skills import Estimate

PROJECT = "projects/tea-party/project.toml"


def test_a_project_is_read_as_it_stands(content):
    cake = Stage(
        id="cake", title="Cake", brief="Bake one.", depth="further", minutes=Estimate(p50=120, p80=180), needs=("git",)
    )
    invite = Stage(id="invite", title="Invite", brief="Ask the guests.", depth="core", minutes=Estimate(p50=60, p80=100))
    assert content.load().content.projects["tea-party"] == Project(
        id="tea-party",
        title="A tea party",
        one_line="Guests, tea and cake, at four o'clock.",
        kind="console",
        stages=(invite, cake),
        prerequisites=("serve",),
        covers=("s9.5",),
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "tea-party"', 'id = "teaparty"', f"{PROJECT}:1: The id 'teaparty' should be the name of the folder."),
        ('kind = "console"', 'kind = "party"', f"{PROJECT}:4: `kind` should be one of console, web,"),
        (
            '["serve"]',
            '["served"]',
            f"{PROJECT}:5: `prerequisites` names 'served', but there is no such skill: did you mean",
        ),
        ('id = "cake"', 'id = "invite"', f"{PROJECT}:16: There is another stage 'invite'."),
        ('depth = "core"', 'depth = "further"', f'{PROJECT}: A project needs at least one [[stage]] with depth = "core".'),
        ('depth = "core"', 'depth = "deep"', f"{PROJECT}:12: `depth` should be one of core, further, not 'deep'."),
        (
            '["git"]',
            '["gitt"]',
            f"{PROJECT}:21: `needs` names 'gitt', but there is no such part of a machine: did you mean 'git'?",
        ),
        ('brief = "Ask the guests."', 'checks = ["a"]', f"{PROJECT}:11: `checks` is no key of this table."),
    ],
)
def test_a_mistake_in_a_project_is_told(content, old, new, problem):
    content.change(PROJECT, old, new)
    assert any(told.startswith(problem) for told in content.problems()), content.problems()


def test_core_stages_come_before_those_that_go_further(content):
    content.change(PROJECT, 'depth = "core"', 'depth = "further "')
    content.change(PROJECT, 'depth = "further"', 'depth = "core"')
    content.change(PROJECT, 'depth = "further "', 'depth = "further"')
    assert content.problem() == (
        f"{PROJECT}:19: A core stage can't come after one that goes further: later stages build on earlier ones."
    )


def test_a_folder_without_its_project_is_told(content):
    content.remove(PROJECT)
    assert f"{PROJECT}: This file is missing." in content.problems()
