"""The check's process: runs the check under pytest, with the learner's code on the other side of the wire.

`prepare` does once, before any fork, what is the same for every check: imports, pytest's configuration and session, a run
of a small check, so that all that happens for the first time has happened.
"""

import contextlib
import linecache
import os
import signal
import socket
import sys
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session
from _pytest.outcomes import OutcomeException

from .check import Check, Interrupted
from .errors import facts_of
from .generated import settle
from .grade import OPTIONS
from .program import Program, Run, said
from .results import Results
from .rewrite import rewrite
from .submission import FILES, WORK, read_job
from .tape import TooMuchOutput
from .told import plain_facts
from .watch import GRACE, Timeout, Watch
from .wire.broken import Gone, WireBroken
from .wire.caller import Caller
from .wire.classes import is_stand_in
from .wire.frames import Frames
from .wire.module import install
from .wire.remote import is_remote

SLACK = 0.6  # seconds that our own alarm waits for the other side's
CHECK = "check.py"
NOBODYS = Path(os.devnull)

_prepared: list[Session] = []


def prepare() -> None:
    """Build pytest's configuration and session, here and now. The child that judges finishes them."""
    _run_a_small_check()
    _prepared[:] = [_session()]


def check_main(job: int, wire: int, result: int) -> None:
    """`job` is a file of JSON: `check` is the source, `sources` the learner's files by name, the rest as for `grade`."""
    told = read_job(job)
    here = Path.cwd()
    results = Results(result)
    watch = Watch(told["seconds"], told["total_seconds"], here / FILES, slack=SLACK)
    caller = Caller(
        Frames(wire, patience=told["seconds"] + GRACE),
        seconds=watch.rest,
        is_checks=lambda module: module == "check",
        outcomes=(OutcomeException,),
    )
    if "hypothesis" in told["check"]:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(here / "hypothesis")
        settle(told["seed"], told["examples"])
    check = RemoteCheck(told, here, results, watch, caller)
    if check.import_submission():
        judge(check)


def judge(check: "RemoteCheck") -> None:
    session = _prepared.pop() if _prepared else _session()
    config = session.config
    config.pluginmanager.register(check, "check")
    module = check.pytest_pycollect_makemodule(Path(session.path) / CHECK, session)
    session.items = list(session.genitems(module))
    config.hook.pytest_collection_modifyitems(session=session, config=config, items=session.items)
    with contextlib.suppress(Session.Interrupted, Session.Failed):
        config.hook.pytest_runtestloop(session=session)


SMALL_CHECK = """
import pytest
from hypothesis import given, strategies

@pytest.mark.parametrize("n", [1, 2])
def test_pass(n):
    assert str([n]) == f"[{n}]"

def test_failure():
    counts = dict(a=1)
    assert counts["a"] == 2

def test_error():
    with pytest.raises(KeyError):
        {}[1] + 1
    {}["a"]

@given(strategies.lists(strategies.integers() | strategies.text()))
def test_generated(values):
    assert len(values) < 2
"""


def _run_a_small_check() -> None:
    told = {
        "check": SMALL_CHECK,
        "module": "solution",
        "main": "solution.py",
        "sources": {},
        "run": [],
        "output": 1000,
        "skip": [],
        "brief": False,
        "seconds": 10.0,
        "total_seconds": 60.0,
    }
    settle(0, 20)
    ours, theirs = socket.socketpair()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    handler = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    with ours, theirs:
        here = Path.cwd()
        watch = Watch(10.0, 60.0, here)
        caller = Caller(Frames(ours.fileno()), seconds=watch.rest, is_checks=lambda _: False)
        judge(RemoteCheck(told, here, Results(nowhere), watch, caller))
    os.close(nowhere)
    sys.modules.pop("check", None)
    if handler is not None:
        signal.signal(signal.SIGALRM, handler)


