"""Known wrong answers, matched by what they do: the same tests fail, in the same way."""

import contextlib
import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from milepost.domain.exercise import Exercise, WrongAnswer
from milepost.grader.facts import Facts
from milepost.grader.observe import HARNESS, Observation, Test, observe_fixed
from milepost.sandbox import Sandbox

Behaviour = tuple["Failure", ...]

AT_ONCE = 4


class Failure(NamedTuple):
    """How one test fails. Two are alike when all but the error's `text` agree: names and line numbers may be others."""

    test: str
    kind: str
    error: str
    got: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Known:
    """How the author's own files behave: each wrong answer on the fixed tests of its task, by its name, and in `broken` the
    tests that the solution itself fails."""

    wrong: Mapping[str, Behaviour]
    broken: frozenset[str]


class KnownAnswers:
    """Found out when first asked for. Kept in memory and, with a `folder`, on disk."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._kept: dict[str, Known] = {}

    def of(self, exercise: Exercise, sandbox: Sandbox) -> tuple[Known, float]:
        """What is known, and the milliseconds that it took to find out."""
        key = _key(exercise, sandbox)
        known = self._kept.get(key) or self._read(key)
        spent = 0.0
        if known is None:
            known, spent = _find_out(exercise, sandbox)
        if exercise.version and not known.broken:  # a solution that fails may have met a busy machine: ask again next time
            self._kept[key] = known
            if spent:
                self._write(key, known)
        return known, spent

    def _read(self, key: str) -> Known | None:
        if self._folder is None:
            return None
        try:
            stored = json.loads((self._folder / f"{key}.json").read_text(encoding="utf-8"))
            wrong = {name: tuple(Failure(*failure) for failure in failures) for name, failures in stored.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        return Known(wrong=wrong, broken=frozenset())

    def _write(self, key: str, known: Known) -> None:
        if self._folder is None:
            return
        with contextlib.suppress(OSError):  # a cache that can't be written is only slow
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self._folder, delete=False, encoding="utf-8") as file:
                json.dump(known.wrong, file)
            Path(file.name).replace(self._folder / f"{key}.json")


def behaviour(observation: Observation, task: int | None) -> Behaviour:
    """How a submission fails the fixed tests of a task, up to the first that ran out of time: after it, it's chance."""
    failures = []
    for test, facts in observation.failures:
        if test.task == task and not test.generated:
            failures.append(_failure(test, facts))
            if facts.kind == "timeout" or facts.ending == "not run":
                break
    return tuple(failures)


def matching(own: Behaviour, known: Known, wrong: Iterable[WrongAnswer]) -> WrongAnswer | None:
    """The known wrong answer that behaves the same. Of several, the one whose errors say the same word for word."""
    if not own:
        return None
    alike = [answer for answer in wrong if _without_text(known.wrong.get(answer.name, ())) == _without_text(own)]
    return next((answer for answer in alike if known.wrong[answer.name] == own), alike[0] if alike else None)


def _without_text(failures: Behaviour) -> Behaviour:
    return tuple(failure._replace(text="") for failure in failures)


def _find_out(exercise: Exercise, sandbox: Sandbox) -> tuple[Known, float]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = {
            answer.name: (answer.task, pool.submit(observe_fixed, answer.files, exercise, sandbox, answer.task))
            for answer in exercise.wrong
        }
        solved = pool.submit(observe_fixed, exercise.solution, exercise, sandbox) if exercise.solution else None
        wrong = {name: (task, future.result()) for name, (task, future) in waiting.items()}
        solution = solved.result() if solved else Observation()
    spent = solution.milliseconds + sum(seen.milliseconds for _, seen in wrong.values())
    known = Known(
        wrong={name: behaviour(seen, task) for name, (task, seen) in wrong.items()},
        broken=frozenset(test.id for test, _ in solution.failures),
    )
    return known, spent


def _failure(test: Test, facts: Facts) -> Failure:
    got = facts.unmet.got if facts.unmet else facts.returned or ""
    if facts.ending != "failed" or facts.kind in ("assert", "timeout"):
        return Failure(test=test.id, kind=f"{facts.ending} {facts.kind}", error="", got=got, text="")
    return Failure(test=test.id, kind=facts.kind, error=facts.error, got=got, text=facts.text)


def _key(exercise: Exercise, sandbox: Sandbox) -> str:
    text = "\0".join([exercise.id, exercise.version, sandbox.name, _engine()])
    return f"{re.sub('[^a-z0-9-]', '-', exercise.id.lower())[:60]}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


@cache
def _engine() -> str:
    """A digest of the harness: with another one, answers may behave otherwise."""
    digest = hashlib.sha256()
    for path in sorted(HARNESS.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
