"""Fails task 1.

42 is what a single night costs. The line that multiplies by the nights was right.
The wrong line comes before it, and the debugger shows it at `per_night`.
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = adults * 9 + children * 4 + tent
total = per_night
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = total + food + fuel
print("weekend:", total)
