"""Keeps the processes of one check together, so that all of them are gone when it ends, however it ends.

It runs a command and waits for it. It stands between the command and whoever
asked for the check, and holds on to both: when its standard input ends (the asker ended, or was killed), it kills
everything that the command started, and removes the scratch folder. Where Linux allows it, the command gets a network of
loopback alone and a world of processes that ends with its first one; so not even killing this process leaves any behind.
"""

import contextlib
import json
import os
import select
import shutil
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.checks import lean

PROGRAM = """
import json
from milepost.checks.keeper import Options, main
sys.exit(main(Options(**json.loads(sys.argv[1]))))
"""
LINUX = sys.platform == "linux"
CANNOT, LATE, ABANDONED = 125, 124, 123
"""Exit codes: a child that couldn't isolate itself and ran nothing; one that took too long; one that nobody waits for."""

ISOLATION = "MILEPOST_ISOLATION"
"""Tells the command how it is kept: "full", "processes" (its network isn't cut), or "none"."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """`network` is whether the network stays; `keep` are descriptors that the command inherits."""

    argv: Sequence[str]
    scratch: str
    network: bool
    keep: Sequence[int]
    seconds: float


def main(options: Options) -> int:
    """The command's exit code. To be run as a process of its own."""
    with contextlib.suppress(OSError):
        os.setsid()
    for ignored in (signal.SIGINT, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    _adopt_orphans()
    code: int | None = CANNOT
    levels = ["processes" if options.network else "full", "none"] if LINUX else ["none"]
    try:
        for level in levels:
            child = _start(options, level)
            code = _watch(child, options)
            with contextlib.suppress(OSError):
                os.killpg(child, signal.SIGKILL)
            if code != CANNOT:
                break
    finally:
        _end_descendants()
        if code is None:
            shutil.rmtree(options.scratch, ignore_errors=True)
    return ABANDONED if code is None else code


def command(options: Options) -> list[str]:
    """What starts a keeper."""
    return lean.command(PROGRAM, json.dumps(vars(options)))


def _start(options: Options, level: str) -> int:
    child = os.fork()
    if child:
        return child
    try:
        if level != "none":
            _run_isolated(options, level)
        os.setsid()
        if LINUX:
            _run_watched(options, level)
        _run(options, level)
    except OSError as error:
        sys.stderr.write(f"{level}: {error}\n")
    finally:
        os._exit(CANNOT)


def _run_isolated(options: Options, level: str) -> None:
    """Two processes: one that steps into the namespaces and waits, and the first one inside, whose end ends all others."""
    from milepost.sandbox.inside import kernel, namespaces

    processes = namespaces.open_processes()
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.CLONE_NEWUSER | kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC)
    namespaces.map_user(processes, outer=user, outer_group=group)
    if level == "full":
        namespaces.new_network(loopback=True)
    kernel.make_mounts_private()
    _die_with_parent()
    first = os.fork()
    if first == 0:
        try:
            _be_first(options, level)
        finally:
            os._exit(CANNOT)
    os._exit(_exit_code(os.waitpid(first, 0)[1]))


def _run_watched(options: Options, level: str) -> None:
    """Without namespaces: orphans come to this process, which ends them even if the keeper itself is killed."""

    def abandon(number: int, frame: object) -> None:
        _end_descendants()
        os._exit(ABANDONED)

    signal.signal(signal.SIGTERM, abandon)
    _adopt_orphans()
    _die_with_parent(signal.SIGTERM)
    command = os.fork()
    if command == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        _die_with_parent()
        _run(options, level)
    code = _code_of(command)
    _end_descendants()
    os._exit(code)


def _be_first(options: Options, level: str) -> None:
    from milepost.sandbox.inside import kernel

    _die_with_parent()
    os.setsid()
    kernel.mount("proc", "/proc", kernel.MOUNT_NOSUID | kernel.MOUNT_NODEV | kernel.MOUNT_NOEXEC)
    command = os.fork()
    if command == 0:
        _die_with_parent()
        _run(options, level)
    os._exit(_code_of(command))


def _code_of(command: int) -> int:
    """The exit code of one child, waiting for all: orphans that came to us end as well."""
    while True:
        ended, status = os.wait()
        if ended == command:
            return _exit_code(status)


def _run(options: Options, level: str) -> None:
    for name in (signal.SIGINT, signal.SIGHUP):
        signal.signal(name, signal.SIG_DFL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for descriptor in options.keep:
        os.set_inheritable(descriptor, True)
    os.execve(options.argv[0], list(options.argv), {**os.environ, ISOLATION: level})  # noqa: S606 - no shell between


def _watch(child: int, options: Options) -> int | None:
    """The exit code of the child, which is killed when time is up; None when nobody waits for it any more."""
    until = time.monotonic() + options.seconds
    code: int | None = LATE
    end = _end_of(child)
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return _exit_code(status)
        readable, _, _ = select.select([0, *end], [], [], 0.05)
        if 0 in readable and not os.read(0, 1):
            code = None
            break
    with contextlib.suppress(OSError):
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return code


def _end_of(child: int) -> list[int]:
    """A descriptor that can be read as soon as the child has ended; none where the system has no such thing."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return [os.pidfd_open(child)]
    return []


def _end_descendants() -> None:
    """Whatever is left. On Linux orphans became our children, so all are found; elsewhere none are."""
    until = time.monotonic() + 5
    while (left := _children()) and time.monotonic() < until:
        for child in left:
            with contextlib.suppress(OSError):
                os.kill(child, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        time.sleep(0.01)


def _children() -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except OSError:
        return []


def _adopt_orphans() -> None:
    if LINUX:
        from milepost.sandbox.inside import kernel

        kernel.control(kernel.PR_SET_CHILD_SUBREAPER, 1)


def _die_with_parent(number: int | None = None) -> None:
    """By SIGKILL, if no other signal is named."""
    from milepost.sandbox.inside import kernel

    kernel.control(kernel.PR_SET_PDEATHSIG, signal.SIGKILL if number is None else number)


def _exit_code(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code
