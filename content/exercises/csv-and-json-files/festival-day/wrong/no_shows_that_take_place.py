"""Fails task 1.

A stage whose shows are all called off has a line `no shows`, or the line stands in the wrong place. It's for stages without any shows in their list.
"""

import json

with open("festival.json", encoding="utf-8") as file:
    festival = json.load(file)

print(festival["name"])
crew = {}
for stage in festival["stages"]:
    print(stage["name"] + ":")
    shows = 0
    minutes = 0
    for show in stage["shows"]:
        line = "  " + show["start"] + " " + show["band"]
        if show.get("off"):
            line = line + " (off)"
        else:
            shows = shows + 1
            minutes = minutes + show["minutes"]
        print(line)
    if shows == 0:
        print("  no shows")
    crew[stage["name"]] = {"shows": shows, "minutes": minutes}

with open("crew.json", "w", encoding="utf-8") as file:
    json.dump(crew, file, ensure_ascii=False)
