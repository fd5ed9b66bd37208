"""Fails task 2.

On a cool day with thunder, people swim in wetsuits. "Always closed" doesn't ask for the temperature, so no
`and` is needed.
"""


def ticket(age):
    if age < 6:
        return 0
    elif age < 18:
        return 250
    elif age < 65:
        return 500
    else:
        return 300


def outdoor(degrees, thunder):
    if thunder and degrees >= 20:
        return "closed"
    elif degrees >= 20:
        return "open"
    else:
        return "wetsuit"
