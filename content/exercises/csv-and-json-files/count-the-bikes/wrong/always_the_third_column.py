"""Fails task 1.

This takes the first and the third cell, whatever is in them. The columns may stand in another order: go by their names.
"""

import csv

hours = {}
bikes = {}
with open("counts.csv", encoding="utf-8", newline="") as file:
    first = True
    for row in csv.reader(file):
        if not first:
            street = row[0]
            hours[street] = hours.get(street, 0) + 1
            bikes[street] = bikes.get(street, 0) + int(row[2])
        first = False

with open("streets.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["street", "hours", "bikes"])
    for street in bikes:
        print(street + ": " + str(bikes[street]))
        writer.writerow([street, hours[street], bikes[street]])
