"""Programs of ours that start anew for each check, without what the packages around them import for everybody else.

`milepost.checks` and `milepost.sandbox` offer all that they have as soon as they are imported. Whoever needs a module or two
of them would wait longer for that than for everything else.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = {f"milepost.{name}": str(ROOT / name) for name in ("checks", "sandbox")}
PROGRAM = f"""
import sys
from types import ModuleType
for name, folder in {PACKAGES!r}.items():
    package = ModuleType(name)
    package.__path__ = [folder]
    sys.modules[name] = package
"""


def command(program: str, *arguments: str) -> list[str]:
    """What starts a program, given as text, in our own Python. It imports modules of these packages by their full names."""
    return [sys.executable, "-c", PROGRAM + program, *arguments]
