# 1. Write digit_sum(number).


# 2. Write root(number).


# 3. Write backwards(number, done=0).


# 4. Write valid(number). A second function may help.
