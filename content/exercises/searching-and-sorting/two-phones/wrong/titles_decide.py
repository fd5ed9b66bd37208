"""Fails task 1.

Photos of the same minute are in the order of their titles. Two lists are compared value by value, so the title decides when the minutes are equal.
Compare the minutes only.
"""


def merge(left, right):
    return sorted(left + right)


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    if len(photos) < 2:
        return photos[:]
    middle = len(photos) // 2
    return merge(merge_sort(photos[:middle]), merge_sort(photos[middle:]))
