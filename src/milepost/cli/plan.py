"""The way to a goal: `milepost plan` and `milepost next`."""

from datetime import date, datetime
from typing import Annotated, Any

import typer

from milepost.cli.content import Json, load_content
from milepost.cli.record import open_record, set_up, today
from milepost.cli.terminal import Refusal, hours, out, plain, print_json, table
from milepost.domain.content import Content
from milepost.domain.goal import UnknownGoalError, Wishes, way_to
from milepost.domain.mastery import record_of
from milepost.domain.plan import Aim, PastDateError, Plan, make_plan, refuse_past
from milepost.domain.steps import steps_of
from milepost.domain.timetable import NoTime, PlanTooLong, Timetable, even_week

Day = typer.Option(formats=["%Y-%m-%d"], metavar="DATE")


def plan(
    goal: Annotated[
        str, typer.Option(help="A roadmap, roadmap/milestone, skill or project by id; several with commas.")
    ] = "",
    by: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="The day it should be done.")
    ] = None,
    hours_per_week: Annotated[float, typer.Option(min=0.25, max=112, help="Shared out evenly over the week.")] = 8.0,
    start: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="The first day; today if left out.")
    ] = None,
    day_off: Annotated[
        list[datetime] | None, typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="A day without learning.")
    ] = None,
    leave_out: Annotated[list[str] | None, typer.Option(metavar="PROJECT", help="A project to leave out.")] = None,
    as_json: Json = False,
) -> None:
    """Show your plan, or the plan that another goal would give from the very start.

    A plan that doesn't fit is an answer too: it says what would make it fit, and the command ends with 0.

    [dim]Example: milepost plan --goal backend-12-weeks --by 2027-06-30 --hours-per-week 12[/dim]
    """
    content = load_content()
    if goal:
        week = even_week(hours_per_week)
        off = frozenset(day.date() for day in day_off or [])
        made = _from_nothing(content, goal, by, start, week, off, frozenset(leave_out or []))
    else:
        made = _own_plan()
    if as_json:
        print_json(_as_json(made, content))
    else:
        _show(made, content)


def next(as_json: Json = False) -> None:  # the command's own name; nothing here iterates
    """Show the next step of your plan.

    [dim]Example: milepost next[/dim]
    """
    own = _own_plan()
    step = own.steps[0] if own.steps else None
    if as_json:
        print_json({"next": _step(own, 0) if step else None})
    elif step is None:
        out.print("Nothing is left to learn for your goal. Choose another with `milepost serve`, on the page Plan.")
    else:
        out.print(plain(f"{step.kind}: {step.title}", "bold"), plain(f"about {hours(step.minutes)}"))
        out.print(plain(f"Your goal is {own.title} by {own.by}; at these hours it is done on {own.end}."), soft_wrap=True)


def _from_nothing(
    content: Content,
    goal: str,
    by: datetime | None,
    start: datetime | None,
    week: tuple[int, ...],
    days_off: frozenset[date],
    left_out: frozenset[str],
) -> Plan:
    unknown = left_out - set(content.projects)
    if unknown:
        raise Refusal(f"There is no project {min(unknown)!r} to leave out.")
    try:
        set_up()
        first = start.date() if start else today()
        way = way_to(goal, content, Wishes(left_out=left_out))
        timetable = Timetable(start=first, weekday_minutes=week, days_off=days_off)
        nothing = record_of([])
        work = sum(step.minutes for step in steps_of(way, content, nothing))
        aim = Aim(by=by.date() if by else timetable.day_of(work))
        refuse_past(aim, first)
        return make_plan(way, content, record=nothing, timetable=timetable, aim=aim)
    except (UnknownGoalError, PastDateError, NoTime, PlanTooLong) as error:
        raise Refusal(str(error)) from error


def _own_plan() -> Plan:
    with open_record() as learner:
        from milepost.learning import planning

        seen = planning.outlook(learner, today())
    if seen is None:
        raise Refusal(
            "You have no goal yet. Choose one with `milepost serve`, or try one: "
            "milepost plan --goal aws-goal --by 2027-12-31 --hours-per-week 8"
        )
    return seen.plan


def _as_json(plan: Plan, content: Content) -> dict[str, Any]:
    trades = plan.trades
    return {
        "goal": plan.goal,
        "title": plan.title,
        "start": plan.start.isoformat(),
        "by": plan.by.isoformat(),
        "end": plan.end.isoformat(),
        "feasible": plan.feasible,
        "slack_hours": _hours(plan.slack_minutes),
        "total_hours": _hours(plan.total_minutes),
        "capacity_hours": _hours(plan.capacity_minutes),
        "trades": {
            "hours_per_week": None if trades.weekly_minutes is None else _hours(trades.weekly_minutes),
            "earliest": trades.earliest.isoformat(),
            "leave_out": None if trades.leave_out is None else list(trades.leave_out),
            "leave_out_hours": _hours(trades.saves_minutes),
        },
        "milestones": [
            {
                "id": milestone.id,
                "title": milestone.title,
                "due": milestone.due.isoformat(),
                "stated": milestone.stated,
                "expected": milestone.expected.isoformat(),
                "slack_hours": _hours(milestone.slack_minutes),
                "slack_days": milestone.slack_days,
            }
            for milestone in plan.milestones
        ],
        "steps": [_step(plan, place) for place in range(len(plan.steps))],
    }


def _step(plan: Plan, place: int) -> dict[str, Any]:
    step = plan.steps[place]
    return {
        "id": step.id,
        "kind": step.kind,
        "title": step.title,
        "skill": step.skill,
        "section": step.section,
        "start": step.start.isoformat(),
        "end": step.end.isoformat(),
        "minutes": step.minutes,
    }


def _hours(minutes: int) -> float:
    return round(minutes / 60, 2)


def _show(plan: Plan, content: Content) -> None:
    out.print(plain(f"{plan.title} by {plan.by}", "bold"))
    if plan.done:
        out.print("Nothing is left to learn for this goal.")
        return
    out.print(plain(_verdict(plan, content)), soft_wrap=True)
    out.print()
    rows = [
        (milestone.title, str(milestone.expected), str(milestone.due), f"{milestone.slack_days} d")
        for milestone in reversed(plan.milestones)
    ]
    out.print(table("milestone", "expected", "due", "slack", rows=rows, right=("slack",)))
    out.print()
    steps = [(str(step.start), str(step.end), hours(step.minutes), step.kind, step.title) for step in plan.steps[:15]]
    out.print(table("from", "to", "time", "", "first steps", rows=steps, right=("time",)))
    if len(plan.steps) > len(steps):
        out.print(f"... and {len(plan.steps) - len(steps)} more; --json prints all of them.")


def _verdict(plan: Plan, content: Content) -> str:
    if plan.feasible:
        return (
            f"It fits, with {hours(plan.slack_minutes)} of slack. {hours(plan.total_minutes)} of work, done on {plan.end}."
        )
    trades = plan.trades
    ways = [f"the date {trades.earliest}"]
    if trades.weekly_minutes is not None:
        ways.insert(0, f"{hours(trades.weekly_minutes)} a week")
    if trades.leave_out:
        titles = ", ".join(content.projects[project].title for project in trades.leave_out)
        ways.append(f"leaving out {titles} ({hours(trades.saves_minutes)})")
    return f"It doesn't fit: {hours(-plan.slack_minutes)} are missing. What would make it fit: {'; or '.join(ways)}."
