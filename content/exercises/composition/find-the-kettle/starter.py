# 1. Write the classes Thing and Box, with weight().


# 2. Give both a method find(name).


# 3. Give both a method heavy(grams).
