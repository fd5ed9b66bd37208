"""Task 1.

It shows :59 for 59 seconds. Which test stays below a minute?
"""

def two_digits(number):
    if number < 10:
        return "0" + str(number)
    return str(number)


def shown(seconds):
    """What the display shows when so many seconds are left."""
    minutes = seconds // 60
    rest = seconds % 60
    if minutes == 0:
        return ":" + two_digits(rest)
    if minutes < 60:
        return str(minutes) + ":" + two_digits(rest)
    return str(minutes // 60) + ":" + two_digits(minutes % 60) + ":" + two_digits(rest)


def typed(text):
    """The seconds that somebody means who types 3:05."""
    minutes, rest = text.split(":")
    return 60 * int(minutes) + int(rest)
