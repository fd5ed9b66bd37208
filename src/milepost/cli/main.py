"""`milepost`, and how its commands end: 0 done, 1 understood but not so, 2 wrong usage."""

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Annotated

import typer

import milepost
from milepost.cli.terminal import Refusal, complain

MODULES = {
    "serve": "serve",
    "next": "plan",
    "plan": "plan",
    "grade": "grade",
    "projects": "projects",
    "start": "start",
    "check": "check",
    "demo": "demo",
    "skills": "content",
    "roadmaps": "content",
    "verify": "verify",
    "new": "verify",
    "links": "links",
    "import": "tracks",
    "backup": "record",
    "doctor": "doctor",
}
"""Where each command is. A command waits for the imports of its own module alone."""

NAMED_OTHERWISE = {"import": "tracks"}
"""Commands whose names Python keeps for itself."""


def main() -> None:
    """Turns what was refused into one sentence on standard error."""
    named = sys.argv[1] if len(sys.argv) > 1 else ""
    try:
        _app([named] if named in MODULES else MODULES)()
    except Refusal as refusal:
        complain(str(refusal))
        sys.exit(refusal.code)
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not complain about it while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def _app(names: Iterable[str]) -> typer.Typer:
    app = typer.Typer(
        name="milepost",
        help="A Python roadmap that checks your work.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
        pretty_exceptions_enable=False,
        epilog="Begin with: milepost serve",
        callback=_options,
    )
    for name in names:
        module = import_module(f"milepost.cli.{MODULES[name]}")
        command = getattr(module, NAMED_OTHERWISE.get(name, name))
        if isinstance(command, typer.Typer):
            app.add_typer(command)
        else:
            app.command()(command)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"milepost {milepost.__version__}\n")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass
