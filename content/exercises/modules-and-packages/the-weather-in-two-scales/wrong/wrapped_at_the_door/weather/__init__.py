from . import report
from .convert import celsius, fahrenheit


def line(place, degrees):
    return report.line(place, degrees)
