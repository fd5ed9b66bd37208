"""The pytest plugin: stages in order, each test with its requirement, and everything that happens as an event."""

import os
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from milepost.checks import events
from milepost.checks.briefing import VARIABLE, Briefing, StageBriefing, read_briefing
from milepost.checks.keeper import ISOLATION
from milepost.checks.stores import StoreDown
from milepost.checks.surfaces import transcript
from milepost.checks.surfaces.findings import failure_of

BRIEFING = pytest.StashKey[Briefing]()

FIXTURES = ("given", "surroundings", "stores", "commands", "folders", "processes", "repository", "scores")
OVER_HTTP = ("server", "client", "accounts", "pages", "realtime", "windows", "peers")
pytest_plugins = tuple(f"milepost.checks.surfaces.{name}" for name in (*FIXTURES, *OVER_HTTP))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "requirement(*ids): the requirements of the stage's page that this test proves")
    config.addinivalue_line("markers", "heavy: runs on references only")
    briefing = read_briefing(Path(os.environ[VARIABLE]))
    config.stash[BRIEFING] = briefing
    config.pluginmanager.register(Narrator(briefing), "milepost-narrator")


def pytest_assertrepr_compare(op: str, left: object, right: object) -> None:
    """Both sides of a comparison that failed, kept for the report."""
    transcript.current().compared.append((op, transcript.shown(left), transcript.shown(right)))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    briefing = config.stash[BRIEFING]
    items[:] = [item for item in items if _is_wanted(item, briefing)]


def _is_wanted(item: pytest.Item, briefing: Briefing) -> bool:
    if not briefing.heavy and item.get_closest_marker("heavy") is not None:
        return False
    is_last = item.path == Path(briefing.stages[-1].file)
    return not (is_last and briefing.requirement) or briefing.requirement in requirements_of(item)


@pytest.fixture(scope="session")
def briefing(request: pytest.FixtureRequest) -> Briefing:
    return request.config.stash[BRIEFING]


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest, briefing: Briefing) -> StageBriefing:
    """The stage whose checks run."""
    return next(stage for stage in briefing.stages if Path(stage.file) == request.path)


class Narrator:
    """Tells what happens, as JSON lines."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._stages = {Path(stage.file): stage for stage in briefing.stages}
        self._out = os.fdopen(briefing.events, "w", encoding="utf-8", buffering=1)
        self._counts = {"passed": 0, "failed": 0}
        self._began = 0.0
        self._stopped = ""
        self._unmet = ""
        self._failure: events.Failure | None = None
        self._seconds = 0.0

    def say(self, event: events.Event) -> None:
        self._out.write(events.to_line(event))
        self._out.flush()

    def pytest_sessionstart(self) -> None:
        self.say(events.Isolated(level=os.environ.get(ISOLATION, "none")))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.say(events.Broken(message=f"The check {report.nodeid} can't be read.", trace=report.longreprtext))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, Any, Any]:
        stage = self._stages[item.path]
        if self._began == 0.0:
            self._begin(stage, [own for own in item.session.items if own.path == item.path])
        transcript.begin()
        self._failure, self._seconds = None, 0.0
        outcome = yield
        if not self._unmet:
            self._tell(item, stage)
        if nextitem is None or nextitem.path != item.path or self._stopped:
            self._end(stage, item.session)
        return outcome

    def pytest_runtest_setup(self) -> None:
        """What a stage needs is needed by all its tests."""
        if self._unmet:
            pytest.skip(self._unmet)

    def _begin(self, stage: StageBriefing, items: list[pytest.Item]) -> None:
        self._began, self._counts = time.monotonic(), {"passed": 0, "failed": 0}
        self._stopped, self._unmet = "", ""
        self.say(events.StageStarted(stage=stage.id, number=stage.number, title=stage.title, tests=len(items)))

    def _end(self, stage: StageBriefing, session: pytest.Session) -> None:
        failed = self._counts["failed"] > 0
        self.say(
            events.StageFinished(
                stage=stage.id,
                outcome="not_checkable" if self._unmet else "failed" if failed else "passed",
                passed=self._counts["passed"],
                failed=self._counts["failed"],
                seconds=time.monotonic() - self._began,
                message=self._unmet or self._stopped,
            )
        )
        self._began = 0.0
        if failed and not self._briefing.keep_going:
            session.shouldstop = "a stage failed"

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[Any]) -> Generator[None, Any, Any]:
        """Of the three steps of a test the first failure counts: some surfaces look for faults at its end."""
        report: Any = yield
        self._seconds += call.duration
        if call.excinfo is not None and isinstance(call.excinfo.value, StoreDown):
            self._unmet = str(call.excinfo.value)
        elif call.excinfo is not None and self._failure is None and not self._unmet:
            stage = self._stages[item.path]
            ids, trace = requirements_of(item), report.longreprtext
            self._failure = failure_of(call.excinfo.value, transcript.current(), stage, ids, trace)
            if call.when == "setup" and not self._briefing.keep_going:
                self._stopped = "The rest of this stage wasn't run, because this came first."
                item.session.shouldstop = self._stopped
        return report

    def _tell(self, item: pytest.Item, stage: StageBriefing) -> None:
        self._counts["failed" if self._failure else "passed"] += 1
        self.say(
            events.TestFinished(
                stage=stage.id,
                test=item.nodeid.rpartition("::")[2],
                name=readable(item.name),
                requirements={id: stage.requirements.get(id, "") for id in requirements_of(item)},
                seconds=round(self._seconds, 3),
                failure=self._failure,
            )
        )


def requirements_of(item: pytest.Item) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(id) for marker in item.iter_markers("requirement") for id in marker.args))


def readable(name: str) -> str:
    """`test_no_rounding_shows[0.1+0.2]` -> "no rounding shows: 0.1+0.2"."""
    function, _, case = name.partition("[")
    words = function.removeprefix("test_").replace("_", " ")
    return f"{words}: {case.removesuffix(']')}" if case else words
