"""Fails task 2.

The lines of `sys.stderr` stand above the others. The page has them the other way round.
"""

import subprocess
import sys


def look_at(words, seconds):
    """Run a command. Return a word for how it went, and the lines that tell why."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return "too slow", []
    except FileNotFoundError:
        return "not there", []
    if done.returncode == 0:
        return "ok", []
    return "failed", done.stderr.splitlines() + done.stdout.splitlines()


seconds = int(sys.argv[1])
count = 0
well = 0
with open("checks.txt", encoding="utf-8") as file:
    for line in file:
        words = line.split()
        if words != []:
            outcome = look_at(words, seconds)
            print(outcome[0] + ":", " ".join(words))
            for why in outcome[1]:
                print("  " + why)
            count = count + 1
            if outcome[0] == "ok":
                well = well + 1
print(well, "of", count, "ok")
if well < count:
    sys.exit(1)
