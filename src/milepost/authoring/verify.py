"""Prove content: everything, what is named, or only what has changed since it was proven last."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from itertools import chain
from pathlib import Path, PurePosixPath

from milepost.authoring.bench import Bench
from milepost.authoring.case import Case
from milepost.authoring.exercises import prove_exercise
from milepost.authoring.items import Item, chosen, items_in, tracked_items
from milepost.authoring.lessons import prove_lesson
from milepost.authoring.links import LINKS, unlisted
from milepost.authoring.projects import Workshop, prove_project
from milepost.authoring.proofs import Proofs, digest_of, engine, read_proofs, write_proofs
from milepost.authoring.report import Ledger, Report
from milepost.authoring.trials import Trials
from milepost.authoring.untaught import untaught_problems
from milepost.checks.cache import cache_folder
from milepost.curriculum import Loaded, coverage_problems, load, load_exercise, load_project, parse_lesson
from milepost.curriculum.coverage import FILE as COVERAGE
from milepost.domain.problem import Problem, Weight
from milepost.sandbox import Sandbox

SEEDS = tuple(range(20))
PROOFS = "proofs.toml"

Progress = Callable[[Item, int, int], None]
"""Told before each item: which one, its number (from 1), and how many there are."""


def verify(
    paths: Sequence[Path],
    *,
    folder: Path,
    sandbox: Sandbox,
    proofs: Proofs | None = None,
    jobs: int = 2,
    seeds: Sequence[int] = SEEDS,
    cache: Path | None = None,
    tracks: Path | None = None,
    project_minutes: float | None = None,
    rotation: int | None = None,
    again: bool = False,
    heavy: bool = False,
    afresh: bool = False,
    progress: Progress = lambda item, number, count: None,
) -> Report:
    """Prove what the `paths` name in the content `folder`: exercises, lessons, projects, folders of them; no path is all.

    A path may also lie in the folder of imported `tracks`: what is weak there is a gap, and no problem.

    With `proofs`, only items that they don't hold for. `jobs` grades run at once. Generated cases are made with each of the
    `seeds`. `cache` is where the environments of projects are made. Projects have `project_minutes` together: those that
    time doesn't allow for are left, and named. By `rotation`, a number that changes from day to day, one project is
    proven although its proof holds. With `again`, projects that the proofs don't know are only named. `heavy` runs the
    checks of references that need long, and nothing else of projects. Trials of projects that held before are spared,
    unless all is to be made `afresh`.
    Raises NothingThere for a path that names nothing; OSError where the sandbox can't work.
    """
    ledger = Ledger()
    loaded = load(folder)
    items = chosen(paths, (*items_in(folder), *(tracked_items(tracks) if paths and tracks else ())))
    ledger.problems.update(_loading_problems(loaded, folder, items, everything=not paths))
    own_items = [item for item in items if not item.imported]
    if loaded.content is not None:
        ledger.problems.update(untaught_problems(loaded.content, own_items))
    _note_unlisted(folder, own_items, ledger)
    digests = {item: digest_of(item.version, engine=engine()) for item in items}
    if again and proofs is not None:
        ledger.unproven += [item.key for item in items if _has_checks(item) and not proofs.know(item.key)]
        items = tuple(item for item in items if item.key not in ledger.unproven)
    stale = [item for item in items if proofs is None or not proofs.holds(item.key, digests[item])]
    stale += [item for item in _by_turns(items, rotation) if item not in stale]
    malformed = frozenset(item for item in stale if _touched(item, ledger))
    until = None if project_minutes is None else time.monotonic() + 60 * project_minutes
    with ThreadPoolExecutor(max(1, jobs)) as pool, ThreadPoolExecutor(max(1, jobs)) as provers:
        bench = Bench(sandbox=sandbox, pool=pool, seeds=seeds)
        workshop = _workshop(cache or cache_folder(), pool, heavy=heavy, afresh=afresh)

        def prove(item: Item) -> tuple[Item, Ledger, bool]:
            own = Ledger()
            if item.sort == "projects" and until is not None and time.monotonic() >= until and _has_checks(item):
                own.left.append(item.key)
                return item, own, False
            progress(item, stale.index(item) + 1, len(stale))
            started = time.monotonic()
            whole = item in malformed or _prove(item, ledger=own, bench=bench, workshop=workshop, content=folder)
            own.seconds[item.key] = time.monotonic() - started
            return item, own, whole

        small = [item for item in stale if item.sort != "projects"]
        large = [item for item in stale if item.sort == "projects"]
        for item, own, whole in chain(provers.map(prove, small), map(prove, large)):
            ledger.take(own)
            if whole and not heavy and not item.imported and not _touched(item, ledger):
                ledger.proven[item.key] = digests[item]
    if workshop.trials.spared:
        ledger.counts.update(trials_spared=workshop.trials.spared)
    return ledger.report()


def _workshop(cache: Path, pool: Executor, *, heavy: bool, afresh: bool) -> Workshop:
    trials = Trials(cache / "trials", afresh=afresh)
    trials.tidy()
    return Workshop(cache=cache, pool=pool, trials=trials, heavy=heavy)


def _by_turns(items: Sequence[Item], rotation: int | None) -> Sequence[Item]:
    """One project with checks, another one each day."""
    projects = [item for item in items if item.sort == "projects" and _has_checks(item)]
    return [projects[rotation % len(projects)]] if projects and rotation is not None else []


def _has_checks(item: Item) -> bool:
    return (item.path / "checks").is_dir()


def record(report: Report, *, folder: Path) -> None:
    """Keep what was proven in the proofs of the content `folder`. Older ones that can't be read are given up."""
    file = folder / PROOFS
    try:
        older = read_proofs(file)
    except ValueError:
        older = Proofs()
    write_proofs(file, older.with_proven(report.proven, existing=[item.key for item in items_in(folder)]))


