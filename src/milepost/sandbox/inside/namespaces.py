"""Steps into namespaces, and what has to be done in new ones before they are of use."""

import fcntl
import os
import socket
import struct

from . import kernel

INNER_USER = 1000  # what everyone in the sandbox seems to be
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
HOST_NAME = "milepost"


def open_processes() -> int:
    """/proc, kept open for when it can't be seen any more."""
    return os.open("/proc", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)


def map_user(processes: int, *, outer: int, outer_group: int) -> None:
    """Right after stepping into a new user namespace: one user and one group, and no way to any other."""
    _write(processes, "self/setgroups", "deny")
    _write(processes, "self/uid_map", f"{INNER_USER} {outer} 1")
    _write(processes, "self/gid_map", f"{INNER_USER} {outer_group} 1")


def become(user: int) -> None:
    """Another user, for good, when we are root outside all namespaces."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    kernel.control(kernel.PR_SET_DUMPABLE, 1)  # else /proc won't let us map ourselves


def leave_everything(processes: int) -> None:
    """Into namespaces of all kinds but PID, as a user without rights outside."""
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.ALL_NAMESPACES & ~kernel.CLONE_NEWPID)
    map_user(processes, outer=user, outer_group=group)
    socket.sethostname(HOST_NAME)


def be_the_first_to_go(processes: int) -> None:
    """When memory runs out, the kernel takes this process before any other."""
    _write(processes, "self/oom_score_adj", "1000")


def new_network(*, loopback: bool) -> None:
    """Into a new network, where nobody can be reached, or 127.0.0.1 and ::1 alone."""
    kernel.unshare(kernel.CLONE_NEWNET)
    if not loopback:
        return
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh22x", b"lo", 0)
        _, flags = struct.unpack_from("16sh", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", flags | IFF_UP))


def _write(processes: int, path: str, text: str) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC, dir_fd=processes)
    try:
        os.write(file, text.encode())
    finally:
        os.close(file)
