"""Fails task 1.

This takes one photo from each row in turn, whatever their minutes. Which of the two heads is earlier?
"""


def merge(left, right):
    result = []
    for i in range(len(left) + len(right)):
        if i < len(left):
            result.append(left[i])
        if i < len(right):
            result.append(right[i])
    return result


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
