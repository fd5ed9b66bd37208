"""Check a workspace: stage by stage, from outside, up to the first stage that doesn't pass."""

import os
import random
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from milepost import __version__
from milepost.checks import events, needs
from milepost.checks.briefing import Briefing, StageBriefing
from milepost.checks.environment import Environment, prepare
from milepost.checks.events import Event
from milepost.checks.verdicts import Gatherer, Verdict
from milepost.checks.workspace import State, Workspace, WorkspaceError, digest_of, state_of
from milepost.checks.world import run_tests, scratch_folder
from milepost.domain.project import Project, Stage

ZONES = ("Pacific/Auckland", "America/Anchorage", "Asia/Kathmandu", "Europe/Lisbon", "America/Sao_Paulo", "UTC")

Say = Callable[[Event], None]


class NotCheckableYet(ValueError):
    """A project or stage that has no checks. The text says so."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """`version` is a digest of the checks. `broken` are faults of ours or of a check: then nothing of it is evidence."""

    project: str
    version: str
    state: State
    seed: int
    isolation: str
    verdicts: tuple[Verdict, ...]
    broken: tuple[events.Broken, ...] = ()
    answered_by: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    checker: str = __version__

    @property
    def passed(self) -> bool:
        return not self.broken and all(verdict.outcome == "passed" for verdict in self.verdicts)


@dataclass(frozen=True, kw_only=True)
class Options:
    """`upto` is the last stage to check, all if empty; with a `requirement`, only what proves that one of this last stage.

    `keep_going` goes on after a stage that failed. `reuse` takes over what the install line built for another workspace.
    """

    upto: str = ""
    requirement: str = ""
    seed: int
    heavy: bool = False
    keep_going: bool = False
    reuse: bool = False


def check(
    workspace: Workspace, project: Project, content: Path, *, options: Options, cache: Path, now: datetime, say: Say
) -> Report:
    """Check `workspace` with the checks of `project`, whose folder is `content`. `say` hears of everything as it happens.

    Raises WorkspaceError, NotCheckableYet and InstallError.
    """
    if os.name != "posix":
        raise WorkspaceError("Run lines are written for a shell, which this system lacks. Check your project within WSL.")
    began = time.monotonic()
    stages = _stages(project, options.upto)
    _refuse_missing_lines(workspace, project)
    environment = prepare(workspace, cache, announce=lambda line: say(events.Preparing(line=line)), reuse=options.reuse)
    outside = needs.outside_stores({need for stage in stages for need in stage.needs})
    with scratch_folder(cache) as scratch:
        briefing = _briefing(workspace, project, content, stages, environment, scratch, options, outside)
        state = state_of(workspace.folder)
        say(_started(workspace, state, options.seed, at=now))
        gatherer = Gatherer(briefing.stages, say)
        if any(not stage.missing for stage in briefing.stages):
            with closing(run_tests(briefing, network=bool(outside))) as happening:
                for event in happening:
                    gatherer.take(event)
        gatherer.end()
    seconds = time.monotonic() - began
    report = _report(gatherer, version_of(content), state, briefing, seconds)
    say(events.Finished(outcome="passed" if report.passed else "failed", seconds=seconds))
    return report


def version_of(content: Path) -> str:
    """A digest of a project's checks. Its texts may change without a new version."""
    return digest_of(content / "checks")


def _stages(project: Project, upto: str) -> Sequence[Stage]:
    ids = [stage.id for stage in project.stages]
    if upto and upto not in ids:
        raise WorkspaceError(f"There is no stage {upto!r}. The stages of {project.title} are: {', '.join(ids)}.")
    stages = project.stages[: ids.index(upto) + 1] if upto else [stage for stage in project.stages if stage.check]
    if not stages or not all(stage.check for stage in stages):
        what = f"the stage {upto!r} of {project.title}" if upto else project.title
        raise NotCheckableYet(f"There are no checks for {what} yet. Tell Milepost yourself when it's built, on its page.")
    return stages


def _refuse_missing_lines(workspace: Workspace, project: Project) -> None:
    absent = [name for name in project.run_lines if name not in workspace.run]
    if absent:
        raise WorkspaceError(
            f"milepost.toml has no run line `{absent[0]}`, which {project.title} needs. "
            f'Add it under [run]: {absent[0]} = "..."'
        )


def _briefing(
    workspace: Workspace,
    project: Project,
    content: Path,
    stages: Sequence[Stage],
    environment: Environment,
    scratch: Path,
    options: Options,
    outside: dict[str, str],
) -> Briefing:
    rng = random.Random(options.seed)  # noqa: S311 - no secrets
    return Briefing(
        project=project.id,
        workspace=str(workspace.folder),
        run=workspace.run,
        stages=tuple(_stage_briefing(project, stage, number, content) for number, stage in enumerate(stages, 1)),
        scratch=str(scratch),
        environment=environment.variables(scratch, zone=rng.choice(ZONES)),
        names=project.environment,
        realtime=workspace.realtime,
        stores=outside,
        parts=needs.parts({need for stage in stages for need in stage.needs}),
        seed=options.seed,
        requirement=options.requirement,
        heavy=options.heavy,
        keep_going=options.keep_going,
    )


def _stage_briefing(project: Project, stage: Stage, number: int, content: Path) -> StageBriefing:
    causes: dict[str, tuple[str, ...]] = {}
    for wrong in project.wrong:
        if wrong.stage == stage.id:
            causes[wrong.requirement] = (*causes.get(wrong.requirement, ()), wrong.message)
    return StageBriefing(
        id=stage.id,
        number=number,
        title=stage.title,
        file=str((content / stage.check).resolve()),
        needs=stage.needs,
        requirements={requirement.id: requirement.text for requirement in stage.requirements},
        causes=causes,
        missing=next(filter(None, map(needs.missing, [*stage.needs, *(["web"] if "web" in project.run_lines else [])])), ""),
    )


def _started(workspace: Workspace, state: State, seed: int, *, at: datetime) -> events.Started:
    return events.Started(
        project=workspace.project,
        workspace=str(workspace.folder),
        commit=state.commit,
        changed=len(state.changed),
        digest=state.digest,
        version=__version__,
        seed=seed,
        at=at.isoformat(timespec="seconds"),
    )


def _report(gatherer: Gatherer, version: str, state: State, briefing: Briefing, seconds: float) -> Report:
    return Report(
        project=briefing.project,
        version=version,
        state=state,
        seed=briefing.seed,
        isolation=gatherer.isolation,
        verdicts=gatherer.verdicts,
        broken=tuple(gatherer.broken),
        answered_by=gatherer.answered_by,
        seconds=seconds,
    )


def default_seed() -> int:
    return int.from_bytes(os.urandom(4), "big") >> 1
