"""Imported tracks: folders beside our content, each with exercises/<slug>/, that somebody else wrote."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from milepost.curriculum.exercises import load_exercise
from milepost.domain.content import Content
from milepost.domain.exercise import Exercise
from milepost.domain.problem import Problem


def with_tracks(content: Content, folder: Path) -> tuple[Content, tuple[Problem, ...]]:
    """The content and what was imported into the tracks' `folder`. What can't be read is left out, and is a problem.

    A track can't break our own content, so its problems never keep that from being loaded.
    """
    problems: list[Problem] = []
    exercises = {exercise.id: exercise for exercise in _exercises(content, folder, problems)}
    return replace(content, imported=exercises), tuple(sorted(problems))


def tracked_folders(folder: Path) -> Iterator[Path]:
    """The folder of each imported exercise, by track and then by name."""
    return (file.parent for file in sorted(folder.glob("[!.]*/exercises/*/exercise.toml")))


def _exercises(content: Content, folder: Path, problems: list[Problem]) -> Iterator[Exercise]:
    for place in tracked_folders(folder):
        name = place.relative_to(folder).as_posix()
        exercise, own = load_exercise(place, trusted=False)
        problems += [replace(problem, file=f"{name}/{problem.file}") for problem in own]
        if exercise is None:
            continue
        if exercise.skill not in content.skills:
            message = f"There is no skill {exercise.skill!r} any more. Import the track again."
            problems.append(Problem(file=f"{name}/exercise.toml", message=message))
        elif exercise.origin is not None:
            yield exercise
