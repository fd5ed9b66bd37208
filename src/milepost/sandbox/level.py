"""How strongly a machine lets us lock a submission in: what each level needs, what it stops, and what it doesn't."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from milepost.sandbox import environment as surroundings
from milepost.sandbox.environment import Environment
from milepost.sandbox.inside.options import Bounds, Options
from milepost.sandbox.profiles import Profile, ProfileName
from milepost.sandbox.programs import Programs, programs

LevelName = Literal["namespaces", "landlock"]

MIB = 1 << 20
ROOM = 16 * MIB
ENTRIES = 512
MOST = Bounds(cpu_seconds=3600, memory=8192 * MIB, file=ROOM, processes=256)
UNCOUNTED = 1 << 20  # where processes are counted with everybody else's, the bound comes with the job
FIRST_USER = 2_000_000_000  # above those that systems and containers hand out, so nobody's
USERS_OF_A_PROCESS = 64
NO_PROGRAMS = Programs(startable=(), needed=())

NAMESPACES_TEXT = """\
namespaces: a world of its own for each grade, which a server for many people needs.
It stops a submission from seeing or changing your files, other programs, other submissions and the check that judges it; \
from using any network; from gaining rights, and from most calls into the kernel. Loops, memory, output, files and \
processes are bounded, and nothing is left behind.
It does not stop a mistake in the kernel itself from being used, or a submission from slowing down its neighbours on the \
same processor until its time is up. A server on the open Internet belongs in a virtual machine besides."""

LANDLOCK_TEXT = """\
landlock: an ordinary process without rights to files, network or other programs, where namespaces are forbidden.
It stops a submission from reading or changing your files, from using any network, from starting programs, and from most \
calls into the kernel. Loops, memory, output and the size of each file are bounded.
It does not hide the names and sizes of your files, or bound how many files fit into its working folder until the grade \
ends. Exercises that start programs or servers can't be checked at this level, and on systems older than Linux 6.12 those \
whose answer is a whole program can't be either."""


@dataclass(frozen=True, kw_only=True)
class Level:
    name: LevelName
    profiles: frozenset[ProfileName]
    description: str

    @property
    def forks(self) -> bool:
        """Whether a submission may fork here, as the kind `program` needs. ImportError: this isn't Linux.

        Without namespaces it may if Landlock keeps its signals in, and if it isn't root, whose processes nobody counts.
        """
        if self.name == "namespaces":
            return True
        stays_root = os.geteuid() == 0 and _user(0, namespaces=False) is None
        return _keeps_signals_in() and not stays_root


NAMESPACES = Level(name="namespaces", profiles=frozenset({"pure", "process", "loopback"}), description=NAMESPACES_TEXT)
LANDLOCK = Level(name="landlock", profiles=frozenset({"pure"}), description=LANDLOCK_TEXT)
LEVELS = (NAMESPACES, LANDLOCK)  # strongest first


def options(level: Level, profile: Profile, environment: Environment, harness: Path, slot: int) -> Options:
    """What a warm parent has to know. Every slot of every process gets a user of its own, where we are root."""
    namespaces = level.name == "namespaces"
    found = programs() if profile.programs else NO_PROGRAMS
    shown = surroundings.with_links((*surroundings.module_path(), *found.startable, *found.needed))
    return Options(
        control=-1,
        namespaces=namespaces,
        calls=profile.name if namespaces else _calls_without_namespaces(profile),
        network=profile.network,
        harness=str(harness),
        preload=environment.preload,
        path=surroundings.module_path(),
        shown=shown,
        startable=found.startable,
        hidden=surroundings.hidden(),
        box=_free("/box", shown),
        private=_free("/check", shown),
        room=ROOM,
        entries=ENTRIES,
        bounds=MOST if namespaces else replace(MOST, processes=UNCOUNTED),
        user=_user(slot, namespaces=namespaces),
    )


def _free(folder: str, shown: Iterable[str]) -> str:
    """This folder, or one named after it that covers nothing of what is shown: a checkout may lie in /box, too."""
    while any(Path(path).is_relative_to(folder) for path in shown):
        folder += "_"
    return folder


def _calls_without_namespaces(profile: Profile) -> str:
    """All that a submission starts stays in its group, which is killed with it."""
    if profile.programs:
        return f"{profile.name}-grouped" if _keeps_signals_in() else f"{profile.name}-grouped-unsignalled"
    return f"{profile.name}-grouped" if LANDLOCK.forks else f"{profile.name}-single"


def _keeps_signals_in() -> bool:
    from milepost.sandbox.inside import landlock

    return landlock.version() >= landlock.SIGNALS_SINCE


def _user(slot: int, *, namespaces: bool) -> int | None:
    """Root has to become somebody else, who may not be able to reach the interpreter where there is no view of our own."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    user = FIRST_USER + os.getpid() % 4_000_000 * USERS_OF_A_PROCESS + slot
    return user if namespaces or _anyone_can_reach(surroundings.module_path()) else None


def _anyone_can_reach(paths: tuple[str, ...]) -> bool:
    folders = {folder for path in paths for folder in (Path(path), *Path(path).parents) if folder.exists()}
    return all(folder.stat().st_mode & 0o001 for folder in folders)
