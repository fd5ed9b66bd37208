"""For authors: `milepost verify` and `milepost new exercise`."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from milepost import curriculum, sandbox
from milepost.authoring.items import Item, NothingThere, chosen, items_in
from milepost.authoring.proofs import Proofs, read_proofs
from milepost.authoring.report import Report
from milepost.authoring.scaffold import KINDS, CannotStart, new_exercise
from milepost.authoring.verify import PROOFS, SEEDS, record
from milepost.authoring.verify import verify as prove
from milepost.authoring.watching import Stamp, changed, stamps
from milepost.checks import state_of
from milepost.checks.cache import cache_folder
from milepost.cli.content import Json
from milepost.cli.terminal import DONE, NOT_SO, Refusal, out, plain, print_json

LOOK_SECONDS = 0.5

new = typer.Typer(name="new", help="Start a new piece of content.", no_args_is_help=True)


@new.callback()
def start() -> None:
    """Start a new piece of content."""


def verify(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Exercises, lessons or folders of them; everything if left out.")
    ] = None,
    stale: Annotated[bool, typer.Option("--stale", help="Prove only what has changed since it was proven last.")] = False,
    keep: Annotated[bool, typer.Option("--record", help="Keep what was proven in content/proofs.toml.")] = False,
    seeds: Annotated[int, typer.Option(min=1, max=len(SEEDS), help="How many seeds the solution has to pass with.")] = len(
        SEEDS
    ),
    minutes: Annotated[
        float | None, typer.Option(min=0, help="How long projects may take together; what is left is named.")
    ] = None,
    rotation: Annotated[
        int | None, typer.Option(min=0, help="A number of the day: one project is proven again by turns.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="With --stale: no project that was never proven before; those are named.")
    ] = False,
    heavy: Annotated[bool, typer.Option("--heavy", help="Run also the checks of references that need long.")] = False,
    afresh: Annotated[
        bool, typer.Option("--afresh", help="Spare no trial of a project, although it held the last time.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Prove again whatever changes, until Ctrl+C.")] = False,
    as_json: Json = False,
) -> None:
    """Prove content: solutions pass, wrong answers fail with their message, mutants die, lessons print what they say.

    Of projects, references pass every stage, and known wrong answers are caught where they should be.

    Ends with 1 when there are problems.

    [dim]Example: milepost verify content/exercises/dictionaries[/dim]
    """
    folder = curriculum.content_folder()
    box = sandbox.best(cache=cache_folder() / "sandbox")
    proving = partial(
        prove,
        folder=folder,
        tracks=curriculum.tracks_folder(),
        sandbox=box,
        proofs=_proofs(folder) if stale else None,
        jobs=os.cpu_count() or 1,
        seeds=SEEDS[:seeds],
        project_minutes=minutes,
        rotation=rotation,
        again=again,
        heavy=heavy,
        afresh=afresh,
        progress=_say,
    )
    places = [_place(path) for path in paths or []]
    try:
        if watch:
            _watch(places, folder, proving)
        report = proving(places)
    except NothingThere as error:
        raise Refusal(str(error)) from error
    finally:
        box.close()
    if keep:
        record(report, folder=folder)
    if as_json:
        print_json({**report.as_json(), "commit": state_of(folder).commit})
    else:
        _show(report)
    raise typer.Exit(NOT_SO if report.problems else DONE)


@new.command()
def exercise(
    name: Annotated[
        str, typer.Argument(help="The skill and the new exercise's id, with a slash between.", metavar="SKILL/ID")
    ],
    kind: Annotated[str, typer.Option(help=f"One of: {', '.join(KINDS)}.")] = "function",
    title: Annotated[str, typer.Option(help="What learners read; made from the id if left out.")] = "",
) -> None:
    """Start an exercise: a folder that works as it stands and says what to fill in.

    [dim]Example: milepost new exercise lists/last-index --kind function[/dim]
    """
    skill, _, slug = name.partition("/")
    own_title = title or slug.replace("-", " ").capitalize()
    try:
        files = new_exercise(curriculum.content_folder(), skill=skill, slug=slug, kind=kind, title=own_title)
    except CannotStart as error:
        raise Refusal(str(error)) from error
    except OSError as error:
        raise Refusal(f"The folder can't be written: {error.strerror}.") from error
    for file in files:
        out.print(plain(str(file)), soft_wrap=True)
    out.print(plain(f"Now fill it in, then: milepost verify {files[0].parent}"), soft_wrap=True)


def _watch(paths: list[Path], folder: Path, proving: Callable[[list[Path]], Report]) -> NoReturn:
    """Prove what the paths name, and after that what of it changes. Ctrl+C is the way out."""
    seen: Mapping[Item, Stamp] = {}
    chosen(paths, items_in(folder))
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            now = stamps(paths, folder)
            if again := changed(seen, now):
                out.clear()
                _show(proving([item.path for item in again] if seen else paths))
                out.print(plain(f"{len(now)} watched. Ctrl+C ends it.", "dim"))
            seen = now
            time.sleep(LOOK_SECONDS)
    raise typer.Exit(DONE)


def _place(path: Path) -> Path:
    """A path as it is; the folder of an imported exercise for its id, such as exercism:leap."""
    track, colon, slug = str(path).partition(":")
    place = curriculum.tracks_folder() / track / "exercises" / slug
    return place if colon and not path.exists() and place.is_dir() else path


def _proofs(folder: Path) -> Proofs:
    try:
        return read_proofs(folder / PROOFS)
    except ValueError as error:
        raise Refusal(str(error)) from error


def _say(item: Item, number: int, count: int) -> None:
    """To standard error, so that the report stays alone on standard output."""
    if sys.stderr.isatty() or number == count or number % 10 == 1:
        sys.stderr.write(f"{number:>4} of {count}  {item.name}\n")


def _show(report: Report) -> None:
    for problem in report.problems:
        out.print(plain(str(problem)), soft_wrap=True)
    for survivor in report.survivors:
        out.print(plain(f"\n{survivor.folder}, {survivor.operator}:", "bold"), soft_wrap=True)
        for line in survivor.diff:
            out.print(plain(f"  {line}", {"-": "red", "+": "green"}.get(line[0], "dim")), soft_wrap=True)
    for gap in report.gaps:
        out.print(plain(f"gap: {gap}", "yellow"), soft_wrap=True)
    facts = {**report.counts, **{f"mutants {name}": count for name, count in report.mutants.items()}}
    out.print(plain(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in facts.items())), soft_wrap=True)
    for id, proof in report.projects.items():
        line = f"{id}: {proof.passed} of {proof.stages} stages, {proof.wrong_caught} of {proof.wrong} wrong answers caught"
        out.print(plain(line), soft_wrap=True)
        for stage, reason in proof.not_checkable.items():
            out.print(plain(f"  {stage} is not checkable here, because {reason}", "yellow"), soft_wrap=True)
    for place, reason in report.not_run.items():
        out.print(plain(f"{place} can't be run here: {reason}", "yellow"), soft_wrap=True)
    if report.left:
        out.print(plain(f"Left for want of time: {', '.join(report.left)}.", "yellow"), soft_wrap=True)
    if report.unproven:
        out.print(plain(f"Never proven: {', '.join(report.unproven)}.", "yellow"), soft_wrap=True)
    if report.unlisted:
        for place in report.unlisted:
            out.print(plain(place, "yellow"), soft_wrap=True)
        out.print(plain("These links aren't in content/links.toml yet: `milepost links` enters them.", "yellow"))
    if report.gaps:
        exercises = len({str(Path(gap.file).parent) for gap in report.gaps})
        out.print(plain(f"{len(report.gaps)} gaps in {exercises} imported exercises.", "yellow"))
    count = len(report.problems)
    out.print(plain(f"{count} problem{'s' * (count != 1)}.", "bold red" if count else "bold green"))
