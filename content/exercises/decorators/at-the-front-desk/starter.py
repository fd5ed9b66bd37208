# 1. Write the decorator polite.


# 2. Write the decorator counted.


# 3. Write open_between(first, last). It returns a decorator.
