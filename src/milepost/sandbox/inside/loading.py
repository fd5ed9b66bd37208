"""Making this process an ordinary Python with the harness in it that the two sides of a pair run."""

import importlib
import importlib.util
import pkgutil
import site
import sys
from pathlib import Path
from types import ModuleType

HARNESS = "_milepost_harness"


def add_what_python_adds_at_its_start() -> None:
    """`exit`, `quit`, `help` and the like. We are started without, so as not to get the host's paths with them."""
    for add in (site.setquit, site.setcopyright, site.sethelper):
        add()


def load_harness(folder: str) -> ModuleType:
    """Under a private name, so that no module of it hides one of the learner's."""
    spec = importlib.util.spec_from_file_location(HARNESS, Path(folder) / "__init__.py", submodule_search_locations=[folder])
    assert spec is not None
    assert spec.loader is not None
    sys.modules[HARNESS] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    for module in pkgutil.walk_packages([folder], f"{HARNESS}."):  # all of it, since its files can't be seen later
        if not module.name.endswith(".__main__"):
            importlib.import_module(module.name)
    return package
