CHILD = 300
ADULT = 600


def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return CHILD
    return ADULT


TIMES = [465, 615, 765, 1005]


def next_sailing(minute):
    for time in TIMES:
        if time >= minute:
            return time
    return None
