"""Fails task 1.

Nothing is printed at all, not even the order. The last line is what the till is for.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
# print("Order #7:", total, "cents")
