def cups_for(guests):
    cups = 0
    cups = 0
    return cups
