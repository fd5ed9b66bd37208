"""The file that the tasks live in between two commands: todo.json, in the folder that DATA_DIR names."""

import json
import os

from todo.task import Task

PATH = os.path.join(os.environ.get("DATA_DIR", "."), "todo.json")


def load():
    """A list of tasks; an empty one where there is no file yet."""
    if not os.path.exists(PATH):
        return []
    with open(PATH, encoding="utf-8") as file:
        return [Task(entry["id"], entry["title"]) for entry in json.load(file)]


def save(tasks):
    with open(PATH, "w", encoding="utf-8") as file:
        json.dump([task.to_json() for task in tasks], file)
