"""What a grade may use of this machine: its interpreter and packages, and what of them is warm."""

import site
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OURS = Path(__file__).parents[1]
SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/lib32", "/etc/ld.so.cache", "/etc/alternatives")
EXTENSIONS = "lib-dynload"


@dataclass(frozen=True, kw_only=True)
class Environment:
    """`preload` names the modules that are imported once, for all grades."""

    name: str
    preload: tuple[str, ...]


PLAIN = Environment(name="plain", preload=("pytest", "hypothesis"))
DATA = Environment(name="data", preload=("pytest", "hypothesis", "numpy", "pandas", "scipy", "matplotlib", "sklearn"))


def module_path() -> tuple[str, ...]:
    """sys.path of a grade: the standard library and the installed packages, and no folder of the host's beside them."""
    return tuple(str(folder) for folder in (*_library(), *_packages()))


def shown(*, programs: bool) -> tuple[str, ...]:
    """Absolute paths that a grade can read. `programs`: with the system's programs and what these need."""
    if not programs:
        return module_path()
    prefixes = [str(Path(prefix)) for prefix in {sys.prefix, sys.base_prefix, sys.exec_prefix}]
    return (*module_path(), *prefixes, *SYSTEM)


def hidden() -> tuple[str, ...]:
    """Absolute paths in `shown` that a grade can't read all the same: Milepost itself, where checks and solutions are."""
    folders = {OURS, *(folder / OURS.name for folder in (*_packages(), *_other_packages()))}
    return tuple(sorted(str(folder) for folder in folders if folder.is_dir()))


def _library() -> Iterator[Path]:
    for name in ("stdlib", "platstdlib"):
        folder = Path(sysconfig.get_path(name))
        yield folder
        if (folder / EXTENSIONS).is_dir():
            yield folder / EXTENSIONS


def _packages() -> list[Path]:
    names = [*site.getsitepackages(), *([site.getusersitepackages()] if site.ENABLE_USER_SITE else [])]
    return [Path(name) for name in names if Path(name).is_dir()]


def _other_packages() -> list[Path]:
    """Those of the interpreter that a virtual environment was made from, which lie within the standard library."""
    return [folder for folder in (Path(sysconfig.get_path("stdlib")) / "site-packages",) if folder.is_dir()]
