"""Tasks as a learner's program is given them, and as it should show them."""

FIELDS = {"id", "title", "done", "due", "priority", "tags", "every", "created_at", "done_at"}
RANKS = ["high", "normal", "low"]


def add(cli, title, *options, **more):
    """Adds a task and answers with its id."""
    run = cli("add", title, *options, **more).succeeds()
    assert len(run.lines) == 1, f"add should print the id on one line, and printed {run.stdout!r}."
    assert run.lines[0].isdigit(), f"add should print a whole number, and printed {run.stdout!r}."
    return int(run.lines[0])


def everything(cli, **more):
    """All tasks by their ids."""
    return {task["id"]: task for task in cli("list", "--all", "--json", **more).succeeds().json}


def listed(cli, *options, **more):
    """The ids of the lines that list prints, in their order."""
    return [int(line.split()[0]) for line in cli("list", *options, **more).succeeds().lines]


def in_order(tasks, today):
    """Ids as list should order them; `today` is a text such as 2031-04-09."""

    def urgency(task):
        overdue = not task["done"] and task["due"] is not None and task["due"] < today
        return not overdue, task["due"] or "9999-12-32", RANKS.index(task["priority"]), task["id"]

    return [task["id"] for task in sorted(tasks, key=urgency)]
