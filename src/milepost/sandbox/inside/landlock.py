"""Landlock: a process gives up the file system but for what it names, TCP, and signals to anyone outside."""

import os
import stat
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
RULE = struct.Struct("=Qi")


def version() -> int:
    """Which Landlock this kernel has; 0 is none."""
    try:
        return call("landlock_create_ruleset", None, 0, ASK_VERSION)
    except OSError:
        return 0


@dataclass(frozen=True, kw_only=True)
class Known:
    """Places that were looked up, each with the rights there, as the kernel reads them: for as many processes as come."""

    version: int
    network: bool
    rules: tuple[bytes, ...]


@dataclass(frozen=True, kw_only=True)
class Walls:
    """A set of rules that a process can restrict itself to. `rules` is its descriptor."""

    version: int
    rules: int


def look_up(*, readable: Iterable[str], startable: Iterable[str], hidden: Iterable[str], network: bool) -> Known:
    """What may be read, but not what is `hidden` in it, and what of it may be started. What isn't there is left out.

    The places are kept open. The names of what is hidden can still be listed.
    """
    rules = [_rule(path, allowed) for path, allowed in _parts(readable, [Path(path) for path in hidden])]
    rules += [_rule(path, EXECUTE | READ_FILE) for path in startable]
    return Known(version=version(), network=network, rules=tuple(rule for rule in rules if rule))


def build(known: Known) -> Walls:
    """Once it's done, the places that are known needn't be open any more."""
    fields = [_rights(known.version)]
    if known.version >= 4:
        fields.append(0 if known.network else ALL_NET)
    if known.version >= SIGNALS_SINCE:
        fields.append(ALL_SCOPES)
    packed = struct.pack(f"{len(fields)}Q", *fields)
    rules = call("landlock_create_ruleset", packed, len(packed), 0)
    for rule in known.rules:
        call("landlock_add_rule", rules, PATH_BENEATH, rule, 0)
    return Walls(version=known.version, rules=rules)


def restrict(walls: Walls, writable: Iterable[str]) -> None:
    """From here on this process, and all that it starts, has no more than the walls allow, and what is `writable`.

    That can be read too, and can't be started. Needs no_new_privs.
    """
    rights = _rights(walls.version) & ~(EXECUTE | MAKE_CHAR | MAKE_BLOCK)
    for path in writable:
        rule = _rule(path, rights)
        if rule:
            call("landlock_add_rule", walls.rules, PATH_BENEATH, rule, 0)
            os.close(RULE.unpack(rule)[1])
    call("landlock_restrict_self", walls.rules, 0)
    os.close(walls.rules)


def _rights(known: int) -> int:
    return FIRST_RIGHTS | sum(right for right, since in LATER_RIGHTS.items() if known >= since)


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


def _rule(path: str, rights: int) -> bytes:
    """With the descriptor of an open place in it. Nothing: it isn't there."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return b""
    allowed = rights if stat.S_ISDIR(os.fstat(place).st_mode) else rights & ON_FILES
    return RULE.pack(allowed, place)
