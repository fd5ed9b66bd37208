"""Fails task 1.

Some items are there twice and others are gone. The item at `start` is written over before anybody has kept it.
In which order must the three lines of a swap run?
"""


def selection_sort(items):
    for start in range(len(items)):
        smallest = start
        for i in range(start + 1, len(items)):
            if items[i] < items[smallest]:
                smallest = i
        items[start] = items[smallest]
        kept = items[start]
        items[smallest] = kept
    return items
