from . import settings
from .convert import fahrenheit
from .numbers import rounded


def line(place, celsius):
    if settings.scale == "F":
        return place + ": " + str(fahrenheit(celsius)) + " F"
    return place + ": " + str(rounded(celsius)) + " C"
