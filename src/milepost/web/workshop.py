"""A skill's page: its lesson beside one of its exercises."""

from dataclasses import dataclass

from milepost.domain.exercise import Exercise
from milepost.domain.lesson import Lesson
from milepost.domain.mastery import Mastery
from milepost.domain.plan import PlannedStep
from milepost.domain.skills import Area, Skill
from milepost.learning import library
from milepost.web import agenda, wording
from milepost.web.arrangement import arranged, in_order
from milepost.web.bench import Bench, bench_of, first_open
from milepost.web.road import Stretch
from milepost.web.standing import Standing, own_road

FUNCTIONS = "functions"


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """`stretch` is the section of the learner's road that has the skill, if one does."""

    skill: Skill
    area: Area
    mastery: Mastery
    lesson: Lesson | None
    finished: bool
    stretch: Stretch | None
    needs: tuple[tuple[Skill, Mastery], ...]
    bench: Bench | None


def workshop_of(at: Standing, skill_id: str, exercise: Exercise | None = None) -> Workshop:
    """Raises UnknownIdError."""
    skill = library.skill(skill_id)
    chosen = exercise or first_open(at, skill_id)
    return Workshop(
        skill=skill,
        area=at.content.areas[skill.area],
        mastery=at.overview.mastery[skill_id],
        lesson=at.content.lessons.get(skill_id),
        finished=skill_id in at.overview.record.finished_lessons,
        stretch=_stretch(at, skill_id),
        needs=tuple((at.content.skills[need], at.overview.mastery[need]) for need in skill.prerequisites),
        bench=bench_of(at, chosen) if chosen else None,
    )


def page_of(at: Standing, shop: Workshop) -> dict[str, object]:
    """What the templates of a skill's page and of its parts read."""
    bench = shop.bench
    step = _next_step(at, shop.skill.id)
    page: dict[str, object] = {
        "shop": shop,
        "skill": shop.skill,
        "bench": bench,
        "next_sign": agenda.sign_of(step, at.content) if step else None,
        "moved": at.outlook.moved if at.outlook else "",
        "editor_files": [(name, bench.files.get(name, "")) for name in bench.exercise.files] if bench else [],
        "given": wording.listed([at.content.skills[g].title for g in bench.exercise.gives]) if bench else "",
        "gives_functions": bench is not None and FUNCTIONS in bench.exercise.gives,
        "settled": shop.mastery.state == "proven",
        "imported": [
            (exercise, exercise.id in at.overview.record.passed)
            for exercise in at.content.imported_of.get(shop.skill.id, ())
        ],
    }
    if bench and bench.exercise.kind == "order":
        text = bench.files.get(bench.exercise.files[0]) if bench.saved_at or bench.attempts else None
        page["placed"], page["aside"] = in_order(arranged(bench.exercise, text))
    return page


def _next_step(at: Standing, skill_id: str) -> PlannedStep | None:
    """The next one of this skill while it has any, else the plan's next."""
    steps = at.outlook.plan.steps if at.outlook else ()
    return next((step for step in steps if step.skill == skill_id), steps[0] if steps else None)


def _stretch(at: Standing, skill_id: str) -> Stretch | None:
    if at.outlook is None or not at.outlook.way.roadmap:
        return None
    stretches = own_road(at, at.outlook).stretches
    return next((stretch for stretch in stretches if skill_id in stretch.leg.skills), None)
