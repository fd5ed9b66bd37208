"""Fails task 2.

12 pieces cost 121212 euros: a text times 3 is repeated. What was typed has to become a number first.
"""

animal = input()
food = input()
number = input()

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:{int(number):02d}, for {number * 3}.00 euros," says the baker.')
