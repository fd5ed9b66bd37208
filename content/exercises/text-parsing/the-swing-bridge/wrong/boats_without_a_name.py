"""Fails task 1.

`09:10 open for` is fine for this program, or a second space in front of a name is. A boat has a name of at least one character, and it doesn't begin with a space.
"""

import re

TIME = r"(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)"

boats = []
total = 0
number = 0
with open("bridge.log", encoding="utf-8") as file:
    for line in file:
        number = number + 1
        text = line.strip()
        opened = re.fullmatch(TIME + r" open for ?(?P<boat>.*)", text)
        closed = re.fullmatch(TIME + r" closed", text)
        if opened:
            boat = opened["boat"]
            since = int(opened["hour"]) * 60 + int(opened["minute"])
            boats.append(boat + ": still open")
        elif closed:
            minutes = int(closed["hour"]) * 60 + int(closed["minute"]) - since
            boats[-1] = boat + ": " + str(minutes) + " min"
            total = total + minutes
        elif text != "":
            print("line " + str(number) + " doesn't fit: " + text)

for boat in boats:
    print(boat)
print("open for", total, "min")
