"""What runs beside a learner's code, in the sandbox. It imports pytest, Hypothesis and nothing of Milepost's.

Two processes grade, which are forks of one that called `prepare`: `check_main` runs the check in the one, `submission_main`
has the learner's code in the other, and a wire is between them. `__main__.py` runs a program as it is, and judges nothing.
What is found is reported as soon as it is known, so that a crash loses nothing but itself.
"""

import importlib
from typing import Any

STARTED_FROM_OUTSIDE = {
    "check_main": "judge",
    "prepare": "judge",
    "check_rehearsal": "dress_rehearsal",
    "submission_rehearsal": "dress_rehearsal",
    "submission_main": "submission",
}


def __getattr__(name: str) -> Any:
    if name in STARTED_FROM_OUTSIDE:
        return getattr(importlib.import_module(f"{__name__}.{STARTED_FROM_OUTSIDE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
