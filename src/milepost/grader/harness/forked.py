"""Runs the submission as a program, in a fork of its process: no program is started for it, so none needs to be allowed."""

import atexit
import builtins
import contextlib
import locale
import os
import select
import signal
import sys
import threading
import time
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any

from .watch import GRACE

_input = builtins.input  # as it was before the learner's code could change it
FILES_KEPT = 1 << 20  # bytes of all files together that a check can look at afterwards
LAST_WORDS = 0.2  # seconds for output that comes after the end
AFTER_INTERRUPT = 130


def run_program(
    submission: Path, most: int, main: str, arguments: tuple[str, ...], typed: str, files: tuple[str, ...], seconds: float
) -> tuple[int, str, str, tuple[str, ...], str]:
    """`files`, and those of the result, are names and texts in turn. The last part: "slow", "output" or ""."""
    folder = Path.cwd() / f"run-{time.monotonic_ns()}"
    folder.mkdir()
    for name, text in zip(files[::2], files[1::2], strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    pipes = [os.pipe(), os.pipe()]
    with (folder.parent / f"{folder.name}.typed").open("w+b") as stdin:
        stdin.write(typed.encode())
        stdin.seek(0)
        child = os.fork()
        if child == 0:
            _be_the_program(submission, main, arguments, folder, [stdin.fileno(), pipes[0][1], pipes[1][1]])
    Path(stdin.name).unlink()
    for _, writing in pipes:
        os.close(writing)
    code, outputs, why = _watch(child, [reading for reading, _ in pipes], most, seconds)
    stdout, stderr = (output.decode("utf-8", "replace") for output in outputs)
    return code, stdout, stderr, _files_in(folder), why


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
        for pipe in select.select(list(opened), [], [], min(max(left, 0.001), 0.002 if not opened else 0.02))[0]:
            chunk = os.read(pipe, 65536)
            if not chunk:
                opened.discard(pipe)
            kept[pipe] += chunk[: most - len(kept[pipe])]
            if len(chunk) and len(kept[pipe]) >= most and why != "output":
                why = "output"
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
    for pipe in pipes:
        os.close(pipe)
    return code, list(kept.values()), why


def _ended(child: int) -> int | None:
    number, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if number else None


def _be_the_program(submission: Path, main: str, arguments: tuple[str, ...], folder: Path, streams: list[int]) -> None:
    code = 1
    try:
        for number, descriptor in enumerate(streams):
            os.dup2(descriptor, number)
        os.closerange(3, 256)  # the wire, above all
        os.chdir(folder)
        _settle()
        code = _run(submission / main, arguments)
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code & 0xFF)


def _settle() -> None:
    """As in a process of its own. The screen understands UTF-8, a file opened without an encoding doesn't."""
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    locale.setlocale(locale.LC_ALL, "C")
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115 - descriptors of this process, closed by its end
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: SIM115
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc]
    builtins.input = _input


def _run(path: Path, arguments: tuple[str, ...]) -> int:
    sys.argv = [str(path), *arguments]
    sys.modules["__main__"] = module = ModuleType("__main__")
    module.__file__ = str(path)
    try:
        exec(compile(path.read_bytes(), path, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - a program is run
    except SystemExit as ended:
        return _exit_code(ended)
    except BaseException as error:
        trace: Any = error.__traceback__
        sys.stdout.flush()
        traceback.print_exception(type(error), error, trace.tb_next if trace else None)
        return AFTER_INTERRUPT if isinstance(error, KeyboardInterrupt) else 1
    finally:
        _say_goodbye()
    return 0


def _exit_code(ended: SystemExit) -> int:
    """As Python does it: None is 0, a number is itself, anything else is shown and is 1."""
    if ended.code is None or isinstance(ended.code, int):
        return ended.code or 0
    sys.stderr.write(f"{ended.code}\n")
    return 1


def _say_goodbye() -> None:
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    with contextlib.suppress(Exception):
        atexit._run_exitfuncs()


def _files_in(folder: Path) -> tuple[str, ...]:
    parts: list[str] = []
    room = FILES_KEPT
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()[:room] if room else b""
            room -= len(content)
            parts += [path.relative_to(folder).as_posix(), content.decode("utf-8", "replace")]
    return tuple(parts)
