"""Verdicts of stages, from the events of a check. A stage passes only with all before it; whoever is told hears the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from milepost.checks import events
from milepost.checks.briefing import StageBriefing
from milepost.checks.events import Event, StageOutcome


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What was found of one stage. `message` says why it isn't decided, or wasn't finished."""

    stage: str
    outcome: StageOutcome
    message: str = ""
    findings: tuple[events.TestFinished, ...] = ()


class Gatherer:
    """Passes events on, and remembers what the report needs of them.

    The checks tell what each stage does by itself. It adds the stages that aren't checkable here, in their places, and what
    follows from them: a stage that passes after one that couldn't be checked isn't decided.
    """

    def __init__(self, stages: Sequence[StageBriefing], say: Callable[[Event], None]) -> None:
        self.isolation = ""
        self.broken: list[events.Broken] = []
        self.answered_by: dict[str, str] = {}
        self._stages = stages
        self._say = say
        self._findings: dict[str, list[events.TestFinished]] = {stage.id: [] for stage in stages}
        self._finished: dict[str, events.StageFinished] = {}

    def take(self, event: Event) -> None:
        match event:
            case events.StageStarted():
                self._tell_missing(before=event.number)
            case events.TestFinished():
                self._findings[event.stage].append(event)
            case events.StageFinished():
                event = self._finished[event.stage] = self._decided(event)
            case events.Broken():
                self.broken.append(event)
            case events.Isolated():
                self.isolation = event.level
            case events.StoreStarted():
                self.answered_by[event.store] = event.answered_by
        self._say(event)

    def end(self) -> None:
        """Nothing more will come."""
        self._tell_missing(before=len(self._stages) + 1)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(map(self._verdict, self._stages))

    def _verdict(self, stage: StageBriefing) -> Verdict:
        finished = self._finished.get(stage.id, events.StageFinished(stage=stage.id, outcome="not_run"))
        findings = tuple(self._findings[stage.id])
        return Verdict(stage=stage.id, outcome=finished.outcome, message=finished.message, findings=findings)

    def _tell_missing(self, *, before: int) -> None:
        for stage in self._stages[: before - 1]:
            if stage.missing and stage.id not in self._finished:
                self.take(events.StageFinished(stage=stage.id, outcome="not_checkable", message=stage.missing))

    def _decided(self, event: events.StageFinished) -> events.StageFinished:
        outcomes = {id: finished.outcome for id, finished in self._finished.items()}
        unchecked = [stage.title for stage in self._stages if outcomes.get(stage.id) == "not_checkable"]
        if event.outcome != "passed" or not unchecked:
            return event
        message = f"{unchecked[0]}, which comes before, can't be checked. Its own checks pass."
        return replace(event, outcome="not_checkable", message=message)
