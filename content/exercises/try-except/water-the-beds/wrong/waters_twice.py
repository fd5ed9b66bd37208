"""Fails task 2.

The valve opens a second time for the same bed. Each call of `water` waters, even if it's made only for its number.
Call it once and keep what it returns.
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
    except ZeroDivisionError:
        print("no time given")
    else:
        print(water(minutes), "litres a minute")
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
