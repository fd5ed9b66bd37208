"""Fails task 1.

A show whose `off` is `false` is marked as called off. `in` asks only whether the key is there. Its value decides.
"""

import json

with open("festival.json", encoding="utf-8") as file:
    festival = json.load(file)

print(festival["name"])
crew = {}
for stage in festival["stages"]:
    print(stage["name"] + ":")
    if stage["shows"] == []:
        print("  no shows")
    shows = 0
    minutes = 0
    for show in stage["shows"]:
        line = "  " + show["start"] + " " + show["band"]
        if "off" in show:
            line = line + " (off)"
        else:
            shows = shows + 1
            minutes = minutes + show["minutes"]
        print(line)
    crew[stage["name"]] = {"shows": shows, "minutes": minutes}

with open("crew.json", "w", encoding="utf-8") as file:
    json.dump(crew, file, ensure_ascii=False)
