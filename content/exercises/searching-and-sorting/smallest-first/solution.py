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
