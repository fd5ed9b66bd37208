"""One task: what it says, how it's shown, and how it's written as JSON."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Self

from todo.days import instant, written
from todo.errors import TodoError
from todo.repeating import RULES

PRIORITIES = ("high", "normal", "low")


@dataclass(frozen=True, kw_only=True)
class Task:
    """`every` names one of the RULES; they count from `first_due`, which stays when the task comes back."""

    id: int
    title: str
    created_at: datetime
    priority: str = "normal"
    tags: tuple[str, ...] = ()
    due: date | None = None
    every: str | None = None
    first_due: date | None = None
    done_at: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", self.title.strip())
        object.__setattr__(self, "tags", tuple(dict.fromkeys(self.tags)))
        if not self.title:
            raise TodoError("a task needs a title")
        for tag in self.tags:
            if tag.split() != [tag]:
                raise TodoError(f"{tag!r} is no tag: it is one word")
        if self.every and self.due is None:
            raise TodoError("a task that comes back needs a due date")

    @property
    def done(self) -> bool:
        return self.done_at is not None

    def overdue(self, today: date) -> bool:
        return not self.done and self.due is not None and self.due < today

    def due_on(self, day: date | None) -> Self:
        return replace(self, due=day, first_due=day)

    def next_one(self, id: int, *, now: datetime) -> Self | None:
        """The task that takes the place of this one when it's done; None where it doesn't come back."""
        if self.every is None or self.due is None:
            return None
        due = RULES[self.every].next(self.first_due or self.due, after=self.due, today=now.date())
        return replace(self, id=id, due=due, created_at=now, done_at=None)

    def line(self) -> str:
        parts = [f"{self.id} [{'x' if self.done else ' '}] {self.title}"]
        if self.priority != "normal":
            parts.append(f"!{self.priority}")
        if self.due:
            parts.append(f"due:{self.due}")
        return " ".join([*parts, *(f"#{tag}" for tag in self.tags)])

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "title": self.title,
            "done": self.done,
            "due": self.due and self.due.isoformat(),
            "priority": self.priority,
            "tags": list(self.tags),
            "every": self.every,
            "created_at": written(self.created_at),
            "done_at": self.done_at and written(self.done_at),
        }

    def to_store(self) -> dict[str, Any]:
        return {**self.to_json(), "first_due": self.first_due and self.first_due.isoformat()}

    @classmethod
    def from_store(cls, kept: dict[str, Any]) -> Self:
        """What `to_store` wrote. Raises KeyError, TypeError, ValueError or TodoError where it didn't."""
        return cls(
            id=kept["id"],
            title=kept["title"],
            created_at=instant(kept["created_at"]),
            priority=PRIORITIES[PRIORITIES.index(kept["priority"])],
            tags=tuple(kept["tags"]),
            due=kept["due"] and date.fromisoformat(kept["due"]),
            every=kept["every"],
            first_due=kept["first_due"] and date.fromisoformat(kept["first_due"]),
            done_at=kept["done_at"] and instant(kept["done_at"]),
        )


def urgency(task: Task, today: date) -> tuple[bool, date, int, int]:
    """What a list is ordered by: overdue, then the due date, then the priority, then the id."""
    return not task.overdue(today), task.due or date.max, PRIORITIES.index(task.priority), task.id
