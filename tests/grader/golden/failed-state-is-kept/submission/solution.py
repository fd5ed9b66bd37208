def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return 150
    return 300


bill = []


def total(ages):
    cents = sum(bill)
    for age in ages:
        cents = cents + fare(age)
    bill.append(1)
    return cents
