"""How this very program is called in a terminal."""

import shlex
import shutil
import sys
from pathlib import Path

OWN = Path(sys.executable).with_name("milepost")


def command(*, own: Path = OWN, path: str | None = None) -> str:
    """`milepost` where a shell finds it by that name, else where it is, ready to be typed.

    Whoever began with `make` has it in a folder that no shell looks into. `path` stands for PATH.
    """
    found = shutil.which("milepost", path=path)
    if not own.exists() or (found is not None and Path(found).samefile(own)):
        return "milepost"
    return shlex.quote(str(own))
