"""Fails task 1.

The number is 22. Both temperatures lie below zero, so the way from one to the other is 18 minus 4.
"""

import sys

print("freezer: -4")
print("too warm by:", 18 + 4)
sys.exit("close the freezer")
