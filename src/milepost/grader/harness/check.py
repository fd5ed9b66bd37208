"""A pytest plugin: collects a rewritten check.py, runs it and reports each test as it ends."""

import contextlib
import importlib.util
import inspect
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from .errors import facts_of, kind_of, trace_of
from .generated import bound, is_generated
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
    def __init__(
        self, job: dict[str, Any], here: Path, submission: Path, results: Results, *, watch: Watch
    ) -> None:
        self.job = job
        self.here = here
        self.submission = submission
        self.task: int | None = job["submissions"][submission.name]
        self.results = results
        self.tape = Tape(job["output"])
        self.watch = watch
        self.recorder = Recorder(self._is_learners, job["module"], self.tape, self._calling)
        self.solution: ModuleType | None = None
        self.runs: Program | None = None
        self.failure: BaseException | None = None
        self.hung = False
        self.generated = False

    # ------------------------------------------------------------------------------------------------ the submission

    def import_submission(self) -> bool:
        """Import the learner's module as the check will, unless it's a program. What goes wrong is reported."""
        if self.job["run"]:
            return True
        self.results.add("importing")
        sys.path.insert(0, str(self.submission))
        try:
            with self.tape.running(), self.watch.call():
                self.solution = _load(self.job["module"], self.submission / self.job["main"])
        except BaseException as error:
            self.results.add("import failed", **self._facts(error))
            return False
        self.results.add("imported")
        return True

    def code_of(self, path: Path) -> CodeType:
        tree, self.recorder.sites = rewrite(path.read_text(encoding="utf-8"), str(path))
        return compile(tree, path, "exec", dont_inherit=True)

    def _is_learners(self, function: Any) -> bool:
        """Whether calling this calls code from the submission: a function, a method, a class, or an instance of one."""
        if isinstance(function, MethodType):
            function = function.__func__
        if isinstance(function, FunctionType):
            return str(inspect.unwrap(function).__code__.co_filename).startswith(str(self.submission))
        kind = function if isinstance(function, type) else type(function)
        file = getattr(sys.modules.get(kind.__module__), "__file__", None)
        return str(file).startswith(str(self.submission))

    def _calling(self) -> None:
        """Say which call comes now, in case it takes the process with it. Not for generated cases: those are too many."""
        if not self.generated:
            self.results.add("calling", calls=self.recorder.history())

    # ------------------------------------------------------------------------------------------------ pytest's hooks

    def pytest_configure(self, config: pytest.Config) -> None:
        config.addinivalue_line("markers", "task(n): the task of task.md that this test belongs to")

    def pytest_pycollect_makemodule(self, module_path: Path, parent: pytest.Collector) -> pytest.Module:
        module: CheckModule = CheckModule.from_parent(parent, path=module_path)
        module.check = self
        return module

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
        other_task = self.task is not None and self.task != test["task"]
        return not done and not other_task

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        if self.hung and self.job["brief"]:
            return True
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
        self.runs = self.make_program(self.job["run"] or ["python", self.job["main"]])
        return self.runs

    def make_program(self, command: list[str]) -> Program:
        return Program(command, self.submission, self.watch, self.recorder, self.job["output"])

    # ------------------------------------------------------------------------------------------------ what is reported

    def _outcome(self, *, skipped: bool) -> dict[str, Any]:
        error = self.failure
        if error is None:
            return {"outcome": "passed"}
        if skipped:
            return {"outcome": "skipped", "text": str(error)}
        self.hung = self.hung or isinstance(error, Timeout)
        return {"outcome": "failed", **self._facts(error)}

    def _facts(self, error: BaseException) -> dict[str, Any]:
        if isinstance(error, Interrupted):
            error = error.__cause__ or error
        inner = _innermost(error)
        facts = self.facts_of(inner)
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
            "missing": self._missing(inner),
            "printed": printed[:PRINTED] + "…" * (len(printed) > PRINTED),
            "stderr": last.stderr[-PRINTED:] if last else "",
            "code": last.code if last else None,
            "trace": trace_of(inner, self.here),
        }

    def facts_of(self, error: BaseException) -> dict[str, Any]:
        return facts_of(error, self.submission)

    def _returned(self) -> bool:
        return bool(self.recorder.calls) and self.recorder.calls[-1].returned

    def _missing(self, error: BaseException) -> dict[str, Any] | None:
        """Which name the check wants of the submission, and which names it has, when that is what went wrong."""
        if isinstance(error, ImportError) and error.name == self.job["module"]:
            name = str(error).removeprefix("cannot import name '").partition("'")[0]
        elif isinstance(error, AttributeError) and error.obj is self.solution is not None:
            name = str(error.name)
        else:
            return None
        return {"name": name, "has": self.names_in_solution()}

    def names_in_solution(self) -> list[str]:
        return [found for found, value in vars(self.solution).items() if self._is_own(found, value)]

    def _is_own(self, name: str, value: object) -> bool:
        return not name.startswith("_") and getattr(value, "__module__", "") == self.job["module"]


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


def _load(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
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
