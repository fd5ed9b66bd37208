import re

# Read bridge.log. Print the lines that don't fit, then the boats, then the sum.
