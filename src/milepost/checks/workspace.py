"""The learner's own folder for a project: milepost.toml, and the state that its files are in."""

import hashlib
import os
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = "milepost.toml"
SCHEMA = 1
REALTIME = ("websocket", "socketio")
PASSED_OVER = {".git", ".venv", "venv", "node_modules", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache"}


class WorkspaceError(ValueError):
    """A workspace that can't be checked as it is. The text says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """`run` are the run lines by name; `realtime` is the transport that the learner chose, empty for none.

    `demo` is what a reference shows of itself: `load`, a run line, and `show`, a list of command lines.
    """

    folder: Path
    project: str
    run: Mapping[str, str]
    realtime: str = ""
    demo: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class State:
    """`commit` is empty outside a git repository; `changed` are files that differ from it; `digest` is of all files."""

    commit: str
    changed: tuple[str, ...]
    digest: str


def read_workspace(folder: Path) -> Workspace:
    """Raises WorkspaceError."""
    path = folder / FILE
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise WorkspaceError(
            f"There is no {FILE} in {folder.resolve()}. Go to your workspace, or make one: milepost start PROJECT FOLDER"
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkspaceError(f"{path} can't be read: {error}. Correct that line, then check again.") from None
    except OSError as error:
        raise WorkspaceError(f"{path} can't be read: {error.strerror}.") from error
    return _workspace(folder.resolve(), table)


def _workspace(folder: Path, table: dict[str, Any]) -> Workspace:
    if table.get("schema") != SCHEMA:
        raise WorkspaceError(f"{FILE} should begin with `schema = {SCHEMA}`. Write that line on top.")
    project = table.get("project")
    if not isinstance(project, str) or not project:
        raise WorkspaceError(f'{FILE} should name its project, such as `project = "calculator"`.')
    contract = table.get("contract", {})
    realtime = contract.get("realtime", "") if isinstance(contract, dict) else None
    if realtime not in ("", *REALTIME):
        raise WorkspaceError(f"`realtime` under [contract] in {FILE} should be one of {', '.join(REALTIME)}.")
    demo = table.get("demo", {})
    return Workspace(
        folder=folder,
        project=project,
        run=_run_lines(table.get("run")),
        realtime=realtime,
        demo=demo if isinstance(demo, dict) else {},
    )


def _run_lines(run: object) -> dict[str, str]:
    if not isinstance(run, dict) or not run:
        raise WorkspaceError(f'{FILE} needs a table [run] with your run lines, such as `cli = "python -m calculator"`.')
    for name, line in run.items():
        if not isinstance(line, str) or not line.strip():
            raise WorkspaceError(f"The run line `{name}` in {FILE} should be a text in quotes, and not empty.")
    return run


def state_of(folder: Path) -> State:
    """Also works where git is missing or the folder is no repository."""
    commit = _git(folder, "rev-parse", "--verify", "HEAD").strip()
    status = _git(folder, "status", "--porcelain", "-z", "--", ".") if commit else ""
    changed = tuple(entry[3:] for entry in status.split("\0") if len(entry) > 3)
    return State(commit=commit, changed=changed, digest=digest_of(folder))


def digest_of(folder: Path) -> str:
    """A digest of the names and contents of the files that git would keep, or of all but the usual caches."""
    digest = hashlib.sha256()
    for name in sorted(files_of(folder)):
        path = folder / name
        content = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def files_of(folder: Path) -> Iterator[str]:
    """Names relative to the folder, with "/"."""
    listed = _git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".")
    if listed:
        yield from filter(None, listed.split("\0"))
        return
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - PASSED_OVER)
        yield from ((Path(parent) / file).relative_to(folder).as_posix() for file in files)


def _git(folder: Path, *arguments: str) -> str:
    """What git prints; nothing where it fails or is missing. A repository of another owner is looked at as well."""
    command = ["git", "-c", f"safe.directory={folder}", "-c", "core.quotepath=off", *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=30)  # noqa: S603 - reads only
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="surrogateescape") if done.returncode == 0 else ""
