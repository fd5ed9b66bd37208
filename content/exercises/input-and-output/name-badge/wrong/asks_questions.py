"""Fails task 1.

The questions stand in front of the badge. The text in `input("...")` is printed too, and this task wants no
questions.
"""

name = input("Name? ")
town = input("Town? ")
age = int(input("Age? "))

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age + 1}.")
