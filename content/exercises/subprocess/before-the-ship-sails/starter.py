import subprocess
import sys

seconds = int(sys.argv[1])
with open("checks.txt", encoding="utf-8") as file:
    for line in file:
        words = line.split()
        print(words)
