"""Fails task 2.

195 is food and fuel alone. The last change of `total` puts something new in place of the 84, so the camp site is lost.
Step over it and watch `total`.
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
total = food + fuel
print("weekend:", total)
