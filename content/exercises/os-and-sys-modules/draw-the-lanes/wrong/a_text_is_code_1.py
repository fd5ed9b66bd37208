"""Fails task 1.

The message is right, and the exit code is 1. `sys.exit` with a text prints it and takes 1, always.
For a 2 the message has to be printed on its own.
"""

import sys


def is_good_call(words):
    return len(words) == 2 and words[1].isdecimal() and int(words[1]) > 0


if not is_good_call(sys.argv):
    sys.exit("usage: solution.py LANES")

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
