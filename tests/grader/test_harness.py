"""What runs beside a learner's code stands alone."""

import ast
import sys
from pathlib import Path

import pytest

import milepost.grader.harness
from milepost.grader.run import PLAYER

HARNESS = Path(milepost.grader.harness.__path__[0])
FILES = sorted(HARNESS.glob("*.py"))
ALL_FILES = sorted(HARNESS.rglob("*.py"))
ALLOWED = {"pytest", "_pytest", "hypothesis"} | set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", ALL_FILES, ids=[str(path.relative_to(HARNESS)) for path in ALL_FILES])
def test_the_harness_imports_nothing_of_ours(path: Path) -> None:
    levels = len(path.relative_to(HARNESS).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level <= levels, "only its own modules, by a relative import"
            names = [node.module or ""] if node.level == 0 else []
        assert {name.partition(".")[0] for name in names} <= ALLOWED


def test_a_program_that_is_only_run_needs_no_pytest() -> None:
    sources = {path.stem: path.read_text(encoding="utf-8") for path in FILES}
    reached, waiting = set(), ["__main__", "play"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [other for other in sources if f"from .{other} import" in sources[name]]
    assert not any("import pytest" in sources[name] for name in reached)
    assert reached | {"__init__"} == set(PLAYER)
