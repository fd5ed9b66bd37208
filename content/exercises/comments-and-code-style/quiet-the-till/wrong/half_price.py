"""Fails task 1.

The order costs 1425 cents, since the popcorn is at half price. The note says: *not by this till*.
A note is to be kept, not to be carried out.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450 // 2
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
print("Order #7:", total, "cents")
