"""Fails task 4.

A file passes for a folder, since it is there. Which question asks for a folder?
"""

import os
import sys


def size_of(folder):
    """Add up the bytes of all files in the folder and below it."""
    total = 0
    for stop in os.walk(folder):
        for name in stop[2]:
            total = total + os.path.getsize(os.path.join(stop[0], name))
    return total


def complaint(arguments):
    """Say what is wrong with the call, or nothing: an empty text."""
    if len(arguments) not in [1, 2]:
        return "usage: solution.py FOLDER [BYTES]"
    if not os.path.exists(arguments[0]):
        return "no folder: " + arguments[0]
    if len(arguments) == 2 and not arguments[1].isdecimal():
        return "no number: " + arguments[1]
    return ""


arguments = sys.argv[1:]
if complaint(arguments) != "":
    print(complaint(arguments), file=sys.stderr)
    sys.exit(2)

card = arguments[0]
for name in sorted(os.listdir(card)):
    path = os.path.join(card, name)
    if os.path.isdir(path):
        print(name + ":", size_of(path))
print("all:", size_of(card))
if len(arguments) == 2 and size_of(card) > int(arguments[1]):
    sys.exit(1)
