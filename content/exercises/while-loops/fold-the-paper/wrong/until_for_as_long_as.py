"""Fails task 1.

It never folds. `while` means "as long as": go on as long as the paper is still too thin.
"""


def folds(target):
    thickness = 1
    count = 0
    while thickness > target:
        thickness = thickness * 2
        count = count + 1
    return count
