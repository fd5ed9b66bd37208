def merge(left, right):
    """Return one new list of all photos, in order of time."""
    ...


def merge_sort(photos):
    """Return a new list of the photos in order of time."""
    ...
