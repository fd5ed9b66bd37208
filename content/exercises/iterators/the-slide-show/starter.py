# 1. Write the class Show.


# 2. Write the class Loop.


# 3. Write the function take(things, number).
