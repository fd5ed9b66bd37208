"""What runs beside a learner's code, in the sandbox. It imports pytest, Hypothesis and nothing of Milepost's.

`__main__.py` reads the instructions in job.json; `grade` runs a check, `play` runs the program as it is.
What is found goes to a file of JSON lines as soon as it is known, so that a crash loses nothing but itself.

Or, on two sides of a wire: `check_main` in the check's process, `submission_main` in the submission's, after `prepare` in
the process that both are forks of.
"""

import importlib
from typing import Any

STARTED_FROM_OUTSIDE = {"check_main": "judge", "prepare": "judge", "check_ready": "judge", "submission_main": "submission"}


def __getattr__(name: str) -> Any:
    if name in STARTED_FROM_OUTSIDE:
        return getattr(importlib.import_module(f"{__name__}.{STARTED_FROM_OUTSIDE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
