from . import settings
from .convert import fahrenheit


def line(place, celsius):
    if settings.scale == "F":
        return place + ": " + str(fahrenheit(celsius)) + " F"
    return place + ": " + str(celsius) + " C"
