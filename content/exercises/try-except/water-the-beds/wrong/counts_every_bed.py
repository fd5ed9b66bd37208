"""Fails task 3.

Beds that got no water are counted as well. `try_bed` says whether it worked, so ask it before you count.
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
        print(litres, "litres a minute")
        return True
    return False


def water_all(plan):
    watered = 0
    print("pump on")
    try:
        for minutes in plan:
            try_bed(minutes)
            watered = watered + 1
    finally:
        print("pump off")
    return watered
