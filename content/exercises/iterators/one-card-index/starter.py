# 1. Write the class Pages.


# 2. Write the class Peek.


# 3. Write the class Merged.
