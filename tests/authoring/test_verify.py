from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from milepost.authoring.items import NothingThere
from milepost.authoring.proofs import Proofs, read_proofs
from milepost.authoring.report import Report
from milepost.authoring.scaffold import KINDS, new_exercise
from milepost.authoring.verify import record, verify
from milepost.sandbox import PlainProcess

AREAS = """\
[[area]]
id = "start"
number = 1
title = "Getting started"
summary = "The first steps."
"""
SKILLS = """\
[[skill]]
id = "lists"
title = "Lists"
outcome = "You can keep things in order."
prerequisites = []
minutes = 90
graded_by = "function"

[[skill]]
id = "functions"
title = "Functions"
outcome = "You can name a piece of work."
prerequisites = ["lists"]
minutes = 90
graded_by = "function"
"""
PROJECT = """\
id = "chat"
title = "Chat"
one_line = "Talk to each other."
kind = "web"
prerequisites = ["lists"]

[[stage]]
id = "talk"
title = "Talk"
brief = "One says something, all read it."
depth = "core"
minutes = 60

[[stage]]
id = "rooms"
title = "Rooms"
brief = "More than one room."
depth = "further"
minutes = 60
"""
QUIZ = """\
id = "{id}"
title = "What is left"
skill = "lists"
kind = "quiz"
minutes = 5
difficulty = 1

[[question]]
[[question.option]]
text = "4"
right = true
[[question.option]]
text = "6"
message = "Were none eaten?"
[[question.option]]
text = "2"
message = "That is how many were eaten."
"""
PAGE = "# What is left\n\n## 1. Of six apples, two are eaten\n\n### What happens to them?\n\nAre they there?\n"
TREE = {
    "areas.toml": AREAS,
    "skills/01-start.toml": SKILLS,
    "projects/chat/project.toml": PROJECT,
    "exercises/lists/apples/exercise.toml": QUIZ.format(id="apples"),
    "exercises/lists/apples/task.md": PAGE,
    "exercises/lists/pears/exercise.toml": QUIZ.format(id="pears"),
    "exercises/lists/pears/task.md": PAGE,
}

Grow = Callable[..., Path]


@pytest.fixture
def grow(tmp_path: Path) -> Grow:
    """A content folder with two quizzes and a project, and with some other files."""

    def grown(changes: Mapping[str, str] | None = None) -> Path:
        for name, text in {**TREE, **(changes or {})}.items():
            file = tmp_path / "content" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / "content"

    return grown


def proven(folder: Path, *paths: str, proofs: Proofs | None = None) -> Report:
    return verify([folder / path for path in paths], folder=folder, sandbox=PlainProcess(), seeds=(0, 1), proofs=proofs)


def told(report: Report) -> list[str]:
    return [str(problem) for problem in report.problems]


def test_good_content_has_no_problems_and_is_counted(grow: Grow) -> None:
    report = proven(grow())
    assert told(report) == []
    assert report.counts["exercises"] == 2
    assert {what: report.counts[what] for what in ("projects", "stages", "core_stages")} == {
        "projects": 1,
        "stages": 2,
        "core_stages": 1,
    }
    assert set(report.proven) == {"exercises/apples", "exercises/pears", "projects/chat"}


def test_a_project_that_was_never_proven_is_only_named_when_proofs_are_made_again(grow: Grow) -> None:
    folder = grow({"projects/chat/checks/test_01_talk.py": "def test_talk(cli): ..."})
    report = verify([], folder=folder, sandbox=PlainProcess(), seeds=(0,), proofs=Proofs(), again=True)
    assert (report.unproven, report.projects) == (("projects/chat",), {})


def test_one_that_was_proven_before_is_proven_again_when_it_changed(grow: Grow) -> None:
    folder = grow({"projects/chat/checks/test_01_talk.py": "def test_talk(cli): ..."})
    proofs = Proofs(proven={"projects/chat": "as it was"})
    report = verify([], folder=folder, sandbox=PlainProcess(), seeds=(0,), proofs=proofs, again=True, project_minutes=0)
    assert (report.unproven, report.left) == ((), ("projects/chat",))


def test_the_report_can_be_read_by_a_program(grow: Grow) -> None:
    broken = {"exercises/lists/apples/task.md": PAGE.replace("Of six", "Obviously, of six")}
    report = proven(grow(broken)).as_json()
    assert set(report) == {
        "problems",
        "counts",
        "mutants",
        "projects",
        "proven",
        "gaps",
        "left",
        "unproven",
        "not_run",
        "seconds",
        "unlisted",
        "survivors",
    }
    (problem,) = report["problems"]
    assert set(problem) == {"file", "line", "message"}
    assert (problem["file"], problem["line"]) == ("exercises/lists/apples/task.md", 3)


