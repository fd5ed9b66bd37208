# 1. Write measured(readings).


# 2. Write smoothed(degrees, size).


# 3. Write changes(degrees, limit).


# 4. Write watch(readings, size, limit).
