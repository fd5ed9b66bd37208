"""What a learner has done: mastery, evidence, and the dates on which sections were completed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.timezone import localdate

from milepost.domain.evidence import Evidence
from milepost.domain.goal import Way
from milepost.domain.mastery import Mastery, Record, mastery_of, record_of
from milepost.learning import library, recording
from milepost.learning.models import Learner


@dataclass(frozen=True, kw_only=True)
class SectionProgress:
    """`completed_on` is the day on which the last skill was proven or reported; None while one is left.

    `proven` is false when the learner's own word was taken for some of it. Project stages don't count here yet.
    """

    id: str
    title: str
    skills: int
    settled: int
    completed_on: date | None
    proven: bool


@dataclass(frozen=True, kw_only=True)
class Overview:
    """`evidence` stands newest first. `sections` are those of the goal's way, and empty before the first goal."""

    mastery: Mapping[str, Mastery]
    record: Record
    evidence: tuple[Evidence, ...]
    sections: tuple[SectionProgress, ...]

    @property
    def proven(self) -> int:
        return sum(1 for mastery in self.mastery.values() if mastery.state == "proven")


def overview(learner: Learner, way: Way | None) -> Overview:
    """Everything that follows from the learner's evidence, along the way to the goal if there is one."""
    evidence = recording.evidence_of(learner)
    record = record_of(evidence)
    mastery = mastery_of(library.content(), record)
    return Overview(
        mastery=mastery,
        record=record,
        evidence=evidence[::-1],
        sections=sections_of(way, mastery) if way else (),
    )


def sections_of(way: Way, mastery: Mapping[str, Mastery]) -> tuple[SectionProgress, ...]:
    return tuple(_section(leg.id, leg.title, [mastery[skill] for skill in leg.skills]) for leg in way.legs)


def _section(section: str, title: str, own: list[Mastery]) -> SectionProgress:
    settled: list[datetime] = [mastery.settled_at for mastery in own if mastery.settled_at]
    complete = bool(own) and len(settled) == len(own)
    return SectionProgress(
        id=section,
        title=title,
        skills=len(own),
        settled=len(settled),
        completed_on=localdate(max(settled)) if complete else None,
        proven=complete and all(mastery.state == "proven" for mastery in own),
    )
