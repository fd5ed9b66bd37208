"""`milepost doctor`: what this machine gives Milepost, and what it doesn't."""

import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import typer
from rich.text import Text

import milepost
from milepost import curriculum, sandbox
from milepost.checks.cache import cache_folder
from milepost.cli.content import Json
from milepost.cli.record import now, set_up
from milepost.cli.terminal import DONE, NOT_SO, out, plain, print_json


@dataclass(frozen=True, kw_only=True)
class Reading:
    """`fine` is false where something has to be mended."""

    name: str
    fine: bool
    text: str


def doctor(as_json: Json = False) -> None:
    """Say what works here: Python, content, database, and how well submissions are locked in. Ends with 1 if one doesn't.

    [dim]Example: milepost doctor[/dim]
    """
    readings = list(_readings())
    fine = all(reading.fine for reading in readings)
    if as_json:
        print_json({"fine": fine, "readings": [asdict(reading) for reading in readings]})
    else:
        for reading in readings:
            mark = Text("ok   ", "green") if reading.fine else Text("mend ", "bold red")
            out.print(Text.assemble(mark, plain(f"{reading.name}: ", "bold"), plain(reading.text)), soft_wrap=True)
    raise typer.Exit(DONE if fine else NOT_SO)


def _readings() -> Iterator[Reading]:
    yield Reading(
        name="Milepost", fine=True, text=f"{milepost.__version__}, on Python {platform.python_version()}, {sys.platform}"
    )
    yield _content()
    yield from _sandbox()
    yield _database()


def _sandbox() -> Iterator[Reading]:
    """The level in force with all that it claims, then what became of the others when they were tried."""
    levels = sandbox.levels(cache=cache_folder() / "sandbox")
    best = next(level for level in levels if level.works)
    yield Reading(name="Sandbox", fine=True, text=best.description)
    for level in levels:
        for profile, openings in level.openings.items():
            if openings:
                text = f"exercises that need `{profile}` aren't checkable with it here: {openings[0]}"
                yield Reading(name=f"Sandbox {level.name}", fine=True, text=text)


def _content() -> Reading:
    folder = curriculum.content_folder()
    loaded = curriculum.load(folder)
    if loaded.content is None:
        text = f"{len(loaded.problems)} problems in {folder}; `milepost verify` lists them. {loaded.problems[0]}"
        return Reading(name="Content", fine=False, text=text)
    content = loaded.content
    text = (
        f"{len(content.skills)} skills, {len(content.roadmaps)} roadmaps, {len(content.projects)} projects, "
        f"{len(content.lessons)} lessons, {len(content.exercises)} exercises in {folder}"
    )
    return Reading(name="Content", fine=True, text=text)


def _database() -> Reading:
    folder = set_up()
    from milepost.learning import database

    if not (folder / database.SQLITE_FILE).exists():
        return Reading(name="Record", fine=True, text=f"none yet; the first start makes one in {folder}")
    try:
        database.prepare(folder, now=now(), say=lambda _: None)
    except database.DatabaseTroubleError as error:
        return Reading(name="Record", fine=False, text=str(error))
    return Reading(name="Record", fine=True, text=f"in {folder}, {len(database.backups(folder))} backups beside it")
