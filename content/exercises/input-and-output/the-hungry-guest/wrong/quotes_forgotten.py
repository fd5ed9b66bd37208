"""Fails task 1.

The guest speaks without quotes. The quotes around an f-string aren't printed, so the ones of the story have to
stand inside.
"""

animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f"{number} {food}, please, says the {animal}.")
print(f'"Ready at 07:{number:02d}, for {number * 3:.2f} euros," says the baker.')
