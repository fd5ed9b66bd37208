"""Fails task 3.

The wheel turns in a storm and stands still in the sun. `in` answers yes when the storm is there, so the answer
has to be turned round.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or (height >= 120 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" in weather
    return answer
