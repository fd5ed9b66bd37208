"""A pytest plugin: collects a rewritten check.py, runs it and reports each test as it ends."""

import contextlib
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NoReturn

import pytest
from _pytest.runner import runtestprotocol

from .errors import kind_of, trace_of
from .generated import bound, is_generated
from .learners import Learners
from .program import Program
from .recorder import Recorder
from .results import Results
from .rewrite import RECORDER, rewrite
from .show import show
from .tape import Tape
from .watch import Timeout, Watch

PRINTED = 2_000  # characters of what a failing test printed


class Interrupted(BaseException):
    """What would end the whole run of pytest, made into the failure of one test."""


class Check:
    """`job` is what `check_main` is told."""

    def __init__(self, job: dict[str, Any], learners: Learners, results: Results, watch: Watch) -> None:
        self.job = job
        self.learners = learners
        self.results = results
        self.watch = watch
        self.tape = Tape(job["output"])
        self.recorder = Recorder(learners.owns, job["module"], self.tape)
        self.runs: Program | None = None
        self.failure: BaseException | None = None
        self.hung = False
        self.generated = False

    def import_submission(self) -> bool:
        """Import the learner's module as the check will, unless it's a program. What goes wrong is reported."""
        with self.watch.call():
            problem = self.learners.problem()
        if problem:
            self.results.add("unparsable", **problem)
            return False
        self.learners.settle()
        return bool(self.job["run"]) or self._import()

    def _import(self) -> bool:
        self.results.add("importing")
        try:
            with self.tape.running(), self.watch.call():
                self.learners.load()
        except BaseException as error:
            if not self.learners.has_ended(error):
                self.results.add("import failed", **self._facts(error))
            return False
        self.results.add("imported")
        return True

    def code_of(self, path: Path) -> CodeType:
        tree, self.recorder.sites = rewrite(self.job["check"], str(path))
        return compile(tree, path, "exec", dont_inherit=True)

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
        tests = _described(items)
        self.results.add("collected", tests=tests)
        items[:] = [item for item, test in zip(items, tests, strict=True) if self._is_wanted(test)]

    def _is_wanted(self, test: dict[str, Any]) -> bool:
        done = test["id"] in self.job["skip"] or (self.job["brief"] and test["generated"])
        other_task = self.job["task"] not in (None, test["task"])
        return not done and not other_task

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        if self.learners.caller.dead is not None or (self.hung and self.job["brief"]):
            return True
        self.learners.caller.begin()
        self.results.add("started", id=item.nodeid)
        self.failure = None
        self.recorder.start()
        if self.watch.left() < 0.02:
            self.results.add("ended", id=item.nodeid, outcome="not run")
            return True
        with self.tape.running():
            reports = runtestprotocol(item, log=False, nextitem=nextitem)
        skipped = any(report.skipped for report in reports)
        self.results.add("ended", id=item.nodeid, **self._outcome(skipped=skipped))
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        test = getattr(item, "obj", None)
        self.generated = generated = is_generated(test)
        if generated:
            bound(test, self.watch, self.recorder)
        try:
            with contextlib.nullcontext() if generated else self.watch.call():
                return (yield)
        except (KeyboardInterrupt, pytest.exit.Exception) as error:
            raise Interrupted from error

    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        """Keeps the exception instead of writing pytest's own long report, which nobody would read."""
        error = call.excinfo.value if call.excinfo else None
        if error is not None:
            self.failure = self.failure or error
        skipped = isinstance(error, pytest.skip.Exception)
        return pytest.TestReport(
            nodeid=item.nodeid,
            location=item.location,
            keywords={},
            outcome="skipped" if skipped else "failed" if error is not None else "passed",
            longrepr=None,
            when=call.when,  # type: ignore[arg-type] # never "collect" here
        )

    @pytest.fixture(scope="session")
    def program(self) -> Program:
        command = self.job["run"] or ["python", self.job["main"]]
        self.runs = Program(command, self.learners.caller, self.watch, self.recorder)
        return self.runs

    # ------------------------------------------------------------------------------------------------ what is reported

    def _outcome(self, *, skipped: bool) -> dict[str, Any]:
        lasting = self.learners.caller.lasting
        if self.learners.has_ended(lasting):
            self._end_with_it()
        error = lasting or self.failure
        if error is None:
            return {"outcome": "passed"}
        if skipped and lasting is None:
            return {"outcome": "skipped", "text": str(error)}
        self.hung = self.hung or isinstance(error, Timeout)
        return {"outcome": "failed", **self._facts(error)}

    def _end_with_it(self) -> NoReturn:
        """A test that started and didn't end says that the submission's process is gone. So only the calls are missing."""
        if not self.generated:  # of these there are too many, and they weren't shrunk
            self.results.add("calling", calls=self.recorder.history())
        os._exit(0)

    def _facts(self, error: BaseException) -> dict[str, Any]:
        if isinstance(error, Interrupted):
            error = error.__cause__ or error
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
            code = self.check.code_of(self.path)
            with self.check.tape.running(), self.check.watch.call():
                exec(code, module.__dict__)  # noqa: S102 - this is the check
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
        marks = [mark.args[0] for mark in item.iter_markers("task") if mark.args]
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


def _has_own_ids(item: pytest.Item) -> bool:
    marks = list(item.iter_markers("parametrize"))
    rows = [row for mark in marks for values in mark.args[1:2] if isinstance(values, list | tuple) for row in values]
    return any("ids" in mark.kwargs for mark in marks) or any(getattr(row, "id", None) for row in rows)


def _innermost(error: BaseException) -> BaseException:
    """The error itself out of a group: Hypothesis makes one when a case fails in different ways at different times."""
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    return error
