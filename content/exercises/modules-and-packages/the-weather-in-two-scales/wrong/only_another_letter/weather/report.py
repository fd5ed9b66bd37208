from . import settings
from .numbers import rounded


def line(place, celsius):
    return place + ": " + str(rounded(celsius)) + " " + settings.scale
