"""Fails task 4.

`ric` is said to be installed, because those letters begin a name. The whole name has to be the same.
"""

from importlib.metadata import distributions, metadata, requires


def label(package):
    sheet = metadata(package)
    return sheet["Name"] + "==" + sheet["Version"]


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
        if plain(distribution.name).startswith(plain(package)):
            return True
    return False
