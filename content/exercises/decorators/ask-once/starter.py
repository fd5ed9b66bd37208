# 1. Write the decorator remembered.


# 2. Write timed(clock, report). It returns a decorator.


# 3. Write at_most(times, instead=None). It returns a decorator.
