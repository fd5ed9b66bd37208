def boxes(size):
    if size < 0:
        print("empty")
        return 0
    print("open", size)
    inside = boxes(size - 2)
    print("close", size)
    return inside + 1


left = boxes(5)
print(left)
