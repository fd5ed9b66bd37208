"""Runs the submission as a program. Python needs none started for that: a fork of the submission's process becomes it."""

import contextlib
import os
import select
import shutil
import signal
import time
from pathlib import Path
from typing import Any

from .as_program import become
from .folder import TooMuch, packed, unpack
from .quarantine import PERSON, settled
from .watch import GRACE

FILES_KEPT = 1 << 20  # bytes of all files together that a check can look at afterwards
LAST_WORDS = 0.2  # seconds for output that comes after the end
CHUNK = 1 << 16
NEXT_DAY = "2026-01-06T09:00:00+00:00"
GIT_CONFIG = f"[user]\n\tname = {PERSON[0]}\n\temail = {PERSON[1]}\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n"


def run_program(
    submission: Path,
    most: int,
    command: tuple[str, ...],
    arguments: tuple[str, ...],
    typed: str,
    files: tuple[str, ...],
    seconds: float,
) -> tuple[int, str, str, tuple[str, ...], str]:
    """The exit code, both outputs, the files there are afterwards, and "slow", "output" or "": what it was stopped for.

    Of each output `most` bytes are kept. `command` names files of the submission; where it names a module, they are laid
    into the folder, as at home. `files` are names and texts in turn.
    """
    folder = Path.cwd() / f"run-{time.monotonic_ns()}"
    folder.mkdir()
    if command[:2] == ("python", "-m"):
        shutil.copytree(submission, folder, dirs_exist_ok=True)
    for name, text in zip(files[::2], files[1::2], strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    pipes = [os.pipe(), os.pipe()]
    with (folder.parent / f"{folder.name}.typed").open("w+b") as stdin:
        stdin.write(typed.encode())
        stdin.seek(0)
        child = os.fork()
        if child == 0:
            become(submission, command, arguments, folder, [stdin.fileno(), *(writing for _, writing in pipes)])
    Path(stdin.name).unlink()
    for _, writing in pipes:
        os.close(writing)
    code, outputs, why = _watch(child, [reading for reading, _ in pipes], most, seconds)
    stdout, stderr = (output.decode("utf-8", "replace") for output in outputs)
    return code, stdout, stderr, _files_in(folder), why


def run_in_folder(
    submission: Path, most: int, command: tuple[str, ...], inside: str, entries: tuple[Any, ...], seconds: float
) -> tuple[int, str, str, tuple[Any, ...], str]:
    """The same in a folder that comes as a whole and goes back as a whole. `inside` is where in it the program starts."""
    folder = Path.cwd() / f"run-{time.monotonic_ns()}"
    home = folder.with_suffix(".home")
    home.mkdir()
    (home / ".gitconfig").write_text(GIT_CONFIG)
    unpack(entries, folder)
    os.environ |= {**settled(), "HOME": str(home), "GIT_AUTHOR_DATE": NEXT_DAY, "GIT_COMMITTER_DATE": NEXT_DAY}
    pipes = [os.pipe(), os.pipe()]
    with Path(os.devnull).open("rb") as stdin:
        child = os.fork()
        if child == 0:
            become(submission, command, (), folder / inside, [stdin.fileno(), *(writing for _, writing in pipes)])
    for _, writing in pipes:
        os.close(writing)
    code, outputs, why = _watch(child, [reading for reading, _ in pipes], most, seconds)
    stdout, stderr = (output.decode("utf-8", "replace") for output in outputs)
    try:
        return code, stdout, stderr, () if why else packed(folder), why
    except TooMuch:
        return code, stdout, stderr, (), "too much"


def _watch(child: int, pipes: list[int], most: int, seconds: float) -> tuple[int, list[bytearray], str]:
    """Read both pipes and wait for the end. Interrupt it first, as Ctrl+C would, so that Python says where it was."""
    kept = {pipe: bytearray() for pipe in pipes}
    opened = set(pipes)
    why, code = "", None
    deadline = time.monotonic() + seconds
    while opened or code is None:
        if code is None:
            code = _ended(child)
            if code is not None:
                deadline = time.monotonic() + LAST_WORDS
        left = deadline - time.monotonic()
        if left <= 0 and code is not None:
            break
        if left <= 0:
            os.kill(child, signal.SIGKILL if why else signal.SIGINT)
            why = why or "slow"
            deadline = time.monotonic() + GRACE
        for pipe in select.select(list(opened), [], [], min(max(left, 0.001), 0.02 if opened else 0.002))[0]:
            chunk = os.read(pipe, CHUNK)
            if not chunk:
                opened.discard(pipe)
            kept[pipe] += chunk[: most - len(kept[pipe])]
            if chunk and len(kept[pipe]) >= most and why != "output":
                why = "output"
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
    for pipe in pipes:
        os.close(pipe)
    return code, list(kept.values()), why


def _ended(child: int) -> int | None:
    number, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if number else None


def _files_in(folder: Path) -> tuple[str, ...]:
    """Without those that can't be read. The wire takes no text that isn't Unicode, so odd names are changed."""
    parts: list[str] = []
    room = FILES_KEPT
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with contextlib.suppress(OSError), path.open("rb") as file:
                content = file.read(room)
                room -= len(content)
                name = path.relative_to(folder).as_posix()
                parts += [os.fsencode(name).decode("utf-8", "replace"), content.decode("utf-8", "replace")]
    return tuple(parts)
