# 1. Write first_difference(one, other, last).


# 2. Write first_dry(has_water, wet, dry).


# 3. Write shrink(fails, number).
