"""Prove a project: its references pass every stage, its wrong answers are caught where they should be, its starter fails."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from milepost import checks
from milepost.authoring.items import LEFT_BEHIND, Item
from milepost.authoring.prose import prose_problems, unwritten
from milepost.authoring.report import Ledger, Proof
from milepost.authoring.trials import Trial, Trials, trial_of
from milepost.checks.demo import run_own_tests
from milepost.checks.run import version_of
from milepost.curriculum.places import lines_of
from milepost.domain.project import Project, WrongBuild

SEED = 20310409
NEVER = datetime(2031, 4, 9, tzinfo=UTC)
"""Nothing of what a proof finds is dated."""

IGNORED = shutil.ignore_patterns(*LEFT_BEHIND)


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """Where projects are tried: `cache` holds their environments, `pool` has a thread for each check at once.

    `trials` are those that held before.
    """

    cache: Path
    pool: Executor
    trials: Trials
    heavy: bool = False


@dataclass(frozen=True, kw_only=True)
class _Case:
    """One project that is being proven."""

    project: Project
    item: Item
    ledger: Ledger
    workshop: Workshop

    def problem(self, message: str, file: str, line: int = 0) -> None:
        """`file` is relative to the project's folder."""
        self.ledger.problem(f"{self.item.name}/{file}", message, line)

    @property
    def stages(self) -> list[str]:
        """Ids of those that have checks."""
        return [stage.id for stage in self.project.stages if stage.check]

    def trial(self, workspace: Path, *, expected: str, upto: str) -> Trial:
        heavy = self.workshop.heavy
        return trial_of(self.project, self.item.path, workspace, expected=expected, upto=upto, seed=SEED, heavy=heavy)

    def held(self, trial: Trial) -> bool:
        return self.workshop.trials.held(trial)

    def keep(self, trial: Trial) -> None:
        """Unless somebody has edited the checks while it was made."""
        if version_of(self.item.path) == trial.checks:
            self.workshop.trials.keep(trial)


def prove_project(project: Project, *, item: Item, ledger: Ledger, workshop: Workshop) -> bool:
    """Note what is wrong with a project that could be loaded. Whether all of it could be looked at on this machine."""
    stages = [stage for stage in project.stages if stage.check]
    ledger.counts.update(projects=1, stages=len(project.stages), checked_stages=len(stages), core_stages=len(project.core))
    if not stages:
        return True
    case = _Case(project=project, item=item, ledger=ledger, workshop=workshop)
    _prove_texts(case)
    references, caught = _try_all(case)
    lacking = {verdict.stage for verdicts in references for verdict in verdicts if verdict.outcome != "passed"}
    unchecked = {v.stage: v.message for verdicts in references for v in verdicts if v.outcome == "not_checkable"}
    ledger.projects[project.id] = Proof(
        stages=len(stages),
        passed=len(stages) - len(lacking) if all(references) else 0,
        not_checkable=unchecked,
        wrong=len(project.wrong),
        wrong_caught=caught,
    )
    return not unchecked


def _try_all(case: _Case) -> tuple[Sequence[Sequence[checks.Verdict]], int]:
    """What came of each reference, and how many wrong answers were caught. All are tried side by side.

    Where a reference couldn't be run at all, what the rest does says nothing, and isn't noted.
    """
    project, submit = case.project, case.workshop.pool.submit
    rest = replace(case, ledger=Ledger())
    references = [submit(_try_reference, case, name) for name in project.references]
    others = [submit(_try_own_tests, rest, name) for name in project.references]
    others += [] if case.workshop.heavy else [submit(_prove_starter, rest)]
    wrong = [] if case.workshop.heavy else [submit(_is_caught, rest, one) for one in project.wrong]
    trials: list[Future[Any]] = [*references, *others, *wrong]
    try:
        verdicts = [trial.result() for trial in references]
        if not all(verdicts):
            return verdicts, 0
        for trial in others:
            trial.result()
        caught = sum(trial.result() for trial in wrong)
    finally:
        for trial in trials:
            trial.cancel()
    case.ledger.problems.update(rest.ledger.problems)
    return verdicts, caught


def _prove_texts(case: _Case) -> None:
    folder = case.item.path
    for path in [folder / "brief.md", *sorted(folder.glob("stages/*.md"))]:
        name = path.relative_to(folder).as_posix()
        text = path.read_text(encoding="utf-8")
        for line, message in (*prose_problems(text), *unwritten(text)):
            case.problem(message, name, line)
    lines = lines_of((folder / "project.toml").read_text(encoding="utf-8"))
    for number, wrong in enumerate(case.project.wrong):
        for _, message in prose_problems(wrong.message):
            case.problem(message, "project.toml", lines.get(("wrong", number, "message"), 0))
    for reference in case.project.references:
        if not (folder / reference / "README.md").is_file():
            case.problem("A reference has a README.md, for the people who learn from it.", f"{reference}/README.md")


