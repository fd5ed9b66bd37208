"""Fails task 2.

129 is 150 too little, and 150 is the food. Adding the fuel must not throw anything out.
Three things belong in the sum.
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
total = total + fuel
print("weekend:", total)
