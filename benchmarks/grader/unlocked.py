"""The warm parent with all its walls taken away, to see what they cost. For measuring, and for nothing else.

Started in place of the sandbox's own program: python unlocked.py parent OPTIONS. A child goes through the same steps, since
whatever it does before it is ready spares the grade the copying of a page; but the kernel isn't asked to lock anything.
"""

import importlib
import importlib.util
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

NAME = "_milepost_inside"
INSIDE = Path(__file__).parents[2] / "src" / "milepost" / "sandbox" / "inside"
MEMORY = Path("/dev/shm")  # where the working folders are, as those of the real one are in memory


def main(options: dict[str, Any]) -> None:
    kernel, landlock, parent = (inside(name) for name in ("kernel", "landlock", "parent"))
    kernel.call = landlock.call = _pretending(kernel.call)
    kernel.control = kernel.clear_capabilities = lambda *_: None
    room = tempfile.mkdtemp(prefix="milepost-unlocked-", dir=MEMORY)
    make_pair = parent.Parent._make_pair

    def in_a_new_folder(self: Any, asked: dict[str, Any], descriptors: list[int]) -> tuple[int, int]:
        return make_pair(self, {**asked, "box": tempfile.mkdtemp(dir=room)}, descriptors)

    parent.Parent._make_pair = in_a_new_folder
    try:
        parent.main({**options, "namespaces": False, "user": None})
    finally:
        shutil.rmtree(room)


def _pretending(call: Callable[..., int]) -> Callable[..., int]:
    def pretend(name: str, *arguments: Any) -> int:
        if name in ("close_range", "process_madvise"):
            return call(name, *arguments)
        return os.open(os.devnull, os.O_RDONLY) if name == "landlock_create_ruleset" else 0

    return pretend


def inside(name: str) -> ModuleType:
    """A module of the sandbox's inner side, under the name that its own program gives it."""
    if NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(NAME, INSIDE / "__init__.py", submodule_search_locations=[str(INSIDE)])
        assert spec is not None
        sys.modules[NAME] = importlib.util.module_from_spec(spec)
    return importlib.import_module(f"{NAME}.{name}")


if __name__ == "__main__":
    main(json.loads(sys.argv[2]))
