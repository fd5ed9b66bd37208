"""`git`: the history of a repository, read with git."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from milepost.checks.briefing import Briefing
from milepost.checks.surfaces.transcript import Exchange, Mismatch, note

SECONDS = 30
FORMAT = "%H%x00%P%x00%an%x00%ae%x00%aI%x00%s%x00%b%x01"


@dataclass(frozen=True, kw_only=True)
class Commit:
    id: str
    parents: tuple[str, ...]
    author: str
    email: str
    at: str
    subject: str
    body: str


class Repository:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: str) -> str:
        """What git prints; a failure of git fails the test."""
        command = ["git", "-c", f"safe.directory={self.folder}", "-c", "core.quotepath=off", *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, check=False, timeout=SECONDS)  # noqa: S603
        output, said = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace").strip()
        by_hand = " ".join(["git", *arguments])
        exchange = note(Exchange(sent=by_hand, came=output or said or "(nothing)", repeat=by_hand))
        if done.returncode:
            raise Mismatch(f"git ends with code {done.returncode}: {said}", exchange=exchange)
        return output

    def at(self, folder: Path) -> "Repository":
        return Repository(folder)

    def commits(self, *revisions: str) -> list[Commit]:
        """Newest first; of HEAD, unless revisions are named."""
        entries = self("log", f"--format={FORMAT}", *revisions).split("\x01")
        return [_commit(entry.strip("\n")) for entry in entries if entry.strip()]

    def tracked(self) -> list[str]:
        return self("ls-files").splitlines()


def _commit(entry: str) -> Commit:
    id, parents, author, email, at, subject, body = entry.split("\0")
    return Commit(
        id=id, parents=tuple(parents.split()), author=author, email=email, at=at, subject=subject, body=body.strip()
    )


@pytest.fixture(scope="session")
def git(briefing: Briefing) -> Repository:
    return Repository(Path(briefing.workspace))
