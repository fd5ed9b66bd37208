"""A reference that runs with sample data, so that a learner sees where a project leads."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from milepost.checks import needs, spawn
from milepost.checks.environment import prepare
from milepost.checks.stores import Shelf, StoreDown
from milepost.checks.stores.server import free_port, listening
from milepost.checks.stores.shelf import VARIABLES
from milepost.checks.workspace import Workspace, WorkspaceError, read_workspace
from milepost.checks.world import scratch_folder
from milepost.domain.project import Project

READY_SECONDS, LOAD_SECONDS = 60.0, 300.0
ADMIN = {"ADMIN_EMAIL": "admin@example.org", "ADMIN_PASSWORD": "milepost-demo"}
NOTHING_KEPT_SECRET = {"SECRET_KEY": "for-a-demo-alone-on-your-own-machine", "TOKEN_TTL_SECONDS": "3600"}

Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Demo:
    """What was started: `url` of a server, empty for a program without one. `folder` is the copy that runs."""

    url: str
    folder: Path
    process: spawn.LongProcess | None

    def wait(self) -> None:
        """Until the server ends, or Ctrl-C."""
        while self.process is not None and self.process.wait(0.5) is None:
            pass


@contextmanager
def running(project: Project, reference: Path, *, cache: Path, port: int, say: Say) -> Iterator[Demo]:
    """The reference, started with its sample data; gone at the end. Raises WorkspaceError and InstallError."""
    with _prepared(project, reference, cache=cache, say=say) as (workspace, variables):
        process = None
        try:
            _prepare_data(workspace, variables, say)
            chosen = port or free_port()
            if "web" in workspace.run:
                process = _start(workspace, {**variables, "PORT": str(chosen)}, chosen, say)
            _show(workspace, variables, say)
            yield Demo(url=f"http://127.0.0.1:{chosen}" if process else "", folder=workspace.folder, process=process)
        finally:
            if process is not None:
                process.signal(signal.SIGTERM)
                process.wait(5)
                process.kill()


def run_own_tests(project: Project, reference: Path, *, cache: Path) -> spawn.Ended | None:
    """How the run line `test` of a reference ends, on empty stores; None where it has none. Raises as `running` does."""
    with _prepared(project, reference, cache=cache, say=lambda line: None) as (workspace, variables):
        line = workspace.run.get("test")
        if line is None:
            return None
        command = spawn.command_of(line, "test", ())
        return spawn.run(command, folder=workspace.folder, environment=variables, stdin=b"", seconds=LOAD_SECONDS)


@contextmanager
def _prepared(project: Project, reference: Path, *, cache: Path, say: Say) -> Iterator[tuple[Workspace, dict[str, str]]]:
    """A copy of the reference, and what its run lines get: an environment of their own, and stores."""
    with scratch_folder(cache) as scratch:
        folder = scratch / reference.name
        shutil.copytree(reference, folder)
        workspace = read_workspace(folder)
        environment = prepare(workspace, cache, announce=lambda line: say(f"Installing, once: {line}"))
        wanted = {need for stage in project.stages for need in stage.needs}
        shelf = Shelf(scratch / "stores", needs.outside_stores(wanted), announce=lambda store: say(store.answered_by))
        with closing(shelf):
            variables = environment.variables(scratch, zone=os.environ.get("TZ", "UTC"))
            yield workspace, variables | _variables(project, wanted, shelf, scratch, say)


def _variables(project: Project, wanted: set[str], shelf: Shelf, scratch: Path, say: Say) -> dict[str, str]:
    """A store that doesn't start here (PostgreSQL won't for root) is gone without: most references do well on SQLite."""
    (scratch / "data").mkdir()
    given = {"DATA_DIR": str(scratch / "data"), "DATABASE_URL": f"sqlite:///{scratch / 'demo.sqlite3'}"}
    given |= {**ADMIN, **NOTHING_KEPT_SECRET}
    for need, name in VARIABLES.items():
        if need in wanted and name in project.environment and not needs.missing(need):
            try:
                given[name] = shelf.server(need).create("milepost_demo")
            except StoreDown as down:
                say(f"Without {need}. {down}")
    return given


def _prepare_data(workspace: Workspace, variables: dict[str, str], say: Say) -> None:
    for line in (workspace.run.get("migrate"), workspace.demo.get("load")):
        if not line:
            continue
        say(f"$ {line}")
        command = spawn.command_of(line, "demo", ())
        ended = spawn.run(command, folder=workspace.folder, environment=variables, stdin=b"", seconds=LOAD_SECONDS)
        if ended.code:
            raise WorkspaceError(f"{line} ended with code {ended.code}: {ended.stderr.decode(errors='replace')[-500:]}")


def _start(workspace: Workspace, variables: dict[str, str], port: int, say: Say) -> spawn.LongProcess:
    line = workspace.run["web"]
    say(f"$ {line}")
    command = spawn.command_of(line, "web", ())
    process = spawn.LongProcess(command, name="web", folder=workspace.folder, environment=variables)
    waited = 0.0
    while not listening(port) and waited < READY_SECONDS:
        if process.wait(0.2) is not None:
            raise WorkspaceError(f"{line} ended with code {process.code}: {process.output[-500:]}")
        waited += 0.2
    return process


def _show(workspace: Workspace, variables: dict[str, str], say: Say) -> None:
    for line in workspace.demo.get("show", ()):
        say(f"$ {line}")
        command = spawn.command_of(line, "demo", ())
        ended = spawn.run(command, folder=workspace.folder, environment=variables, stdin=b"", seconds=LOAD_SECONDS)
        say((ended.stdout + ended.stderr).decode(errors="replace").rstrip())
