"""Fails task 1.

All of the first row comes, and then all of the second. `+` joins them end to end. Look at both heads and take the earlier one.
"""


def merge(left, right):
    return left + right


def merge_sort(photos):
    if len(photos) < 2:
        return photos[:]
    first = photos[0]
    rest = merge_sort(photos[1:])
    i = 0
    while i < len(rest) and rest[i][0] < first[0]:
        i = i + 1
    return rest[:i] + [first] + rest[i:]
