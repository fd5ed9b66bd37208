"""Fails task 2.

Photos of the same minute come out in another order. The back half is given to `merge` as `left`, and `left` goes first.
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
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[middle:]), merge_sort(photos[:middle]))