def _try_reference(case: _Case, name: str) -> Sequence[checks.Verdict]:
    """Of each stage; nothing where it couldn't be run at all."""
    with _workspace(case.item.path / name) as folder:
        trial = case.trial(folder, expected="passes", upto=case.stages[-1])
        if case.held(trial):
            return [checks.Verdict(stage=stage, outcome="passed") for stage in case.stages]
        report = _checked(case, folder, upto=case.stages[-1], file=name)
    if report is None:
        return ()
    if report.passed:
        case.keep(trial)
    for verdict in report.verdicts:
        for finding in verdict.findings:
            if finding.failure is not None:
                what = f"{finding.failure.message} {finding.failure.cause}".strip()
                case.problem(f"The reference fails {verdict.stage}, {finding.test}: {what}", name)
    return report.verdicts


def _try_own_tests(case: _Case, name: str) -> None:
    with _workspace(case.item.path / name) as folder:
        trial = case.trial(folder, expected="passes its own tests", upto=case.project.stages[-1].id)
    if case.held(trial):
        return
    try:
        ended = run_own_tests(case.project, case.item.path / name, cache=case.workshop.cache)
    except (checks.WorkspaceError, checks.InstallError) as error:
        case.problem(str(error), name)
        return
    if ended is None:
        case.problem("A reference has tests of its own: give it a run line `test`.", f"{name}/milepost.toml")
    elif ended.code != 0:
        said = " ".join((ended.stdout + ended.stderr).decode(errors="replace").split()[-60:])
        case.problem(f"Its own tests end with code {ended.code}: {said}", name)
    else:
        case.keep(trial)


def _is_caught(case: _Case, wrong: WrongBuild) -> bool:
    """Whether it passes and fails as it should."""
    file = f"wrong/{wrong.folder}"
    with _workspace(case.item.path / wrong.reference, case.item.path / file, wrong.without) as folder:
        trial = case.trial(folder, expected=f"fails {wrong.requirement}", upto=wrong.stage)
        if case.held(trial):
            return True
        report = _checked(case, folder, upto=wrong.stage, requirement=wrong.requirement, file=file)
    if report is None or not _fails_as_it_should(case, wrong, report, file):
        return False
    if all(verdict.outcome in ("passed", "failed") for verdict in report.verdicts):
        case.keep(trial)
    return True


def _fails_as_it_should(case: _Case, wrong: WrongBuild, report: checks.Report, file: str) -> bool:
    early = [v.stage for v in report.verdicts if v.outcome == "failed" and v.stage != wrong.stage]
    own = report.verdicts[-1]
    if early:
        case.problem(f"This should pass every stage before {wrong.stage}, and fails {early[0]}.", file)
    elif own.outcome in ("passed", "not_run"):  # nothing runs where only heavy checks prove it
        what = f"{wrong.requirement} of {wrong.stage}"
        case.problem(f"This should fail {what}, and passes it. Add a check that tells it from the reference.", file)
    else:
        return own.outcome == "failed"
    return False


def _prove_starter(case: _Case) -> None:
    """It fails the first stage by what it does: it can be installed and run."""
    first = case.project.stages[0].id
    with _workspace(case.item.path / "starter") as folder:
        trial = case.trial(folder, expected="runs, and fails", upto=first)
        report = None if case.held(trial) else _checked(case, folder, upto=first, file="starter")
    if report is None or report.verdicts[0].outcome == "not_checkable":
        return
    if report.verdicts[0].outcome == "passed":
        case.problem(f"The starter passes {first}: nothing is left to build.", "starter")
        return
    for finding in report.verdicts[0].findings:
        if finding.failure is not None and "can't be started" in finding.failure.message:
            case.problem(f"The starter can't be run: {finding.failure.message}", "starter")
            return
    case.keep(trial)


def _checked(case: _Case, folder: Path, *, upto: str, file: str, requirement: str = "") -> checks.Report | None:
    """A report of all stages up to one, of that one only what proves the `requirement` where it is named.

    None, and a problem noted, where the check itself broke.
    """
    try:
        report = checks.check(
            checks.read_workspace(folder),
            case.project,
            case.item.path,
            options=checks.Options(
                upto=upto, requirement=requirement, seed=SEED, heavy=case.workshop.heavy, keep_going=True
            ),
            cache=case.workshop.cache,
            now=NEVER,
            say=lambda event: None,
        )
    except (checks.WorkspaceError, checks.InstallError) as error:
        case.problem(str(error), file)
        return None
    for fault in report.broken:
        case.problem(f"{fault.message} {' '.join(fault.trace.split()[-60:])}".strip(), file)
    return None if report.broken else report


@contextmanager
def _workspace(base: Path, over: Path | None = None, without: tuple[str, ...] = ()) -> Iterator[Path]:
    """A copy that may be written to, with `over` laid over it."""
    with tempfile.TemporaryDirectory(prefix="milepost-") as name:
        folder = Path(name) / base.name
        shutil.copytree(base, folder, ignore=IGNORED)
        for left_out in without:
            (folder / left_out).unlink(missing_ok=True)
        if over is not None:
            shutil.copytree(over, folder, dirs_exist_ok=True, ignore=IGNORED)
        yield folder
