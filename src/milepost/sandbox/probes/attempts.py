"""What the probes try. Each returns whether it got what it wanted; an error means that it didn't."""

import contextlib
import ctypes
import errno
import functools
import mmap
import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MOST_DESCRIPTORS = 1024
# The numbers of calls that nothing in here may make, by machine. Those from 424 on are the same everywhere.
CALLS = {
    "x86_64": {"ptrace": 101, "mount": 165, "umount2": 166, "keyctl": 250, "bpf": 321, "unshare": 272, "setns": 308},
    "aarch64": {"ptrace": 117, "mount": 40, "umount2": 39, "keyctl": 219, "bpf": 280, "unshare": 97, "setns": 268},
}
NEWER_CALLS = {"io_uring_setup": 425, "open_tree": 428, "fsopen": 430, "pidfd_getfd": 438, "process_madvise": 440}
CLONE_NEWUSER = 0x10000000

Told = dict[str, Any]


def openings(told: Told, *, inherited: tuple[int, ...]) -> list[str]:
    """What could be done that should not be possible, in words. `told` says what there is to be found, and where."""
    attempts = [*_on_files(told), *_on_processes(told), *_on_network(told), *_on_kernel(), *_on_bounds(told)]
    attempts.append(("has descriptors that it should not have", lambda: _descriptors(inherited)))
    return [words for words, attempt in attempts if _succeeds(attempt)]


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        return bool(attempt())
    except (OSError, MemoryError, AttributeError):
        return False


Attempts = Iterator[tuple[str, Callable[[], object]]]


def _on_files(told: Told) -> Attempts:
    yield "reads a file of the host", lambda: Path(told["secret"]).read_bytes()
    yield "lists a folder of the host", lambda: list(Path(told["secret"]).parent.iterdir())
    yield "reads a program of the host", lambda: Path(told["program"]).read_bytes()
    yield "changes a file of the host", lambda: Path(told["secret"]).write_bytes(b"changed")
    yield "makes a file beside one of the host", lambda: Path(told["secret"] + ".new").write_bytes(b"new")
    yield "changes the standard library", lambda: Path(os.__file__).parent.joinpath("milepost-was-here").write_bytes(b"x")
    yield "reads what Milepost itself is made of", lambda: Path(told["ours"]).read_bytes()
    yield "sees other processes", lambda: Path("/proc/self/status").read_bytes()
    yield "reads the memory of the machine", lambda: os.read(os.open("/dev/mem", os.O_RDONLY), 1)
    yield "makes a device", _did(os.mknod, "device", 0o020666, os.makedev(1, 1))


def _on_processes(told: Told) -> Attempts:
    yield "can signal the server", _did(os.kill, told["server"], 0)
    if told["own_processes"]:
        yield "isn't the first process of a world of its own", lambda: os.getpid() != 1
        yield "has a parent that it can name", lambda: os.getppid() != 0
    if not told["processes"]:
        yield "starts a process", _fork
    elif not told["own_processes"]:
        yield "leaves its group of processes", _leave_group
    if not told["programs"]:
        yield "becomes another program", _may_become_a_program
    yield "becomes root", _did(os.setuid, 0)
    yield "changes its root", _did(os.chroot, ".")


def _on_network(told: Told) -> Attempts:
    yield "reaches a server of the host", lambda: socket.create_connection(("127.0.0.1", told["port"]), timeout=1)
    yield "reaches an abstract socket of the host", lambda: _connect_abstract(told["abstract"])
    yield "reaches one with a datagram", lambda: _send_abstract(told["abstract_datagram"])
    if told["network"] == "none":
        for family in ("AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_ALG"):
            yield f"makes a socket of {family}", functools.partial(_socket_of, family)
    yield "makes a raw socket", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
    yield "makes a packet socket", lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)


def _on_kernel() -> Attempts:
    library = ctypes.CDLL(None, use_errno=True)
    numbers = {**CALLS.get(os.uname().machine, {}), **NEWER_CALLS}
    for name, number in numbers.items():
        arguments = (CLONE_NEWUSER,) if name == "unshare" else (0, 0, 0, 0, 0)
        yield f"may call {name}", functools.partial(_allowed, library, number, arguments)


def _on_bounds(told: Told) -> Attempts:
    yield "gets more memory than its limit", lambda: mmap.mmap(-1, told["memory"] + 1)
    yield "writes a file past its limit", lambda: _write(["large"], told["file"] * 2) > told["file"]
    if told["processes"] and told["own_processes"]:  # elsewhere they are counted with everybody else's
        yield "starts more processes than its limit", lambda: _forks(told["most_processes"])
    if told["own_processes"]:
        yield "fills the disk", lambda: _write([f"part{n}" for n in range(9)], told["file"]) > told["room"]
        yield "makes files without end", lambda: _make_files(told["entries"] * 2)


def _did(call: Callable[..., object], *arguments: object) -> Callable[[], bool]:
    """Success is that it didn't fail, whatever it returns."""

    def attempt() -> bool:
        call(*arguments)
        return True

    return attempt


def _socket_of(family: str) -> bool:
    socket.socket(getattr(socket, family)).close()
    return True


def _fork() -> bool:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return True


def _leave_group() -> bool:
    child = os.fork()
    if child == 0:
        with contextlib.suppress(OSError):
            os.setsid()
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def _may_become_a_program() -> bool:
    """What can't be run anyway is refused for another reason where the filter lets the call through."""
    try:
        os.execv("/dev/null", ["null"])  # noqa: S606 - that it may not is the point
    except OSError as error:
        return error.errno not in (errno.EPERM, errno.ENOSYS)


def _forks(most: int) -> bool:
    """Whether there can be so many at once. Those that start wait to be killed."""
    children: list[int] = []
    try:
        while len(children) < most:
            child = os.fork()
            if child == 0:
                signal.pause()
            children.append(child)
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    return True


def _connect_abstract(name: str) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect("\0" + name)
    return True


def _send_abstract(name: str) -> bool:
    first, second = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with first, second:
        first.sendto(b"x", "\0" + name)
    return True


def _allowed(library: ctypes.CDLL, number: int, arguments: tuple[int, ...]) -> bool:
    """Whether the filter let the call through; that the kernel then refused the arguments doesn't count as a wall."""
    result = library.syscall(ctypes.c_long(number), *[ctypes.c_long(value) for value in arguments])
    return result >= 0 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS)


def _write(names: list[str], size: int) -> int:
    """How much could be written, in files of that size. They are gone afterwards: the other of the pair has its turn."""
    try:
        return sum(_written(Path(name), size) for name in names)
    finally:
        _remove(names)


def _written(path: Path, size: int) -> int:
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        block = b"x" * 65536
        while file.tell() < size:
            file.write(block[: size - file.tell()])
    return path.stat().st_size


def _make_files(number: int) -> bool:
    names = [f"file{index}" for index in range(number)]
    try:
        for name in names:
            Path(name).touch()
    finally:
        _remove(names)
    return True


def _remove(names: list[str]) -> None:
    for name in names:
        Path(name).unlink(missing_ok=True)


def _descriptors(inherited: tuple[int, ...]) -> list[int]:
    found = []
    for number in range(3, MOST_DESCRIPTORS):
        try:
            os.fstat(number)
        except OSError:
            continue
        if number not in inherited:
            found.append(number)
    return found
