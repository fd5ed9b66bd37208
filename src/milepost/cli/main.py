"""`milepost`, and how its commands end: 0 done, 1 understood but not so, 2 wrong usage."""

import os
import sys
from typing import Annotated

import typer

import milepost
from milepost.cli import check, content, demo, doctor, grade, plan, projects, record, serve, start, verify
from milepost.cli.terminal import Refusal, complain

app = typer.Typer(
    name="milepost",
    help="A Python roadmap that checks your work.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    epilog="Begin with: milepost serve",
)
app.command()(serve.serve)
app.command()(plan.next)
app.command()(plan.plan)
app.command()(grade.grade)
app.command()(projects.projects)
app.command()(start.start)
app.command()(check.check)
app.command()(demo.demo)
app.command()(content.skills)
app.command()(content.roadmaps)
app.command()(verify.verify)
app.add_typer(verify.new)
app.command()(record.backup)
app.command()(doctor.doctor)


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"milepost {milepost.__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Turns what was refused into one sentence on standard error."""
    try:
        app()
    except Refusal as refusal:
        complain(str(refusal))
        sys.exit(refusal.code)
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not complain about it while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
