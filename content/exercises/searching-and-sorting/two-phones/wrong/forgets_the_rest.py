"""Fails task 1.

As soon as one row is used up, the rest of the other is lost. It's in order already and later than all the others.
Where does it belong?
"""


def merge(left, right):
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
    return result


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
