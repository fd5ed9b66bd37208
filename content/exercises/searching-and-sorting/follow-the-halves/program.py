items = [2, 5, 9, 12, 18, 23, 30, 31, 44]
low = 0
high = len(items) - 1
looks = 0
while low <= high:
    middle = (low + high) // 2
    looks = looks + 1
    print(items[middle])
    if items[middle] < 10:
        low = middle + 1
    else:
        high = middle - 1
print(looks, low)
