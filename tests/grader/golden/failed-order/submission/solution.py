def cups_for(guests):
    cups = 0
    for guest in guests:
        cups = cups - 1
    return cups
