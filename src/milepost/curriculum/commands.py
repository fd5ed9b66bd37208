"""How a program is started (`run` in exercise.toml)."""

import re

from milepost.curriculum.tables import Table

INTERPRETERS = {"python": ".py", "sh": ".sh"}
"""What may run a program, and how the program's name then ends."""

RUNNERS = (("python", "-m", "pytest"), ("python", "-m", "unittest"))

_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", flags=re.ASCII)


def read_run(table: Table, module: str, files: tuple[str, ...]) -> tuple[str, ...]:
    """An interpreter with a file that was handed in, or Python with a module: ("python", "-m", "pytest", "-q").

    `files` are those that the exercise names, none where it has the only file that its `module` says.
    """
    known = _known(module, files)
    run = table.words("run") if "run" in table else known[0]
    if run in known or _runs_a_module(run):
        return run
    listed = " or ".join(f'["{interpreter}", "{file}"]' for interpreter, file in known)
    table.problem(f'`run` should be {listed}. A module is run by ["python", "-m", "pytest"].', "run")
    return known[0]


def read_runner(table: Table) -> tuple[str, ...]:
    """What runs a learner's tests."""
    run = table.words("run") if "run" in table else RUNNERS[0]
    if run in RUNNERS:
        return run
    table.problem('`run` should be ["python", "-m", "pytest"] or ["python", "-m", "unittest"].', "run")
    return RUNNERS[0]


def _known(module: str, files: tuple[str, ...]) -> list[tuple[str, ...]]:
    names = files or tuple(module + suffix for suffix in INTERPRETERS.values())
    known = [(interpreter, name) for name in names for interpreter, end in INTERPRETERS.items() if name.endswith(end)]
    return [*known] or [("python", f"{module}.py")]


def _runs_a_module(run: tuple[str, ...]) -> bool:
    return run[:2] == ("python", "-m") and len(run) > 2 and bool(_MODULE.fullmatch(run[2]))
