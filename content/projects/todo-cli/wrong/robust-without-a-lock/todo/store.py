"""The file that a list lives in between two commands: read whole, and replaced in one step."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from todo.errors import StoreError, TodoError
from todo.task import Task
from todo.todolist import Step, TodoList


@contextmanager
def changing(path: Path) -> Iterator[TodoList]:
    """The list, which is saved at the end unless something went wrong. Raises StoreError."""
    todo = load(path)
    yield todo
    save(todo, path)


def load(path: Path) -> TodoList:
    """No file is an empty list. Raises StoreError where it's damaged: then nothing may write over it."""
    try:
        kept = json.loads(path.read_bytes())
        tasks = map(Task.from_store, kept["tasks"])
        return TodoList(tasks, last_id=kept["last_id"], past=[_step(step) for step in kept["past"]])
    except FileNotFoundError:
        return TodoList()
    except OSError as error:
        raise StoreError(f"{path} can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError, TodoError) as error:
        raise StoreError(f"{path} is damaged, so nothing was changed: {error}") from error


def save(todo: TodoList, path: Path) -> None:
    """Whoever is killed in between leaves the old file. Raises StoreError."""
    past = [[[id, task and task.to_store()] for id, task in step.items()] for step in todo.past]
    kept = {"last_id": todo.last_id, "tasks": [task.to_store() for task in todo], "past": past}
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with new.open("wb") as file:
            file.write(json.dumps(kept, ensure_ascii=False).encode())
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    except OSError as error:
        raise StoreError(f"{path} can't be written: {error.strerror}") from error


def _step(kept: list[list[Any]]) -> Step:
    return {id: task and Task.from_store(task) for id, task in kept}
