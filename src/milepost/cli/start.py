"""`milepost start`: a workspace to begin a project in."""

import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Annotated

import typer

from milepost.checks.workspace import FILE
from milepost.cli.check import content_of, find_project
from milepost.cli.terminal import Refusal, out, plain
from milepost.command import command
from milepost.domain.project import Project

MINIMAL = 'schema = 1\nproject = "{id}"\n\n[run]\n{lines}'
LEFT_OUT = shutil.ignore_patterns("__pycache__", "node_modules", ".venv")


def start(
    project: Annotated[str, typer.Argument(help="A project's id; `milepost projects` lists them.", metavar="PROJECT")],
    folder: Annotated[Path, typer.Argument(help="Where it should lie. It must not exist, or be empty.", metavar="FOLDER")],
) -> None:
    """Make a workspace for a project: its starter, its README, and a git repository.

    [dim]Example: milepost start calculator ~/calculator[/dim]
    """
    chosen = find_project(project)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal(f"{folder} isn't empty. Choose a folder that doesn't exist yet.")
    try:
        _fill(chosen, folder)
    except OSError as error:
        raise Refusal(f"The workspace can't be made in {folder}: {error.strerror}.") from error
    committed = _commit(folder)
    out.print(plain(f"{chosen.title} is ready in {folder}", "bold"), soft_wrap=True)
    if not committed:
        out.print("git isn't installed here, so your work has no history yet.")
    if chosen.checkable:
        out.print(plain(f"Read README.md there. Then: cd {shlex.quote(str(folder))} && {command()} check"), soft_wrap=True)
    else:
        out.print("There are no checks for it yet. Read README.md there, and begin.")


def _fill(project: Project, folder: Path) -> None:
    content = content_of(project)
    folder.mkdir(parents=True, exist_ok=True)
    if (content / "starter").is_dir():
        shutil.copytree(content / "starter", folder, dirs_exist_ok=True, ignore=LEFT_OUT)
    if not (folder / FILE).exists():
        lines = "".join(f'{name} = "..."\n' for name in project.run_lines or ("cli",))
        (folder / FILE).write_text(MINIMAL.format(id=project.id, lines=lines), encoding="utf-8")
    if not (folder / "README.md").exists():
        (folder / "README.md").write_text(_readme(project, content), encoding="utf-8")


def _readme(project: Project, content: Path) -> str:
    """The brief, and the pages of the stages as far as there are any."""
    brief = content / "brief.md"
    text = brief.read_text(encoding="utf-8") if brief.is_file() else f"# {project.title}\n\n{project.one_line}\n"
    pages = [page.read_text(encoding="utf-8") for page in sorted(content.glob("stages/*.md"))]
    if not pages:
        pages = [f"# Stage {number}: {stage.title}\n\n{stage.brief}\n" for number, stage in enumerate(project.stages, 1)]
    return "\n".join([text, *("".join(_lowered(page)) for page in pages)])


def _lowered(page: str) -> list[str]:
    """Headings of a page, one level down: a README has one title."""
    fenced = False
    lines = []
    for line in page.splitlines(keepends=True):
        fenced ^= line.startswith("```")
        lines.append(f"#{line}" if line.startswith("#") and not fenced else line)
    return lines


def _commit(folder: Path) -> bool:
    """Whether git is here to keep the history. Somebody without a name of their own commits as a learner."""
    commands = (
        ["init", "--quiet", "--initial-branch=main"],
        ["add", "--all"],
        ["-c", "user.name=Learner", "-c", "user.email=learner@localhost", "commit", "--quiet", "-m", "Start the project"],
    )
    try:
        for command in commands:
            subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - git, wherever it lies
    except (OSError, subprocess.CalledProcessError):
        return False
    return True
