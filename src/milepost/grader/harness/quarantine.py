"""A repository that came back from a learner's script, read without doing anything that it says.

git does what stands in a repository's configuration: it starts programs named there, includes other files, borrows
objects from elsewhere. So a new repository is made, and only what is no more than data comes into it: objects, references,
the index.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

SECONDS = 10
MARKS = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")
"""What a repository has while something in it isn't finished."""

_OBJECT = re.compile(r"objects/([0-9a-f]{2}/[0-9a-f]{38}|pack/pack-[0-9a-f]{40}\.(pack|idx))")
_TEXT = re.compile(r"(refs|logs)/[\w./@+-]+|packed-refs|info/exclude|ORIG_HEAD|MERGE_HEAD|CHERRY_PICK_HEAD|REVERT_HEAD")
_HEAD = re.compile(r"(ref: refs/heads/[\w./@+-]+|[0-9a-f]{40})\n?")
_SETTINGS = (
    *("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=off", "-c", "core.pager=cat"),
    *("-c", "protocol.allow=never", "-c", "protocol.file.allow=always", "-c", "gc.auto=0", "-c", "maintenance.auto=false"),
)
PERSON = ("Robin", "robin@example.org")
FIRST_DAY = "2026-01-05T09:%02d:00+00:00"


class Damaged(Exception):
    """git can't read it."""


def git(folder: Path, *arguments: str, typed: bytes | None = None, minute: int = 0, **more: str) -> str:
    """What git prints. No setting of this machine is heard, and none of the learner's. Raises Damaged."""
    command = ["git", *_SETTINGS, *arguments]
    environment = {**_surroundings(folder, minute), **more}
    done = subprocess.run(  # noqa: S603 - it's git
        command, cwd=folder, env=environment, input=typed or b"", capture_output=True, check=False, timeout=SECONDS
    )
    if done.returncode:
        raise Damaged(done.stderr.decode("utf-8", "replace").strip() or f"git {arguments[0]} ends with {done.returncode}")
    return done.stdout.decode("utf-8", "replace")


def new_repository(folder: Path, *, bare: bool = False) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--template=", "--initial-branch=main", *(["--bare"] if bare else []))


def admitted(came: Path, folder: Path) -> bool:
    """Make `folder` of what came: a repository with a folder of files, a bare one, or no repository. Raises Damaged.

    Whether it is one.
    """
    inner = came / ".git"
    bare = not inner.is_dir() and (came / "HEAD").is_file() and (came / "objects").is_dir()
    folder.mkdir(parents=True)
    if not bare:
        _copy_files(came, folder)
    if not bare and not inner.is_dir():
        return False
    new_repository(folder, bare=bare)
    data, target = (came, folder) if bare else (inner, folder / ".git")
    _copy_data(data, target)
    git(folder, "fsck", "--no-dangling", "--no-progress")
    if not bare:
        _take_index(data, target, folder)
    return True


def _copy_files(came: Path, folder: Path) -> None:
    """All but repositories within: git would go into them, and do what they say."""
    for path in sorted(came.rglob("*")):
        parts = path.relative_to(came).parts
        if (
            any(part.lower().rstrip(". ") == ".git" or part.lower().startswith("git~") for part in parts)
            or path.is_symlink()
        ):
            continue
        if path.is_dir():
            (folder.joinpath(*parts)).mkdir(exist_ok=True)
        elif path.is_file():
            shutil.copy(path, folder.joinpath(*parts))


def _copy_data(data: Path, target: Path) -> None:
    head = (data / "HEAD").read_text(errors="replace") if (data / "HEAD").is_file() else ""
    if not _HEAD.fullmatch(head) or ".." in head:
        raise Damaged("HEAD names neither a branch nor a commit")
    (target / "HEAD").write_text(head)
    for path in sorted(data.rglob("*")):
        name = path.relative_to(data).as_posix()
        if path.is_file() and not path.is_symlink() and (_OBJECT.fullmatch(name) or _TEXT.fullmatch(name)):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / name)


def _take_index(data: Path, target: Path, folder: Path) -> None:
    """The entries alone: an index can also say that a file needn't be looked at."""
    index = data / "index"
    if not index.is_file():
        return
    shutil.copyfile(index, target / "index.came")
    entries = git(folder, "ls-files", "--stage", "-z", GIT_INDEX_FILE=str(target / "index.came"))
    (target / "index.came").unlink()
    git(folder, "update-index", "-z", "--index-info", typed=entries.encode("utf-8", "surrogateescape"))


def _surroundings(folder: Path, minute: int) -> dict[str, str]:
    name, email = PERSON
    at = FIRST_DAY % (minute % 60)
    return {
        **settled(),
        "HOME": str(folder.parent),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CEILING_DIRECTORIES": str(folder.parent),
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_AUTHOR_NAME": name,
        "GIT_AUTHOR_EMAIL": email,
        "GIT_AUTHOR_DATE": at,
        "GIT_COMMITTER_NAME": name,
        "GIT_COMMITTER_EMAIL": email,
        "GIT_COMMITTER_DATE": at,
    }


def settled() -> dict[str, str]:
    """So that git says the same on every machine, and asks nobody."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C",
        "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_PAGER": "cat",
        "GIT_EDITOR": "true",
        "GIT_MERGE_AUTOEDIT": "no",
    }
