"""The fixture `repository`: a folder that a check prepares, where a learner's script uses git, and what came of it.

The script runs on the other side, on a copy. What comes back is data, and the check's own git looks at it here.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from .folder import TooMuch, packed, unpack
from .program import Run
from .quarantine import MARKS, Damaged, admitted, git, new_repository
from .recorder import Recorder
from .tape import TooMuchOutput
from .watch import GRACE, Timeout, Watch
from .wire.broken import WireBroken
from .wire.caller import Caller

INSIDE = "repository"


class Repository:
    """Empty, until something is written or committed. Its branch is `main`, and whoever commits in it is Robin."""

    def __init__(self, place: Path, name: str = INSIDE, side: "Side | None" = None) -> None:
        self.name = name
        self._place = place
        self._side = side
        self._commits = 0
        self._config = Path()
        (place / name).mkdir(parents=True, exist_ok=True)

    @property
    def folder(self) -> Path:
        return self._place / self.name

    # ---------------------------------------------------------------------------------------------------- to prepare it

    def init(self) -> None:
        if not self.exists:
            new_repository(self.folder)

    def write(self, files: Mapping[str, str | None]) -> None:
        """Change files and commit nothing. None takes one away."""
        for name, text in files.items():
            path = self.folder / name
            if text is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text.encode())

    def commit(self, files: Mapping[str, str | None], message: str) -> str:
        """Commit these files, and those staged before. Gives back the commit's id."""
        self.init()
        self.write(files)
        self.git("add", "--all", "--", *files)
        self._commits += 1
        git(self.folder, "commit", "--quiet", "--allow-empty", "-m", message, minute=self._commits)
        return self.git("rev-parse", "HEAD").strip()

    def branch(self, name: str, at: str = "HEAD") -> None:
        """A new branch, which isn't switched to."""
        self.git("branch", name, at)

    def switch(self, name: str) -> None:
        self.git("switch", "--quiet", name)

    def remote(self, name: str = "origin") -> "Repository":
        """A bare repository beside it, with all its branches, known to it as `../origin.git`."""
        self.init()
        other = Repository(self._place, f"{name}.git")
        new_repository(other.folder, bare=True)
        self.git("remote", "add", name, f"../{name}.git")
        if self.branches:
            self.git("push", "--quiet", "--all", name)
            self.git("branch", "--quiet", f"--set-upstream-to={name}/{self.head}")
        return other

    # ------------------------------------------------------------------------------------------------------- to run in it

    def run(self) -> Run:
        """Run the learner's script in it, then look at what it made of it. Raises Timeout and TooMuchOutput."""
        if self._side is None:
            raise ValueError("Only the fixture itself runs the script.")
        run, came = self._side.run(packed(self._place))
        self._place = self._side.next_place()
        folder = self._place / "came"
        try:
            folder.mkdir(parents=True)
            unpack(came, folder)
            for other in sorted(path for path in folder.iterdir() if path.is_dir()):
                admitted(other, self._place / other.name)
        except Damaged as error:
            pytest.fail(f"git can't read the repository after the script: {error}")
        except TooMuch as error:
            raise WireBroken("not a folder") from error
        (self._place / self.name).mkdir(exist_ok=True)
        self._config = folder / self.name / ".git/config"
        return run

    def at(self, name: str) -> "Repository":
        """Another repository beside it: "origin.git", or a clone that the script made."""
        other = Repository(self._place, name)
        other._config = self._place / "came" / name / ("config" if name.endswith(".git") else ".git/config")
        return other

    # ------------------------------------------------------------------------------------------------------ to look at it

    def git(self, *arguments: str) -> str:
        """What git prints; where git fails, the test does."""
        if not self.exists:
            pytest.fail("There is no repository yet. Is `git init` missing?")
        try:
            return git(self.folder, *arguments)
        except Damaged as error:
            pytest.fail(f"`git {' '.join(arguments)}` doesn't work there: {error}")

    @property
    def exists(self) -> bool:
        return (self.folder / ".git").is_dir() or (self.folder / "HEAD").is_file()

    @property
    def log(self) -> list[str]:
        """The first line of each commit's message, the newest first. Empty before the first commit."""
        return self.git("log", "--format=%s").splitlines() if self.branches or not self.head else []

    def files(self, at: str = "HEAD") -> dict[str, str]:
        """The files of a commit, by name."""
        names = self.git("ls-tree", "-r", "-z", "--name-only", "--full-tree", at).split("\0")
        return {name: self.git("cat-file", "blob", f"{at}:{name}") for name in names if name}

    @property
    def written(self) -> dict[str, str]:
        """The files as they lie in the folder, committed or not."""
        paths = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        named = {path.relative_to(self.folder).as_posix(): path for path in paths}
        return {n: p.read_text("utf-8", "replace") for n, p in named.items() if not n.startswith(".git/")}

    @property
    def staged(self) -> list[str]:
        """Names of the files that the next commit would change."""
        return self.git("diff", "--cached", "--name-only", "--ignore-submodules=all").splitlines()

    @property
    def status(self) -> list[str]:
        """As `git status --short` says it, without the branch."""
        return self.git("status", "--porcelain", "--untracked-files=all", "--ignore-submodules=all").splitlines()

    @property
    def is_clean(self) -> bool:
        return not self.status

    def ignores(self, name: str) -> bool:
        """Whether git would pass over a file of that name, if it were new there."""
        try:
            return bool(git(self.folder, "check-ignore", "--", name))
        except Damaged:
            return False

    @property
    def branches(self) -> list[str]:
        return self.git("for-each-ref", "--format=%(refname:short)", "refs/heads").splitlines()

    @property
    def tags(self) -> list[str]:
        return self.git("tag", "--list").splitlines()

    @property
    def head(self) -> str:
        """The branch that is checked out, "" for none."""
        text = self.git("rev-parse", "--symbolic-full-name", "HEAD") if self._has_commits() else self._unborn()
        return text.strip().removeprefix("refs/heads/").removesuffix("HEAD")

    @property
    def unfinished(self) -> bool:
        """Whether a merge, a rebase or the like was begun and not ended."""
        came = self._config.parent
        return any((came / mark).exists() for mark in MARKS)

    def config(self, name: str) -> str:
        """What the repository's own configuration says, "" for nothing. It is read, and does nothing here."""
        if not self._config.is_file():
            return ""
        try:
            return git(self._place, "config", "--file", str(self._config), "--no-includes", "--get", name).strip()
        except Damaged:
            return ""

    def _has_commits(self) -> bool:
        return bool(self.git("rev-list", "--max-count=1", "--all").strip())

    def _unborn(self) -> str:
        return self.git("symbolic-ref", "HEAD")


