"""Fails task 1.

`.hidden` is said to be of the kind `hidden`. A dot at the very beginning hides a file and starts no ending. Which function of `os.path` knows that?
"""

import os


def kind(name):
    parts = name.split(".")
    if len(parts) < 2 or parts[-1] == "":
        return "other"
    return parts[-1].lower()


def is_file(folder, name):
    return os.path.isfile(os.path.join(folder, name))


def count(folder):
    number = 0
    for name in os.listdir(folder):
        if is_file(folder, name):
            number = number + 1
    return number


def count_kind(folder, wanted):
    number = 0
    for name in os.listdir(folder):
        if is_file(folder, name) and kind(name) == wanted:
            number = number + 1
    return number


def put_away(folder, name):
    home = os.path.join(folder, kind(name))
    target = os.path.join(home, name)
    if os.path.exists(target):
        return None
    os.makedirs(home, exist_ok=True)
    os.rename(os.path.join(folder, name), target)
    return target


def tidy(folder):
    moved = 0
    for name in os.listdir(folder):
        if is_file(folder, name) and put_away(folder, name):
            moved = moved + 1
    return moved
