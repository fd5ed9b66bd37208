"""What this process teaches from and grades with: loaded once, on first use."""

from functools import cache

from django.conf import settings

from milepost import curriculum, sandbox
from milepost.checks.cache import cache_folder
from milepost.domain.content import Content
from milepost.domain.exercise import Exercise
from milepost.domain.problem import Problem
from milepost.domain.skills import Skill


class BrokenContentError(Exception):
    """The content folder has mistakes in it. `problems` are all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"The content has {len(problems)} problems. `milepost verify` lists them.")
        self.problems = problems


class UnknownIdError(LookupError):
    """No skill or exercise has that id."""


@cache
def content() -> Content:
    """Raises BrokenContentError."""
    loaded = curriculum.load(curriculum.content_folder())
    if loaded.content is None:
        raise BrokenContentError(loaded.problems)
    with_tracks, _ = curriculum.with_tracks(loaded.content, curriculum.tracks_folder())
    return with_tracks


@cache
def grading_sandbox() -> sandbox.Sandbox:
    """The strongest that this machine allows. Raises TooWeak where many people use it and nothing could lock them in."""
    return sandbox.best(cache=cache_folder() / "sandbox", for_many=settings.MILEPOST_MANY)


def exercise(exercise_id: str) -> Exercise:
    """Raises UnknownIdError."""
    own = content().exercise(exercise_id)
    if own is None:
        raise UnknownIdError(f"There is no exercise {exercise_id!r}.")
    return own


def skill(skill_id: str) -> Skill:
    """Raises UnknownIdError."""
    try:
        return content().skills[skill_id]
    except KeyError:
        raise UnknownIdError(f"There is no skill {skill_id!r}. `milepost skills` lists all.") from None


def stage(project_id: str, stage_id: str) -> str:
    """The subject of evidence about a stage. Raises UnknownIdError."""
    project = content().projects.get(project_id)
    if project is None or stage_id not in {own.id for own in project.stages}:
        raise UnknownIdError(f"There is no stage {stage_id!r} of a project {project_id!r}.")
    return f"{project_id}/{stage_id}"
