"""Fails task 1.

154 is too much: everybody pays 9, and everybody pays 4 on top. `people` counts all five.
Adults and children have to be taken one group at a time.
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = people * 9 + people * 4 + tent
total = per_night * nights
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = total + food + fuel
print("weekend:", total)
