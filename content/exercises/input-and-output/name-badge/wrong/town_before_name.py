"""Fails task 1.

Name and town have changed places. Each `input()` takes the next line, and the name is typed first.
"""

town = input()
name = input()
age = int(input())

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age + 1}.")
