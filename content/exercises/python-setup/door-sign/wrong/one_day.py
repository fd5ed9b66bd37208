"""Fails task 2.

540 is the number of minutes of a single day. The bakery is open on five of them.
"""

print("Open today")
print(9 * 60)
