"""Fails task 1.

The badge shows the braces themselves. Without an `f` before the quotes, braces are only characters.
"""

name = input()
town = input()
age = int(input())

print("Hello, I'm {name}.")
print("I come from {town}.")
print(f"Next year I'll be {age + 1}.")
