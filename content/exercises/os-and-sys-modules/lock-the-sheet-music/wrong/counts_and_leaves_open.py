"""Fails task 4.

The number is right, and all files are open as before. They were counted, and nobody set their rights.
"""

import os
import stat

ONLY_THE_OWNER = 0o600


def rights(path):
    return stat.filemode(os.stat(path).st_mode)[1:]


def lend(path, to):
    if to == "choir":
        os.chmod(path, 0o640)
    elif to == "everybody":
        os.chmod(path, 0o644)
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
    return len(found)
