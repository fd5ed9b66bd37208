"""The file system that a submission sees: the interpreter and its packages, read-only, and nothing else of the machine."""

import os
from collections.abc import Iterable
from pathlib import Path

from . import kernel
from .namespaces import INNER_USER
from .options import BOX, CHECK

DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
WRITTEN = {  # what programs ask for first: who they are, and where they are
    "/etc/hosts": "127.0.0.1 localhost\n::1 localhost\n",
    "/etc/passwd": f"learner:x:{INNER_USER}:{INNER_USER}::{BOX}:/bin/sh\n",
    "/etc/group": f"learner:x:{INNER_USER}:\n",
}
SKELETON = "size=64m,nr_inodes=4096,mode=755"
SMALL = 1 << 20  # such a file is copied: every mount is one more for each child to take along
READ_ONLY = kernel.MOUNT_RDONLY | kernel.MOUNT_NOSUID


def enter(shown: Iterable[str], hidden: Iterable[str], *, programs: bool) -> None:
    """Make a new root of `shown` without `hidden` and step into it. Needs a mount namespace of one's own.

    A path that is a link is shown as a link. BOX and CHECK are empty folders, for something to be mounted on. `programs`:
    what is shown may be started.
    """
    shown = [path for path in (*_without_nested(shown), *DEVICES) if os.path.lexists(path)]
    copies = {path: Path(path).read_bytes() for path in shown if _is_small_file(Path(path))}
    trees = {path: kernel.copy_of_tree(path) for path in shown if not Path(path).is_symlink() and path not in copies}
    links = {path: str(Path(path).readlink()) for path in shown if Path(path).is_symlink()}
    masked = [path for path in hidden if any(Path(path).is_relative_to(tree) for tree in trees) and Path(path).is_dir()]
    kernel.make_mounts_private()
    root = "/proc"  # any folder that is sure to be there would do: what is mounted on it is seen by this process alone
    kernel.mount("tmpfs", root, kernel.MOUNT_NOSUID | kernel.MOUNT_NODEV, SKELETON)
    empty = _make_folder(root, "/empty")
    for path in (BOX, CHECK):
        _make_folder(root, path)
    for path, target in links.items():
        _make_folder(root, str(Path(path).parent))
        Path(root + path).symlink_to(target)
    for path, tree in trees.items():
        _attach(tree, path, root)
    for path, content in (copies | {path: text.encode() for path, text in WRITTEN.items()}).items():
        _make_folder(root, str(Path(path).parent))
        Path(root + path).write_bytes(content)
        Path(root + path).chmod(0o555 if path in copies else 0o444)
    for path in masked:
        mask = kernel.copy_of_tree(empty)
        kernel.attach_tree(mask, root + path)
        kernel.restrict_tree(mask, READ_ONLY | kernel.MOUNT_NODEV)
        os.close(mask)
    kernel.pivot_to(root)
    _seal_root(0 if programs else kernel.MOUNT_NOEXEC)


def _without_nested(paths: Iterable[str]) -> list[str]:
    """Without those that another one already shows."""
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not any(Path(path).is_relative_to(other) for other in kept):
            kept.append(path)
    return kept


def _attach(tree: int, path: str, root: str) -> None:
    if Path(path).is_dir():
        _make_folder(root, path)
    else:
        _make_folder(root, str(Path(path).parent))
        Path(root + path).touch()
    kernel.restrict_tree(tree, READ_ONLY | (0 if path in DEVICES else kernel.MOUNT_NODEV))
    kernel.attach_tree(tree, root + path)
    os.close(tree)


def _make_folder(root: str, path: str) -> str:
    Path(root + path).mkdir(parents=True, exist_ok=True)
    return root + path


def _is_small_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size <= SMALL


def _seal_root(more: int) -> None:
    root = os.open("/", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    kernel.restrict_mount(root, READ_ONLY | kernel.MOUNT_NODEV | more)
    os.close(root)
