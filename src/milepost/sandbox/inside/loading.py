"""Loading the harness that the two sides of a pair run."""

import importlib
import importlib.util
import pkgutil
import sys
from pathlib import Path
from types import ModuleType

HARNESS = "_milepost_harness"


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
