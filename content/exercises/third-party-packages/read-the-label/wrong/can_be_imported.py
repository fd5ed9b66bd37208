"""Fails task 4.

`json` is said to be installed. It can be imported, and it comes with Python. The question is what pip has installed.
"""

from importlib.metadata import distributions, metadata, requires
from importlib.util import find_spec


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
        if plain(distribution.name) == plain(package):
            return True
    return package != "" and find_spec(package) is not None
