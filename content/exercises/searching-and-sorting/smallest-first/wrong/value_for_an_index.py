"""Fails task 1.

`smallest` holds a value here, and then it's used as an index. It should say *where* the smallest is.
"""


def selection_sort(items):
    for start in range(len(items)):
        smallest = start
        for i in range(start + 1, len(items)):
            if items[i] < items[smallest]:
                smallest = items[i]
        kept = items[start]
        items[start] = items[smallest]
        items[smallest] = kept
    return items
