"""What one change did to a plan, in a sentence."""

from datetime import date

from milepost.domain.plan import Plan
from milepost.domain.steps import StepKind

KINDS: dict[StepKind, tuple[str, str]] = {
    "lesson": ("lesson", "lessons"),
    "skill": ("skill", "skills"),
    "exercise": ("exercise", "exercises"),
    "stage": ("project stage", "project stages"),
}


def moved(before: Plan, after: Plan) -> str:
    """Both plans start on the same day. Says what left or joined the plan, and where that puts the last day.

    Empty where nothing moved.
    """
    if before.goal != after.goal:
        return f"A new goal: {after.title}. The last day is {_day(after.end)}."
    gone, new = _difference(before, after), _difference(after, before)
    if not gone and not new and before.end == after.end:
        return ""
    return " ".join(
        part for part in (_said(gone, "off the plan"), _said(new, "back on the plan"), _end(before, after)) if part
    )


def _difference(one: Plan, other: Plan) -> list[tuple[StepKind, str]]:
    there = {step.id for step in other.steps}
    return [(step.kind, step.title) for step in one.steps if step.id not in there]


def _said(steps: list[tuple[StepKind, str]], where: str) -> str:
    if not steps:
        return ""
    if len(steps) == 1:
        kind, title = steps[0]
        return f"The {KINDS[kind][0]} “{title}” is {where}."
    counts = {kind: sum(1 for own, _ in steps if own == kind) for kind in KINDS}
    parts = [f"{count} {KINDS[kind][count > 1]}" for kind, count in counts.items() if count]
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
    return f"{listed[0].upper()}{listed[1:]} are {where}."


def _end(before: Plan, after: Plan) -> str:
    if after.done:
        return "Nothing is left to learn for this goal."
    days = (before.end - after.end).days
    if days == 0:
        return f"The last day stays {_day(after.end)}."
    distance = f"{abs(days)} day{'s' * (abs(days) > 1)} {'earlier' if days > 0 else 'later'}"
    return f"The last day moves to {_day(after.end)}, {distance}."


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