def _loading_problems(loaded: Loaded, folder: Path, items: Sequence[Item], *, everything: bool) -> Iterator[Problem]:
    broken = [replace(problem, weight=Weight.BROKEN) for problem in loaded.problems]
    if not everything:
        yield from (problem for problem in broken if any(_belongs(problem, item) for item in items))
        return
    yield from broken
    if loaded.content is not None and (folder / COVERAGE).exists():
        yield from coverage_problems(folder, loaded.content)


def _note_unlisted(folder: Path, items: Sequence[Item], ledger: Ledger) -> None:
    names = {item.name for item in items}
    try:
        links = [link for link in unlisted(folder) if names & {link.file, *map(str, PurePosixPath(link.file).parents)}]
    except ValueError as error:
        ledger.problem(LINKS, str(error))
    else:
        ledger.unlisted += [f"{link.file}:{link.line}: {link.address}" for link in links]


def _prove(item: Item, *, ledger: Ledger, bench: Bench, workshop: Workshop, content: Path) -> bool:
    """An item whose form has no problem, or an exercise that stands elsewhere. Whether all of it could be looked at here."""
    if item.sort == "lessons":
        return _prove_lesson(item, ledger, bench.sandbox, bench.pool)
    if item.sort == "exercises":
        exercise, problems = load_exercise(item.path, trusted=not item.imported, strict=not item.imported)
        for problem in problems:
            ledger.problem(f"{item.name}/{problem.file}", problem.message, problem.line, Weight.BROKEN)
        if exercise is not None:
            prove_exercise(Case(exercise=exercise, item=item, bench=bench, ledger=ledger))
    else:
        project, problems = load_project(content, item.path.name)
        ledger.problems.update(problems)
        return project is not None and prove_project(project, item=item, ledger=ledger, workshop=workshop)
    return True


def _prove_lesson(item: Item, ledger: Ledger, sandbox: Sandbox, pool: Executor) -> bool:
    text = item.path.read_text(encoding="utf-8")
    lesson, _ = parse_lesson(text, skill=item.path.stem, name=item.name)
    return prove_lesson(lesson, text, file=item.name, ledger=ledger, sandbox=sandbox, pool=pool)


def _touched(item: Item, ledger: Ledger) -> bool:
    return any(_belongs(problem, item) for problem in ledger.problems)


def _belongs(problem: Problem, item: Item) -> bool:
    return problem.file == item.name or problem.file.startswith(f"{item.name}/")
