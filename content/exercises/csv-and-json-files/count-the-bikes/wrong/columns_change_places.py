"""Fails task 2.

The header says `hours`, and below it stand bikes. The cells of a row stand in the order of the header.
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
        writer.writerow([street, bikes[street], hours[street]])
