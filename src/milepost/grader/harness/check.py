"""A pytest plugin: collects a rewritten check.py, runs it and reports each test as it ends."""

import base64
import linecache
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest
from _pytest.skipping import evaluate_skip_marks
from _pytest.tmpdir import tmppath_result_key
from _pytest.unittest import TestCaseFunction

from .errors import kind_of, trace_of
from .generated import bound, is_generated, start_from
from .learners import Learners
from .practice import running
from .program import Program
from .recorder import Recorder
from .repository import Repository, Side
from .results import Results
from .rewrite import CHECK, RECORDER, Rewritten, rewrite, unpacked
from .show import show
from .submitted import Submitted
from .suite import Suite
from .tape import Tape
from .watch import Timeout, Watch

PRINTED = 2_000  # characters of what a failing test printed


class Check:
    """A check of one job. It is registered with pytest before there is a job: that takes a while."""

    job: dict[str, Any]
    learners: Learners
    results: Results
    watch: Watch
    tape: Tape
    recorder: Recorder

    def begin(self, job: dict[str, Any], learners: Learners, results: Results, watch: Watch) -> None:
        """`job` is what `check_main` is told."""
        self.job = job
        self.learners = learners
        self.results = results
        self.watch = watch
        self.tape = Tape(job["output"])
        self.recorder = Recorder(learners.owns, job["module"], self.tape)
        self.runs: Program | Side | None = None
        self.failure: BaseException | None = None
        self.hung = False
        self.enough = False
        self.generated = False

    def import_submission(self) -> bool:
        """Import the learner's module as the check will, unless it's a program. What goes wrong is reported."""
        self.learners.settle()
        if self.job["run"] or not self.job["main"].endswith(".py"):
            return self._parses()
        self.results.add("importing")
        try:
            with self.tape.running(), self.watch.call():
                self.learners.load()
        except BaseException as error:
            if not self.learners.has_ended(error) and self._parses():
                self.results.add("import failed", **self._facts(error))
            return False
        if len(self.job["sources"]) > 1 and not self._parses():  # one of them need not have been imported
            return False
        self.results.add("imported")
        return True

    def _parses(self) -> bool:
        if self.learners.caller.dead is not None:
            return True
        with self.watch.call():
            problem = self.learners.problem()
        if problem:
            self.results.add("unparsable", **problem)
        return not problem

    def rewritten(self) -> Rewritten:
        """Raises SyntaxError."""
        packed = self.job.get("rewritten")
        return unpacked(base64.b64decode(packed)) if packed else rewrite(self.job["check"])

    # ------------------------------------------------------------------------------------------------ pytest's hooks

    def pytest_configure(self, config: pytest.Config) -> None:
        config.addinivalue_line("markers", "task(n): the task of task.md that this test belongs to")

    def pytest_pycollect_makemodule(self, module_path: Path, parent: pytest.Collector) -> pytest.Module:
        module: CheckModule = CheckModule.from_parent(parent, path=module_path)
        module.check = self
        return module

    def pytest_pycollect_makeitem(self, collector: pytest.Collector, name: str, obj: object) -> list[pytest.Item] | None:
        """Nothing of the learner's is a test, whatever it's called."""
        return [] if self.learners.owns(obj) else None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            error, self.failure = self.failure, None
            if error is None:
                self.results.add("collection failed", trace=str(report.longrepr)[-4_000:], type="", text="")
            else:
                self.results.add("collection failed", **self._facts(error))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid.partition("::")[2] not in self.job["left_out"]]
        tests = _described(items)
        self.results.add("collected", tests=tests)
        items[:] = [item for item, test in zip(items, tests, strict=True) if self._is_wanted(test)]

    def _is_wanted(self, test: dict[str, Any]) -> bool:
        done = test["id"] in self.job["skip"] or (self.job["brief"] and test["generated"])
        other_task = self.job["task"] not in (None, test["task"])
        asked = self.job["only"] is None or test["id"] in self.job["only"]
        return asked and not done and not other_task

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        if self.learners.caller.dead is not None or (self.hung and self.job["brief"]) or self.enough:
            return True
        self.learners.caller.begin()
        self.results.add("started", id=item.nodeid)
        self.failure = None
        self.recorder.start()
        if self.watch.left() < 0.02:
            self.results.add("ended", id=item.nodeid, outcome="not run")
            return True
        with self.tape.running():
            self._run(item, nextitem)
        outcome = self._outcome()
        self.results.hold("ended", id=item.nodeid, **outcome)
        self.enough = self.job["first"] and outcome["outcome"] == "failed"
        return True

    def _run(self, item: pytest.Item, nextitem: pytest.Item | None) -> None:
        """What pytest's own protocol does, but for its reports, which nobody would read and which take half of the time."""
        item.stash[tmppath_result_key] = {}  # where `tmp_path` looks for those reports
        try:
            if skipped := evaluate_skip_marks(item):
                pytest.skip(skipped.reason)
            item.session._setupstate.setup(item)
            self._call(item)
        except BaseException as error:
            self.failure = error
        try:
            item.session._setupstate.teardown_exact(nextitem)
        except BaseException as error:
            self.failure = self.failure or error
        if isinstance(item, pytest.Function):
            item._request = None  # type: ignore[assignment] # pytest lets go of it as well
            item.funcargs = {}

    def _call(self, item: pytest.Item) -> None:
        test = getattr(item, "obj", None)
        self.generated = is_generated(test)
        if isinstance(item, TestCaseFunction):
            _end_at_a_failing_subtest(item)
        if self.generated:
            for seed in self.job["seeds"]:
                start_from(seed)
                bound(test, self.watch, self.recorder)
                item.runtest()
        else:
            with self.watch.call():
                item.runtest()
        for found in getattr(item, "_excinfo", None) or ():  # where unittest leaves what a test raised
            raise found.value

    @pytest.fixture(scope="session")
    def program(self) -> Program:
        command = self.job["run"] or ["python", self.job["main"]]
        self.runs = program = Program(command, self.learners.caller, self.watch, self.recorder)
        return program

    @pytest.fixture(scope="session")
    def repositories(self) -> Side:
        scratch = self.learners.here / "repositories"
        self.runs = side = Side(self.job["run"], self.learners.caller, self.watch, self.recorder, scratch)
        return side

    @pytest.fixture
    def repository(self, repositories: Side) -> Iterator[Repository]:
        yield repositories.new()
        repositories.clear()

    @pytest.fixture(scope="session")
    def submitted(self) -> Submitted:
        return Submitted(self.job["sources"])

    @pytest.fixture(scope="module")
    def suite(self, program: Program, request: pytest.FixtureRequest) -> Suite:
        return Suite(program, request.module.SUITE, self.job["sources"], self.job["run"][2], self.job["seeds"][0])

    @pytest.fixture
    def cafe(self) -> Iterator[Any]:
        with running(self.job.get("servers", {}), "cafe") as server:
            yield server

    # ------------------------------------------------------------------------------------------------ what is reported

    def _outcome(self) -> dict[str, Any]:
        lasting = self.learners.caller.lasting
        if self.learners.has_ended(lasting):
            self._end_with_it()
        error = lasting or self.failure
        if error is None:
            return {"outcome": "passed"}
        if isinstance(error, pytest.skip.Exception):
            return {"outcome": "skipped", "text": str(error)}
        self.hung = self.hung or isinstance(error, Timeout)
        return {"outcome": "failed", **self._facts(error)}

    def _end_with_it(self) -> NoReturn:
        """A test that started and didn't end says that the submission's process is gone. So only the calls are missing."""
        if not self.generated:  # of these there are too many, and they weren't shrunk
            self.results.add("calling", calls=self.recorder.history())
        os._exit(0)

    def _facts(self, error: BaseException) -> dict[str, Any]:
        inner = _innermost(error)
        facts = self.learners.facts_of(inner)
        printed = self.tape.text()
        last = self.runs.last if self.runs else None
        return {
            **facts,
            "kind": kind_of(inner),
            "flaky": inner is not error,
            "seconds": inner.seconds if isinstance(inner, Timeout) else None,
            "calls": self.recorder.history(),
            "returned": show(self.recorder.calls[-1].result) if self._returned() else None,
            "failure": self.recorder.failure if isinstance(inner, AssertionError) and not facts["frames"] else None,
            "missing": self.learners.missing(inner),
            "printed": printed[:PRINTED] + "…" * (len(printed) > PRINTED),
            "stderr": last.stderr[-PRINTED:] if last else "",
            "code": last.code if last else None,
            "trace": trace_of(inner, self.learners.here),
        }

    def _returned(self) -> bool:
        return bool(self.recorder.calls) and self.recorder.calls[-1].returned


