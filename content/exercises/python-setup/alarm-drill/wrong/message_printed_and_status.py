"""Fails task 2.

The exit status is right, but the message has become the third line of the report. `print` writes to the output.
A text that is given to `sys.exit` becomes an error message.
"""

import sys

print("freezer: -4")
print("too warm by:", 18 - 4)
print("close the freezer")
sys.exit(1)
