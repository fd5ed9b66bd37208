"""Fails task 1.

40 and 55 bikes make 4055. A cell is text, and `+` puts texts one behind the other.
"""

import csv

hours = {}
bikes = {}
with open("counts.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        street = row["street"]
        hours[street] = hours.get(street, 0) + 1
        bikes[street] = bikes.get(street, "") + row["bikes"]

with open("streets.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["street", "hours", "bikes"])
    for street in bikes:
        print(street + ": " + str(bikes[street]))
        writer.writerow([street, hours[street], bikes[street]])
