"""The calls of Linux that Python has no name for. Each raises OSError with the name of the call that failed."""

import ctypes
import os
import platform
import signal
import struct

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
ALL_NAMESPACES = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS

AT_FDCWD = -100
AT_EMPTY_PATH = 0x1000
AT_RECURSIVE = 0x8000
OPEN_TREE_CLONE = 1
MOVE_MOUNT_FROM_EMPTY_PATH = 4
MOUNT_RDONLY, MOUNT_NOSUID, MOUNT_NODEV, MOUNT_NOEXEC = 1, 2, 4, 8
MS_REC, MS_PRIVATE = 1 << 14, 1 << 18
MNT_DETACH = 2
MADV_POPULATE_WRITE, MADV_COLLAPSE = 23, 25

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 24, 36, 38
PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 47, 4
CAPABILITY_VERSION_3 = 0x20080522

# Calls newer than 2019 have one number on all machines; the older ones that the C library has no function for do not.
OLDER_CALLS = {"x86_64": {"pivot_root": 155, "seccomp": 317}, "aarch64": {"pivot_root": 41, "seccomp": 277}}
MACHINE = platform.machine()
CALLS = {
    "open_tree": 428,
    "move_mount": 429,
    "clone3": 435,
    "close_range": 436,
    "process_madvise": 440,
    "mount_setattr": 442,
    "landlock_create_ruleset": 444,
    "landlock_add_rule": 445,
    "landlock_restrict_self": 446,
    **OLDER_CALLS.get(MACHINE, {}),
}

# PyDLL keeps the interpreter's lock through a call: no thread of Python's may run between clone and its handlers.
_library = ctypes.PyDLL(None, use_errno=True)
_library.syscall.restype = ctypes.c_long
_library.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
_library.madvise.argtypes = [ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int]
IOVEC = struct.calcsize("@PN")


def call(name: str, *arguments: int | bytes | ctypes.Array[ctypes.c_char] | None) -> int:
    number = CALLS.get(name)
    if number is None:
        raise OSError(f"{name}: not known on {MACHINE}")
    converted = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return _checked(_library.syscall(ctypes.c_long(number), *converted), name)


def clone(namespaces: int) -> int:
    """Fork into new namespaces: 0 in the child, its number in the parent. The caller must have no second thread."""
    fields = (namespaces, 0, 0, 0, signal.SIGCHLD, 0, 0, 0)
    arguments = ctypes.create_string_buffer(struct.pack("8Q", *fields), 64)
    ctypes.pythonapi.PyOS_BeforeFork()
    child: int = _library.syscall(ctypes.c_long(CALLS["clone3"]), arguments, ctypes.c_long(64))
    if child == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
        return 0
    error = ctypes.get_errno()
    ctypes.pythonapi.PyOS_AfterFork_Parent()
    if child < 0:
        raise OSError(error, f"clone3: {os.strerror(error)}")
    return child


def unshare(namespaces: int) -> None:
    _checked(_library.unshare(namespaces), "unshare")


def mount(kind: str, target: str, flags: int, data: str = "") -> None:
    named = kind.encode()
    _checked(_library.mount(named, target.encode(), named, ctypes.c_ulong(flags), data.encode()), f"mount {target}")


def advise(place: int, length: int, advice: int) -> None:
    _checked(_library.madvise(place, length, advice), "madvise")


def advise_all(places: bytes, advice: int) -> None:
    """For many places of our own at once: `places` are struct iovec, 1,024 at most."""
    ourselves = os.pidfd_open(os.getpid())
    try:
        call("process_madvise", ourselves, places, len(places) // IOVEC, advice, 0)
    finally:
        os.close(ourselves)


def make_mounts_private() -> None:
    _checked(_library.mount(None, b"/", None, ctypes.c_ulong(MS_REC | MS_PRIVATE), None), "mount --make-rprivate /")


def unmount(target: str) -> None:
    _checked(_library.umount2(target.encode(), MNT_DETACH), f"umount {target}")


def copy_of_tree(path: str) -> int:
    """A descriptor of what is mounted at `path`, with all beneath it, not yet attached anywhere."""
    return call("open_tree", AT_FDCWD, path.encode(), OPEN_TREE_CLONE | AT_RECURSIVE | os.O_CLOEXEC)


def restrict_tree(tree: int, attributes: int) -> None:
    """Add MOUNT_ attributes to this mount and all beneath it."""
    _add_attributes(tree, AT_EMPTY_PATH | AT_RECURSIVE, attributes)


def restrict_mount(mount: int, attributes: int) -> None:
    """Add MOUNT_ attributes to this mount alone."""
    _add_attributes(mount, AT_EMPTY_PATH, attributes)


def _add_attributes(mount: int, flags: int, attributes: int) -> None:
    change = ctypes.create_string_buffer(struct.pack("4Q", attributes, 0, 0, 0), 32)
    call("mount_setattr", mount, b"", flags, change, 32)


def attach_tree(tree: int, target: str) -> None:
    call("move_mount", tree, b"", AT_FDCWD, target.encode(), MOVE_MOUNT_FROM_EMPTY_PATH)


def pivot_to(folder: str) -> None:
    """Make `folder`, which something is mounted on, the root, and let go of the old one."""
    os.chdir(folder)
    call("pivot_root", b".", b".")
    unmount(".")
    os.chdir("/")


def control(option: int, *arguments: int) -> None:
    _checked(_library.prctl(option, *(*arguments, 0, 0, 0, 0)[:4]), f"prctl {option}")


def close_from(first: int) -> None:
    call("close_range", first, 2**32 - 1, 0)


def clear_capabilities() -> None:
    """Give up all capabilities, and the right to ever get one. Needs them to do so, or to have none already."""
    control(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    capability = 0
    while _library.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0:
        capability += 1  # ends past the last one that this kernel knows
    header = ctypes.create_string_buffer(struct.pack("Ii", CAPABILITY_VERSION_3, 0), 8)
    _checked(_library.capset(header, ctypes.create_string_buffer(24)), "capset")


def _checked(result: int, name: str) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{name}: {os.strerror(error)}")
    return result
