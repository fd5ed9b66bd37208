# 1. Write the class Walk, with a text for readers and one for programmers.


# 2. Let two walks be compared.


# 3. Let them be added and repeated.


# 4. Write the class Hike.
