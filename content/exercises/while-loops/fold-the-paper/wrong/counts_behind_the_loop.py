"""Fails task 1.

The answer is always 1. The line that counts stands behind the loop and runs once. It should run with each fold.
"""


def folds(target):
    thickness = 1
    count = 0
    while thickness < target:
        thickness = thickness * 2
    count = count + 1
    return count
