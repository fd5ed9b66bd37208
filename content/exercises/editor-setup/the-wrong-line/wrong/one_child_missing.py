"""Fails task 1.

76 is 8 too little: one child for two nights isn't paid. The line takes the children's price, but which number of people?
"""

adults = 2
children = 3
nights = 2
tent = 12
people = adults + children
per_night = adults * 9 + adults * 4 + tent
total = per_night * nights
print("camp site:", total)
food = people * 15 * nights
fuel = 45
total = total + food + fuel
print("weekend:", total)
