"""Fails task 1.

Python stops with a `TypeError` at the second line. A text and a number don't fit together with `+`.
`print` takes several things if a comma stands between them.
"""

import sys

print("freezer: -4")
print("too warm by: " + (18 - 4))
sys.exit("close the freezer")
