"""Fails task 2.

A lane goes to a boat without a name. An empty line is a line too, and the loop sees it.
"""

import sys


def is_good_call(words):
    return len(words) == 2 and words[1].isdecimal() and int(words[1]) > 0


if not is_good_call(sys.argv):
    print("usage: solution.py LANES", file=sys.stderr)
    sys.exit(2)

lanes = int(sys.argv[1])
drawn = []
code = 0
for line in sys.stdin:
    boat = line.strip()
    if boat in drawn:
        print("twice:", boat, file=sys.stderr)
        code = 1
    else:
        heat = len(drawn) // lanes + 1
        lane = len(drawn) % lanes + 1
        print("heat", heat, "lane", str(lane) + ":", boat)
        drawn.append(boat)
sys.exit(code)
