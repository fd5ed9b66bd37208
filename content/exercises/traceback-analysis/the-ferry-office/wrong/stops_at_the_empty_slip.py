"""Fails task 1.

Slips behind an empty one aren't added up any more. The loop ends there. An empty slip means nobody, and the day
goes on.
"""


def seats(text):
    if text == "":
        return 0
    return int(text)


def all_seats(texts):
    total = 0
    for text in texts:
        # A slip that can't be read stops here.
        if text == "":
            return total
        total = total + seats(text)
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
