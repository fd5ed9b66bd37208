"""Fails task 1.

The bikes cost nothing: their cost isn't in the sum.
A name that is made and never used again is worth a second look.
"""

CENTS_PER_ADULT = 900
CENTS_PER_CHILD = 400
CENTS_PER_BIKE = 250


def fare(adults, children, bikes):
    adults_cost = adults * CENTS_PER_ADULT
    children_cost = children * CENTS_PER_CHILD
    bikes_cost = bikes * CENTS_PER_BIKE
    return adults_cost + children_cost


def minutes_on_board(start_hour, start_minute, end_hour, end_minute):
    # Both in minutes after midnight.
    start = start_hour * 60 + start_minute
    end = end_hour * 60 + end_minute
    return end - start


def sign(ferry, minutes):
    return ferry + ": " + str(minutes) + " min"
