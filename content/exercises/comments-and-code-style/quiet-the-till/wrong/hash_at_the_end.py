"""Fails task 2.

The ticket and the sum are still printed. A `#` behind a line switches off only what comes after it.
To switch off the line itself, put the `#` in front.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
print("ticket is", ticket)  #
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
print("total is now", total)  #
print("Order #7:", total, "cents")
