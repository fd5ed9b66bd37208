"""Fails task 1.

The line answers with a text. Between quotes, nothing is worked out: the comparison is only written there.
"""


def bumper_cars(height):
    answer = "height >= 110"
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or (height >= 120 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" not in weather
    return answer
