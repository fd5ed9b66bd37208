"""python -I -S __main__.py parent|launch OPTIONS: loads this package under a private name and starts one of its programs."""

import importlib
import importlib.util
import json
import sys
from pathlib import Path

NAME = "_milepost_inside"


def start(program: str, options: str) -> None:
    folder = Path(__file__).parent
    spec = importlib.util.spec_from_file_location(NAME, folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None
    assert spec.loader is not None
    sys.modules[NAME] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    importlib.import_module(f"{NAME}.{program}").main(json.loads(options))


if __name__ == "__main__":
    start(sys.argv[1], sys.argv[2])
