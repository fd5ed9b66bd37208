"""What a learner is writing, kept while they write it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from milepost.domain.exercise import Exercise
from milepost.learning.models import Draft, Learner

LARGEST = 256 * 1024


class TooLargeError(ValueError):
    """More text than an exercise can need."""


class UnknownFileError(ValueError):
    """A file that the exercise doesn't have."""


@dataclass(frozen=True, kw_only=True)
class SavedDraft:
    files: Mapping[str, str]
    saved_at: datetime


def save(learner: Learner, *, exercise: Exercise, files: Mapping[str, str], now: datetime) -> None:
    """The last one to save wins. Raises TooLargeError and UnknownFileError."""
    refuse_unfit(exercise, files)
    Draft.objects.update_or_create(
        learner=learner, exercise=exercise.id, defaults={"files": storable(files), "saved_at": now}
    )


def draft(learner: Learner, exercise_id: str) -> SavedDraft | None:
    row = Draft.objects.filter(learner=learner, exercise=exercise_id).first()
    return SavedDraft(files=row.files, saved_at=row.saved_at) if row else None


def discard(learner: Learner, exercise_id: str) -> None:
    Draft.objects.filter(learner=learner, exercise=exercise_id).delete()


def refuse_unfit(exercise: Exercise, files: Mapping[str, str]) -> None:
    """Raises TooLargeError past 256 KiB in all, and UnknownFileError for a name that isn't one of the exercise's."""
    for name in files:
        if name not in exercise.files:
            raise UnknownFileError(f"This exercise has no file {name!r}. It takes {', '.join(exercise.files)}.")
    if sum(len(text.encode(errors="surrogatepass")) for text in files.values()) > LARGEST:
        raise TooLargeError("That is more than 256 KiB. An exercise needs a few dozen lines; is a data file among them?")


def storable(files: Mapping[str, str]) -> dict[str, str]:
    """Half of a surrogate pair can't be written as UTF-8; it is kept as the character that stands for a lost one."""
    return {name: text.encode(errors="replace").decode() for name, text in files.items()}
