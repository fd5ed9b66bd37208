"""Fails task 1.

A lake with 0 lanes passes, and then the program stops at a division. 0 is made of digits, and it's still no number of lanes.
"""

import sys


def is_good_call(words):
    return len(words) == 2 and words[1].isdecimal()


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
    elif boat != "":
        heat = len(drawn) // lanes + 1
        lane = len(drawn) % lanes + 1
        print("heat", heat, "lane", str(lane) + ":", boat)
        drawn.append(boat)
sys.exit(code)
