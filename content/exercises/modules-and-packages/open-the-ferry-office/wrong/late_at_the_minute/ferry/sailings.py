TIMES = [465, 615, 765, 1005]


def next_sailing(minute):
    for time in TIMES:
        if time > minute:
            return time
    return None
