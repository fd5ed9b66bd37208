# 1. Write tally(birds).


# 2. Write top(birds, places).


# 3. Write more_than(now, before).


# 4. Write by_hour(sightings).
