"""Fails task 2.

The answer is right, but the list that came in is in order now, too. Make a new list, and leave the phone alone.
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
    for i in range(1, len(photos)):
        photo = photos[i]
        gap = i
        while gap > 0 and photos[gap - 1][0] > photo[0]:
            photos[gap] = photos[gap - 1]
            gap = gap - 1
        photos[gap] = photo
    return photos
