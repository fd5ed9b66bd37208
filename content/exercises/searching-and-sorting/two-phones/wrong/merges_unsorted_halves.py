"""Fails task 2.

The two halves are merged before they are in order. `merge` only looks at the heads, so it needs sorted rows.
Who sorts the halves?
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
    middle = len(photos) // 2
    return merge(photos[:middle], photos[middle:])
