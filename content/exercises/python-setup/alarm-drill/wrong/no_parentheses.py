"""Fails task 2.

The script ends as if all were well. `sys.exit` without parentheses is only a name, and naming it does nothing.
The parentheses make it happen, as they do for `print`.
"""

import sys

print("freezer: -4")
print("too warm by:", 18 - 4)
sys.exit
