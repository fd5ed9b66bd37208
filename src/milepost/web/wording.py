"""Numbers as people say them: durations, days, spans of days."""

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def duration(minutes: int) -> str:
    """`25 min`, `1 h`, `1 h 05`; from ten hours on to the half hour: `12 h 30`."""
    if minutes < 60:
        return _("%(minutes)d min") % {"minutes": minutes}
    if minutes >= 600:
        minutes = round(minutes / 30) * 30
    hours, rest = divmod(minutes, 60)
    if not rest:
        return _("%(hours)d h") % {"hours": hours}
    return _("%(hours)d h %(minutes)02d") % {"hours": hours, "minutes": rest}


def hours(minutes: int) -> str:
    """Whole hours for sentences, halves below ten: `974`, `2.5`."""
    if minutes >= 600 or minutes % 60 == 0:
        return str(round(minutes / 60))
    return f"{minutes / 60:.1f}".removesuffix(".0")


def in_words(minutes: int) -> str:
    """`25 minutes`, `an hour and three quarters`, `two and a half hours`: to the quarter from one hour on."""
    if minutes < 53:
        return ngettext("%(count)d minute", "%(count)d minutes", minutes) % {"count": minutes}
    whole, quarters = divmod(round(minutes / 15), 4)
    if whole == 1:
        return [_("an hour"), _("an hour and a quarter"), _("an hour and a half"), _("an hour and three quarters")][quarters]
    number = numeral(whole)
    return [
        _("%(number)s hours"),
        _("%(number)s and a quarter hours"),
        _("%(number)s and a half hours"),
        _("%(number)s and three quarter hours"),
    ][quarters] % {"number": number}


def numeral(number: int) -> str:
    """Words up to twelve."""
    words = (
        _("none"), _("one"), _("two"), _("three"), _("four"), _("five"), _("six"),
        _("seven"), _("eight"), _("nine"), _("ten"), _("eleven"), _("twelve"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)


def day(when: date, today: date | None = None) -> str:
    """`29 October`, with its year when that is not this year's."""
    return date_format(when, "j F" if today is not None and when.year == today.year else "j F Y")


def weekday(when: date, today: date | None = None) -> str:
    """`Friday 29 October`."""
    return f"{date_format(when, 'l')} {day(when, today)}"


def span(first: date, last: date) -> str:
    """Such as 9 to 23 April, with a dash; shorter months where there are two; one day alone."""
    if first == last:
        return date_format(first, "j F")
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}\N{EN DASH}{date_format(last, 'j F')}"
    form = "j M" if first.year == last.year else "j M Y"
    return f"{date_format(first, form)} \N{EN DASH} {date_format(last, form)}"


def days(count: int) -> str:
    return ngettext("%(count)d day", "%(count)d days", count) % {"count": count}


def monday_of(when: date) -> date:
    return when - timedelta(days=when.weekday())


def listed(names: list[str]) -> str:
    """`a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return _("%(most)s and %(last)s") % {"most": ", ".join(names[:-1]), "last": names[-1]}
