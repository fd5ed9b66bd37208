"""One bound around all processes of a warm parent, where the system lets us have control groups: as root, or delegated ones.

Joining a group takes the kernel longer than a whole grade, so the parent joins once and its children are born in it. The
bound is an outer one, above what each process may have: it is what holds when many processes add up.
"""

import contextlib
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

NAME = "milepost"
MEMORY = 2 << 30
PROCESSES = 512  # threads count too
NEEDED = ("memory", "pids")
GOING_SECONDS = 2.0
ROOT = Path("/sys/fs/cgroup")
OWN = Path("/proc/self/cgroup")

# What is written to which file, for version 1 of control groups, where each kind is a tree of its own, and for version 2.
FIRST: Mapping[str, Mapping[str, int]] = {"memory": {"memory.limit_in_bytes": MEMORY}, "pids": {"pids.max": PROCESSES}}
SECOND: Mapping[str, int] = {"memory.max": MEMORY, "memory.swap.max": 0, "pids.max": PROCESSES}


class ControlGroup:
    """The folders of one group: one of version 2, or two of version 1."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders

    def add(self, process: int) -> None:
        """OSError: it may not be moved there."""
        for folder in self.folders:
            (folder / "cgroup.procs").write_text(str(process), encoding="ascii")

    def remove(self) -> None:
        """After its processes have ended, which the kernel may take a moment to notice."""
        ends = time.monotonic() + GOING_SECONDS
        while any(folder.exists() for folder in self.folders) and time.monotonic() < ends:
            for folder in self.folders:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            time.sleep(0.005)


def around(process: int) -> ControlGroup | None:
    """A bounded group with this process in it, and all that it starts from now on; None where we can't have one."""
    group = make(f"{NAME}-{process}")
    if group is None:
        return None
    try:
        group.add(process)
    except OSError:
        group.remove()
        return None
    return group


def make(name: str, *, root: Path = ROOT, own: Path = OWN) -> ControlGroup | None:
    """A bounded group of this name; None where the system doesn't let us have one, which is nobody's fault."""
    for folders in (_second(name, root, own), _first(name, root, own)):
        group = _made(folders)
        if group is not None:
            return group
    return None


def _made(folders: Mapping[Path, Mapping[str, int]]) -> ControlGroup | None:
    if not folders:
        return None
    group = ControlGroup(tuple(folders))
    try:
        for folder in folders:
            _sweep(folder.parent)
        for folder, bounds in folders.items():
            folder.mkdir()
            for file, bound in bounds.items():
                if (folder / file).exists() or not file.startswith("memory.swap"):  # not every kernel counts swap
                    (folder / file).write_text(str(bound), encoding="ascii")
    except OSError:
        group.remove()
        return None
    return group


def _sweep(parent: Path) -> None:
    """Remove what a server that was killed left here: empty groups, named after processes that are no more."""
    for folder in parent.glob(f"{NAME}-*"):
        number = folder.name.removeprefix(f"{NAME}-")
        if number.isdecimal() and not Path("/proc", number).exists():
            with contextlib.suppress(OSError):  # it isn't empty yet
                folder.rmdir()


def _second(name: str, root: Path, own: Path) -> dict[Path, Mapping[str, int]]:
    """A sibling of our own group, since one that has processes can't have bounded groups beneath it; but at the top."""
    for mounted in (root, root / "unified"):
        for ours in (path for kinds, path in _memberships(own) if not kinds):
            parent = mounted if ours == "/" else (mounted / ours.lstrip("/")).parent
            with contextlib.suppress(OSError):
                if set(NEEDED) <= set((parent / "cgroup.subtree_control").read_text(encoding="ascii").split()):
                    return {parent / name: SECOND}
    return {}


def _first(name: str, root: Path, own: Path) -> dict[Path, Mapping[str, int]]:
    found = {
        kind: root / kind / path.lstrip("/") / name for kinds, path in _memberships(own) for kind in kinds if kind in NEEDED
    }
    return {folder: FIRST[kind] for kind, folder in found.items()} if len(found) == len(NEEDED) else {}


def _memberships(own: Path) -> Iterator[tuple[list[str], str]]:
    """Of each tree: the kinds of control in it, none for version 2, and our place in it."""
    with contextlib.suppress(OSError):
        for line in own.read_text(encoding="utf-8").splitlines():
            _, kinds, path = line.split(":", 2)
            yield [kind for kind in kinds.split(",") if kind], path
