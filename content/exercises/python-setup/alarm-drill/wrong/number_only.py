"""Fails task 2.

The alarm rings, and the cook doesn't know why: there is no message. With a number, `sys.exit` shows nothing.
Give it the text instead. The exit status is 1 then too.
"""

import sys

print("freezer: -4")
print("too warm by:", 18 - 4)
sys.exit(1)
