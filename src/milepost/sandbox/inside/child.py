"""One of a pair: locks itself in, says that it is ready, waits for its job, and does it."""

import contextlib
import fcntl
import gc
import os
import socket
import sys
import traceback
from dataclasses import dataclass, replace
from types import ModuleType
from typing import NoReturn

from . import isolation, kernel, landlock, lock, namespaces, pages
from .options import JOB_BOUNDS, Options

INPUT, OUTPUT, ERRORS, JOB, WIRE, RESULT = range(6)
READY = b"ready"
OUT_OF_THE_WAY = 64
FAILED_TO_LOCK, FAILED = 70, 1


@dataclass(frozen=True, kw_only=True)
class Child:
    """What it inherits. `box` and `private` are folders of the host, and only used where there is no mount namespace."""

    role: str
    control: int
    output: int
    wire: int
    result: int | None
    box: str
    private: str | None


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What the parent has ready for every child: /proc and /dev/null, the filter of calls, what Landlock allows, and which
    pages of memory each role is sure to write to."""

    processes: int
    null: int
    calls: bytes
    known: landlock.Known | None
    hot: dict[str, bytes]


def live(child: Child, options: Options, harness: ModuleType, tools: Tools) -> NoReturn:
    code = FAILED_TO_LOCK
    try:
        with contextlib.suppress(OSError):
            pages.copy_ahead(tools.hot.get(child.role, b""))
        walls = landlock.build(tools.known) if tools.known else None
        kept = [tools.processes, *([walls.rules] if walls else [])]
        processes, *rules = _settle_descriptors(child, tools.null, kept)
        _lock_in(child, options, processes, walls and replace(walls, rules=rules[0]), tools.calls)
        code = FAILED
        _work(child, options, harness)
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else FAILED
    except BaseException:
        with contextlib.suppress(BaseException):
            traceback.print_exc(file=sys.stderr)
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _settle_descriptors(child: Child, null: int, kept: list[int]) -> list[int]:
    """Fixed numbers for what is needed, by way of high ones, so that none overwrites another; nothing else stays open.

    Gives the new numbers of what is `kept` for a while.
    """
    wanted = [null, child.output, child.output, child.control, child.wire]
    if child.result is not None:
        wanted.append(child.result)
    aside = [fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, OUT_OF_THE_WAY) for descriptor in (*wanted, *kept)]
    for number, descriptor in enumerate(aside):
        os.dup2(descriptor, number, inheritable=number <= ERRORS)
    kernel.close_from(len(aside))
    return list(range(len(wanted), len(aside)))


def _lock_in(child: Child, options: Options, processes: int, walls: landlock.Walls | None, calls: bytes) -> None:
    namespaces.be_the_first_to_go(processes)
    box, private = child.box, child.private
    shared: list[str] = []
    if options.namespaces:
        isolation.settle_in(processes)
        box = options.box
        if child.role == "check":
            private = options.private
            isolation.mount_room(private, options, mode="700")
        shared = isolation.mount_shared(options)
    elif options.user is not None:
        namespaces.become(options.user)
    os.close(processes)
    os.chdir(box)
    os.environ |= {"HOME": box, "TMPDIR": box}
    isolation.lock(options, [box, *([private] if private else []), *shared], walls)
    lock.filter_calls(calls)


def _work(child: Child, options: Options, harness: ModuleType) -> None:
    _take_job(options)
    gc.enable()
    main = getattr(harness, f"{child.role}_main")
    if child.role == "check":
        main(JOB, WIRE, RESULT)
        with contextlib.suppress(OSError):
            os.close(RESULT)  # now, since letting go of the memory comes before that and takes milliseconds
    else:
        main(JOB, WIRE)


def _take_job(options: Options) -> None:
    """The job takes the place of the descriptor that it came by, so there is no way back."""
    control = socket.socket(fileno=JOB)
    control.sendall(READY)
    packet, descriptors, _, _ = socket.recv_fds(control, JOB_BOUNDS.size, 1)
    control.detach()
    if len(packet) != JOB_BOUNDS.size or len(descriptors) != 1:
        os._exit(0)  # not needed any more
    cpu_seconds, memory, file, processes = JOB_BOUNDS.unpack(packet)
    os.dup2(descriptors[0], JOB, inheritable=False)
    os.close(descriptors[0])
    bounds = replace(options.bounds, cpu_seconds=cpu_seconds, memory=memory, file=file, processes=processes)
    lock.bound(bounds)
