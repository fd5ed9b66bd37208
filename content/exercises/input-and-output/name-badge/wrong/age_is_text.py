"""Fails task 2.

The third line never comes: the program stops there. `input()` gives a text, and a text plus 1 can't be worked
out. Convert it first.
"""

name = input()
town = input()
age = input()

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age + 1}.")
