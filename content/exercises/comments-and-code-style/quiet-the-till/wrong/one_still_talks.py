"""Fails task 2.

One line too many is printed: the one about the total. It was written for a test, as the one about the ticket was.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
# print("ticket is", ticket)
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
print("total is now", total)
print("Order #7:", total, "cents")
