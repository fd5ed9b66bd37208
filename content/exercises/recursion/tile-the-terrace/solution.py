def tile(length, width):
    if length == width:
        return length
    if length > width:
        return tile(length - width, width)
    return tile(length, width - length)
