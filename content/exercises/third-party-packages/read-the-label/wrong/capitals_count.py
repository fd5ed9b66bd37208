"""Fails task 4.

`Rich` isn't found. Capital letters make no difference to pip, so bring both names into one form.
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
    return name.replace("_", "-")


def is_installed(package):
    for distribution in distributions():
        if plain(distribution.name) == plain(package):
            return True
    return False
