"""Fails task 2.

With an adult, even the smallest may ride. The second rule has two parts, and `and` has to join them: 120 and an
adult.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or with_adult
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" not in weather
    return answer