class CheckModule(pytest.Module):
    """check.py, with each call and each assert passing by the recorder."""

    check: Check

    def _getobj(self) -> ModuleType:
        module = ModuleType("check")
        module.__file__ = str(self.path)
        module.__dict__[RECORDER] = self.check.recorder
        sys.modules["check"] = module
        try:
            source = self.check.job["check"]
            linecache.cache[CHECK] = (len(source), None, source.splitlines(keepends=True), CHECK)
            self.check.recorder.rewritten = rewritten = self.check.rewritten()
            with self.check.tape.running(), self.check.watch.call():
                exec(rewritten.code, module.__dict__)  # noqa: S102 - this is the check
        except BaseException as error:
            self.check.failure = error
            raise self.CollectError(str(error)) from error
        return module


def _described(items: list[pytest.Item]) -> list[dict[str, Any]]:
    """`case` names one of several parametrized cases: its own id where the author gave one, else its number."""
    seen: Counter[tuple[object, object]] = Counter()
    described = []
    for item in items:
        function = getattr(item, "originalname", None) or item.name
        seen[item.parent, function] += 1
        parameters = getattr(item, "callspec", None)
        number = str(seen[item.parent, function])
        marks = [value for mark in item.iter_markers("task") for value in (*mark.args, *mark.kwargs.values())]
        described.append(
            {
                "id": item.nodeid,
                "name": function,
                "case": "" if parameters is None else parameters.id if _has_own_ids(item) else number,
                "task": marks[0] if len(marks) == 1 and isinstance(marks[0], int) else None,
                "generated": is_generated(getattr(item, "obj", None)),
            }
        )
    return described


def _end_at_a_failing_subtest(item: TestCaseFunction) -> None:
    """One that fails is how its test fails: what is noted of the calls is then about just that one."""

    def note(case: Any, subtest: Any, error: Any) -> None:
        if error is not None:
            item.addFailure(case, error)

    item.failfast = True
    item.addSubTest = note  # type: ignore[method-assign, assignment] # pytest's own tells a report that nobody reads


def _has_own_ids(item: pytest.Item) -> bool:
    marks = list(item.iter_markers("parametrize"))
    rows = [row for mark in marks for values in mark.args[1:2] if isinstance(values, list | tuple) for row in values]
    return any("ids" in mark.kwargs for mark in marks) or any(getattr(row, "id", None) for row in rows)


def _innermost(error: BaseException) -> BaseException:
    """The error itself out of a group: Hypothesis makes one when a case fails in different ways at different times."""
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    return error
