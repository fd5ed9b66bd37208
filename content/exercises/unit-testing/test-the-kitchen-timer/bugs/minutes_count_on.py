"""Task 2.

It shows 2:125:05 for 7505 seconds: the minutes of the hours stay among the minutes. Which test has an hour and some minutes?
"""

def two_digits(number):
    if number < 10:
        return "0" + str(number)
    return str(number)


def shown(seconds):
    """What the display shows when so many seconds are left."""
    minutes = seconds // 60
    rest = seconds % 60
    if minutes < 60:
        return str(minutes) + ":" + two_digits(rest)
    return str(minutes // 60) + ":" + two_digits(minutes) + ":" + two_digits(rest)


def typed(text):
    """The seconds that somebody means who types 3:05."""
    minutes, rest = text.split(":")
    return 60 * int(minutes) + int(rest)
