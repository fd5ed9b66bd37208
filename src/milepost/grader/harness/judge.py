"""The check's process: runs the check under pytest, with the learner's code on the other side of the wire.

`prepare` does once, before any fork, what is the same for every check: imports, pytest's configuration and session, a
rehearsal, so that all that happens for the first time has happened.
"""

import gc
import os
import sys
from pathlib import Path

from _pytest.main import Session
from _pytest.outcomes import OutcomeException

from .check import Check
from .generated import settle
from .learners import Beside, Learners
from .rehearsal import rehearse_check, run_all_kinds
from .results import Results
from .session import new_session, run_tests
from .submission import FILES, read_job
from .watch import GRACE, Watch
from .wire.caller import Caller
from .wire.frames import Frames

SLACK = 0.6  # seconds that our own alarm waits for the other side's

FEW_COLLECTIONS = 20_000  # objects between two: a grade makes some thousands, and then all memory goes at once

GIVEN = "given"

REHEARSALS = 10  # the interpreter adapts a piece of code to what it works with when that has run a few times

_prepared: list[tuple[Session, Check]] = []


def prepare() -> None:
    """Build pytest's session, here and now. The child that judges uses it up."""
    run_all_kinds(new_session())
    for _ in range(REHEARSALS):
        rehearse_check(new_session())
    _prepared[:] = [new_session()]


def check_main(job: int, wire: int, result: int) -> None:
    """`job` is a file of JSON.

    `check` is the source of the check, `rewritten` the same as `packed` makes it, in base64, or "". `sources` has the
    learner's files by name; `main` is imported as `module`, unless there is `run`, the command that starts it. `given` are
    files that stand beside both sides; tests whose names are `left_out` aren't even named. Only tests of `task` run (None:
    of all), of those in `only` (None: of any), and none whose id is in `skip`; where `brief`, no generated ones and none
    after the first that hangs; where `first`, none after the first that fails. `seconds` is for each call,
    `total_seconds` for all. `output` is in bytes. Generated tests run with each of the `seeds`, have so many `examples`
    each time, and look for the `smallest` that fails; where `rapid`, they are drawn more quickly. Where `beside`, the code
    is on this side, and nothing but the sandbox is around it.
    """
    gc.set_threshold(FEW_COLLECTIONS)
    told = read_job(job)
    here = Path.cwd()
    if "hypothesis" in told["check"]:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(here / "hypothesis")
        settle(told["examples"], smallest=told["smallest"], rapid=told["rapid"])
    modules = {"check", *_put_beside(told["given"], here / GIVEN)}
    session, check = _prepared.pop() if _prepared else new_session()
    watch = Watch(told["seconds"], told["total_seconds"], here / FILES, slack=SLACK)
    caller = Caller(
        Frames(wire, patience=told["seconds"] + GRACE),
        seconds=watch.rest,
        is_checks=modules.__contains__,
        outcomes=(OutcomeException,),
    )
    kind = Beside if told["beside"] else Learners
    learners = kind(caller, here, told["sources"], main=told["main"], module=told["module"])
    check.begin(told, learners, Results(result), watch)
    try:
        if check.import_submission():
            run_tests(session, check)
    finally:
        check.results.let_go()


def _put_beside(files: dict[str, str], folder: Path) -> list[str]:
    """Put the given files where the check can import them; the names of their modules. The other side has its own copies."""
    if files:
        sys.path.insert(0, str(folder))
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return [Path(name).stem for name in files if name.endswith(".py")]
