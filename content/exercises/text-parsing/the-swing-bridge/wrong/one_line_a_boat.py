"""Fails task 2.

A boat that passes twice has one line. In a dictionary, the second time replaces the first. Here each passage has its line.
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
        closed = re.fullmatch(TIME + r" closed", text)
        if opened:
            boat = opened["boat"]
            since = int(opened["hour"]) * 60 + int(opened["minute"])
            boats.append(boat + ": still open")
        elif closed:
            minutes = int(closed["hour"]) * 60 + int(closed["minute"]) - since
            boats[-1] = boat + ": " + str(minutes) + " min"
            for i in range(len(boats) - 1):
                if boats[i].startswith(boat + ": "):
                    boats[i] = boats.pop()
            total = total + minutes
        elif text != "":
            print("line " + str(number) + " doesn't fit: " + text)

for boat in boats:
    print(boat)
print("open for", total, "min")
