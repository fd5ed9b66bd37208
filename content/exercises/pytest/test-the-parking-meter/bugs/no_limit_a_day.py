"""Task 2.

It has no limit: ten hours cost 1500. Which test stays that long?
"""

FREE = 20
HOUR = 150
DAY = 900


def price(minutes, resident=False):
    """What a car pays that stays for so many minutes."""
    if minutes < 0:
        raise ValueError("nobody parks for less than no time")
    if minutes <= FREE:
        return 0
    hours = (minutes + 59) // 60
    total = hours * HOUR
    if resident:
        return total // 2
    return total
