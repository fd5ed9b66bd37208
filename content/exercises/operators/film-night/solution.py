def whole_hours(minutes):
    hours = minutes // 60
    return hours


def minutes_left(minutes):
    rest = minutes % 60
    return rest


def hour_after(start, hours):
    hour = (start + hours) % 24
    return hour
