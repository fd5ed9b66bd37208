"""Fails task 1.

The second line ends in `18 - 4`, not in 14. Inside quotes there is only text, and nothing is worked out.
Put the sum outside of the quotes.
"""

import sys

print("freezer: -4")
print("too warm by: 18 - 4")
sys.exit("close the freezer")
