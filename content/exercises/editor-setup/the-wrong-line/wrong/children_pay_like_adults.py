"""Fails task 1.

114 is too much: the children pay 9 now. The number of children is right in that line, but each group has its own price.
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = adults * 9 + children * 9 + tent
total = per_night * nights
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = total + food + fuel
print("weekend:", total)
