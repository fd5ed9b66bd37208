"""Fails task 1.

With a text that is no number, nothing is printed. The number is read before the valve opens, and the exception leaves right there.
The page wants `open` first.
"""


def water(minutes):
    number = int(minutes)
    print("open")
    try:
        return 240 // number
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
            if try_bed(minutes):
                watered = watered + 1
    finally:
        print("pump off")
    return watered
