"""`milepost demo`: a finished project with sample data, to see where you are going."""

from typing import Annotated

import typer

from milepost.checks import InstallError, WorkspaceError
from milepost.checks.cache import cache_folder
from milepost.checks.demo import ADMIN, running
from milepost.checks.stores import StoreDown
from milepost.cli.check import content_of, find_project
from milepost.cli.terminal import Refusal, out, plain
from milepost.domain.project import Project


def demo(
    project: Annotated[str, typer.Argument(help="A project's id.", metavar="PROJECT")],
    reference: Annotated[str, typer.Option(help="Which finished one, where there are several.", metavar="NAME")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where a server should listen; 0 is any free port.")] = 0,
) -> None:
    """Run a finished project with sample data.

    [dim]Example: milepost demo calculator[/dim]
    """
    chosen = find_project(project)
    folder = content_of(chosen) / _reference(chosen, reference)
    try:
        with running(chosen, folder, cache=cache_folder(), port=port, say=_say) as started:
            if started.url:
                out.print(plain(f"{chosen.title} runs at {started.url}", "bold green"), soft_wrap=True)
                out.print(
                    plain(f"The administrator: {ADMIN['ADMIN_EMAIL']}, password {ADMIN['ADMIN_PASSWORD']}. Ctrl-C ends it.")
                )
                started.wait()
    except (WorkspaceError, InstallError, StoreDown) as error:
        raise Refusal(str(error)) from error
    except KeyboardInterrupt:
        out.print("It has ended. Nothing of it is kept.")


def _reference(project: Project, name: str) -> str:
    if not project.references:
        raise Refusal(f"There is no finished {project.title} yet.")
    wanted = f"reference-{name}" if name and not name.startswith("reference") else name or project.references[0]
    if wanted not in project.references:
        known = ", ".join(own.removeprefix("reference-") for own in project.references)
        raise Refusal(f"{project.title} has no reference {name!r}. It has: {known}.")
    return wanted


def _say(line: str) -> None:
    out.print(plain(line, "dim" if line.startswith("$ ") else ""), soft_wrap=True)
