"""The steps into isolation, in the order that they have to be taken, for the warm parent and for a single program alike."""

import os
import signal

from . import kernel, landlock, namespaces, view
from . import lock as locks
from .options import Options


def step_in(options: Options, processes: int) -> None:
    """Leave the host behind, and with it the right to look for anything there. `processes` is /proc, still open."""
    if not options.namespaces:
        return
    if options.user is None:
        namespaces.leave_everything(processes)
        view.enter(options.shown, options.hidden)
    else:  # only root may look for everything, and only someone else may be locked in
        kernel.unshare(kernel.CLONE_NEWNS)
        view.enter(options.shown, options.hidden)
        namespaces.become(options.user)
        namespaces.leave_everything(processes)
    os.chdir("/")


def mount_room(folder: str, options: Options, *, mode: str) -> None:
    """A small empty folder in memory, where nothing can be run from."""
    flags = kernel.MOUNT_NOSUID | kernel.MOUNT_NODEV | kernel.MOUNT_NOEXEC
    kernel.mount("tmpfs", folder, flags, f"size={options.room},nr_inodes={options.entries},mode={mode}")


def settle_in(processes: int) -> None:
    """The first step of a child in namespaces of its own."""
    inner = namespaces.INNER_USER
    namespaces.map_user(processes, outer=inner, outer_group=inner)


def lock(options: Options, writable: list[str]) -> None:
    """All but the filter of system calls, which comes last."""
    locks.drop_privileges()
    kernel.control(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if landlock.version():  # in namespaces a second wall, elsewhere the only one: the level is refused without it
        readable = [*options.shown, *view.DEVICES]
        landlock.restrict(readable, options.hidden, [*writable, "/dev/null"], network=options.network == "loopback")
    locks.bound(options.bounds)
