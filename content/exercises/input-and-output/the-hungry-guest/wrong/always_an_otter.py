"""Fails task 1.

Whoever is typed, an otter comes in. The lines on the page are only an example. The animal belongs in a gap.
"""

animal = input()
food = input()
number = int(input())

print("A hungry otter walks into a bakery.")
print(f'"{number} {food}, please," says the otter.')
print(f'"Ready at 07:{number:02d}, for {number * 3:.2f} euros," says the baker.')
