import re

# Read access.log. Print the statuses, the missing pages, the bytes and the number of rejected lines.
