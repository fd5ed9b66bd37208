"""Fails task 2.

Photos of the same minute are sorted by their titles. `sorted` compares whole photos. They should stay in the order in which they came.
"""


def merge(left, right):
    """Return one new list of all photos, in order of time."""
    result = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if right[j][0] < left[i][0]:
            result.append(right[j])
            j = j + 1
        else:
            result.append(left[i])
            i = i + 1
    return result + left[i:] + right[j:]


def merge_sort(photos):
    return sorted(photos)
