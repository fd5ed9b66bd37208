class Lift:
    # 1. Lift(top), with the methods up() and down().

    # 2. Lift(top, room=4), with the methods enter(number) and leave(number).

    # 3. The method ride(floor) and the attribute moved.
    pass
