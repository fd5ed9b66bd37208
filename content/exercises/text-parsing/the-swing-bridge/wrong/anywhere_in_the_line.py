"""Fails task 1.

`109:10 closed` fits here, since the right form stands somewhere in the line. `search` looks for a part. The whole line has to have that form.
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
        opened = re.fullmatch(TIME + r" open for (?P<boat>\S.*)", text)
        closed = re.search(TIME + r" closed", text)
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
