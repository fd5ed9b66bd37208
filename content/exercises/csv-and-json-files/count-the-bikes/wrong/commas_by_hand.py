"""Fails task 2.

In the table, *Mill Lane, north* takes two cells. A comma within a cell needs quotes around it. A writer of the module knows when.
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
    writer.writerow(["street", "hours", "bikes"])
    for street in bikes:
        print(street + ": " + str(bikes[street]))
        file.write(street + "," + str(hours[street]) + "," + str(bikes[street]) + "\n")
