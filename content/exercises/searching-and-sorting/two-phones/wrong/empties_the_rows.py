"""Fails task 1.

The album is right, but the photos are gone from both phones. `pop` takes them out of the lists that came in. Use indexes, and only look.
"""


def merge(left, right):
    result = []
    while left and right:
        if right[0][0] < left[0][0]:
            result.append(right.pop(0))
        else:
            result.append(left.pop(0))
    return result + left + right


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
