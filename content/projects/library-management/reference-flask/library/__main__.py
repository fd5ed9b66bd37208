"""`python -m library simulate`."""

import argparse
import sys
from io import TextIOWrapper

from library.simulate import simulate


def main() -> None:
    parser = argparse.ArgumentParser(prog="library", description="A library, line by line.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("simulate", help="obey the JSON lines of standard input")
    parser.parse_args()
    for answer in simulate(TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")):
        print(answer, flush=True)


if __name__ == "__main__":
    main()
