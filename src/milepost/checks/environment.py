"""The environment of the run lines: a Python of their own, and only the variables that they may count on.

It lies in Milepost's cache, one for each install line with its locks. So workspaces with the same needs share one, and
Milepost's own packages are never among them.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from milepost.checks import builds
from milepost.checks.locks import locked
from milepost.checks.workspace import Workspace, digest_of, files_of

INSTALL_SECONDS = 900
LOG_LINES = 15
KEPT, KEPT_SECONDS = 40, 7 * 86_400
LOCKS = re.compile(
    r"(.*/)?(requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|[^/]*\.lock|pyproject\.toml|setup\.(py|cfg)|Pipfile|package(-lock)?\.json)"
)
INSTALLS_THIS = re.compile(r"\s(-e|--editable|\.)(\s|$)")
READS_LOCKS_ALONE = re.compile(r"\s*(\S*python\S* -m )?pip install(\s+(-r \S+|--?[a-z][\w-]*(=\S+)?))+\s*")
OURS = ("MILEPOST_", "DJANGO_", "PYTHON", "VIRTUAL_ENV", "PYTEST_", "COVERAGE_")


class InstallError(RuntimeError):
    """The install line didn't work. The text says how it ended, with its last lines."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """`folder` is a virtual environment; its programs come first on PATH."""

    folder: Path

    @property
    def path(self) -> str:
        return os.pathsep.join([str(self.folder / "bin"), *_path_without_ours()])

    def variables(self, scratch: Path, *, zone: str) -> dict[str, str]:
        """All that a run line inherits. `zone` is arbitrary on purpose."""
        for name in ("home", "tmp"):
            (scratch / name).mkdir(exist_ok=True)
        return {
            "PATH": self.path,
            "HOME": str(scratch / "home"),
            "TMPDIR": str(scratch / "tmp"),
            "LANG": "C.UTF-8",
            "TZ": zone,
            "VIRTUAL_ENV": str(self.folder),
            "PYTHONPYCACHEPREFIX": str(self.folder / "pycache"),
        }


def prepare(
    workspace: Workspace, cache: Path, *, announce: Callable[[str], None] = lambda line: None, reuse: bool = False
) -> Environment:
    """Make the environment, or find it. `announce` hears of the install line before it runs, which may take minutes.

    With `reuse`, what the line built elsewhere will do, for a workspace with the same files but for Python's.
    Raises InstallError.
    """
    line = workspace.run.get("install", "")
    folder = cache / "environments" / _key(line, workspace.folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    ready = folder / "ready.json"
    with locked(folder.with_suffix(".lock"), wait=True):  # two checks that need the same one make it once
        done = _read(ready)
        if done is None:
            shutil.rmtree(folder, ignore_errors=True)
            _tidy(cache)
            _make(folder, with_pip=bool(line))
        wanted = _wanted(line, workspace.folder)
        if done is None or done["wanted"] != wanted or not all((workspace.folder / name).exists() for name in done["made"]):
            store = folder / "built" / builds.key_of(workspace.folder)
            made = builds.bring_back(store, workspace.folder) if reuse and done is not None else ()
            if line and not made:
                made = _install(line, workspace.folder, folder, cache, announce)
                if reuse and made:
                    builds.keep(workspace.folder, made, store)
            wanted = _wanted(line, workspace.folder)  # what it made may lie among the files that count
            ready.write_text(json.dumps({"wanted": wanted, "made": made}))
    return Environment(folder=folder)


def _read(ready: Path) -> dict[str, Any] | None:
    """What is there since the last time; None for nothing."""
    done = json.loads(ready.read_text()) if ready.is_file() else None
    return {"wanted": done, "made": []} if isinstance(done, str) else done  # an older Milepost wrote less


def _wanted(line: str, folder: Path) -> str:
    """What the install line depends on beside the locks, which name the environment."""
    return "" if not line or READS_LOCKS_ALONE.fullmatch(line) else f"{folder} {digest_of(folder)}"


def _key(line: str, folder: Path) -> str:
    version = f"{sys.implementation.cache_tag} {sys.base_prefix}"
    parts = [line, version, str(folder) if INSTALLS_THIS.search(line) else ""]
    if line:
        for name in sorted(files_of(folder)):
            if LOCKS.fullmatch(name) and (folder / name).is_file():
                parts += [name, hashlib.sha256((folder / name).read_bytes()).hexdigest()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20]


def _make(folder: Path, *, with_pip: bool) -> None:
    command = [sys.executable, "-m", "venv", *([] if with_pip else ["--without-pip"]), str(folder)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)  # noqa: S603 - our own Python
    if done.returncode:
        raise InstallError(f"A Python environment can't be made in {folder}: {_last(done.stderr)}")


def _install(line: str, workspace: Path, folder: Path, cache: Path, announce: Callable[[str], None]) -> tuple[str, ...]:
    """The names of the files that it made in the workspace."""
    announce(line)
    before = builds.marks_in(workspace)
    variables = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    variables |= {
        "PATH": Environment(folder=folder).path,
        "VIRTUAL_ENV": str(folder),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_CACHE_DIR": str(cache / "pip"),
        "npm_config_cache": str(cache / "npm"),
        "npm_config_update_notifier": "false",
    }
    try:
        done = subprocess.run(  # noqa: S603 - the learner's own line
            ["/bin/sh", "-c", line],
            cwd=workspace,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=INSTALL_SECONDS,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        raise InstallError(f"Your install line didn't end within {INSTALL_SECONDS // 60} minutes: {line}") from None
    if done.returncode:
        raise InstallError(f"Your install line ended with code {done.returncode}: {line}\n{_last(done.stdout)}")
    return builds.made_since(before, workspace)


def _last(output: bytes) -> str:
    return "\n".join(output.decode(errors="replace").strip().splitlines()[-LOG_LINES:])


def _path_without_ours() -> list[str]:
    """The learner's own PATH, for node and its like, without the folders where Milepost's own packages have programs."""
    own = {str(Path(sys.prefix) / "bin"), str(Path(os.environ.get("VIRTUAL_ENV", sys.prefix)) / "bin")}
    folders = [folder for folder in os.environ.get("PATH", os.defpath).split(os.pathsep) if folder and folder not in own]
    return list(dict.fromkeys([*folders, "/usr/local/bin", "/usr/bin", "/bin"]))


def _tidy(cache: Path) -> None:
    """Remove the environments that were made longest ago, but for the newest ones and those of the last days."""
    ready = sorted(cache.glob("environments/*/ready.json"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in ready[KEPT:]:
        if file.stat().st_mtime < time.time() - KEPT_SECONDS:
            shutil.rmtree(file.parent, ignore_errors=True)
