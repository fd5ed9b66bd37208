# 1. Write the generator climbs(heights).


# 2. Write the generator strong(heights, metres).


# 3. Write the generator days(legs, most).
