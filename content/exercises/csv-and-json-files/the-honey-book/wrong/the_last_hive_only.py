"""Fails task 3.

The line shows the weight of the last hive. The sum over all hives has to grow with each of them.
"""

import csv
import json


def weight(cell):
    """Return the number in a cell, or None for an empty one."""
    if cell == "":
        return None
    return float(cell)


hives = {}
with open("harvest.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        if row["hive"] not in hives:
            hives[row["hive"]] = []
        hives[row["hive"]].append({"date": row["date"], "kilos": weight(row["kilos"])})

with open("hives.json", "w", encoding="utf-8") as file:
    json.dump(hives, file, ensure_ascii=False)

harvests = 0
total = 0
with open("year.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["hive", "harvests", "kilos", "best"])
    for hive in hives:
        kilos = 0
        best = {"date": "", "kilos": None}
        for harvest in hives[hive]:
            if harvest["kilos"] is not None:
                kilos = kilos + harvest["kilos"]
                if best["kilos"] is None or harvest["kilos"] > best["kilos"]:
                    best = harvest
        writer.writerow([hive, len(hives[hive]), round(kilos, 1), best["date"]])
        harvests = harvests + len(hives[hive])
        total = kilos

print(len(hives), "hives,", harvests, "harvests,", round(total, 1), "kilos")