class Side:
    """The other side, where the script runs: the fixture `repositories`. `last` is the last run."""

    def __init__(self, command: list[str], caller: Caller, watch: Watch, recorder: Recorder, scratch: Path) -> None:
        self.last: Run | None = None
        self._command = command
        self._caller = caller
        self._watch = watch
        self._recorder = recorder
        self._scratch = scratch
        self._places = 0

    def new(self) -> Repository:
        """For a fixture of the check's own, of a wider scope: one run can serve many tests."""
        return Repository(self.next_place(), side=self)

    def clear(self) -> None:
        """There is room for few of them."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    def next_place(self) -> Path:
        self._places += 1
        return self._scratch / str(self._places)

    def run(self, entries: tuple[Any, ...]) -> tuple[Run, tuple[Any, ...]]:
        self.last = None
        self._recorder.command(" ".join(self._command))
        seconds = self._watch.limit()
        with self._watch.paused():
            self._caller.allow(seconds + 4 * GRACE)
            answer = self._caller.ask("run in", tuple(self._command), INSIDE, entries, seconds)
        match answer:
            case (int(code), str(stdout), str(stderr), tuple(came), str(why)):
                self.last = Run(code=code, stdout=stdout, stderr=stderr, files={})
            case _:
                raise WireBroken("not a run")
        if why == "output":
            raise TooMuchOutput
        if why == "slow":
            raise Timeout(seconds)
        if why:
            pytest.fail("What the script leaves behind is too much to look at: 4 MiB are the most.")
        return self.last, came
