"""Task 2.

It halves the hours first and then looks at the limit, so a resident pays 900 for a long day. Which test has a card and a long day?
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
        total = total // 2
    return min(total, DAY)
