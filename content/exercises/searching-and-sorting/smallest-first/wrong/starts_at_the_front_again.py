"""Fails task 1.

The inner loop begins at the front of the list each time, so it finds items that are in their place already and swaps them back.
Look only at the rest.
"""


def selection_sort(items):
    for start in range(len(items)):
        smallest = start
        for i in range(len(items)):
            if items[i] < items[smallest]:
                smallest = i
        kept = items[start]
        items[start] = items[smallest]
        items[smallest] = kept
    return items
