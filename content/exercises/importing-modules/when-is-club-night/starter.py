# Import what you need here.


# 1. Write days_in(year, month).


# 2. Write first(year, month, weekday).


# 3. Write how_many(year, month, weekday).


# 4. Write unlucky(year, month).
