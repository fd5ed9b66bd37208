"""Fails task 1.

*Mill Lane, north* falls apart at its comma. Quotes in the file hold such a cell together, and `split` doesn't know about quotes.
The module does.
"""

import csv

hours = {}
bikes = {}
with open("counts.csv", encoding="utf-8", newline="") as file:
    lines = file.read().split("\n")
    header = lines[0].split(",")
    for line in lines[1:]:
        if line == "":
            continue
        row = {}
        for i in range(len(header)):
            row[header[i]] = line.split(",")[i]
        street = row["street"]
        hours[street] = hours.get(street, 0) + 1
        bikes[street] = bikes.get(street, 0) + int(row["bikes"])

with open("streets.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["street", "hours", "bikes"])
    for street in bikes:
        print(street + ": " + str(bikes[street]))
        writer.writerow([street, hours[street], bikes[street]])
