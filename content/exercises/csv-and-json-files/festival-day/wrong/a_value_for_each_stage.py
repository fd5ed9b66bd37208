"""Fails task 2.

The file holds several JSON values, one behind the other, so it can't be read as one. Build the whole dictionary first, and write it once.
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
        if show.get("off"):
            line = line + " (off)"
        else:
            shows = shows + 1
            minutes = minutes + show["minutes"]
        print(line)
    crew[stage["name"]] = {"shows": shows, "minutes": minutes}

with open("crew.json", "w", encoding="utf-8") as file:
    for name in crew:
        json.dump({name: crew[name]}, file, ensure_ascii=False)
