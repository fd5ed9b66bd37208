# 1. Write water(minutes). It prints "open" and, in any case, "closed".


# 2. Write try_bed(minutes). It returns True or False.


# 3. Write water_all(plan). It returns how many beds got water.
