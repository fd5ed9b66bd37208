import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from milepost.domain.exercise import Exercise
from milepost.grader import KnownAnswers, grade
from milepost.grader.known import Failure, Known, matching
from milepost.sandbox import Graded, Limits, PlainProcess, Setting

Exercises = Callable[..., Exercise]


class Counting(PlainProcess):
    """A plain process that counts the pairs it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def grade(self, check_job: bytes, submission_job: bytes, *, setting: Setting, limits: Limits) -> Graded:
        self.count += 1
        return super().grade(check_job, submission_job, setting=setting, limits=limits)


@pytest.fixture
def brew(exercise: Exercises) -> Exercise:
    return exercise("brew")


def graded(brew: Exercise, sandbox: Counting, known: KnownAnswers, text: str | None = None) -> str:
    files = {"solution.py": text} if text else brew.wrong[0].files
    return grade(files, exercise=brew, sandbox=sandbox, seed=1, known=known).insight


def test_a_pass_needs_no_known_answers(brew: Exercise) -> None:
    sandbox = Counting()
    graded(brew, sandbox, KnownAnswers(), brew.solution["solution.py"])
    assert sandbox.count == 1


def test_known_answers_are_found_out_once(brew: Exercise) -> None:
    sandbox, known = Counting(), KnownAnswers()
    assert graded(brew, sandbox, known) == brew.wrong[0].message
    found_out = sandbox.count
    assert graded(brew, sandbox, known) == brew.wrong[0].message
    assert sandbox.count == found_out + 1


def test_a_folder_keeps_them_for_the_next_start(brew: Exercise, tmp_path: Path) -> None:
    sandbox = Counting()
    graded(brew, sandbox, KnownAnswers(tmp_path / "known"))
    found_out = sandbox.count
    assert graded(brew, sandbox, KnownAnswers(tmp_path / "known")) == brew.wrong[0].message
    assert sandbox.count == found_out + 1


def test_another_version_of_the_exercise_is_found_out_anew(brew: Exercise, tmp_path: Path) -> None:
    sandbox = Counting()
    graded(brew, sandbox, KnownAnswers(tmp_path))
    found_out = sandbox.count
    graded(replace(brew, version="2"), sandbox, KnownAnswers(tmp_path))
    assert sandbox.count == 2 * found_out


@pytest.mark.parametrize("content", ["", "[1, 2]", '{"counts_down": [[1]]}', "\0"])
def test_a_file_that_was_damaged_is_made_anew(brew: Exercise, tmp_path: Path, content: str) -> None:
    sandbox = Counting()
    graded(brew, sandbox, KnownAnswers(tmp_path))
    (file,) = tmp_path.iterdir()
    file.write_text(content)
    assert graded(brew, sandbox, KnownAnswers(tmp_path)) == brew.wrong[0].message
    assert json.loads(file.read_text())["counts_down"]


def test_a_folder_that_cannot_be_written_is_only_slow(brew: Exercise, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert graded(brew, Counting(), KnownAnswers(tmp_path / "file" / "known")) == brew.wrong[0].message


def test_a_solution_that_fails_is_not_kept(brew: Exercise, tmp_path: Path) -> None:
    broken = replace(brew, solution={"solution.py": brew.solution["solution.py"].replace("return cups", "return 7")})
    sandbox, known = Counting(), KnownAnswers(tmp_path)
    known.of(broken, sandbox)
    found_out = sandbox.count
    known.of(broken, sandbox)
    assert (sandbox.count, list(tmp_path.iterdir())) == (2 * found_out, [])


def failure(got: str, error: str = "", text: str = "") -> Failure:
    return Failure(test="a", kind="assert", error=error, got=got, text=text)


def test_another_value_is_another_behaviour(brew: Exercise) -> None:
    known = Known(wrong={"counts_down": (failure("-1"),)}, broken=frozenset())
    assert matching((failure("-2"),), known, brew.wrong) is None
    assert matching((failure("-1"),), known, brew.wrong) is brew.wrong[0]


def test_passing_everything_is_no_behaviour(brew: Exercise) -> None:
    assert matching((), Known(wrong={"counts_down": ()}, broken=frozenset()), brew.wrong) is None


def test_the_same_kind_of_error_is_enough_and_the_same_words_are_better(brew: Exercise) -> None:
    one, other = brew.wrong[0], replace(brew.wrong[0], name="other")
    wrong = {one.name: (failure("", "NameError", "name 'a'"),), other.name: (failure("", "NameError", "name 'b'"),)}
    known = Known(wrong=wrong, broken=frozenset())
    assert matching((failure("", "NameError", "name 'b'"),), known, (one, other)) is other
    assert matching((failure("", "NameError", "name 'c'"),), known, (one, other)) is one
