"""Fails task 1.

There is one equal sign between name and version. Lists for pip have two.
"""

from importlib.metadata import distributions, metadata, requires


def label(package):
    sheet = metadata(package)
    return sheet["Name"] + "=" + sheet["Version"]


def says(package, field):
    return metadata(package)[field] or "not said"


def always_needs(package):
    count = 0
    for line in requires(package) or "":
        if ";" not in line:
            count = count + 1
    return count


def plain(name):
    return name.lower().replace("_", "-")


def is_installed(package):
    for distribution in distributions():
        if plain(distribution.name) == plain(package):
            return True
    return False
