"""Fails task 2.

45 is the number of hours. The sign is to show minutes, and an hour has 60 of them.
"""

print("Open today")
print(5 * 9)
