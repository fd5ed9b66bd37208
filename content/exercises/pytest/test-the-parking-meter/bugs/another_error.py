"""Task 3.

Below 0 minutes it raises a TypeError. Which test asks for the error that the sign names?
"""

FREE = 20
HOUR = 150
DAY = 900


def price(minutes, resident=False):
    """What a car pays that stays for so many minutes."""
    if minutes < 0:
        raise TypeError("nobody parks for less than no time")
    if minutes <= FREE:
        return 0
    hours = (minutes + 59) // 60
    total = min(hours * HOUR, DAY)
    if resident:
        return total // 2
    return total
