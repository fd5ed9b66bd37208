"""Fails task 2.

363 is 84 too much, and 84 is the camp site: it's in the sum twice. `total` holds it already.
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
total = total + per_night * nights + food + fuel
print("weekend:", total)
