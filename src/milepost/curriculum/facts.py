"""The facts of an exercise (exercise.toml), all but its questions and pieces."""

import keyword
from collections.abc import Collection
from typing import get_args

from milepost.curriculum.names import is_id
from milepost.curriculum.tables import Table
from milepost.domain.exercise import Environment, Equivalent, Exercise, Kind, Limits, Profile

KINDS: tuple[Kind, ...] = get_args(Kind)
PROFILES: tuple[Profile, ...] = get_args(Profile)
ENVIRONMENTS: tuple[Environment, ...] = get_args(Environment)
DEFAULT = Exercise(id="exercise", title="Exercise", kind="function", version="")
INTERPRETERS = {"python": ".py", "sh": ".sh"}
"""What may run a program, and how the program's name then ends."""

TAKEN = ("check", "conftest")
"""Modules that stand beside the submission while it's graded."""


def read_facts(table: Table, slug: str, skills: Collection[str] | None, *, strict: bool) -> Exercise:
    """`slug` is the name of its folder. Unless `strict`, every key may be missing. `skills` None: any may be named."""
    kind = table.one_of("kind", KINDS, None if strict else DEFAULT.kind)
    module = _module(table)
    run = _run(table, module) if kind == "program" else ()
    file = "answers.toml" if kind in ("quiz", "trace") else module + (INTERPRETERS[run[0]] if run else ".py")
    return Exercise(
        id=table.id("id", None if strict else slug if is_id(slug) else DEFAULT.id),
        title=table.text("title", None if strict else slug or DEFAULT.title),
        kind=kind,
        version="",
        skill=_skill(table, skills, strict=strict),
        also=table.texts("also", skills, "skill"),
        minutes=table.estimate(default=None if strict else DEFAULT.minutes),
        difficulty=table.whole("difficulty", None if strict else DEFAULT.difficulty, low=1, high=5),
        limits=_limits(table.table("limits")),
        profile=table.one_of("profile", PROFILES, "process" if run[:1] == ("sh",) else "pure"),
        environment=table.one_of("environment", ENVIRONMENTS, DEFAULT.environment),
        gives=table.texts("gives", skills, "skill"),
        files=(file,),
        module=module,
        run=run,
        equivalents=tuple(map(_equivalent, table.tables("equivalent"))),
    )


def _skill(table: Table, skills: Collection[str] | None, *, strict: bool) -> str:
    skill = table.text("skill", None if strict else "")
    if skill and skills is not None:
        table.refuse_unknown([skill], skills, "skill", "skill")
    return skill


def _module(table: Table) -> str:
    module = table.text("module", DEFAULT.module)
    if module.isidentifier() and module.isascii() and not keyword.iskeyword(module) and module not in TAKEN:
        return module
    table.problem("`module` should be a name that Python can import, other than " + " and ".join(TAKEN) + ".", "module")
    return DEFAULT.module


def _run(table: Table, module: str) -> tuple[str, ...]:
    """How the program is started: by an interpreter, with the file that was handed in."""
    known = [(interpreter, module + suffix) for interpreter, suffix in INTERPRETERS.items()]
    run = table.texts("run") if "run" in table else known[0]
    if run in known:
        return run
    table.problem(
        "`run` should be " + " or ".join(f'["{interpreter}", "{file}"]' for interpreter, file in known) + ".", "run"
    )
    return known[0]


def _limits(table: Table) -> Limits:
    """A call that may take longer makes the whole longer: it's at least two calls, if nothing else is said."""
    usual = DEFAULT.limits
    seconds = table.number("seconds", usual.seconds, high=600)
    limits = Limits(
        seconds=seconds,
        total_seconds=table.number("total_seconds", max(usual.total_seconds, 2.5 * seconds), high=3600),
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
