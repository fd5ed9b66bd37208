"""Fails task 2.

The exit status is right, but the message has become the third line of the report. `print` writes to the output.
What is given to `sys.exit` goes the way of error messages.
"""

import sys

print("freezer: -4")
print("too warm by:", 18 - 4)
print("close the freezer")
sys.exit(1)
