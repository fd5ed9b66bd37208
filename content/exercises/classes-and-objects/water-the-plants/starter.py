# 1. Write the class Plant.


# 2. Write the class Balcony.


# 3. Give Balcony the method plan(first, last).
