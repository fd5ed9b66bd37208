"""`milepost check`: what a learner built, looked at from outside, stage by stage."""

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from milepost import checks, curriculum
from milepost.checks import events
from milepost.checks.cache import cache_folder
from milepost.checks.run import Say, default_seed
from milepost.cli.board import Board
from milepost.cli.content import Json
from milepost.cli.keeping import keep, written_down
from milepost.cli.record import now
from milepost.cli.terminal import DONE, NOT_SO, Refusal, complain
from milepost.curriculum.names import meant
from milepost.domain.project import Project

UNDECIDED = 3
STOPPED = 130


def check(
    folder: Annotated[Path, typer.Argument(help="Your workspace; this folder if left out.", metavar="FOLDER")] = Path(),
    stage: Annotated[str, typer.Option(help="The last stage to check; without it, all.", metavar="ID")] = "",
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**31 - 1, help="Repeat the numbers and names of an earlier check.")
    ] = None,
    on: Annotated[bool, typer.Option("--keep-going", help="Go on with later stages after one that fails.")] = False,
    durations: Annotated[
        int, typer.Option(min=0, metavar="N", help="Name the N checks that took longest, each with its seconds.")
    ] = 0,
    record: Annotated[bool, typer.Option("--record/--no-record", help="Keep what was found as evidence.")] = True,
    as_json: Json = False,
) -> None:
    """Check your project from outside, stage by stage, and say what to do next.

    Ends with 1 when a stage fails, with 3 when none fails and some can't be checked on this machine. --json prints what
    happens as it happens, one JSON document a line.

    [dim]Example: milepost check --stage basics[/dim]
    """
    board = None if as_json else Board()
    try:
        workspace = checks.read_workspace(folder)
        project = find_project(workspace.project)
        options = checks.Options(upto=stage, seed=default_seed() if seed is None else seed, keep_going=on)
        report = _checked(workspace, project, options, board.take if board else _print_event, record=record)
    except (checks.WorkspaceError, checks.NotCheckableYet, checks.InstallError) as error:
        raise Refusal(str(error)) from error
    except PermissionError as error:
        raise Refusal(
            f"Milepost may not write to {error.filename}. Give yourself that right, or set MILEPOST_CACHE."
        ) from error
    except KeyboardInterrupt:
        complain("Stopped. Nothing of the check is left running.")
        raise typer.Exit(STOPPED) from None
    finally:
        if board:
            board.close()
    if record:
        keep(report, project)
    if board:
        board.sum_up(report, durations=durations)
    raise typer.Exit(_code(report))


def _checked(
    workspace: checks.Workspace, project: Project, options: checks.Options, say: Say, *, record: bool
) -> checks.Report:
    with written_down(project, say) if record else nullcontext(say) as told:
        return checks.check(
            workspace, project, content_of(project), options=options, cache=cache_folder(), now=now(), say=told
        )


def find_project(id: str) -> Project:
    """Whatever state the other projects are in."""
    content = curriculum.content_folder()
    known = sorted(path.parent.name for path in content.glob("projects/*/project.toml"))
    if id not in known:
        raise Refusal(f"There is no project {id!r}{meant(id, known)} `milepost projects` lists all of them.")
    project, problems = curriculum.load_project(content, id)
    if project is None:
        raise Refusal(f"The project {id!r} can't be read. {problems[0]}")
    return project


def content_of(project: Project) -> Path:
    return curriculum.content_folder() / "projects" / project.id


def _print_event(event: events.Event) -> None:
    sys.stdout.write(events.to_line(event))
    sys.stdout.flush()


def _code(report: checks.Report) -> int:
    outcomes = {verdict.outcome for verdict in report.verdicts}
    if report.broken or "failed" in outcomes or "not_run" in outcomes:
        return NOT_SO
    return UNDECIDED if "not_checkable" in outcomes else DONE
