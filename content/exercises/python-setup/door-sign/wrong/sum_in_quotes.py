"""Fails task 2.

The second line shows the sum itself, not its result. What stands in quotes is text, and Python doesn't calculate in a text.
"""

print("Open today")
print("5 * 9 * 60")
