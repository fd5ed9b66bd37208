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
    if now.strftime("%m-%d") < birth.strftime("%m-%d"):
        years = years - 1
    return years


def note(day, clock, minutes):
    begin = datetime.strptime(day + " " + clock, "%Y-%m-%d %H:%M")
    end = begin + timedelta(minutes=minutes)
    text = begin.strftime("%d.%m. %H:%M") + " - "
    if end.date() == begin.date():
        return text + end.strftime("%H:%M")
    return text + end.strftime("%d.%m. %H:%M")
