"""Fails task 1.

There is a space before each full stop. `print` puts one between its values. In an f-string, there are only the
spaces that you write.
"""

name = input()
town = input()
age = int(input())

print("Hello, I'm", name, ".")
print("I come from", town, ".")
print("Next year I'll be", age + 1, ".")
