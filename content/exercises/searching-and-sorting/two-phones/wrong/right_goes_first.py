"""Fails task 1.

Where two photos have the same minute, the one of `right` comes first. The task gives the place to `left`.
Which comparison lets `right` go ahead only when it's earlier?
"""


def merge(left, right):
    result = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if right[j][0] <= left[i][0]:
            result.append(right[j])
            j = j + 1
        else:
            result.append(left[i])
            i = i + 1
    return result + left[i:] + right[j:]


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
