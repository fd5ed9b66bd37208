"""Fails task 2.

Only whoever fulfils both rules at once may ride. One of the two is enough: that is another word than `and`.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 and height >= 120 and with_adult
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" not in weather
    return answer
