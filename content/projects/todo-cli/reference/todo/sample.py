"""`python -m todo.sample`: a list to look at, with days around today."""

import os
from datetime import timedelta
from pathlib import Path

from todo import store
from todo.__main__ import now

TASKS = [
    ("Book the train to Lyon", -2, "high", ("travel",), None),
    ("Water the plants", -1, "normal", ("home",), "week"),
    ("Pay the rent", 0, "high", ("home", "money"), "month"),
    ("Call Zoë", 1, "normal", (), None),
    ("Read the chapter on classes", 3, "normal", ("python",), None),
    ("Sort the cellar", None, "low", ("home",), None),
    ("Buy tea", None, "normal", (), None),
    ("Stretch", 0, "normal", ("health",), "day"),
]


def main() -> None:
    at = now()
    with store.changing(Path(os.environ.get("DATA_DIR", ".")) / "todo.json") as todo:
        for title, days, priority, tags, every in TASKS:
            due = None if days is None else at.date() + timedelta(days=days)
            todo.add(title=title, now=at, due=due, first_due=due, priority=priority, tags=tags, every=every)


if __name__ == "__main__":
    main()
