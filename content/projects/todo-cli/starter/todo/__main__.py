"""The command line. `python -m todo add "Buy tea"` runs this file. Your work begins in task.py."""

import argparse
import sys

from todo import store
from todo.task import Task, TodoError


def main():
    options = read_arguments()
    try:
        if options.command == "add":
            add(options)
        elif options.command == "list":
            for task in store.load():
                print(task.line())
    except TodoError as error:
        print("error:", error, file=sys.stderr)
        sys.exit(1)


def add(options):
    tasks = store.load()
    task = Task(len(tasks) + 1, options.title)
    tasks.append(task)
    store.save(tasks)
    print(task.id)


def read_arguments():
    parser = argparse.ArgumentParser(prog="todo")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add")
    add.add_argument("title")

    commands.add_parser("list")
    return parser.parse_args()


main()
