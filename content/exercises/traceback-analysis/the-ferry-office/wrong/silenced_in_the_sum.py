"""Fails task 1.

The day is added up, and `seats` still returns None for an empty slip. The place where it hurts was silenced.
Repair the function that makes the None.
"""


def seats(text):
    if text == "":
        return None
    return int(text)


def all_seats(texts):
    total = 0
    for text in texts:
        number = seats(text)
        if number is not None:
            total = total + number
    return total


def trips(people, places):
    return (people + places - 1) // places


def wait(people, places, minutes):
    if people == 0:
        return 0
    # On average, so the rest of the division is dropped.
    return minutes // trips(people, places)


def fare(text, people):
    # The price of a ticket is a number,
    # or else a word.
    try:
        cents = int(text)
    except ValueError:
        if text == "free":
            return 0
        return None
    return cents * people
