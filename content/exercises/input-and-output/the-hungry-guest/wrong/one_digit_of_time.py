"""Fails task 2.

5 pieces are ready at 07:5, and no clock shows that. Behind the colon, say that there are two digits and a zero
fills the gap.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:{number}, for {number * 3:.2f} euros," says the baker.')
