"""Fails task 2.

Two empty lines come before the order. `print()` with nothing in it still prints a line.
The whole call has to be silent.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
print()
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
print()
print("Order #7:", total, "cents")
