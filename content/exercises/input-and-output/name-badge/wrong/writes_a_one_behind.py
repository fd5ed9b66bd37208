"""Fails task 2.

A child of 12 will be 121 next year. Between two texts, `+` puts one behind the other. Make a number of the age
first.
"""

name = input()
town = input()
age = input()

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age + '1'}.")
