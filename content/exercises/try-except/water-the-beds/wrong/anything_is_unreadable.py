"""Fails task 2.

For `None` this prints that it can't read it, and goes on. `except Exception` catches more than was expected.
The page wants that exception to leave the function: name the one that you have a plan for.
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
    except ZeroDivisionError:
        print("no time given")
    except Exception:
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
