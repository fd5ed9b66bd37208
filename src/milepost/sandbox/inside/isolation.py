"""The steps into isolation, in the order that they have to be taken, for the warm parent and for a single program alike."""

import contextlib
import os
import signal
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from . import kernel, landlock, namespaces, view
from . import lock as locks
from .options import Options


def step_in(options: Options, processes: int) -> Options:
    """Leave the host behind, and with it the right to look for anything there. `processes` is /proc, still open.

    Gives the options as they are from inside: in a view of our own a folder holds nothing but what is shown.
    """
    if not options.namespaces:
        return options
    if options.user is None:
        namespaces.leave_everything(processes)
        view.enter(options)
    else:  # only root may look for everything, and only someone else may be locked in
        kernel.unshare(kernel.CLONE_NEWNS)
        view.enter(options)
        namespaces.become(options.user)
        namespaces.leave_everything(processes)
    os.chdir("/")
    shown = (*_folders(options.shown), *view.WRITTEN)
    return replace(options, shown=shown, startable=_folders(options.startable), hidden=())


def _folders(paths: Iterable[str]) -> tuple[str, ...]:
    places = [Path(path).resolve() for path in paths]
    return tuple(sorted({str(place if place.is_dir() else place.parent) for place in places}))


def mount_room(folder: str, options: Options, *, mode: str) -> None:
    """A small empty folder in memory, where nothing can be run from."""
    flags = kernel.MOUNT_NOSUID | kernel.MOUNT_NODEV | kernel.MOUNT_NOEXEC
    kernel.mount("tmpfs", folder, flags, f"size={options.room},nr_inodes={options.entries},mode={mode}")


def mount_shared(options: Options) -> list[str]:
    """Where the processes of a program share memory and locks, if it may start any. Gives the folder."""
    if not options.startable:
        return []
    mount_room(view.SHARED, options, mode="1777")
    return [view.SHARED]


@contextlib.contextmanager
def room_of_a_fork(options: Options) -> Iterator[Callable[[], None]]:
    """An empty folder for a while. The fork that shall work there calls what this gives."""
    if options.namespaces:
        yield lambda: _mount_for_itself(options)
        return
    with tempfile.TemporaryDirectory(prefix="milepost-") as folder:
        yield lambda: os.chdir(folder)


def _mount_for_itself(options: Options) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    mount_room(options.box, options, mode="700")
    os.chdir(options.box)


def settle_in(processes: int) -> None:
    """The first step of a child in namespaces of its own."""
    inner = namespaces.INNER_USER
    namespaces.map_user(processes, outer=inner, outer_group=inner)


def look_up(options: Options) -> landlock.Known | None:
    """What Landlock lets a process do: in namespaces a second wall, elsewhere the only one. None: it isn't there."""
    if not landlock.version():  # the level that can't do without was refused
        return None
    locks.allow_many_files()
    return landlock.look_up(
        readable=[*options.shown, *view.DEVICES],
        startable=options.startable,
        hidden=options.hidden,
        network=options.network == "loopback",
    )


def lock(options: Options, writable: list[str], walls: landlock.Walls | None) -> None:
    """All but the filter of system calls, which comes last."""
    locks.drop_privileges()
    kernel.control(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if walls is not None:
        landlock.restrict(walls, [*writable, "/dev/null"])
    locks.bound(options.bounds)
