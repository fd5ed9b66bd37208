# 1. Write cents_on(slip).


# 2. Write box_total(slips). It returns two values.


# 3. Write per_jar(slips, jars).
