"""Fails task 2.

Tall people with an adult are sent away. "With an adult or alone" means that nobody asks. The first rule is
about the height only.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = (height >= 140 and not with_adult) or (120 <= height < 140 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" not in weather
    return answer
