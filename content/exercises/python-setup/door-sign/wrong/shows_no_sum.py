"""Fails task 2.

The second line is missing. Python does work out the number, and then nobody shows it.
Only the interpreter at its prompt shows values by itself.
"""

print("Open today")
5 * 9 * 60
