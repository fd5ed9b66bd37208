"""Fails task 3.

The answer is the folder of that kind. The page wants the whole path, with the name of the file.
"""

import os


def kind(name):
    start, ending = os.path.splitext(name)
    if len(ending) < 2:
        return "other"
    return ending.replace(".", "").lower()


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
    return home


def tidy(folder):
    moved = 0
    for name in os.listdir(folder):
        if is_file(folder, name) and put_away(folder, name):
            moved = moved + 1
    return moved
