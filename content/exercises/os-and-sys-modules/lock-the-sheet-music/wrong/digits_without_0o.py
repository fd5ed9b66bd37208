"""Fails task 2.

The rights are odd: the file can't even be read by its owner, or by far too many. 640 and 0o640 are two numbers.
Look at the first of the usual mistakes.
"""

import os
import stat

ONLY_THE_OWNER = 600


def rights(path):
    return stat.filemode(os.stat(path).st_mode)[1:]


def lend(path, to):
    if to == "choir":
        os.chmod(path, 640)
    elif to == "everybody":
        os.chmod(path, 644)
    else:
        os.chmod(path, ONLY_THE_OWNER)


def open_to_others(folder):
    found = []
    for stop in os.walk(folder):
        for name in stop[2]:
            path = os.path.join(stop[0], name)
            if rights(path)[6] == "r":
                found.append(path)
    return sorted(found)


def lock(folder):
    found = open_to_others(folder)
    for path in found:
        os.chmod(path, ONLY_THE_OWNER)
    return len(found)
