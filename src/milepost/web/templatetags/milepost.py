"""Marks, durations and days in templates."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from milepost.domain.skills import Estimate
from milepost.web import highlight, wording

register = template.Library()

register.filter("duration", wording.duration)
register.filter("hours", wording.hours)
register.filter("numeral", wording.numeral)
register.filter("python", highlight.highlight)
register.filter("days", wording.days)


@register.filter
def abs_days(count: int) -> str:
    return wording.days(abs(count))


@register.filter
def field_value(value: object) -> str:
    """What a form field shows: days as browsers write them, nothing for None."""
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


@register.simple_tag
def mark(name: str, classes: str = "") -> SafeString:
    """One glyph of the sprite. It is never the only sign: a word stands beside it."""
    return format_html('<svg class="g {}" aria-hidden="true"><use href="#g-{}"/></svg>', classes, name)


@register.filter
def estimate(minutes: Estimate) -> str:
    """`30 to 50 min`, or `1 h to 1 h 30`."""
    if minutes.p80 < 60:
        return _("%(low)s to %(high)s") % {"low": minutes.p50, "high": wording.duration(minutes.p80)}
    return _("%(low)s to %(high)s") % {"low": wording.duration(minutes.p50), "high": wording.duration(minutes.p80)}


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], when: date | datetime) -> SafeString:
    """A `time` element, with the year only where it is not this one."""
    when = localtime(when).date() if isinstance(when, datetime) else when
    return format_html('<time datetime="{}">{}</time>', when.isoformat(), wording.day(when, context.get("today")))


@register.simple_tag
def span(first: date, last: date) -> str:
    return wording.span(first, last)


@register.filter
def item(values: Mapping[str, object], key: str) -> object:
    return values.get(key, "")


@register.filter
def clock(when: datetime) -> str:
    """`9:42`, on this machine's clock."""
    return date_format(localtime(when), "G:i")


@register.filter
def percent(part: float, whole: float) -> int:
    return round(100 * part / whole) if whole else 0