@pytest.mark.parametrize(
    ("file", "was", "became", "place"),
    [
        ("skills/01-start.toml", "prerequisites = []\n", 'prerequisites = ["functions"]\n', "skills/01-start.toml:"),
        (
            "exercises/lists/apples/exercise.toml",
            'skill = "lists"',
            'skill = "list"',
            "exercises/lists/apples/exercise.toml",
        ),
        ("exercises/lists/pears/exercise.toml", 'id = "pears"', 'id = "apples"', "exercises/lists/pears/exercise.toml"),
        ("exercises/lists/apples/exercise.toml", "right = true", "rihgt = true", "exercises/lists/apples/exercise.toml:"),
        ("projects/chat/project.toml", '["lists"]', '["tuples"]', "projects/chat/project.toml:"),
    ],
)
def test_what_cannot_be_loaded_is_found(grow: Grow, file: str, was: str, became: str, place: str) -> None:
    assert was in TREE[file]
    problems = told(proven(grow({file: TREE[file].replace(was, became, 1)})))
    assert problems
    assert all(problem.startswith(place) for problem in problems)


def test_a_row_of_the_seeds_that_nothing_covers_is_found(grow: Grow) -> None:
    coverage = '[rows]\n"s0.goal" = { kind = "topic" }\n'
    assert any(problem.startswith("coverage.toml") for problem in told(proven(grow({"coverage.toml": coverage}))))


def test_with_a_path_only_its_problems_are_told(grow: Grow) -> None:
    broken = {f"exercises/lists/{name}/task.md": PAGE.replace("Of six", "Obviously, of six") for name in ("apples", "pears")}
    report = proven(grow(broken), "exercises/lists/pears")
    assert [problem.file for problem in report.problems] == ["exercises/lists/pears/task.md"]
    assert report.counts["exercises"] == 1


def test_an_exercise_that_cannot_be_loaded_is_told_when_it_is_named(grow: Grow) -> None:
    folder = grow({"exercises/lists/apples/exercise.toml": "id = "})
    assert told(proven(folder, "exercises/lists/apples"))
    assert told(proven(folder, "exercises/lists/pears")) == []


def test_an_exercise_that_stands_elsewhere_is_proven_and_told_by_its_own_path(grow: Grow, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "exercise.toml").write_text(QUIZ.format(id="mine"), encoding="utf-8")
    assert f"{mine}/task.md: This file is missing." in told(verify([mine], folder=grow(), sandbox=PlainProcess()))


def test_a_path_that_names_nothing_is_refused(grow: Grow) -> None:
    with pytest.raises(NothingThere):
        proven(grow(), "exercises/lists/plums")


def test_only_what_changed_since_it_was_proven_is_proven_again(grow: Grow) -> None:
    folder = grow()
    record(proven(folder), folder=folder)
    grow({"exercises/lists/pears/task.md": PAGE + "\nLook closely.\n"})
    report = proven(folder, proofs=read_proofs(folder / "proofs.toml"))
    assert set(report.proven) == {"exercises/pears"}


def test_what_has_a_problem_is_not_recorded_as_proven(grow: Grow) -> None:
    folder = grow({"exercises/lists/apples/task.md": PAGE.replace("Of six", "Obviously, of six")})
    record(proven(folder), folder=folder)
    assert set(read_proofs(folder / "proofs.toml").proven) == {"exercises/pears", "projects/chat"}


def test_recording_keeps_older_proofs_and_drops_those_of_what_is_gone(grow: Grow) -> None:
    folder = grow()
    record(proven(folder), folder=folder)
    for name in ("exercise.toml", "task.md"):
        (folder / "exercises" / "lists" / "apples" / name).unlink()
    (folder / "exercises" / "lists" / "apples").rmdir()
    record(proven(folder, "exercises/lists/pears"), folder=folder)
    assert set(read_proofs(folder / "proofs.toml").proven) == {"exercises/pears", "projects/chat"}


def test_proofs_that_cannot_be_read_are_written_anew(grow: Grow) -> None:
    folder = grow({"proofs.toml": "<<<<<<< ours\n"})
    record(proven(folder, "projects/chat"), folder=folder)
    assert set(read_proofs(folder / "proofs.toml").proven) == {"projects/chat"}


def test_progress_is_told_before_each_item(grow: Grow) -> None:
    folder = grow()
    told: list[tuple[str, int, int]] = []
    verify(
        [folder / "exercises"],
        folder=folder,
        sandbox=PlainProcess(),
        progress=lambda item, number, count: told.append((item.name, number, count)),
    )
    assert told == [("exercises/lists/apples", 1, 2), ("exercises/lists/pears", 2, 2)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_exercise_lacks_nothing_but_what_it_says_to_fill_in(grow: Grow, kind: str) -> None:
    folder = grow()
    new_exercise(folder, skill="lists", slug="last-index", kind=kind, title="Last index")
    messages = {problem.message for problem in proven(folder, "exercises/lists/last-index").problems}
    assert messages == {"Write what belongs here, where it says FILL IN."}
