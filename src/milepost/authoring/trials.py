"""Trials of projects that held, kept in the cache: a proof that was cut goes on where it was."""

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from milepost.authoring.proofs import engine
from milepost.checks.needs import missing, outside_stores
from milepost.checks.run import version_of
from milepost.domain.project import Project

PEERS = Path(__file__).parents[1] / "peers"
KEPT_SECONDS = 60 * 86_400


@dataclass(frozen=True, kw_only=True)
class Trial:
    """A workspace that is tried, and all that the outcome depends on.

    `expected` is what has to come of it, in words. `workspace`, `checks` and `peers` are digests. `interface` is what the
    project says to its checks, `parts` which needs this machine lacks or meets with a server outside.
    """

    expected: str
    upto: str
    seed: int
    heavy: bool
    workspace: str
    checks: str
    peers: str
    interface: Mapping[str, Any]
    parts: Mapping[str, str]
    engine: str

    @property
    def facts(self) -> str:
        return json.dumps(asdict(self), sort_keys=True, indent=1)


class Trials:
    """A file for each trial that held, in a folder of their own. None for others: what failed may have been a time limit.

    `afresh` looks at none of them, and keeps what holds now.
    """

    def __init__(self, folder: Path, *, afresh: bool = False) -> None:
        self._folder = folder
        self._afresh = afresh
        self._spared: set[str] = set()

    @property
    def spared(self) -> int:
        """How many had held before, and weren't made."""
        return len(self._spared)

    def held(self, trial: Trial) -> bool:
        file = self._file(trial)
        try:
            whole = not self._afresh and file.read_text(encoding="utf-8") == trial.facts
        except (OSError, UnicodeDecodeError):
            return False
        if whole:
            self._spared.add(file.name)
        return whole

    def keep(self, trial: Trial) -> None:
        """Written whole or not at all; what is damaged is replaced."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", prefix=".new-", dir=self._folder, delete=False, encoding="utf-8") as file:
            file.write(trial.facts)
        Path(file.name).replace(self._file(trial))

    def tidy(self) -> None:
        """Remove what is old, and what a crash left."""
        for file in [*self._folder.glob("*.json"), *self._folder.glob(".new-*")]:
            with contextlib.suppress(FileNotFoundError):  # another proof tidies too
                if file.stat().st_mtime < time.time() - KEPT_SECONDS:
                    file.unlink()

    def _file(self, trial: Trial) -> Path:
        return self._folder / f"{hashlib.sha256(trial.facts.encode()).hexdigest()[:24]}.json"


def trial_of(
    project: Project, content: Path, workspace: Path, *, expected: str, upto: str, seed: int, heavy: bool = False
) -> Trial:
    """`content` is the project's folder, `workspace` the one that is tried, before anything ran in it."""
    stages = project.stages[: [stage.id for stage in project.stages].index(upto) + 1]
    wanted = sorted({need for stage in stages for need in stage.needs} | {"web"})
    return Trial(
        expected=expected,
        upto=upto,
        seed=seed,
        heavy=heavy,
        workspace=_digest(workspace),
        checks=version_of(content),
        peers=_digest(PEERS),
        interface={
            "run": project.run_lines,
            "env": project.environment,
            "stages": [(own.id, own.check, own.needs, [one.id for one in own.requirements]) for own in stages],
        },
        parts={need: missing(need) for need in wanted} | dict.fromkeys(outside_stores(wanted), "outside"),
        engine=engine(),
    )


def _digest(folder: Path) -> str:
    """Of the names, contents and rights of all files but compiled ones."""
    digest = hashlib.sha256()
    for path in sorted(_files(folder)):
        content = path.read_bytes()
        is_program = os.access(path, os.X_OK)
        digest.update(f"{path.relative_to(folder).as_posix()}\0{is_program}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
