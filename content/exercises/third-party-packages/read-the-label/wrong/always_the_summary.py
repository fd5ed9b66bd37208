"""Fails task 2.

Whatever the field is, the summary comes back. The field is a parameter: it goes between the square brackets.
"""

from importlib.metadata import distributions, metadata, requires


def label(package):
    sheet = metadata(package)
    return sheet["Name"] + "==" + sheet["Version"]


def says(package, field):
    if field in metadata(package):
        return metadata(package)["Summary"]
    return "not said"


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
