"""The file system that a submission sees: the interpreter and its packages, read-only, and nothing else of the machine."""

import os
from collections.abc import Iterable
from pathlib import Path

from . import kernel
from .namespaces import INNER_USER
from .options import Options

DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
WRITTEN = ("/etc/hosts", "/etc/passwd", "/etc/group")
SHARED = "/dev/shm"  # noqa: S108 - a folder of our own, where processes share memory and locks
SKELETON = "size=64m,nr_inodes=4096,mode=755"
SMALL = 1 << 20  # such a file is copied: every mount is one more for each child to take along
READ_ONLY = kernel.MOUNT_RDONLY | kernel.MOUNT_NOSUID
NEW_ROOT = "/proc"  # any folder that is sure to be there would do: what is mounted on it is seen by this process alone


def enter(options: Options) -> None:
    """Make a new root of what is shown without what is hidden, and step into it. Needs a mount namespace of one's own.

    A path that is a link is shown as a link. The two rooms are empty folders, for something to be mounted on. Where
    anything is startable, all that is shown may be started.
    """
    paths = [Path(path) for path in (*_without_nested(options.shown), *DEVICES) if os.path.lexists(path)]
    trees = {path: kernel.copy_of_tree(str(path)) for path in paths if not path.is_symlink() and not _is_small_file(path)}
    kernel.make_mounts_private()
    kernel.mount("tmpfs", NEW_ROOT, kernel.MOUNT_NOSUID | kernel.MOUNT_NODEV, SKELETON)
    for folder in (options.box, options.private, *([SHARED] if options.startable else [])):
        _inside(folder).mkdir()
    for path in paths:
        if path.is_symlink():
            _inside(path).symlink_to(path.readlink())
        elif path in trees:
            _attach(trees[path], path)
        else:
            _write(path, path.read_bytes(), path.stat().st_mode & 0o555)
    for name, text in zip(WRITTEN, _texts(options.box), strict=True):
        _write(name, text.encode(), 0o444)
    for path in map(Path, options.hidden):
        if path.is_dir() and any(path.is_relative_to(tree) for tree in trees):
            _mask(path, options.private)
    kernel.pivot_to(NEW_ROOT)
    _seal_root(0 if options.startable else kernel.MOUNT_NOEXEC)


def _texts(home: str) -> tuple[str, str, str]:
    """What programs ask for first: where they are, and who."""
    user = INNER_USER
    return "127.0.0.1 localhost\n::1 localhost\n", f"learner:x:{user}:{user}::{home}:/bin/sh\n", f"learner:x:{user}:\n"


def _without_nested(paths: Iterable[str]) -> list[str]:
    """Without those that another one already shows."""
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not any(Path(path).is_relative_to(other) for other in kept):
            kept.append(path)
    return kept


def _is_small_file(path: Path) -> bool:
    return path.is_file() and path.stat().st_size <= SMALL


def _inside(path: str | Path) -> Path:
    """Where this path is while the new root isn't the root yet. The folders above it are made."""
    place = Path(f"{NEW_ROOT}{path}")
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _write(path: str | Path, content: bytes, mode: int) -> None:
    _inside(path).write_bytes(content)
    _inside(path).chmod(mode)


def _attach(tree: int, path: Path) -> None:
    place = _inside(path)
    if path.is_dir():
        place.mkdir(exist_ok=True)
    else:
        place.touch()
    kernel.restrict_tree(tree, READ_ONLY | (0 if str(path) in DEVICES else kernel.MOUNT_NODEV))
    kernel.attach_tree(tree, str(place))
    os.close(tree)


def _mask(path: Path, empty: str) -> None:
    mask = kernel.copy_of_tree(NEW_ROOT + empty)
    kernel.attach_tree(mask, NEW_ROOT + str(path))
    kernel.restrict_tree(mask, READ_ONLY | kernel.MOUNT_NODEV)
    os.close(mask)


def _seal_root(more: int) -> None:
    root = os.open("/", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    kernel.restrict_mount(root, READ_ONLY | kernel.MOUNT_NODEV | more)
    os.close(root)
