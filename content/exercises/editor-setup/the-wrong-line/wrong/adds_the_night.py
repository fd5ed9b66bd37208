"""Fails task 2.

237 is 42 too little. `per_night` is the price of one night, and they stay for two.
Which name stands for the whole camp site at that moment?
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = adults * 9 + children * 4 + tent
total = per_night * nights
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = per_night + food + fuel
print("weekend:", total)
