"""Where the learner stands, as most pages need it: one reading of the record for one request."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.timezone import localdate, now

from milepost.domain.content import Content
from milepost.learning import learner as learners
from milepost.learning import library, planning, progress
from milepost.learning.planning import Outlook
from milepost.learning.progress import Overview
from milepost.web.road import Road, road_along

if TYPE_CHECKING:
    from milepost.learning.models import Learner


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`outlook` is None before the first goal."""

    learner: "Learner"
    today: date
    content: Content
    outlook: Outlook | None
    overview: Overview


def standing() -> Standing:
    today = localdate()
    learner = learners.sole(now=now())
    outlook = planning.outlook(learner, today)
    return Standing(
        learner=learner,
        today=today,
        content=library.content(),
        outlook=outlook,
        overview=progress.overview(learner, outlook.way if outlook else None),
    )


def own_road(at: Standing, outlook: Outlook) -> Road:
    return road_along(
        outlook.way,
        at.content,
        at.overview.mastery,
        plan=outlook.plan,
        completed={section.id: section for section in at.overview.sections},
        left_out=outlook.intent.left_out,
        built=at.overview.record.built,
    )
