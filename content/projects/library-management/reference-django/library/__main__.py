"""`python -m library simulate`."""

import argparse
import sys

from library.simulate import simulate


def main() -> None:
    parser = argparse.ArgumentParser(prog="library", description="A library, line by line.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("simulate", help="obey the JSON lines of standard input")
    parser.parse_args()
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for answer in simulate(sys.stdin):
        print(answer, flush=True)


if __name__ == "__main__":
    main()
