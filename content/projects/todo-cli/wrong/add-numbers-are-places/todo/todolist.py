"""The list: tasks by their ids, and the changes that can be taken back. A change is made as a whole or not at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from todo.errors import StateError, UnknownTaskError
from todo.task import Task

MOST_UNDO = 20

Step = dict[int, Task | None]
"""Tasks as they were before a change; None where there was none."""


class TodoList:
    def __init__(self, tasks: Iterable[Task] = (), *, last_id: int = 0, past: Iterable[Step] = ()) -> None:
        """`last_id` was given last, perhaps to a task that is gone. `past` has the latest step at its end."""
        self.last_id = last_id
        self.past = list(past)
        self._tasks = {place: replace(task, id=place) for place, task in enumerate(tasks, 1)}

    def __iter__(self) -> Iterator[Task]:
        return iter(self._tasks.values())

    def __getitem__(self, id: int) -> Task:
        try:
            return self._tasks[id]
        except KeyError:
            raise UnknownTaskError(f"there is no task {id}") from None

    def add(self, *, title: str, now: datetime, **fields: Any) -> Task:
        task = Task(id=self.last_id + 1, title=title, created_at=now, **fields)
        self._change({task.id: task})
        return task

    def edit(self, task: Task) -> None:
        self._change({self[task.id].id: task})

    def finish(self, ids: Iterable[int], *, now: datetime) -> None:
        """Those that come back get a new task each. Raises StateError for one that is done already."""
        after: dict[int, Task] = {}
        new_id = self.last_id + 1
        for task in self._each(ids):
            if task.done:
                raise StateError(f"task {task.id} is done already")
            after[task.id] = replace(task, done_at=now)
            if again := task.next_one(new_id, now=now):
                after[new_id] = again
                new_id += 1
        self._change(after)

    def reopen(self, ids: Iterable[int]) -> None:
        """Raises StateError for one that is open."""
        tasks = self._each(ids)
        for task in tasks:
            if not task.done:
                raise StateError(f"task {task.id} is open")
        self._change({task.id: replace(task, done_at=None) for task in tasks})

    def remove(self, ids: Iterable[int]) -> None:
        self._change({task.id: None for task in self._each(ids)})

    def undo(self) -> None:
        """Ids that were given stay given."""
        if not self.past:
            raise StateError("there is nothing to undo")
        self._put(self.past.pop())

    def stats(self, today: date) -> dict[str, Any]:
        done = [task for task in self if task.done]
        by_tag = Counter(tag for task in done for tag in task.tags)
        overdue = sum(task.overdue(today) for task in self)
        return {"open": len(self._tasks) - len(done), "done": len(done), "overdue": overdue, "done_by_tag": dict(by_tag)}

    def _each(self, ids: Iterable[int]) -> list[Task]:
        return [self[id] for id in dict.fromkeys(ids)]

    def _change(self, after: Mapping[int, Task | None]) -> None:
        self.past = [*self.past, {id: self._tasks.get(id) for id in after}][-MOST_UNDO:]
        self._put(after)

    def _put(self, tasks: Mapping[int, Task | None]) -> None:
        for id, task in tasks.items():
            if task is None:
                self._tasks.pop(id, None)
            else:
                self._tasks[id] = task
        self.last_id = max(self.last_id, *tasks)
