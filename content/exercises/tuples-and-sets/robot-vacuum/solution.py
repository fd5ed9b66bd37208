def path(moves):
    east, north = 0, 0
    squares = [(east, north)]
    for move in moves:
        if move == "N":
            north = north + 1
        elif move == "S":
            north = north - 1
        elif move == "E":
            east = east + 1
        else:
            east = east - 1
        squares.append((east, north))
    return squares


def end(moves):
    return path(moves)[-1]


def clean(moves):
    return len(set(path(moves)))


def first_return(moves):
    seen = set()
    for square in path(moves):
        if square in seen:
            return len(seen)
        seen.add(square)
    return 0
