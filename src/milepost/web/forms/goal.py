"""The goal as a learner states it: where to, by when, hours on which days, and what to choose or leave out."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from milepost.domain.content import Content
from milepost.domain.goal import Way
from milepost.domain.roadmap import Section
from milepost.learning.planning import Intent

WEEKDAYS = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
USUAL_WEEK = (120, 120, 120, 120, 120, 180, 0)
ONE_SKILL = "one-skill"
LONGEST_DAY = 16
MOST_DAYS_OFF = 1000
NOT_A_DATE = _("Write the date as year-month-day, such as 2027-03-31, or choose it in the calendar.")
NOT_A_DAY = _("“%(entry)s” is not a day. Write 2026-12-24, or 2026-12-24 to 2027-01-02.")
BETWEEN = re.compile(r"\s+(?:to|until)\s+|\s*\.\.+\s*|\s*\N{EN DASH}\s*")
NOT_HOURS = _("Give hours as a number from 0 to 16, such as 1.5.")


class HoursField(forms.FloatField):
    """Hours of a day, cleaned to minutes."""

    def __init__(self) -> None:
        messages = {"invalid": NOT_HOURS, "min_value": NOT_HOURS, "max_value": NOT_HOURS}
        super().__init__(min_value=0, max_value=LONGEST_DAY, required=False, error_messages=messages)

    def clean(self, value: Any) -> int:
        hours = super().clean(value.replace(",", ".") if isinstance(value, str) else value)
        return round((hours or 0) * 60)


class DaysField(forms.CharField):
    """Days and spans of days, as `2026-12-24` and `2026-12-27 to 2027-01-02`, apart by commas or lines."""

    def clean(self, value: Any) -> frozenset[date]:
        text = super().clean(value)
        entries = [entry.strip() for entry in re.split(r"[,;\n]", text) if entry.strip()]
        return frozenset(day for entry in entries for day in _days(entry))


class GoalForm(forms.Form):
    """`intent` gives what it says once it is valid. Fields for choices, projects and milestones follow the way."""

    goal = forms.CharField(max_length=400, error_messages={"required": _("Choose where you want to get to.")})
    by = forms.DateField(required=False, input_formats=["%Y-%m-%d"], error_messages={"invalid": NOT_A_DATE})
    skill = forms.CharField(required=False, max_length=100)
    days_off = DaysField(required=False, max_length=8000)

    def __init__(self, *arguments: Any, content: Content, way: Way | None = None, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.way = way
        self.projects = _projects(way, content)
        for number in range(7):
            self.fields[f"hours_{number}"] = HoursField()
        self.fields["left_out"] = forms.MultipleChoiceField(
            required=False,
            choices=[(project, content.projects[project].title) for project in self.projects],
            error_messages={"invalid_choice": _("One of the projects is not on this road any more. Load the page again.")},
        )
        self.sections = _sections_with_choices(way, content)
        for section in self.sections:
            self.fields[f"choice_{section.id}"] = forms.ChoiceField(
                required=False, choices=[(choice.id, choice.title) for choice in section.choices]
            )
        for post in way.posts if way else ():
            self.fields[f"milestone_{post.id}"] = forms.DateField(
                required=False, input_formats=["%Y-%m-%d"], error_messages={"invalid": NOT_A_DATE}
            )

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("goal") == ONE_SKILL:
            self.cleaned_data["goal"] = self.cleaned_data.get("skill") or ""
            if not self.cleaned_data["goal"]:
                self.add_error("goal", _("Choose which skill."))
        return self.cleaned_data

    def intent(self) -> Intent:
        said = self.cleaned_data
        posts = self.way.posts if self.way else ()
        return Intent(
            goal=said["goal"],
            by=said["by"],
            weekday_minutes=tuple(said[f"hours_{number}"] for number in range(7)),
            days_off=said["days_off"],
            choices={s.id: said[f"choice_{s.id}"] for s in self.sections if said[f"choice_{s.id}"]},
            left_out=frozenset(said["left_out"]),
            milestone_dates={p.id: said[f"milestone_{p.id}"] for p in posts if said[f"milestone_{p.id}"]},
        )

    def refuse(self, error: ValueError) -> None:
        """Put a sentence of the rooms below beside the field that it is about."""
        about = {"NoTime": "hours_0", "PlanTooLong": "hours_0", "PastDateError": "by", "UnknownGoalError": "goal"}
        self.add_error(about.get(type(error).__name__), str(error))


def initial(intent: Intent) -> dict[str, object]:
    """The form's values for what is wanted now."""
    return {
        "goal": intent.goal,
        "by": intent.by,
        "days_off": ", ".join(_spans(intent.days_off)),
        "left_out": sorted(intent.left_out),
        **week_initial(intent.weekday_minutes),
        **{f"choice_{section}": choice for section, choice in intent.choices.items()},
        **{f"milestone_{post}": day for post, day in intent.milestone_dates.items()},
    }


def week_initial(weekday_minutes: Iterable[int]) -> dict[str, object]:
    """Hours as people write them: `2`, `1.5`."""
    return {f"hours_{number}": f"{round(minutes / 60, 2):g}" for number, minutes in enumerate(weekday_minutes)}


def _days(entry: str) -> Iterator[date]:
    said = {"entry": entry[:40]}
    first_text, _separator, last_text = BETWEEN.sub("|", entry).partition("|")
    try:
        first = date.fromisoformat(first_text)
        last = date.fromisoformat(last_text) if last_text else first
    except ValueError:
        raise forms.ValidationError(NOT_A_DAY, params=said) from None
    if last < first:
        raise forms.ValidationError(_("“%(entry)s” ends before it begins. Put the earlier day first."), params=said)
    if (last - first).days > MOST_DAYS_OFF:
        raise forms.ValidationError(_("“%(entry)s” is longer than three years. Give a shorter time."), params=said)
    return (first + timedelta(days=offset) for offset in range((last - first).days + 1))


def _spans(days: Iterable[date]) -> Iterator[str]:
    """Neighbouring days as one span."""
    run: list[date] = []
    for day in [*sorted(days), date.max]:
        if run and day != run[-1] + timedelta(days=1):
            yield run[0].isoformat() if len(run) == 1 else f"{run[0].isoformat()} to {run[-1].isoformat()}"
            run = []
        run.append(day)


def _projects(way: Way | None, content: Content) -> tuple[str, ...]:
    """All projects of the road, those left out as well."""
    if way is None:
        return ()
    if not way.roadmap:
        return tuple(project for leg in way.legs for project in leg.projects)
    sections = content.roadmaps[way.roadmap].sections
    named = [p for s in sections for p in (*s.projects, *(p for choice in s.choices for p in choice.projects))]
    return tuple(dict.fromkeys(named))


def _sections_with_choices(way: Way | None, content: Content) -> tuple[Section, ...]:
    if way is None or not way.roadmap:
        return ()
    return tuple(section for section in content.roadmaps[way.roadmap].sections if section.choices)
