import csv
import json

# Read harvest.csv. Write hives.json and year.csv, and print one line.
