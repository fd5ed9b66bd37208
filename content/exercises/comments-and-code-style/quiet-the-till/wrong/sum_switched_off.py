"""Fails task 1.

Python stops with a `NameError`. The line that gives this name its value was switched off too.
Such a line prints nothing, so it may stay.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
# print("ticket is", ticket)
# The popcorn is sold at half price on Mondays, but not by this till.
# total = ticket + popcorn
# print("total is now", total)
print("Order #7:", total, "cents")
