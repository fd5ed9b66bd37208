"""`python -m calculator`: eval, repl and history."""

import argparse
import contextlib
import json
import os
import sys

from calculator import __version__, history
from calculator.arithmetic import show
from calculator.errors import CalculatorError
from calculator.session import Session


def main():
    options = parser().parse_args()
    try:
        return options.do(options)
    except (CalculatorError, history.DamagedError) as error:
        return complain(error)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def parser():
    made = argparse.ArgumentParser(prog="calculator", description="Works out expressions.")
    made.add_argument("--version", action="version", version=__version__)
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    # An expression may begin with a minus, so this command has no options.
    one = commands.add_parser("eval", help="work out one expression", prefix_chars="\0", add_help=False)
    one.add_argument("expression")
    one.set_defaults(do=evaluate_one)
    many = commands.add_parser("repl", help="work out the lines of standard input")
    many.set_defaults(do=evaluate_lines)
    past = commands.add_parser("history", help="show what was worked out, the newest first")
    past.add_argument("what", nargs="?", choices=["clear"], help="forget all of it")
    past.add_argument("--limit", type=positive, default=20, metavar="N")
    past.add_argument("--json", action="store_true")
    past.set_defaults(do=show_history)
    return made


def positive(text):
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def evaluate_one(options):
    value = show(Session().answer(options.expression))
    print(value)
    keep(options.expression, value)
    return 0


def evaluate_lines(options):
    session = Session()
    for line in sys.stdin:
        expression = line.strip()
        if expression == "quit":
            break
        if not expression:
            continue
        value = show(session.answer(expression))
        print(value, flush=True)
        keep(expression, value)
    return 0


def show_history(options):
    if options.what == "clear":
        history.clear()
        return 0
    newest = history.entries()[::-1][: options.limit]
    if options.json:
        print(json.dumps(newest))
    else:
        for entry in newest:
            print(f"{entry['expr']} = {entry['value']}")
    return 0


def keep(expression, value):
    """A history that can't be written is no reason to keep the answer back."""
    with contextlib.suppress(OSError, history.DamagedError):
        history.add(expression, value)


def complain(error):
    print(f"error: {error}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
