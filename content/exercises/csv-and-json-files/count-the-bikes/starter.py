import csv

# Read counts.csv. Print a line for each street, and write streets.csv.
