"""What would tell a mutant from the solution: a call that the check could make, looked for in the sandbox for a while."""

import ast
import difflib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from milepost.authoring.case import PAGE, Case
from milepost.authoring.examples import PYTHON, examples_of
from milepost.authoring.mutants import Mutant
from milepost.authoring.report import Survivor
from milepost.sandbox import Job, Sandbox

TELLER = Path(__file__).with_name("teller.py")
SECONDS = 3.0
STARTING = 7.0
ON_A_BUSY_MACHINE = 60.0


@dataclass(frozen=True, kw_only=True)
class Apart:
    """`call` as it would stand in a check; `solution` and `mutant` say what comes of it, such as "returns 3"."""

    call: str
    solution: str
    mutant: str

    def __str__(self) -> str:
        return f"`{self.call}` tells them apart: the solution {self.solution}, and the mutant {self.mutant}."


def survivor_of(mutant: Mutant, file: str, case: Case) -> Survivor:
    """As it is told to the author. Only of one file of functions can be said what tells it apart."""
    solution = case.exercise.solution[file]
    found = None
    if len(case.exercise.files) == 1 and case.exercise.kind != "program" and case.exercise.profile == "pure":
        page = case.text(PAGE)
        calls = calls_of(page, case.exercise.check or "", case.exercise.module)
        found = told_apart(solution, mutant.source, calls=calls, page=page, sandbox=case.bench.sandbox)
    return Survivor(
        folder=case.item.name, operator=mutant.operator, diff=diff_of(solution, mutant.source), apart=str(found or "")
    )


def diff_of(solution: str, mutant: str) -> tuple[str, ...]:
    """The lines that differ, each with two around it. Both are as Python writes them, without comments."""
    before = ast.unparse(ast.parse(solution)).splitlines()
    lines = difflib.unified_diff(before, mutant.splitlines(), lineterm="", n=2)
    return tuple(lines)[2:]


def calls_of(page: str, check: str, module: str) -> tuple[str, ...]:
    """Calls to begin with: those of the page's table, and those of the check that name nothing but the module."""
    calls = [example.call for example in examples_of(page)]
    for node in ast.walk(ast.parse(check)):
        if isinstance(node, ast.Call) and _names_in(node) == {module}:
            calls.append(ast.unparse(node).replace(f"{module}.", ""))
    return tuple(dict.fromkeys(calls))


def told_apart(
    solution: str, mutant: str, *, calls: Sequence[str], page: str, sandbox: Sandbox, seconds: float = SECONDS
) -> Apart | None:
    """The shortest call that was found in the time. None: there may still be one."""
    setup = "\n".join(block["source"] for block in PYTHON.finditer(page))
    asked = {"calls": list(calls), "setup": setup, "seconds": seconds}
    files = {"solution.py": solution, "mutant.py": mutant, "asked.json": json.dumps(asked)}
    job = Job(
        argv=("python", "-I", "teller.py"),
        files={"teller.py": TELLER.read_bytes(), **{name: text.encode() for name, text in files.items()}},
        seconds=ON_A_BUSY_MACHINE,
        cpu_seconds=seconds + STARTING,
    )
    try:
        found = json.loads(sandbox.run(job).stdout)
    except ValueError:  # the mutant ended the search
        return None
    return Apart(**found) if found else None


def _names_in(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
