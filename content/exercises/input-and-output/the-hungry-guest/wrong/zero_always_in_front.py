"""Fails task 2.

5 pieces are right, but 12 pieces are ready at 07:012. A zero belongs in front only where a digit is missing.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:0{number}, for {number * 3:.2f} euros," says the baker.')
