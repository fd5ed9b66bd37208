"""Fails task 1.

There is no report: `sys.exit` ends the script at once, and no line after it runs. Print first, ring last.
"""

import sys

sys.exit("close the freezer")
print("freezer: -4")
print("too warm by:", 18 - 4)
