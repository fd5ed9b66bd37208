def whole_hours(minutes):
    hours = ...
    return hours


def minutes_left(minutes):
    rest = ...
    return rest


def hour_after(start, hours):
    hour = ...
    return hour
