"""Fails task 1.

*Rue de la Forêt* stops the program where the computer's own table has no *ê*. The page says how the file is written.
"""

import csv

hours = {}
bikes = {}
with open("counts.csv", newline="") as file:
    for row in csv.DictReader(file):
        street = row["street"]
        hours[street] = hours.get(street, 0) + 1
        bikes[street] = bikes.get(street, 0) + int(row["bikes"])

with open("streets.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["street", "hours", "bikes"])
    for street in bikes:
        print(street + ": " + str(bikes[street]))
        writer.writerow([street, hours[street], bikes[street]])
