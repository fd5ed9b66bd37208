"""Other people's exercises: `milepost import exercism DIR`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from milepost import curriculum, sandbox
from milepost.authoring.exercism import Imported, NotATrack, import_track
from milepost.checks.cache import cache_folder
from milepost.cli.content import Json, load_content
from milepost.cli.terminal import DONE, NOT_SO, Refusal, out, plain, print_json

SHOWN = 12

tracks = typer.Typer(name="import", help="Bring in exercises from elsewhere.", no_args_is_help=True)


@tracks.callback()
def start() -> None:
    """Bring in exercises from elsewhere."""


@tracks.command()
def exercism(
    folder: Annotated[Path, typer.Argument(help="A clone of github.com/exercism/python.", metavar="DIR")],
    unfinished: Annotated[
        bool, typer.Option("--unfinished", help="Also what the track calls deprecated or unfinished.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Import Exercism's Python track, or bring an earlier import up to date. Your record stays as it is.

    Each exercise is tried here: its example has to pass. Ends with 1 when one of them couldn't be imported.

    [dim]Example: milepost import exercism ~/python[/dim]
    """
    box = sandbox.best(cache=cache_folder() / "sandbox")
    try:
        imported = import_track(
            folder,
            tracks=curriculum.tracks_folder(),
            graph=load_content().graph,
            sandbox=box,
            unfinished=unfinished,
            jobs=os.cpu_count() or 1,
            progress=_say,
        )
    except NotATrack as error:
        raise Refusal(str(error)) from error
    except OSError as error:
        raise Refusal(f"The track can't be imported: {error.strerror}: {error.filename}.") from error
    finally:
        box.close()
    if as_json:
        print_json(imported.as_json())
    else:
        _show(imported)
    raise typer.Exit(NOT_SO if imported.problems else DONE)


def _say(name: str, number: int, count: int) -> None:
    """To standard error, so that the report stays alone on standard output."""
    if sys.stderr.isatty() or number == count or number % 20 == 1:
        sys.stderr.write(f"{number:>4} of {count}  {name}\n")


def _show(imported: Imported) -> None:
    for problem in imported.problems:
        out.print(plain(str(problem)), soft_wrap=True)
    for slug, tests in imported.uncrossed.items():
        _print(f"{slug}: can't be asked over the grader's wire, so left out: {', '.join(tests)}")
    for slug, tests in imported.failing.items():
        _print(f"{slug}: the track's own example fails {', '.join(tests)}")
    if imported.unmapped:
        _print(f"Concepts that aren't mapped to a skill: {', '.join(imported.unmapped)}")
    if imported.skipped:
        _print(
            f"Deprecated or unfinished in the track, so left out (--unfinished takes them): {', '.join(imported.skipped)}"
        )
    if not imported.tried:
        _print("No example was tried: no sandbox here could hold it. `milepost doctor` says what is missing.")
    for what in ("new", "changed", "gone"):
        slugs = getattr(imported, what)
        if slugs:
            more = f" and {len(slugs) - SHOWN} more" if len(slugs) > SHOWN else ""
            _print(f"{what}: {', '.join(slugs[:SHOWN])}{more}")
    if not (imported.new or imported.changed or imported.gone):
        _print("Nothing has changed since the last import.")
    _print(f"Licence: {imported.licence or 'the track names none'}. It stands on the page of each exercise.")
    count = len(imported.exercises)
    _print(
        f"{count} exercise{'s' * (count != 1)} in {imported.folder}. Each is on the page of its skill; start Milepost anew."
    )


def _print(text: str) -> None:
    out.print(plain(text), soft_wrap=True)
