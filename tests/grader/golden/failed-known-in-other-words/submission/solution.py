def fare(age):
    if age < 6:
        return 0
    return 300 if age > 16 else 150


def total(ages):
    cents = 0
    for age in ages:
        cents = cents + fare(age)
    return cents
