"""Fails task 1.

72 is 12 too little: the tent is paid for one night only. The table says that it costs 12 for *a night*.
The starter was right about the tent.
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = adults * 9 + children * 4
total = per_night * nights + tent
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = total + food + fuel
print("weekend:", total)
