"""How a process locks itself in for good. What is locked here can't be unlocked by anyone in it."""

import ctypes
import resource
import struct
from pathlib import Path

from . import kernel
from .options import Bounds

MIB = 1 << 20
OPEN_FILES = 128
SET_MODE_FILTER, ALL_THREADS = 1, 1
FILTERS = Path(__file__).parent / "filters"


def load_filter(name: str) -> bytes:
    """The named system call filter for this machine. FileNotFoundError: there is none."""
    return (FILTERS / f"{name}.{kernel.MACHINE}.bpf").read_bytes()


def bound(bounds: Bounds) -> None:
    """Limits only ever go down: this may be called again with less."""
    limits = {
        resource.RLIMIT_AS: bounds.memory,
        resource.RLIMIT_CPU: bounds.cpu_seconds,
        resource.RLIMIT_FSIZE: bounds.file,
        resource.RLIMIT_NPROC: bounds.processes,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_STACK: 8 * MIB,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_RTPRIO: 0,
        resource.RLIMIT_SIGPENDING: 256,
    }
    for limit, value in limits.items():
        hard = resource.getrlimit(limit)[1]
        lowest = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (lowest, lowest))


def allow_many_files() -> None:
    """As many as the system lets us have, which every child gives up again."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def drop_privileges() -> None:
    """No capabilities, none to be had from any program, no core dumps, and no reading by others of the same user."""
    kernel.clear_capabilities()
    kernel.control(kernel.PR_SET_NO_NEW_PRIVS, 1)
    kernel.control(kernel.PR_SET_DUMPABLE, 0)


def filter_calls(program: bytes) -> None:
    """From here on only the system calls that `program` allows."""
    code = ctypes.create_string_buffer(program, len(program))
    pointed = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    kernel.call("seccomp", SET_MODE_FILTER, ALL_THREADS, pointed)
