def folds(target):
    thickness = 1
    count = 0
    while thickness < target:
        thickness = thickness * 2
        count = count + 1
    return count
