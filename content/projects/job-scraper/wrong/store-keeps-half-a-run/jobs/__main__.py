"""The commands: `python -m jobs scrape --csv jobs.csv`.

A database driver and a browser take a while to load, so only those commands import them that need them.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from jobs.client import Client
from jobs.details import add_details
from jobs.errors import Failed
from jobs.harvest import Harvest
from jobs.listing import read_list
from jobs.settings import Settings
from jobs.table import write_table

VERSION = "job-scraper 1.0"


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    settings = Settings.from_environment(os.environ)
    client = Client(settings.board_url, settings.user_agent)
    command: Callable[[argparse.Namespace, Settings, Client], dict[str, int]] = options.command
    try:
        print(json.dumps(command(options, settings, client)))
    except Failed as error:
        return _failed(str(error))
    except OSError as error:
        return _failed(f"{error.filename or 'a file'} can't be written: {error.strerror}")
    except KeyboardInterrupt:
        return 130
    return 0


def scrape(options: argparse.Namespace, settings: Settings, client: Client) -> dict[str, int]:
    return _written(read_list(client, settings.now, most_pages=options.max_pages), options.csv)


def details(options: argparse.Namespace, settings: Settings, client: Client) -> dict[str, int]:
    harvest = read_list(client, settings.now)
    add_details(client, harvest)
    return _written(harvest, options.csv)


def dynamic(options: argparse.Namespace, settings: Settings, client: Client) -> dict[str, int]:
    from jobs.live import read_live

    return _written(read_live(client, settings), options.csv)


def store(options: argparse.Namespace, settings: Settings, client: Client) -> dict[str, int]:
    """Whatever happens, what was read is stored."""
    from jobs.store import collection_of, save

    parts = {"list": Harvest()}
    try:
        read_list(client, settings.now, harvest=parts["list"])
    except Failed:
        save(collection_of(settings.mongodb_uri), parts, settings.now)
        raise
    if options.dynamic:
        from jobs.live import read_live

        parts["live"] = read_live(client, settings)
        parts["live"].leave_out(parts["list"].jobs)
    for harvest in parts.values():
        if options.details:
            add_details(client, harvest)
        _tell(harvest)
    return asdict(save(collection_of(settings.mongodb_uri), parts, settings.now))


def _written(harvest: Harvest, path: Path) -> dict[str, int]:
    write_table(path, harvest.jobs.values())
    _tell(harvest)
    return harvest.summary


def _tell(harvest: Harvest) -> None:
    for line in (*harvest.skipped, *harvest.notes):
        print(line, file=sys.stderr)


def _failed(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="jobs", description="Read a job board, politely.")
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command, text in (
        (scrape, "write the list as CSV"),
        (details, "the same, with what the jobs' own pages tell"),
        (dynamic, "write the part that a script builds as CSV"),
    ):
        one = commands.add_parser(command.__name__, help=text)
        one.add_argument("--csv", type=Path, required=True, metavar="FILE")
        one.set_defaults(command=command, max_pages=None)
        if command is scrape:
            one.add_argument("--max-pages", type=_count, metavar="N")
    one = commands.add_parser("store", help="bring MongoDB up to date")
    one.add_argument("--details", action="store_true", help="with what the jobs' own pages tell")
    one.add_argument("--dynamic", action="store_true", help="with the part that a script builds")
    one.set_defaults(command=store)
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
