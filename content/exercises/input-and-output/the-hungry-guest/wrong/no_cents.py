"""Fails task 2.

The price has no digits after the point. The page shows two of them, also when they are zeros.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:{number:02d}, for {number * 3} euros," says the baker.')
