CHILD = 300
ADULT = 600


def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return CHILD
    return ADULT
