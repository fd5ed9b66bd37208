"""Fails task 2.

The table begins with its first street, so a spreadsheet takes that for the header. The names of the columns come first.
"""

import csv

hours = {}
bikes = {}
with open("counts.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        street = row["street"]
        hours[street] = hours.get(street, 0) + 1
        bikes[street] = bikes.get(street, 0) + int(row["bikes"])

with open("streets.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)

    for street in bikes:
        print(street + ": " + str(bikes[street]))
        writer.writerow([street, hours[street], bikes[street]])
