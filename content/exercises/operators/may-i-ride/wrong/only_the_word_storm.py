"""Fails task 3.

A thunderstorm doesn't stop the wheel. `!=` compares the whole text with *storm*. The task asks whether it
stands anywhere in it.
"""


def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or (height >= 120 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and weather != "storm"
    return answer
