"""Fails task 1.

The guest speaks in single quotes. The page shows double ones. Put the single quotes around the whole text and
the double ones inside.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f"'{number} {food}, please,' says the {animal}.")
print(f'"Ready at 07:{number:02d}, for {number * 3:.2f} euros," says the baker.')
