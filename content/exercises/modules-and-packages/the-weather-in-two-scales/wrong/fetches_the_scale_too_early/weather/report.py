from .convert import fahrenheit
from .numbers import rounded
from .settings import scale


def line(place, celsius):
    if scale == "F":
        return place + ": " + str(fahrenheit(celsius)) + " F"
    return place + ": " + str(rounded(celsius)) + " C"
