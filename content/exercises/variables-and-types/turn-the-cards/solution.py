def swap(left, right):
    spare = left
    left = right
    right = spare
    return left + right
