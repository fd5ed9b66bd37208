"""The grader judged by folders: golden/<case>/ has a submission and what the verdict has to say, word for word.

`GOLDEN=write pytest tests/grader/test_golden.py` writes what it says now. Read the difference before you keep it.
"""

import json
import os
import tomllib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Change, Finding, Verdict
from milepost.grader import KnownAnswers, grade
from milepost.sandbox import PlainProcess

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/case.toml"))
SEED = 11
PATIENCE = 60.0  # seconds for all calls together: a crash takes another pair of processes, and a busy machine its time
LONG = 60


@pytest.mark.parametrize("case", CASES)
def test_the_verdict_is_the_golden_one(case: str, exercise: Callable[..., Exercise], known: KnownAnswers) -> None:
    facts = tomllib.loads((GOLDEN / case / "case.toml").read_text(encoding="utf-8"))
    files = {path.name: path.read_bytes() for path in (GOLDEN / case / "submission").iterdir()}
    patient = exercise(facts.pop("exercise"), **{"total_seconds": PATIENCE, **facts})
    verdict = grade(files, exercise=patient, sandbox=PlainProcess(), seed=SEED, known=known)
    expected = GOLDEN / case / "expected.json"
    if os.environ.get("GOLDEN") == "write":
        expected.write_text(json.dumps(said(verdict), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert said(verdict) == json.loads(expected.read_text(encoding="utf-8"))


def said(verdict: Verdict) -> dict[str, Any]:
    """All that a reader sees of a verdict; of the checks that pass, only how many."""
    return {
        "outcome": verdict.outcome,
        "message": verdict.message,
        "insight": verdict.insight,
        "passed": sum(finding.outcome == "passed" for finding in verdict.findings),
        "findings": [_fields(finding) for finding in verdict.findings if finding.outcome != "passed"],
        "author_trace": verdict.author_trace.splitlines()[-1:],
    }


def _fields(finding: Finding) -> dict[str, Any]:
    fields = {name: value for name, value in asdict(finding).items() if value not in ("", (), None)}
    if len(finding.stdout) > LONG:
        fields["stdout"] = f"{finding.stdout[:LONG]}... ({len(finding.stdout)} characters)"
    return fields | ({"diff": "".join(map(_marked, finding.diff))} if finding.diff else {})


def _marked(change: Change) -> str:
    return {"same": "{}", "got": "[-{}-]", "expected": "[+{}+]"}[change.kind].format(change.text)
