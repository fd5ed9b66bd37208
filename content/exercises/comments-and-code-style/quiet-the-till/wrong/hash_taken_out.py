"""Fails task 1.

The order has lost its `#`. Inside quotes this sign is a part of the text and comments out nothing.
"""

# All amounts are in cents.
ticket = 1200
popcorn = 450
# The popcorn is sold at half price on Mondays, but not by this till.
total = ticket + popcorn
print("Order 7:", total, "cents")
