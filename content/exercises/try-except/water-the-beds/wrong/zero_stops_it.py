"""Fails task 2.

A bed with a time of 0 stops the program. `int` can read `"0"`. The exception comes from the division, and it has another name.
"""


def water(minutes):
    print("open")
    try:
        return 240 // int(minutes)
    finally:
        print("closed")


def try_bed(minutes):
    try:
        litres = water(minutes)
    except ValueError:
        print("can't read", minutes)
    else:
        print(litres, "litres a minute")
        return True
    return False


def water_all(plan):
    watered = 0
    print("pump on")
    try:
        for minutes in plan:
            if try_bed(minutes):
                watered = watered + 1
    finally:
        print("pump off")
    return watered