class RemoteCheck(Check):
    """A check whose submission is in another process."""

    def __init__(self, told: dict[str, Any], here: Path, results: Results, watch: Watch, caller: Caller) -> None:
        self.caller = caller
        self.work = here / WORK
        super().__init__({"submissions": {FILES: told.get("task")}, **told}, here, here / FILES, results, watch=watch)

    def import_submission(self) -> bool:
        """What doesn't parse or can't be imported is reported."""
        with self.watch.call():
            problem = plain_facts(self.caller.ask("problem").facts)
        if problem:
            self.results.add("unparsable", **problem)
            return False
        self.work.mkdir(exist_ok=True)
        os.chdir(self.work)
        self.caller.ask("enter", WORK)
        self._show_sources()
        modules = {Path(name).stem: str(self.submission / name) for name in self.job["sources"] if name.endswith(".py")}
        main = self.job["main"]
        install(self.caller, {**modules, self.job["module"]: str(self.submission / main)})
        return bool(self.job["run"]) or self._import(self.job["module"])

    def _import(self, module: str) -> bool:
        self.results.add("importing")
        try:
            with self.tape.running(), self.watch.call():
                self.solution = __import__(module)
        except BaseException as error:
            if self._is_end(error):
                return False
            self.results.add("import failed", **self._facts(error))
            return False
        self.results.add("imported")
        return True

    def _show_sources(self) -> None:
        """What the learner wrote, for a check that reads it: as it was handed in, whatever became of the file."""
        for name, text in self.job["sources"].items():
            path = str(self.submission / name)
            linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)

    def _is_end(self, error: BaseException | None) -> bool:
        """Whether the other process ended by itself: how, those who started it can tell."""
        return isinstance(error, Gone) and not isinstance(error, Timeout)

    def code_of(self, path: Path) -> CodeType:
        tree, self.recorder.sites = rewrite(self.job["check"], str(path))
        return compile(tree, path, "exec", dont_inherit=True)

    def _is_learners(self, function: Any) -> bool:
        return is_remote(function) or is_stand_in(function)

    def _calling(self) -> None:
        """Nothing needs to be reported ahead: the learner's code can't take this process down."""

    def pytest_pycollect_makeitem(self, collector: pytest.Collector, name: str, obj: object) -> list[pytest.Item] | None:
        """Nothing of the learner's is a test, whatever it's called."""
        return [] if is_remote(obj) or self._is_learners(obj) else None

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        if self.caller.dead is not None:
            return True
        self.caller.begin()
        return super().pytest_runtest_protocol(item, nextitem)

    def _outcome(self, *, skipped: bool) -> dict[str, Any]:
        lasting = self.caller.lasting
        if self._is_end(lasting):
            if not self.generated:
                self.results.add("calling", calls=self.recorder.history())
            os._exit(0)  # a test that started and didn't end says the rest
        if lasting is not None:
            self.failure, skipped = lasting, False
        return super()._outcome(skipped=skipped)

    def facts_of(self, error: BaseException) -> dict[str, Any]:
        """What the other side says of it. It can lie about its own code only: these facts judge nothing."""
        told = vars(error).get("_wire_facts") if not isinstance(error, Interrupted) else None
        facts = facts_of(error, NOBODYS)  # a stand-in's frame looks like the learner's, and says nothing
        if told is not None:
            facts = {**facts, **plain_facts(told), "text": facts["text"] or str(told.get("text", ""))[:500]}
        return facts

    def names_in_solution(self) -> list[str]:
        names = self.caller.ask("own names", self.solution) if self.caller.dead is None else []
        return [name for name in names if type(name) is str][:100]

    def make_program(self, command: list[str]) -> Program:
        return RemoteProgram(command, self)


class RemoteProgram(Program):
    """Runs in a fork of the submission's process."""

    def __init__(self, command: list[str], check: RemoteCheck) -> None:
        super().__init__(command, check.submission, check.watch, check.recorder, check.job["output"])
        self._caller = check.caller

    def run(self, *arguments: str, stdin: str = "", files: Any = None) -> Run:
        self.last = None
        self._recorder.command(said([*self._shown, *arguments], stdin, files or {}))
        flat = tuple(part for pair in (files or {}).items() for part in pair)
        seconds = self._watch.limit()
        with self._watch.paused():
            self._caller.allow(seconds + 4 * GRACE)
            answer = self._caller.ask("run", tuple(self._shown), arguments, stdin, flat, seconds)
        self.last, why = _run_of(answer)
        if why == "output":
            raise TooMuchOutput
        if why == "slow":
            raise Timeout(seconds)
        return self.last


def _run_of(answer: Any) -> tuple[Run, str]:
    """Only what a run can be. Raises WireBroken."""
    match answer:
        case (int(code), str(stdout), str(stderr), tuple(files), str(why)) if all(type(part) is str for part in files):
            return Run(code=code, stdout=stdout, stderr=stderr, files=dict(zip(files[::2], files[1::2], strict=False))), why
    raise WireBroken("not a run")


def _session() -> Session:
    """Nothing is read from a folder: no conftest.py, no configuration but ours."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.dont_write_bytecode = True
    here = Path.cwd()
    places = [f"--rootdir={here}", f"--confcutdir={here}", "-c", os.devnull]
    config = _prepareconfig([*OPTIONS, *places], [])
    config._do_configure()
    session = Session.from_config(config)
    config.hook.pytest_sessionstart(session=session)
    return session
