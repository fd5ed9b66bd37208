# 1. Write to_minutes(hour, minute=0).


# 2. Write to_clock(minutes). It returns two values.


# 3. Write board(hour, minute=0, gap=":").


# 4. Write arrive(hour, minute, takes, late=0). It returns two values.
