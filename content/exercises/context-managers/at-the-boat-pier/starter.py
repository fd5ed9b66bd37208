# 1. Write the class Hire.


# 2. Write the class Trip.


# 3. Write the class Calm.
