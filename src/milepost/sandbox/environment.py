"""What a grade may use of this machine: its interpreter and packages, and what of them is warm."""

import site
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

OURS = Path(__file__).parents[1]
EXTENSIONS = "lib-dynload"


@dataclass(frozen=True, kw_only=True)
class Environment:
    """`preload` names the modules that are imported once, for all grades."""

    name: str
    preload: tuple[str, ...]


PLAIN = Environment(name="plain", preload=("pytest", "hypothesis"))
NETWORK = Environment(name="network", preload=(*PLAIN.preload, "requests", "aiohttp", "aiohttp.web", "http.server"))
TOOLS = ("numpy", "pandas", "scipy", "scipy.stats", "matplotlib", "matplotlib.pyplot", "sklearn")
MODELS = ("sklearn.linear_model", "sklearn.metrics", "sklearn.model_selection", "sklearn.pipeline", "sklearn.preprocessing")
DATA = Environment(name="data", preload=(*PLAIN.preload, *TOOLS, *MODELS))


def module_path() -> tuple[str, ...]:
    """sys.path of a grade: the standard library and the installed packages, and no folder of the host's beside them."""
    return tuple(str(folder) for folder in (*library(), *_packages()))


def hidden() -> tuple[str, ...]:
    """Absolute paths in what is shown that a grade can't read all the same: Milepost itself, with checks and solutions."""
    folders = {OURS, *(folder / OURS.name for folder in (*_packages(), *_other_packages()))}
    return tuple(sorted(str(folder) for folder in folders if folder.is_dir()))


def with_links(paths: Iterable[str]) -> tuple[str, ...]:
    """These absolute paths and every link on the way to them: where all that is, a path leads to the same place as here."""
    return tuple(sorted({step for path in paths for step in _steps_to(path)}))


def library() -> Iterator[Path]:
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


def _steps_to(path: str) -> Iterator[str]:
    place, ahead = Path("/"), list(reversed(Path(path).parts[1:]))
    while ahead:
        step = place.parent if ahead[-1] == ".." else place / ahead[-1]
        ahead.pop()
        if step.is_symlink():
            yield str(step)
            target = step.readlink()
            ahead += reversed(target.parts[target.is_absolute() :])
            place = Path("/") if target.is_absolute() else place
        else:
            place = step
    yield str(place)
