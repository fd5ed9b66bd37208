"""What a fork does to be a program of its own: as `python solution.py` would run it, or by becoming another program."""

import atexit
import builtins
import contextlib
import locale
import os
import runpy
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, TracebackType
from typing import NoReturn

_input = builtins.input  # as it was before the learner's code could change it
PYTHON = "python"
AFTER_INTERRUPT = 130
NOT_STARTED = 127
OWN_FINDER = f"{__package__}.submission"


def become(
    submission: Path, command: tuple[str, ...], arguments: tuple[str, ...], folder: Path, streams: list[int]
) -> NoReturn:
    """`streams` are the descriptors to read from, to print to, and to print errors to."""
    code = 1
    try:
        for number, descriptor in enumerate(streams):
            os.dup2(descriptor, number)
        os.closerange(3, 256)  # the wire, above all
        os.chdir(folder)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _reset_streams()
        _forget_the_language()
        _forget_modules(submission)
        words = [_resolved(word, submission) for word in command]
        if command[:2] == (PYTHON, "-m"):
            code = _run_module(folder, command[2], [*command[3:], *arguments])
        elif command[0] == PYTHON and Path(words[1]).is_file():
            code = _run(Path(words[1]), [*words[2:], *arguments])
        else:
            code = _start([*words, *arguments])
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code & 0xFF)


def _resolved(word: str, submission: Path) -> str:
    return str(submission / word) if (submission / word).is_file() else word


def _reset_streams() -> None:
    """As Python opens them where the locale is C.UTF-8."""
    # The end of the process closes them.
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", newline="\n")  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", errors="surrogateescape", newline="\n")  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", newline="\n", buffering=1)  # noqa: SIM115
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc]
    builtins.input = _input


def _forget_the_language() -> None:
    """A file that is opened without an encoding is ASCII, so that forgetting one is seen here and not on another machine."""
    locale.setlocale(locale.LC_ALL, "C")
    os.environ |= {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "utf-8"}


def _forget_modules(submission: Path) -> None:
    """A check may have imported some of the learner's: a program that starts has imported none yet."""
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(f"{submission}{os.sep}"):
            del sys.modules[name]


def _run(path: Path, arguments: list[str]) -> int:
    def start() -> None:
        exec(compile(path.read_bytes(), path, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - a program is run

    sys.argv = [str(path), *arguments]
    sys.modules["__main__"] = module = ModuleType("__main__")
    module.__dict__.update(__file__=str(path), __builtins__=builtins)
    return _ended(start)


def _run_module(folder: Path, name: str, arguments: list[str]) -> int:
    """As `python -m` does, with the folder in front of all other places."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != OWN_FINDER]
    sys.path[0] = str(folder)
    sys.argv = [name, *arguments]
    os.environ |= {"PYTEST_ADDOPTS": "-p no:cacheprovider", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "120"}
    return _ended(lambda: runpy.run_module(name, run_name="__main__", alter_sys=True))


def _ended(start: Callable[[], object]) -> int:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    try:
        start()
    except SystemExit as ended:
        return _exit_code(ended)
    except BaseException as error:
        learners = _beyond(error.__traceback__, 2)  # behind this frame and that of `start`
        sys.excepthook(type(error), error.with_traceback(learners), learners)
        return AFTER_INTERRUPT if isinstance(error, KeyboardInterrupt) else 1
    finally:
        _say_goodbye()
    return 0


def _beyond(trace: TracebackType | None, frames: int) -> TracebackType | None:
    for _ in range(frames):
        trace = trace.tb_next if trace else None
    return trace


def _exit_code(ended: SystemExit) -> int:
    """As Python does it: None is 0, a number is itself, anything else is shown and is 1."""
    if ended.code is None or isinstance(ended.code, int):
        return ended.code or 0
    sys.stderr.write(f"{ended.code}\n")
    return 1


def _say_goodbye() -> None:
    """As Python does it: wait for threads, and tell those that serve others to end."""
    with contextlib.suppress(Exception):
        threading._shutdown()  # type: ignore[attr-defined] # multiprocessing ends its forks with it too
        atexit._run_exitfuncs()


def _start(command: list[str]) -> int:
    """Become this program. It would go on ignoring the signals that Python ignores."""
    for ignored in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(ignored, signal.SIG_DFL)
    program = sys.executable if command[0] == PYTHON else command[0]
    try:
        os.execvp(program, command)  # noqa: S606 - the exercise names the program
    except OSError as error:
        sys.stderr.write(f"{command[0]}: {error.strerror}\n")
        return NOT_STARTED
