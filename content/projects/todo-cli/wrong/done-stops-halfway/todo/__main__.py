"""`python -m todo`: the commands. Each takes the list and its options, and answers with the lines to print."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from todo import __version__, store
from todo.days import day, instant
from todo.errors import StateError, TodoError
from todo.repeating import RULES
from todo.task import PRIORITIES, Task, urgency
from todo.todolist import TodoList

Options = argparse.Namespace


def main() -> int:
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    options = read_arguments()
    try:
        return run(options)
    except TodoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except UnicodeEncodeError:  # the bytes of an argument, which Python couldn't read
        print("error: what was typed isn't UTF-8", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def run(options: Options) -> int:
    """Nothing is printed before it's saved."""
    path = Path(os.environ.get("DATA_DIR", ".")) / "todo.json"
    if options.changes:
        with store.changing(path) as todo:
            lines = options.do(todo, options)
    else:
        lines = options.do(store.load(path), options)
    for line in lines:
        print(line)
    sys.stdout.flush()
    return 0


def now() -> datetime:
    """The instant in MILEPOST_NOW, or the real one; its date is today."""
    given = os.environ.get("MILEPOST_NOW")
    return instant(given) if given else datetime.now(UTC).replace(microsecond=0)


def add(todo: TodoList, options: Options) -> list[str]:
    at = now()
    due = None if options.due is None else day(options.due, today=at.date())
    fields = {"priority": options.priority, "tags": tuple(options.tag), "every": options.every}
    task = todo.add(title=options.title, now=at, due=due, first_due=due, **fields)
    return [str(task.id)]


def list_some(todo: TodoList, options: Options) -> list[str]:
    today = now().date()
    before = None if options.due_before is None else day(options.due_before, today=today)
    tasks = sorted((task for task in todo if wanted(task, options, today, before)), key=lambda task: urgency(task, today))
    if options.json:
        return [json.dumps([task.to_json() for task in tasks], ensure_ascii=False)]
    return [task.line() for task in tasks]


def wanted(task: Task, options: Options, today: date, before: date | None) -> bool:
    return (
        (options.all or task.done == options.done)
        and (options.tag is None or options.tag in task.tags)
        and (not options.overdue or task.overdue(today))
        and (before is None or (task.due is not None and task.due < before))
    )


def edit(todo: TodoList, options: Options) -> list[str]:
    task = todo[options.id]
    missing = set(options.untag) - set(task.tags)
    if missing:
        raise StateError(f"task {task.id} has no tag {min(missing)}")
    if options.due is not None:
        task = task.due_on(None if options.due == "none" else day(options.due, today=now().date()))
    tags = tuple(tag for tag in task.tags if tag not in options.untag) + tuple(options.tag)
    title = task.title if options.title is None else options.title
    todo.edit(replace(task, title=title, tags=tags, priority=options.priority or task.priority))
    return []


def done(todo: TodoList, options: Options) -> list[str]:
    for id in dict.fromkeys(options.ids):
        todo.finish([id], now=now())
        store.save(todo, Path(os.environ.get("DATA_DIR", ".")) / "todo.json")
    return []


def reopen(todo: TodoList, options: Options) -> list[str]:
    todo.reopen(options.ids)
    return []


def remove(todo: TodoList, options: Options) -> list[str]:
    todo.remove(options.ids)
    return []


def undo(todo: TodoList, options: Options) -> list[str]:
    todo.undo()
    return []


def stats(todo: TodoList, options: Options) -> list[str]:
    numbers = todo.stats(now().date())
    if options.json:
        return [json.dumps(numbers, ensure_ascii=False)]
    by_tag = numbers.pop("done_by_tag")
    return [
        f"{name:<8}{number}" for name, number in [*numbers.items(), *((f"#{tag}", by_tag[tag]) for tag in sorted(by_tag))]
    ]


def read_arguments() -> Options:
    made = parser()
    options = made.parse_args()
    if getattr(options, "every", None) and options.due is None:
        made.error("--every needs --due")
    return options


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="todo", description="A to-do list.")
    made.add_argument("--version", action="version", version=__version__)
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, do: Callable[..., list[str]], about: str, *, changes: bool = True) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about, description=about)
        one.set_defaults(do=do, changes=changes)
        return one

    describe_add(command("add", add, "add a task and print its id"))
    describe_list(command("list", list_some, "list open tasks, the most urgent first", changes=False))
    describe_edit(command("edit", edit, "change parts of a task"))
    for name, do, about in (
        ("done", done, "finish tasks, all or none"),
        ("reopen", reopen, "open tasks again, all or none"),
        ("remove", remove, "remove tasks, all or none"),
    ):
        command(name, do, about).add_argument("ids", type=int, nargs="+", metavar="ID")
    command("undo", undo, "take back the last change")
    command("stats", stats, "count tasks", changes=False).add_argument("--json", action="store_true")
    return made


def describe_add(command: argparse.ArgumentParser) -> None:
    command.add_argument("title")
    command.add_argument("--due", metavar="DATE", help="YYYY-MM-DD, today, tomorrow or +Nd")
    command.add_argument("--priority", choices=PRIORITIES, default="normal")
    command.add_argument("--tag", action="append", default=[])
    command.add_argument("--every", choices=RULES, help="let it come back; needs --due")


def describe_list(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="done tasks too")
    which.add_argument("--done", action="store_true", help="done tasks alone")
    command.add_argument("--tag")
    command.add_argument("--overdue", action="store_true")
    command.add_argument("--due-before", metavar="DATE")
    command.add_argument("--json", action="store_true")


def describe_edit(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", type=int)
    command.add_argument("--title")
    command.add_argument("--due", metavar="DATE", help="a date as for add, or none")
    command.add_argument("--priority", choices=PRIORITIES)
    command.add_argument("--tag", action="append", default=[])
    command.add_argument("--untag", action="append", default=[], metavar="TAG")


if __name__ == "__main__":
    sys.exit(main())
