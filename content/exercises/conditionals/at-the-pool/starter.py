def ticket(age):
    if age < 6:
        return ...
    else:
        return ...


def outdoor(degrees, thunder):
    # Choose one of three texts.
    return ...
