"""Fails task 1.

It folds once at most. `if` asks one time and goes on. A loop comes back and asks again.
"""


def folds(target):
    thickness = 1
    count = 0
    if thickness < target:
        thickness = thickness * 2
        count = count + 1
    return count
