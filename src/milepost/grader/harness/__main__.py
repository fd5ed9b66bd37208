"""python __main__.py JOB: starts the harness under a private name, so that no module of it hides one of the learner's."""

import importlib
import importlib.util
import json
import sys
from pathlib import Path

NAME = "_milepost_harness"


def start(job_file: str) -> None:
    folder = Path(__file__).parent
    spec = importlib.util.spec_from_file_location(NAME, folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None
    assert spec.loader is not None
    sys.modules[NAME] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    job = json.loads(Path(job_file).read_text(encoding="utf-8"))
    importlib.import_module(f"{NAME}.play").main(job)


if __name__ == "__main__":
    start(sys.argv[1])
