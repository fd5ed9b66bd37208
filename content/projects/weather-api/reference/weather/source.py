"""Where weather comes from, and the three ways in which it may not come."""

from typing import Protocol

from weather.observations import Current, Forecast
from weather.places import Place


class CityNotFound(Exception):
    """There is no such place."""


class UpstreamFailed(Exception):
    """The upstream answered with a fault, or not at all. The text is for logs; it never holds a secret."""


class UpstreamTimeout(UpstreamFailed):
    """The upstream took too long."""


class Source(Protocol):
    """Both raise CityNotFound, UpstreamFailed and UpstreamTimeout."""

    def current(self, place: Place) -> Current: ...

    def forecast(self, place: Place) -> Forecast: ...
