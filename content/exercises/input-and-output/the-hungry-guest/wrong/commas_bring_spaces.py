"""Fails task 1.

There are spaces where the story has none: behind the first quote, before the comma, before the full stop.
`print` puts them between its values.
"""

animal = input()
food = input()
number = int(input())

print("A hungry", animal, "walks into a bakery.")
print('"', number, food, ', please," says the', animal, ".")
print(f'"Ready at 07:{number:02d}, for {number * 3:.2f} euros," says the baker.')
