"""Fails task 2.

From 9:40 to 11:05 comes out as 165. 9:40 looks like 940, but an hour has 60 minutes and not 100.
"""

CENTS_PER_ADULT = 900
CENTS_PER_CHILD = 400
CENTS_PER_BIKE = 250


def fare(adults, children, bikes):
    adults_cost = adults * CENTS_PER_ADULT
    children_cost = children * CENTS_PER_CHILD
    bikes_cost = bikes * CENTS_PER_BIKE
    return adults_cost + children_cost + bikes_cost


def minutes_on_board(start_hour, start_minute, end_hour, end_minute):
    # Both in minutes after midnight.
    start = start_hour * 100 + start_minute
    end = end_hour * 100 + end_minute
    return end - start


def sign(ferry, minutes):
    return ferry + ": " + str(minutes) + " min"
