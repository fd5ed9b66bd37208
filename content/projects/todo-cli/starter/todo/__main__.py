"""The command line. `python -m todo add "Buy tea"` runs this file. Your work begins in task.py."""

import argparse
import json
import sys

from todo import store
from todo.task import Task, TodoError


def main():
    options = read_arguments()
    try:
        if options.command == "add":
            add(options)
        elif options.command == "list":
            show(options)
        elif options.command == "remove":
            remove(options)
    except TodoError as error:
        print("error:", error, file=sys.stderr)
        sys.exit(1)


def add(options):
    """So far options.priority and options.tag, a list of texts, go nowhere."""
    tasks = store.load()
    task = Task(len(tasks) + 1, options.title)
    tasks.append(task)
    store.save(tasks)
    print(task.id)


def show(options):
    tasks = store.load()
    if options.json:
        print(json.dumps([task.to_json() for task in tasks]))
    else:
        for task in tasks:
            print(task.line())


def remove(options):
    raise TodoError(f"task {options.id} stays: this program can't remove anything yet")


def read_arguments():
    parser = argparse.ArgumentParser(prog="todo")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add")
    add.add_argument("title")
    add.add_argument("--priority", choices=["low", "normal", "high"], default="normal")
    add.add_argument("--tag", action="append", default=[])  # may be given several times: a list

    show = commands.add_parser("list")
    show.add_argument("--json", action="store_true")

    remove = commands.add_parser("remove")
    remove.add_argument("id", type=int)
    return parser.parse_args()


main()
