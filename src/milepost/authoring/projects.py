"""Prove a project: its references pass every stage, its wrong answers are caught where they should be, its starter fails."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from milepost import checks
from milepost.authoring.items import LEFT_BEHIND, Item
from milepost.authoring.prose import prose_problems, unwritten
from milepost.authoring.report import Ledger, Proof
from milepost.checks.demo import run_own_tests
from milepost.curriculum.places import lines_of
from milepost.domain.project import Project, WrongBuild

SEED = 20310409
NEVER = datetime(2031, 4, 9, tzinfo=UTC)
"""Nothing of what a proof finds is dated."""

IGNORED = shutil.ignore_patterns(*LEFT_BEHIND)


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """Where projects are tried: `cache` holds their environments, `pool` has a thread for each check at once."""

    cache: Path
    pool: Executor
    heavy: bool = False


@dataclass(frozen=True, kw_only=True)
class _Trial:
    """One project that is being proven."""

    project: Project
    item: Item
    ledger: Ledger
    workshop: Workshop

    def problem(self, message: str, file: str, line: int = 0) -> None:
        """`file` is relative to the project's folder."""
        self.ledger.problem(f"{self.item.name}/{file}", message, line)

    @property
    def last(self) -> str:
        return [stage.id for stage in self.project.stages if stage.check][-1]


def prove_project(project: Project, *, item: Item, ledger: Ledger, workshop: Workshop) -> bool:
    """Note what is wrong with a project that could be loaded. Whether all of it could be looked at on this machine."""
    stages = [stage for stage in project.stages if stage.check]
    ledger.counts.update(projects=1, stages=len(project.stages), checked_stages=len(stages), core_stages=len(project.core))
    if not stages:
        return True
    trial = _Trial(project=project, item=item, ledger=ledger, workshop=workshop)
    _prove_texts(trial)
    references = list(workshop.pool.map(lambda name: _try_reference(trial, name), project.references))
    good = [report for report in references if report is not None]
    whole = len(good) == len(project.references)
    caught = _prove_wrong(trial) if whole and not workshop.heavy else 0
    if whole and not workshop.heavy:
        _prove_starter(trial)
    passed = {stage.id for stage in stages if whole and all(_outcome(report, stage.id) == "passed" for report in good)}
    unchecked = {v.stage: v.message for report in good for v in report.verdicts if v.outcome == "not_checkable"}
    ledger.projects[project.id] = Proof(
        stages=len(stages), passed=len(passed), not_checkable=unchecked, wrong=len(project.wrong), wrong_caught=caught
    )
    return not unchecked


def _prove_texts(trial: _Trial) -> None:
    folder = trial.item.path
    for path in [folder / "brief.md", *sorted(folder.glob("stages/*.md"))]:
        name = path.relative_to(folder).as_posix()
        text = path.read_text(encoding="utf-8")
        for line, message in (*prose_problems(text), *unwritten(text)):
            trial.problem(message, name, line)
    lines = lines_of((folder / "project.toml").read_text(encoding="utf-8"))
    for number, wrong in enumerate(trial.project.wrong):
        for _, message in prose_problems(wrong.message):
            trial.problem(message, "project.toml", lines.get(("wrong", number, "message"), 0))
    for reference in trial.project.references:
        if not (folder / reference / "README.md").is_file():
            trial.problem("A reference has a README.md, for the people who learn from it.", f"{reference}/README.md")


def _try_reference(trial: _Trial, name: str) -> checks.Report | None:
    """None where it couldn't be run at all."""
    with _workspace(trial.item.path / name) as folder:
        report = _checked(trial, folder, upto=trial.last, file=name)
    if report is None:
        return None
    for verdict in report.verdicts:
        for finding in verdict.findings:
            if finding.failure is not None:
                what = f"{finding.failure.message} {finding.failure.cause}".strip()
                trial.problem(f"The reference fails {verdict.stage}, {finding.test}: {what}", name)
    _run_own_tests(trial, name)
    return report


def _run_own_tests(trial: _Trial, name: str) -> None:
    ended = run_own_tests(trial.project, trial.item.path / name, cache=trial.workshop.cache)
    if ended is None:
        trial.problem("A reference has tests of its own: give it a run line `test`.", f"{name}/milepost.toml")
    elif ended.code != 0:
        said = " ".join((ended.stdout + ended.stderr).decode(errors="replace").split()[-60:])
        trial.problem(f"Its own tests end with code {ended.code}: {said}", name)


def _prove_wrong(trial: _Trial) -> int:
    """How many were caught as they should be."""
    return sum(trial.workshop.pool.map(lambda wrong: _is_caught(trial, wrong), trial.project.wrong))


def _is_caught(trial: _Trial, wrong: WrongBuild) -> bool:
    file = f"wrong/{wrong.folder}"
    with _workspace(trial.item.path / wrong.reference, trial.item.path / file, wrong.without) as folder:
        report = _checked(trial, folder, upto=wrong.stage, file=file)
    if report is None:
        return False
    early = [v.stage for v in report.verdicts if v.outcome == "failed" and v.stage != wrong.stage]
    own = report.verdicts[-1]
    failed = {id for finding in own.findings if finding.failure for id in finding.requirements}
    if early:
        trial.problem(f"This should pass every stage before {wrong.stage}, and fails {early[0]}.", file)
    elif own.outcome == "passed":
        trial.problem(f"This should fail {wrong.stage}, and passes it. Add a check that tells it from the reference.", file)
    elif own.outcome == "failed" and wrong.requirement not in failed:
        trial.problem(f"This should fail {wrong.requirement}, and fails {', '.join(sorted(failed))} alone.", file)
    else:
        return own.outcome == "failed"
    return False


def _prove_starter(trial: _Trial) -> None:
    """It fails the first stage by what it does: it can be installed and run."""
    first = trial.project.stages[0].id
    with _workspace(trial.item.path / "starter") as folder:
        report = _checked(trial, folder, upto=first, file="starter")
    if report is None or report.verdicts[0].outcome == "not_checkable":
        return
    if report.verdicts[0].outcome == "passed":
        trial.problem(f"The starter passes {first}: nothing is left to build.", "starter")
    for finding in report.verdicts[0].findings:
        if finding.failure is not None and "can't be started" in finding.failure.message:
            trial.problem(f"The starter can't be run: {finding.failure.message}", "starter")
            return


def _checked(trial: _Trial, folder: Path, *, upto: str, file: str) -> checks.Report | None:
    """A report of all stages up to one; None, and a problem noted, where the check itself broke."""
    try:
        report = checks.check(
            checks.read_workspace(folder),
            trial.project,
            trial.item.path,
            options=checks.Options(upto=upto, seed=SEED, heavy=trial.workshop.heavy, keep_going=True),
            cache=trial.workshop.cache,
            now=NEVER,
            say=lambda event: None,
        )
    except (checks.WorkspaceError, checks.InstallError) as error:
        trial.problem(str(error), file)
        return None
    for fault in report.broken:
        trial.problem(f"{fault.message} {' '.join(fault.trace.split()[-60:])}".strip(), file)
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


def _outcome(report: checks.Report, stage: str) -> str:
    outcomes: Mapping[str, str] = {verdict.stage: verdict.outcome for verdict in report.verdicts}
    return outcomes.get(stage, "not_run")
