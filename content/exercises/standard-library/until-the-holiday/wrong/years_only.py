"""Fails task 3.

The day before the birthday somebody is a year too old. The years are subtracted, and nobody asks whether the birthday has come.
"""

from datetime import date, datetime, timedelta

SUNDAY = 6


def nights(today, holiday):
    left = date.fromisoformat(holiday) - date.fromisoformat(today)
    return max(left.days, 0)


def arrival(sent, days):
    day = date.fromisoformat(sent)
    for turn in range(days):
        day = day + timedelta(days=1)
        if day.weekday() == SUNDAY:
            day = day + timedelta(days=1)
    return day.isoformat()


def age(born, today):
    birth = date.fromisoformat(born)
    now = date.fromisoformat(today)
    years = now.year - birth.year
    return years


def note(day, clock, minutes):
    begin = datetime.strptime(day + " " + clock, "%Y-%m-%d %H:%M")
    end = begin + timedelta(minutes=minutes)
    text = begin.strftime("%d.%m. %H:%M") + " - "
    if end.date() == begin.date():
        return text + end.strftime("%H:%M")
    return text + end.strftime("%d.%m. %H:%M")
