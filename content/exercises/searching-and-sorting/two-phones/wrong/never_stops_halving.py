"""Fails task 2.

Python stops with a RecursionError. Half of one photo is one photo, so this goes on for ever. A list of one photo is in order already: what
should be returned for it?
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
    if photos == []:
        return []
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
