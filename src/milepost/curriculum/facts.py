"""The facts of an exercise (exercise.toml), all but its questions and pieces."""

import keyword
from collections.abc import Collection
from typing import get_args

from milepost.curriculum.commands import INTERPRETERS, read_run, read_runner
from milepost.curriculum.names import is_id
from milepost.curriculum.submitted import read_files
from milepost.curriculum.tables import Table
from milepost.domain.exercise import Environment, Equivalent, Exercise, Kind, Limits, Profile

KINDS: tuple[Kind, ...] = get_args(Kind)
PROFILES: tuple[Profile, ...] = get_args(Profile)
ENVIRONMENTS: tuple[Environment, ...] = get_args(Environment)
DEFAULT = Exercise(id="exercise", title="Exercise", kind="function", version="")
IN_FOLDERS = ("function", "program", "tests", "config")
"""Kinds whose answers may have several files."""

SUITE_SECONDS = 20.0
"""For all runs of a learner's tests: one for each bug, and some more."""

TAKEN = ("check", "conftest")
"""Modules that stand beside the submission while it's graded."""


def read_facts(table: Table, slug: str, skills: Collection[str] | None, *, strict: bool) -> Exercise:
    """`slug` is the name of its folder. Unless `strict`, every key may be missing. `skills` None: any may be named."""
    kind = table.one_of("kind", KINDS, None if strict else DEFAULT.kind)
    module = _module(table)
    files = read_files(table) if kind in IN_FOLDERS else ()
    run = _run(table, kind, module, files)
    if files and kind == "function":
        _refuse_lost_module(table, module, files)
    return Exercise(
        id=table.id("id", None if strict else slug if is_id(slug) else DEFAULT.id),
        title=table.text("title", None if strict else slug or DEFAULT.title),
        kind=kind,
        version="",
        skill=_skill(table, skills, strict=strict),
        also=table.texts("also", skills, "skill"),
        minutes=table.estimate(default=None if strict else DEFAULT.minutes),
        difficulty=table.whole("difficulty", None if strict else DEFAULT.difficulty, low=1, high=5),
        limits=_limits(table.table("limits"), SUITE_SECONDS if kind == "tests" else DEFAULT.limits.total_seconds),
        profile=table.one_of("profile", PROFILES, "process" if run[:1] == ("sh",) else "pure"),
        environment=table.one_of("environment", ENVIRONMENTS, DEFAULT.environment),
        gives=table.texts("gives", skills, "skill"),
        files=files or (_only_file(kind, module, run),),
        module=module,
        run=run,
        equivalents=tuple(map(_equivalent, table.tables("equivalent"))),
    )


def _is_name(part: str) -> bool:
    return part.isidentifier() and not keyword.iskeyword(part)


def _skill(table: Table, skills: Collection[str] | None, *, strict: bool) -> str:
    skill = table.text("skill", None if strict else "")
    if skill and skills is not None:
        table.refuse_unknown([skill], skills, "skill", "skill")
    return skill


def _module(table: Table) -> str:
    module = table.text("module", DEFAULT.module)
    parts = module.split(".")
    if module.isascii() and all(map(_is_name, parts)) and parts[0] not in TAKEN and (len(parts) == 1 or "files" in table):
        return module
    table.problem("`module` should be a name that Python can import, other than " + " and ".join(TAKEN) + ".", "module")
    return DEFAULT.module


def _refuse_lost_module(table: Table, module: str, files: tuple[str, ...]) -> None:
    path = module.replace(".", "/")
    if not {f"{path}.py", f"{path}/__init__.py"}.intersection(files):
        table.problem(f"`module` is {module!r}, and no file of `files` is imported under that name.", "module")


def _run(table: Table, kind: Kind, module: str, files: tuple[str, ...]) -> tuple[str, ...]:
    match kind:
        case "program":
            return read_run(table, module, files)
        case "tests":
            return read_runner(table)
        case "git":
            return ("sh", f"{module}.sh")
        case "config" if not files:
            table.problem('Name the files that are handed in, such as files = ["pyproject.toml"].')
    return ()


def _only_file(kind: Kind, module: str, run: tuple[str, ...]) -> str:
    if kind in ("quiz", "trace"):
        return "answers.toml"
    if kind == "tests":
        return f"test_{module}.py"
    return module + (INTERPRETERS[run[0]] if run else ".py")


def _limits(table: Table, total_seconds: float) -> Limits:
    """A call that may take longer makes the whole longer: it's at least two calls, if nothing else is said."""
    usual = DEFAULT.limits
    seconds = table.number("seconds", usual.seconds, high=600)
    limits = Limits(
        seconds=seconds,
        total_seconds=table.number("total_seconds", max(total_seconds, 2.5 * seconds), high=3600),
        memory=table.whole("memory", usual.memory, low=16, high=16_384),
        output=table.whole("output", usual.output, low=1, high=16_384),
    )
    table.close()
    return limits


def _equivalent(table: Table) -> Equivalent:
    equivalent = Equivalent(
        operator=table.text("operator"), was=table.text("was"), became=table.text("became"), reason=table.text("reason")
    )
    table.close()
    return equivalent
