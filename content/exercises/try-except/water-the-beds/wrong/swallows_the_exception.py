"""Fails task 1.

The caller gets no exception, so nobody hears of the mistake. A `return` under `finally` swallows what was on its way out.
Only the closing belongs there.
"""


def water(minutes):
    print("open")
    try:
        litres = 240 // int(minutes)
    except (ValueError, ZeroDivisionError):
        litres = None
    finally:
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
