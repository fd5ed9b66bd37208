"""Landlock: a process gives up the file system but for what it names, TCP, and signals to anyone outside."""

import ctypes
import os
import stat
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from .kernel import call

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_CHAR, MAKE_BLOCK = 1 << 6, 1 << 11
REFER, TRUNCATE, DEVICE_IOCTL = 1 << 13, 1 << 14, 1 << 15
LATER_RIGHTS = {REFER: 2, TRUNCATE: 3, DEVICE_IOCTL: 5}  # and since which version
FIRST_RIGHTS = (1 << 13) - 1
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | DEVICE_IOCTL
ALL_NET = 3  # binding and connecting TCP
ALL_SCOPES = 3  # abstract sockets and signals
ASK_VERSION, PATH_BENEATH = 1, 1
SIGNALS_SINCE = 6


def version() -> int:
    """Which Landlock this kernel has; 0 is none."""
    try:
        return call("landlock_create_ruleset", None, 0, ASK_VERSION)
    except OSError:
        return 0


def restrict(
    *,
    readable: Iterable[str],
    startable: Iterable[str],
    hidden: Iterable[str],
    writable: Iterable[str],
    network: bool,
) -> None:
    """From here on this process, and all that it starts, reads only `readable`, but not what is `hidden` in it.

    What may be written can be read too, and can't be started. Needs no_new_privs. What isn't there is left out. The names of
    what is hidden can still be listed.
    """
    known = version()
    rights = FIRST_RIGHTS | sum(right for right, since in LATER_RIGHTS.items() if known >= since)
    fields = [rights]
    if known >= 4:
        fields.append(0 if network else ALL_NET)
    if known >= SIGNALS_SINCE:
        fields.append(ALL_SCOPES)
    packed = struct.pack(f"{len(fields)}Q", *fields)
    ruleset = call("landlock_create_ruleset", packed, len(packed), 0)
    try:
        for path, allowed in _parts(readable, [Path(path) for path in hidden]):
            _allow(ruleset, path, allowed)
        for path in startable:
            _allow(ruleset, path, EXECUTE | READ_FILE)
        for path in writable:
            _allow(ruleset, path, rights & ~(EXECUTE | MAKE_CHAR | MAKE_BLOCK))
        call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _parts(readable: Iterable[str], hidden: list[Path]) -> Iterator[tuple[str, int]]:
    """Landlock can't take away beneath what it gave, so a folder with something hidden in it is given piece by piece."""
    for path in readable:
        if Path(path) in hidden or Path(path).is_symlink():  # where a link leads is named as well, or not meant to be read
            continue
        if any(place.is_relative_to(path) for place in hidden):
            yield path, READ_DIR
            yield from _parts([str(inner) for inner in Path(path).iterdir()], hidden)
        else:
            yield path, READ_FILE | READ_DIR


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        allowed = rights if stat.S_ISDIR(os.fstat(place).st_mode) else rights & ON_FILES
        rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, place), 12)
        call("landlock_add_rule", ruleset, PATH_BENEATH, rule, 0)
    finally:
        os.close(place)
