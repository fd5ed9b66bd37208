"""Fails task 3.

The wheel turns at midnight. Each hour is after 10 or before 18, so `or` always finds a yes. The hour has to
keep both limits.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or (height >= 120 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = (hour >= 10 or hour < 18) and "storm" not in weather
    return answer
