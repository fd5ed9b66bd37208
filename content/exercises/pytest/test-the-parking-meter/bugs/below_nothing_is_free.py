"""Task 3.

It takes -1 minutes for free parking and raises nothing. Which test asks for an error?
"""

FREE = 20
HOUR = 150
DAY = 900


def price(minutes, resident=False):
    """What a car pays that stays for so many minutes."""
    if minutes <= FREE:
        return 0
    hours = (minutes + 59) // 60
    total = min(hours * HOUR, DAY)
    if resident:
        return total // 2
    return total
