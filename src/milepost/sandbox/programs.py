"""The programs that a grade may start where its profile lets it start any, and what these need to run.

No other one of the system is in its view, and what it writes itself can't be started. All the same this is less a wall than
the filter of system calls is: what those let a program do, Python does too. And there are ways around the list. The loader
of the system starts whatever in the view is machine code, libraries too. Where the kernel has no Landlock, so does a program
that an installed package has brought along. BusyBox, where that is `sh`, is many programs in one. The parts of git come with
git. At the Landlock level, which has no view of its own, the loader also starts what a program wrote.
"""

import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from milepost.sandbox.environment import EXTENSIONS, library

NAMES = (
    *("git", "sh"),
    *("[", "basename", "cat", "chmod", "cmp", "cp", "cut", "date", "diff", "dirname", "echo", "env", "expr", "false"),
    *("awk", "find", "grep", "gzip", "head", "ln", "ls", "mkdir", "mktemp", "mv", "printf", "pwd", "readlink", "realpath"),
    *("rm", "rmdir", "sed", "seq", "sleep", "sort", "tail", "tar", "tee", "test", "touch", "tr", "true", "uniq", "wc"),
    *("xargs",),
)
FOLDERS = ("/usr/bin", "/bin")
PYTHONS = ("python", "python3")
FOR_COMPILED_PACKAGES = (  # what wheels may expect of any system
    *("libc.so.6", "libdl.so.2", "libgcc_s.so.1", "libgomp.so.1", "libm.so.6", "libpthread.so.0", "libresolv.so.2"),
    *("librt.so.1", "libstdc++.so.6", "libutil.so.1"),
)
WITHOUT_A_SCREEN = "_tkinter"
DATA = ("/etc/ld.so.cache", "/usr/lib/locale/C.utf8", "/usr/share/git-core/templates")
LIBRARY = re.compile(r"^\t(?P<name>\S+ => )?(?P<path>/\S+) \(0x", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Programs:
    """Absolute paths. `startable` may have a folder of programs in it. `needed` has to be seen for them to work."""

    startable: tuple[str, ...]
    needed: tuple[str, ...]


@functools.cache
def programs() -> Programs:
    """Those of them that this machine has. OSError: it has no `ldd`, so what they need can't be told."""
    started = [*_pythons(), *(path for name in NAMES for path in _in_folders(name))]
    libraries, loaders = _needed_by([*started, *_compiled_modules()])
    git = _folder_of_git()
    data = [path for path in (*DATA, str(Path(sys.prefix, "pyvenv.cfg"))) if Path(path).exists()]
    return Programs(startable=(*started, *loaders, *git), needed=(*libraries, *data))


def _pythons() -> Iterator[str]:
    """Our own interpreter, by each of its names."""
    folder = Path(sys.executable).parent
    for name in dict.fromkeys([Path(sys.executable).name, *PYTHONS]):
        if folder.joinpath(name).exists():
            yield str(folder / name)


def _in_folders(name: str) -> list[str]:
    """In both, where one of them is a link to the other: scripts name either."""
    return [f"{folder}/{name}" for folder in FOLDERS if Path(folder, name).exists()]


def _compiled_modules() -> list[str]:
    files = (file for folder in library() if folder.name == EXTENSIONS for file in folder.glob("*.so"))
    return [str(file) for file in files if not file.name.startswith(WITHOUT_A_SCREEN)]


def _needed_by(files: list[str]) -> tuple[list[str], list[str]]:
    """The libraries, and apart from them the loaders, which are named in the program and looked for nowhere."""
    asked = ["ldd", *sorted({str(Path(file).resolve()) for file in files})]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False).stdout  # noqa: S603 - a tool of the system
    found = list(LIBRARY.finditer(listed))
    libraries = {match["path"] for match in found if match["name"]}
    folders = {Path(path).parent for path in libraries}
    more = {str(folder / name) for folder in folders for name in FOR_COMPILED_PACKAGES if folder.joinpath(name).exists()}
    return sorted(libraries | more), sorted({match["path"] for match in found if not match["name"]})


def _folder_of_git() -> list[str]:
    """Where git has the parts of itself."""
    for git in _in_folders("git")[:1]:
        told = subprocess.run([git, "--exec-path"], capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603
        if told and Path(told).is_dir():
            return [told]
    return []
