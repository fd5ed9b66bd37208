"""Fails task 2.

The price has one digit after the point. A float shows no more than it needs. Behind the colon, say that there
are two.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:{number:02d}, for {number * 3.0} euros," says the baker.')
