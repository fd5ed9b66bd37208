"""Fails task 2.

This is the age of today. The badge says how old the child will be next year.
"""

name = input()
town = input()
age = int(input())

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age}.")
