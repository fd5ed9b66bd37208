"""Fails task 1.

The swap stands in the inner loop, so it happens after every comparison, also when nothing smaller was found. Items are swapped there and back.
First find the smallest of the rest, then swap once.
"""


def selection_sort(items):
    for start in range(len(items)):
        smallest = start
        for i in range(start + 1, len(items)):
            if items[i] < items[smallest]:
                smallest = i
            kept = items[start]
            items[start] = items[smallest]
            items[smallest] = kept
    return items
