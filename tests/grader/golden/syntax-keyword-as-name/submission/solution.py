def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return 150
    return 300


def total(ages):
    class = 0
    for age in ages:
        class = class + fare(age)
    return class
