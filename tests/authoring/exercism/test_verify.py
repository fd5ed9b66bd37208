"""What `milepost verify` says of an imported exercise."""

from collections.abc import Callable
from pathlib import Path

from small_track import PRACTICE, write_track

from milepost.authoring.exercism import Imported
from milepost.authoring.report import Report
from milepost.authoring.verify import verify
from milepost.sandbox import Sandbox


def proven(imported: Imported, slug: str, content: Path, sandbox: Sandbox) -> Report:
    content.mkdir()
    path = imported.folder / "exercises" / slug
    return verify([path], folder=content, sandbox=sandbox, seeds=(0,), tracks=imported.folder.parent)


def test_a_weak_test_is_a_gap_with_what_was_changed(
    tmp_path: Path, imports: Callable[..., Imported], sandbox: Sandbox
) -> None:
    report = proven(imports(write_track(tmp_path / "python")), "kettle", tmp_path / "content", sandbox)
    assert report.problems == tuple(problem for problem in report.problems if problem.file != "exercism/exercises/kettle")
    assert "exercism/exercises/kettle/check.py" in {gap.file for gap in report.gaps}
    told = "\n".join(gap.message for gap in report.gaps)
    assert "- return degrees >= 100\n+ return degrees > 100" in told
    assert report.mutants["survived"] == sum("No test tells this" in gap.message for gap in report.gaps) > 0
    assert report.proven == {}


def test_missing_wrong_answers_and_a_stub_that_passes_are_gaps(
    tmp_path: Path, imports: Callable[..., Imported], sandbox: Sandbox
) -> None:
    done = {f"{PRACTICE}/kettle.py": "def boils(degrees):\n    return degrees > 99\n"}
    report = proven(imports(write_track(tmp_path / "python", **done)), "kettle", tmp_path / "content", sandbox)
    told = [str(gap) for gap in report.gaps]
    assert "exercism/exercises/kettle/starter.py: The starter passes all tests already." in told
    assert any(line.startswith("exercism/exercises/kettle/wrong: ") for line in told)


def test_an_example_that_does_not_pass_is_a_problem(
    tmp_path: Path, imports: Callable[..., Imported], sandbox: Sandbox
) -> None:
    wrong = {f"{PRACTICE}/.meta/example.py": "def boils(degrees):\n    return degrees > 10\n"}
    report = proven(imports(write_track(tmp_path / "python", **wrong)), "kettle", tmp_path / "content", sandbox)
    assert [problem.file for problem in report.problems if "kettle" in problem.file] == [
        "exercism/exercises/kettle/solution.py"
    ]
