"""Fails task 1.

After the first fold it's over: `return` stands inside the loop and ends everything. And where no fold is
needed, nothing is returned at all.
"""


def folds(target):
    thickness = 1
    count = 0
    while thickness < target:
        thickness = thickness * 2
        count = count + 1
        return count
