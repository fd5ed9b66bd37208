"""Fails task 1.

When the plan can't be read, the valve stays open. The line that closes it stands behind the line that fails, so it's never reached.
Which block runs in any case?
"""


def water(minutes):
    print("open")
    litres = 240 // int(minutes)
    print("closed")
    return litres


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
