"""What the process that runs the checks is told, and how: one JSON file in its scratch folder."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

VARIABLE = "MILEPOST_BRIEFING"
"""The environment variable that names the file."""


@dataclass(frozen=True, kw_only=True)
class StageBriefing:
    """`file` holds its checks; `requirements` maps ids to their sentences; `causes` maps ids to messages of known wrong
    answers; `missing` is why the stage can't be checked here, if it can't."""

    id: str
    number: int
    title: str
    file: str
    needs: tuple[str, ...] = ()
    requirements: Mapping[str, str] = field(default_factory=dict)
    causes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    missing: str = ""


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """`environment` is what every run line gets; `names` are the variables that the project's interface asks for.

    `stores` are URLs of servers outside, by need. `events` is the descriptor that events are written to. With a
    `requirement`, the tests of the last stage that prove something else are left out.
    """

    project: str
    workspace: str
    run: Mapping[str, str]
    stages: tuple[StageBriefing, ...]
    scratch: str
    environment: Mapping[str, str]
    names: tuple[str, ...] = ()
    realtime: str = ""
    stores: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    seed: int = 0
    events: int = -1
    requirement: str = ""
    heavy: bool = False
    keep_going: bool = False


def write_briefing(briefing: Briefing, path: Path) -> None:
    path.write_text(json.dumps(asdict(briefing)), encoding="utf-8")


def read_briefing(path: Path) -> Briefing:
    told = json.loads(path.read_text(encoding="utf-8"))
    stages = tuple(
        StageBriefing(**{**stage, "causes": {key: tuple(texts) for key, texts in stage["causes"].items()}})
        for stage in told["stages"]
    )
    return Briefing(**{**told, "stages": stages, "names": tuple(told["names"])})
