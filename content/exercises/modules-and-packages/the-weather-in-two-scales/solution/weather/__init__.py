"""The weather, in the scale of the reader."""

from .convert import celsius, fahrenheit
from .report import line
